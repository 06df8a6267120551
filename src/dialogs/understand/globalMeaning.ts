import type { Intent } from '../../contracts/intent.ts';
import type { Language } from '../../contracts/language.ts';
import { hints as german } from '../../locales/de/commands.ts';
import { hints as english } from '../../locales/en/commands.ts';
import type { Meaning } from '../../machines/events.ts';
import { topicOf } from '../../machines/topics.ts';
import { asks } from './asks.ts';
import { speaksOfDeleting } from './deletion.ts';
import { phraseOf } from './phrase.ts';
import { speaksOfLapse, speaksOfStatus } from './slots/tellsExpiry.ts';

const HINTS = Object.fromEntries(
  Object.keys(german).map((name) => {
    // Both tables have the same names; keys() widens them.
    const key = name as keyof typeof german;
    return [key, new RegExp(`${german[key]}|${english[key]}`)];
  }),
);

const hints = (name: keyof typeof german, text: string) =>
  HINTS[name]?.test(phraseOf(text)) ?? false;

/** What is wrong with signing in, the more telling first: "Authenticator" decides before "Passwort". */
const LOGIN_HINTS = ['predecessor', 'mfa', 'locked', 'fresh', 'password'] as const;

/**
 * Whether the words ask another question than the problem that the intent stands for: which
 * browsers are supported, where the code is entered, how long the status is valid, what has become
 * of the partner programme. While one trouble with signing in is open, another one is one too.
 */
export function asksAside(intent: Intent, text: string, step: string): boolean {
  return (
    (intent === 'login_problem' && namesOtherLoginTrouble(text, step)) ||
    (intent === 'browser_problem' && hints('supported', text)) ||
    (intent === 'code_problem' && hints('where', text)) ||
    (intent === 'renew' && hints('validity', text)) ||
    (intent === 'become_partner' && hints('programme', text))
  );
}

function namesOtherLoginTrouble(text: string, step: string): boolean {
  const kind = loginTroubleIn(text);
  return topicOf(step) === 'trouble' && kind !== undefined && step !== `trouble.${kind}`;
}

function tellsLapse(text: string): boolean {
  return !asks(text) && !hints('follows', text) && speaksOfLapse(text) && speaksOfStatus(text);
}

function loginTroubleIn(text: string) {
  return LOGIN_HINTS.find((kind) => hints(kind, text));
}

/**
 * What an intent means where the open step has no meaning of its own for it. Total: each label
 * leads somewhere.
 *
 * @param text the utterance, for intents that cover two questions
 * @param language the conversation's language: "the other one" is meant unless named
 */
export function globalMeaning(intent: Intent, text: string, language: Language): Meaning {
  switch (intent) {
    case 'greet':
    case 'thanks':
    case 'yes':
    case 'no':
    case 'solved':
      return { type: 'user.ask', question: intent };
    case 'not_solved':
      return { type: 'user.ask', question: 'notSolved' };
    case 'menu':
      return { type: 'user.menu' };
    case 'back':
      return { type: 'user.back' };
    case 'restart':
      return { type: 'user.restart' };
    case 'change_language':
      return { type: 'user.language', language: language === 'de' ? 'en' : 'de' };
    case 'why_account':
      return { type: 'user.ask', question: 'whyAccount' };
    case 'register_account':
      return hints('predecessor', text)
        ? { type: 'user.topic', topic: 'trouble', entry: 'predecessor' }
        : { type: 'user.topic', topic: 'account' };
    case 'which_email':
      return { type: 'user.ask', question: hints('country', text) ? 'whichCountry' : 'whichEmail' };
    case 'no_activation_email':
      return { type: 'user.topic', topic: 'activation' };
    case 'resend_email':
      return { type: 'user.topic', topic: 'activation', entry: 'resend' };
    case 'code_problem':
      return {
        type: 'user.topic',
        topic: 'trouble',
        entry: hints('where', text) ? 'codeWhere' : 'code',
      };
    case 'browser_problem':
      return hints('supported', text)
        ? { type: 'user.ask', question: 'supportedBrowsers' }
        : { type: 'user.topic', topic: 'trouble', entry: 'page' };
    case 'clear_cache':
      return { type: 'user.ask', question: 'clearCache' };
    case 'login_problem':
      return {
        type: 'user.topic',
        topic: 'trouble',
        entry: loginTroubleIn(text) ?? 'login',
      };
    case 'become_partner':
      return hints('programme', text)
        ? { type: 'user.ask', question: 'cisco360' }
        : { type: 'user.topic', topic: 'partner' };
    case 'choose_distributor':
      return { type: 'user.ask', question: 'chooseDistributor' };
    case 'customer_number':
      return { type: 'user.ask', question: 'customerNumber' };
    case 'renew':
      return hints('validity', text)
        ? { type: 'user.ask', question: 'validity' }
        : { type: 'user.topic', topic: 'renewal' };
    case 'expiry_consequences':
      // "Unser Partnerstatus ist abgelaufen" asks nothing: it is a matter for the renewal.
      return tellsLapse(text)
        ? { type: 'user.topic', topic: 'renewal' }
        : { type: 'user.ask', question: 'consequences' };
    case 'contact_support':
      return hints('status', text)
        ? { type: 'user.ask', question: 'status' }
        : { type: 'user.support' };
    case 'delete_data':
      return { type: speaksOfDeleting(text) ? 'user.deleteData' : 'user.myData' };
    case 'out_of_scope':
      return { type: 'user.unclear', reason: 'outOfScope', nearest: [] };
  }
}

/** The button that stands for an intent when the guide is not sure; none for small talk. */
export function choiceForIntent(intent: Intent): string | undefined {
  switch (intent) {
    case 'why_account':
      return 'ask.whyAccount';
    case 'register_account':
      return 'topic.account';
    case 'which_email':
      return 'ask.whichEmail';
    case 'no_activation_email':
      return 'topic.activation';
    case 'resend_email':
      return 'ask.resend';
    case 'code_problem':
    case 'browser_problem':
    case 'login_problem':
      return 'topic.trouble';
    case 'clear_cache':
      return 'ask.clearCache';
    case 'become_partner':
      return 'topic.partner';
    case 'choose_distributor':
      return 'ask.chooseDistributor';
    case 'customer_number':
      return 'ask.customerNumber';
    case 'renew':
      return 'topic.renewal';
    case 'expiry_consequences':
      return 'ask.consequences';
    case 'contact_support':
      return 'topic.support';
    case 'delete_data':
      return 'data';
    default:
      return undefined;
  }
}
