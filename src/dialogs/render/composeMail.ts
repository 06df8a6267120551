import type { Browser } from '../../contracts/browser.ts';
import type { DraftVar } from '../../contracts/draft.ts';
import { type Language, LOCALE_TAG } from '../../contracts/language.ts';
import type { SupportMail, TriedEntry } from '../../contracts/supportMail.ts';
import type { TextKey } from '../../locales/keys.ts';
import { hasProposal } from '../../machines/supportMailOf.ts';
import { topicOf } from '../../machines/topics.ts';
import { type Facts, factValue } from '../../programme/facts.ts';
import type { VariablesOf } from './draftText.ts';

/** What putting a mail into words needs of the wording. */
export interface MailWords {
  readonly say: (
    language: Language,
    key: string,
    vars?: Readonly<Record<string, DraftVar>>,
  ) => string;
  readonly has: (language: Language, key: string) => boolean;
  readonly facts: Facts;
}

export interface ComposedMail {
  /** Undefined where the operator has named no address. */
  readonly to: string | undefined;
  /** One line. */
  readonly subject: string;
  /** Lines separated by `\n`. */
  readonly body: string;
}

/**
 * The words of a support mail, all of them in the mail's own language: what is wrong, the addresses,
 * when the form was sent, browsers with versions, what was tried and when, the user's language and
 * the reference. What nobody has told is named as not known, so that support need not ask back.
 */
export function composeMail(mail: SupportMail, words: MailWords): ComposedMail {
  const { language } = mail;
  const say = <Key extends TextKey>(key: Key, ...[vars]: VariablesOf<Key>): string =>
    words.say(language, key, vars);
  const id = mail.to === 'cisco' ? 'ciscoSupportEmail' : 'operatorSupportEmail';
  const to = factValue(words.facts, id, language);
  const caseInWords = say(`support.mail.case.${mail.case}`);

  const lines: string[] = [
    say('support.mail.greeting'),
    '',
    problemOf(mail, words),
    '',
    ...(mail.addition === undefined
      ? []
      : [say('support.mail.addition', { addition: mail.addition }), '']),
    ...addressLines(mail, say),
    ...(mail.sent === undefined ? [] : [say('support.mail.sent', { when: sentWhen(mail, words) })]),
    ...(mail.to === 'cisco' || mail.browsers.length > 0
      ? [say('support.mail.browsers', { browsers: browsersInWords(mail, words) })]
      : []),
    ...triedLines(mail, words),
    say('support.mail.language', {
      language: { text: `support.mail.languages.${mail.userLanguage}` },
    }),
    ...(mail.reference === ''
      ? []
      : [say('support.mail.reference', { reference: mail.reference })]),
    '',
    say('support.mail.closing'),
  ];
  return {
    to: to === undefined ? undefined : String(to),
    subject: say('support.mail.subject', { case: caseInWords, reference: mail.reference }),
    body: lines.join('\n'),
  };
}

type Say = <Key extends TextKey>(key: Key, ...vars: VariablesOf<Key>) => string;

/** The user's own words, or the sentence proposed for the case in the mail's language. */
export function problemOf(
  { language, case: supportCase, problem }: SupportMail,
  { say }: MailWords,
): string {
  if (problem !== undefined) return problem;
  const key: TextKey = hasProposal(supportCase)
    ? `support.proposal.${supportCase}`
    : `support.mail.case.${supportCase}`;
  return say(language, key);
}

function addressLines(mail: SupportMail, say: Say): string[] {
  const registered = mail.registeredAddress;
  return [
    ...(registered === undefined
      ? mail.to === 'cisco'
        ? [
            mail.contact === undefined
              ? say('support.mail.registeredUnknown')
              : say('support.mail.registeredLikely', { contact: mail.contact }),
          ]
        : []
      : [say('support.mail.registered', { address: registered })]),
    ...(mail.contact === undefined
      ? []
      : [say('support.mail.answerTo', { contact: mail.contact })]),
  ];
}

function sentWhen({ sent, language }: SupportMail, { say }: MailWords): string {
  if (sent?.since !== undefined) return whenInWords(sent.since, language);
  return say(language, `support.mail.recency.${sent?.recency ?? 'days'}`);
}

const SYSTEM_NAMES: Readonly<Record<string, string>> = {
  windows: 'Windows',
  macos: 'macOS',
  ios: 'iOS',
  android: 'Android',
  linux: 'Linux',
  chromeos: 'ChromeOS',
};

function browsersInWords({ browsers, language }: SupportMail, { say }: MailWords): string {
  if (browsers.length === 0) return say(language, 'support.mail.browsersUnknown');
  const inWords = ({ name, version, os }: Browser) => {
    const named = say(language, `notes.browserNames.${name}`);
    const numbered =
      version === undefined
        ? `${named} (${say(language, 'support.mail.versionUnknown')})`
        : `${named} ${version}`;
    return os === undefined ? numbered : `${numbered}, ${SYSTEM_NAMES[os] ?? os}`;
  };
  return browsers.map(inWords).join('; ');
}

function triedLines(mail: SupportMail, words: MailWords): string[] {
  if (mail.tried.length === 0 && mail.told.length === 0) return [];
  const { language } = mail;
  const told = mail.told.map((step) =>
    words.say(language, 'support.mail.toldLine', {
      what: words.say(language, `support.mail.did.${step}`),
    }),
  );
  const tried = mail.tried.map((entry) =>
    words.say(language, 'support.mail.triedLine', {
      when: whenInWords(entry.at, language),
      what: stepInWords(entry, language, words),
      outcome: words.say(language, `support.mail.outcome.${entry.outcome}`),
    }),
  );
  return ['', words.say(language, 'support.mail.tried'), ...told, ...tried, ''];
}

/** A step of the dialog as support would call it; of one without words of its own the topic's name. */
function stepInWords({ what }: TriedEntry, language: Language, { say, has }: MailWords): string {
  const key = `support.mail.steps.${what}`;
  return has(language, key) ? say(language, key) : say(language, `${topicOf(what)}.name`);
}

const DAY = perLanguage({ day: '2-digit', month: '2-digit', year: 'numeric' }, 'UTC');
const MOMENT = perLanguage(
  { day: '2-digit', month: '2-digit', year: 'numeric', hour: '2-digit', minute: '2-digit' },
  'Europe/Zurich',
);

/** An instant with its time in Zurich, or a day as it is. */
function whenInWords(iso: string, language: Language): string {
  return iso.includes('T')
    ? MOMENT[language].format(new Date(iso))
    : DAY[language].format(new Date(`${iso}T00:00:00Z`));
}

function perLanguage(
  parts: Intl.DateTimeFormatOptions,
  timeZone: string,
): Readonly<Record<Language, Intl.DateTimeFormat>> {
  const { month: _digits, ...rest } = parts;
  return {
    de: new Intl.DateTimeFormat(LOCALE_TAG.de, { ...parts, timeZone }),
    // The month as a word: 03/04 reads differently on both sides of the Atlantic.
    en: new Intl.DateTimeFormat(LOCALE_TAG.en, {
      ...rest,
      month: 'short',
      hour12: false,
      timeZone,
    }),
  };
}
