import type { InputContent } from '../../contracts/input.ts';
import { pressedIn } from '../botframework/buttons.ts';
import type { UserActivity } from './userActivity.ts';

/** What an activity says to the guide; undefined where it is taken and left alone. */
export function userContent({ type, name, text, value }: UserActivity): InputContent | undefined {
  switch (type) {
    case 'message': {
      const pressed = pressedIn(value);
      return pressed === undefined
        ? { kind: 'text', text: text ?? '' }
        : { kind: 'choice', pressed };
    }
    case 'event':
      return name === 'webchat/join' ? { kind: 'join' } : undefined;
    default:
      return undefined;
  }
}
