import type { z } from 'zod';
import { LOCALE_TAG } from '../../contracts/language.ts';
import { type Choice, choicesOf, type Reply } from '../../contracts/reply.ts';
import type { Activity } from './activity.ts';
import { markdown } from './markdown.ts';
import type { ButtonValue } from './toInput.ts';

/** A button whose press comes back as a message with `value`, its label as the text. */
interface Button {
  readonly type: 'messageBack';
  readonly title: string;
  readonly text: string;
  readonly displayText: string;
  readonly value: z.infer<typeof ButtonValue>;
}

/** What is sent of a reply; the addresses are filled in from the activity it answers. */
export interface OutgoingActivity {
  readonly type: 'message';
  readonly text: string;
  readonly textFormat: 'markdown';
  readonly locale: string;
  readonly inputHint: 'acceptingInput' | 'expectingInput';
  readonly suggestedActions?: { to: string[]; actions: Button[] };
  readonly attachments?: { contentType: string; content: { buttons: Button[] } }[];
  readonly attachmentLayout?: 'list';
}

const HERO_CARD = 'application/vnd.microsoft.card.hero';
/** Teams draws no more buttons on one card. */
const BUTTONS_A_CARD = 6;

/**
 * A reply as one message activity. Buttons are suggested actions; in Teams, which shows at most
 * three of those and none beside attachments, they are the buttons of hero cards.
 */
export function toActivity(reply: Reply, asked: Activity): OutgoingActivity {
  const choices = choicesOf(reply);
  return {
    type: 'message',
    text: markdown(reply.blocks),
    textFormat: 'markdown',
    locale: LOCALE_TAG[reply.language],
    inputHint: choices.length === 0 ? 'acceptingInput' : 'expectingInput',
    ...(choices.length === 0
      ? {}
      : asked.channelId === 'msteams'
        ? { attachments: cards(reply, choices), attachmentLayout: 'list' as const }
        : { suggestedActions: { to: [asked.from.id], actions: buttons(reply, choices) } }),
  };
}

function cards(reply: Reply, choices: readonly Choice[]) {
  const all = buttons(reply, choices);
  return Array.from({ length: Math.ceil(all.length / BUTTONS_A_CARD) }, (_, index) => ({
    contentType: HERO_CARD,
    content: { buttons: all.slice(index * BUTTONS_A_CARD, (index + 1) * BUTTONS_A_CARD) },
  }));
}

function buttons(reply: Reply, choices: readonly Choice[]): Button[] {
  return choices.map(({ id, label }) => ({
    type: 'messageBack',
    title: label,
    text: label,
    displayText: label,
    value: { lotse: { reply: reply.id, choice: id } },
  }));
}
