import { z } from 'zod';
import { choicesOf } from '../../contracts/choicesOf.ts';
import { PressedChoice } from '../../contracts/input.ts';
import type { Reply } from '../../contracts/reply.ts';

/** What a button of ours carries back. */
export const ButtonValue = z.object({ lotse: PressedChoice });

/** A button whose press comes back as a message with `value`, its label as the text. */
export interface Button {
  readonly type: 'messageBack';
  readonly title: string;
  readonly text: string;
  readonly displayText: string;
  readonly value: z.infer<typeof ButtonValue>;
}

/** The choices of a reply as buttons, in their order. */
export function buttonsOf(reply: Reply): Button[] {
  return choicesOf(reply).map(({ id, label }) => ({
    type: 'messageBack',
    title: label,
    text: label,
    displayText: label,
    value: { lotse: { reply: reply.id, choice: id } },
  }));
}

/** The choice that a message's `value` stands for; some clients send it as the JSON it was. */
export function pressedIn(value: unknown): PressedChoice | undefined {
  const button = ButtonValue.safeParse(typeof value === 'string' ? parsed(value) : value);
  return button.success ? button.data.lotse : undefined;
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
