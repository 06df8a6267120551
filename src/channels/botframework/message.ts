import { LOCALE_TAG } from '../../contracts/language.ts';
import type { Reply } from '../../contracts/reply.ts';
import { markdown } from './markdown.ts';

/** What every Bot Framework client can show of a reply, without its buttons. */
export interface Message {
  readonly type: 'message';
  readonly text: string;
  readonly textFormat: 'markdown';
  readonly locale: string;
  readonly inputHint: 'acceptingInput' | 'expectingInput';
}

export function messageOf(reply: Reply): Message {
  const asks = reply.blocks.some((block) => block.kind === 'choices' && block.choices.length > 0);
  return {
    type: 'message',
    text: markdown(reply.blocks),
    textFormat: 'markdown',
    locale: LOCALE_TAG[reply.language],
    inputHint: asks ? 'expectingInput' : 'acceptingInput',
  };
}
