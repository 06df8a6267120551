import type { Conversation } from '../../contracts/conversation.ts';
import type { News } from '../../contracts/effect.ts';
import type { OpenInput } from '../../machines/step.ts';
import { contactOf, mailBrowsers } from '../../machines/supportMailOf.ts';
import { topicOf } from '../../machines/topics.ts';
import { judged } from './judged.ts';
import type { Moment } from './moment.ts';
import type { SlotFacts } from './news.ts';
import { readEmail, registeredTold } from './openAddress.ts';
import { readDay } from './openDay.ts';
import type { OpenReading } from './openReading.ts';
import { readVersion } from './slots/browser.ts';
import { readNewAddress, readNewProblem, speaksOfAddress } from './slots/messageCorrection.ts';

/** Reads a text as the answer that a step waits for; undefined where it is none. */
export function readOpenInput(
  open: OpenInput,
  text: string,
  slots: SlotFacts,
  moment: Moment,
): OpenReading | undefined {
  switch (open) {
    case 'email':
      return readEmail(text, slots);
    case 'date':
      return readDay(text, slots, moment, 'nearest');
    case 'futureDate':
      return readDay(text, slots, moment, 'future');
    case 'elapsed':
      return slots.elapsed === undefined
        ? undefined
        : { event: { type: 'user.sent', ...slots.elapsed }, strength: 'exact' };
    case 'browser': {
      const browser = slots.browsers[0];
      return browser === undefined
        ? undefined
        : { event: { type: 'user.browser', browser: browser.name }, strength: 'aside' };
    }
    case 'browsers':
      return readBrowserAnswer(text, slots, moment);
    case 'message':
      return readCorrection(text, slots, moment);
    case 'mailProgram':
      return slots.mailProgram === undefined
        ? undefined
        : { event: { type: 'user.mailProgram', program: slots.mailProgram }, strength: 'aside' };
    case 'tried':
      return slots.tried.length === 0 && !slots.triedAll
        ? undefined
        : { event: { type: 'user.goOn' }, strength: 'exact' };
    case 'needs':
      return Object.keys(slots.needs).length === 0
        ? undefined
        : { event: { type: 'user.needs', needs: slots.needs }, news: {}, strength: 'exact' };
    case 'text':
      return { event: { type: 'user.text', text: text.trim() }, strength: 'anything' };
  }
}

/** What is to stand in a message instead: an address, the problem, or browsers. */
function readCorrection(text: string, slots: SlotFacts, moment: Moment): OpenReading | undefined {
  const registered = registeredTold(text, slots, moment.conversation.dialog);
  if (registered !== undefined) return registered;
  const problem = readNewProblem(text);
  if (problem !== undefined) {
    return { event: { type: 'user.text', text: problem }, news: {}, strength: 'exact' };
  }
  const known = contactOf(moment.conversation.dialog.answers);
  const address = readNewAddress(text, slots.emails, known);
  if (address !== undefined) return readEmail(text, { ...slots, emails: [address] });
  if (slots.emails.length === 0 && speaksOfAddress(text)) return readEmail(text, slots);
  return readBrowserAnswer(text, slots, moment);
}

/** Browsers by name, or a version alone for the one that is known. */
function readBrowserAnswer(
  text: string,
  slots: SlotFacts,
  { conversation }: Moment,
): OpenReading | undefined {
  if (slots.browsers.length > 0) {
    const exact = slots.browsers.some(({ version }) => version !== undefined);
    return {
      event: { type: 'user.browsers', browsers: slots.browsers },
      ...addressBeside(slots, conversation),
      strength: exact ? 'exact' : 'aside',
    };
  }
  const version = readVersion(text);
  const browsers = mailBrowsers({
    answers: conversation.dialog.answers,
    session: conversation.session,
  });
  const known = browsers.find((browser) => browser.version === undefined) ?? browsers[0];
  if (version === undefined || known === undefined) return undefined;
  return {
    event: { type: 'user.browsers', browsers: [{ ...known, version }] },
    strength: 'exact',
  };
}

/** The address for the answer, told in one go with the browsers of a message. */
function addressBeside({ emails }: SlotFacts, { dialog }: Conversation): { readonly news?: News } {
  const address = emails.length === 1 ? judged(emails[0] ?? '') : undefined;
  if (topicOf(dialog.step) !== 'support' || address?.ok !== true) return {};
  const { address: contact, suggestion } = address.email;
  return {
    news: { contact, ...(suggestion === undefined ? {} : { contactSuggestion: suggestion }) },
  };
}
