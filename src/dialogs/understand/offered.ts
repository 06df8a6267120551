import type { Conversation } from '../../contracts/conversation.ts';
import type { Meaning } from '../../machines/events.ts';
import { GLOBAL_CHOICES } from '../../machines/globalChoices.ts';
import { choicesNow } from '../../machines/step.ts';
import { stepOf } from '../../machines/steps.ts';
import type { Moment } from './moment.ts';
import { phraseOf } from './phrase.ts';

/** A button by the reply it was shown in; a button of an older reply is stale. */
export function pressed(reply: string, choice: string, { conversation }: Moment): Meaning {
  const { offer } = conversation.session;
  if (offer?.reply !== reply || !offer.ids.includes(choice)) return { type: 'user.stale' };
  return meaningOfChoice(choice, conversation) ?? { type: 'user.stale' };
}

/** A number or a label of what is on offer. */
export function readOffered(text: string, moment: Moment): Meaning | undefined {
  return offeredByNumber(text, moment) ?? offeredByLabel(text, moment);
}

function offeredByNumber(text: string, { conversation }: Moment): Meaning | undefined {
  const number = /^\s*[[(]?(\d{1,2})[\])]?\.?\s*$/.exec(text)?.[1];
  if (number === undefined) return undefined;
  const id = conversation.session.offer?.ids[Number(number) - 1];
  return id === undefined ? undefined : meaningOfChoice(id, conversation);
}

function offeredByLabel(text: string, { conversation, spellingsOf }: Moment): Meaning | undefined {
  const said = phraseOf(text);
  const id = conversation.session.offer?.ids.find((choice) => spellingsOf(choice).includes(said));
  return id === undefined ? undefined : meaningOfChoice(id, conversation);
}

/** What a choice means in the open step: its own choice of that id, or the one for every step. */
function meaningOfChoice(id: string, { dialog, session }: Conversation): Meaning | undefined {
  const own = choicesNow(stepOf(dialog.step).step, {
    answers: dialog.answers,
    session,
    paused: dialog.paused,
  }).find((choice) => choice.id === id);
  return own?.event ?? GLOBAL_CHOICES[id];
}
