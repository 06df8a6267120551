import type { Conversation, Said } from '../contracts/conversation.ts';
import { type Input, MAX_TEXT_LENGTH } from '../contracts/input.ts';
import type { Remark } from '../dialogs/render/render.ts';
import { isOnlySecret, maskSecrets } from '../dialogs/understand/secrets.ts';
import type { OpenInput } from '../machines/step.ts';
import { stepOf } from '../machines/steps.ts';

/** Codes have four characters and more. */
const SHORTEST_SECRET = 4;

/** "31122026" is a date where one is waited for. */
const ASKS_FOR_NUMBER: ReadonlySet<OpenInput> = new Set(['date', 'futureDate']);

/** A message as it is understood, and as it is kept. */
export interface Heard {
  readonly content: Input['content'];
  /** What is kept of it. */
  readonly said: Said;
  readonly onlySecret: boolean;
  readonly remarks: readonly Remark[];
}

/** What came in, cut to a readable length and without secrets. */
export function hear(input: Input, before: Conversation): Heard {
  const { content } = input;
  switch (content.kind) {
    case 'join':
    case 'timer':
      return { content, said: content, onlySecret: false, remarks: [] };
    case 'mail': {
      const { kind, mail, outcome } = content;
      const said = { kind, reference: mail.reference, state: outcome.state };
      return { content, said, onlySecret: false, remarks: [] };
    }
    case 'choice':
      return {
        content,
        said: { kind: 'choice', choice: content.pressed.choice },
        onlySecret: false,
        remarks: [],
      };
    case 'text': {
      const readable = content.text
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/\p{Cf}+/gu, '')
        .trim();
      // The cut may go through a pair of surrogates; half a character stands in no store.
      const cut = readable.slice(0, MAX_TEXT_LENGTH).toWellFormed();
      const { codeTalk, open } = stepOf(before.dialog.step).step;
      // "2", "ja", "ok": shorter than any code or any word that announces one.
      const { text, masked } =
        cut.length < SHORTEST_SECRET
          ? { text: cut, masked: 0 }
          : maskSecrets(cut, {
              codeExpected: codeTalk === true,
              numberAsked: open !== undefined && ASKS_FOR_NUMBER.has(open),
            });
      const bare = masked > 0 && isOnlySecret(text);
      return {
        content: { kind: 'text', text },
        said: { kind: 'text', text },
        onlySecret: bare,
        remarks: [
          ...(readable.length > MAX_TEXT_LENGTH
            ? [{ key: 'notes.tooLong', vars: { length: MAX_TEXT_LENGTH } }]
            : []),
          ...(masked > 0 && !bare ? [{ key: 'notes.masked' }] : []),
        ],
      };
    }
  }
}
