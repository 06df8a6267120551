import type { Reply } from '../../contracts/reply.ts';
import { type Button, buttonsOf } from '../botframework/buttons.ts';
import { type Message, messageOf } from '../botframework/message.ts';
import type { Activity } from './activity.ts';

/** What is sent of a reply; the addresses are filled in from the activity it answers. */
export interface OutgoingActivity extends Message {
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
  const buttons = buttonsOf(reply);
  return {
    ...messageOf(reply),
    ...(buttons.length === 0
      ? {}
      : asked.channelId === 'msteams'
        ? { attachments: cards(buttons), attachmentLayout: 'list' as const }
        : { suggestedActions: { to: [asked.from.id], actions: buttons } }),
  };
}

function cards(buttons: readonly Button[]) {
  return Array.from({ length: Math.ceil(buttons.length / BUTTONS_A_CARD) }, (_, index) => ({
    contentType: HERO_CARD,
    content: { buttons: buttons.slice(index * BUTTONS_A_CARD, (index + 1) * BUTTONS_A_CARD) },
  }));
}
