import { type Answers, PARTNER_NEEDS } from '../../contracts/answers.ts';
import type { DraftBlock, DraftVar } from '../../contracts/draft.ts';
import { mailProgramName } from '../../machines/mailProgramName.ts';
import { topicOf } from '../../machines/topics.ts';
import { todayInZurich } from '../../programme/renewalWindow.ts';
import { text } from './draftText.ts';
import { browserList, type ViewContext } from './view.ts';

/** What is stored about the user, in words. */
export function dataBlocks({ answers, session, turns, startedAt }: ViewContext): DraftBlock[] {
  // Object.keys widens; answers have the keys of their schema and no others.
  const told = (Object.keys(answers) as (keyof Told)[]).flatMap((name) =>
    answerBlocks(name, answers),
  );
  return [
    text('data.shown.title'),
    text('data.shown.started', { date: dayOf(startedAt), turns }),
    text('data.shown.language', {
      language: { text: `choices.language.${session.language.code}` },
    }),
    ...told,
    ...(session.browsers.length === 0
      ? []
      : [text('data.shown.browsers', { browsers: browserList(session.browsers) })]),
    ...(session.tickets.length === 0
      ? []
      : [
          text('data.shown.tickets', {
            references: { list: session.tickets.map((ticket) => ticket.reference) },
          }),
        ]),
    text('data.shown.messages'),
    ...(told.length === 0 ? [text('data.shown.nothing')] : []),
  ];
}

function answerBlocks<Name extends keyof Told>(name: Name, answers: Answers): DraftBlock[] {
  const value = answers[name];
  if (value === undefined) return [];
  // Narrowing does not reach the type parameter; undefined has just been excluded.
  return IN_WORDS[name](value as Told[Name]).map((words) =>
    text('data.shown.answer', {
      name: { text: `data.shown.names.${name}` },
      value: words,
    }),
  );
}

type Told = { readonly [Name in keyof Answers]-?: NonNullable<Answers[Name]> };
type InWords = { readonly [Name in keyof Told]: (value: Told[Name]) => readonly DraftVar[] };

const asIs = (value: string): DraftVar[] => [value];
const yesOrNo = (value: boolean): DraftVar[] => [
  { text: value ? 'data.shown.yes' : 'data.shown.no' },
];
const onDay = (date: string): DraftVar[] => [{ date }];
const topicName = (step: string): DraftVar[] => [{ text: `${topicOf(step)}.name` }];

/** How each answer is put into words; a new answer without an entry is a type error. */
const IN_WORDS: InWords = {
  email: ({ address }) => [address],
  emailKept: yesOrNo,
  tried: (steps) =>
    steps.length === 0
      ? yesOrNo(false)
      : [{ list: steps.map((step) => ({ text: `support.mail.did.${step}` })) }],
  triedAsked: yesOrNo,
  sent: ({ recency, since }) =>
    since === undefined ? [{ text: `notes.recency.${recency}` }] : [dayOf(since)],
  waited: yesOrNo,
  addressChecked: yesOrNo,
  conversationSaved: yesOrNo,
  mailProgram: (program) => [mailProgramName(program)],
  browser: (name) => [{ text: `notes.browserNames.${name}` }],
  troubleWith: (what) => [{ text: `data.shown.trouble.${what}` }],
  browsers: (browsers) => (browsers.length === 0 ? yesOrNo(false) : [browserList(browsers)]),
  blockedAt: topicName,
  alreadyPartner: (answer) => [{ text: `data.shown.${answer}` }],
  partnerNeeds: (needs) =>
    PARTNER_NEEDS.flatMap((need) =>
      needs[need] === undefined ? [] : [{ text: `partner.needs.${needs[need]}.${need}` }],
    ),
  expiry: onDay,
  expiryCandidates: (dates) => dates.flatMap(onDay),
  newExpiry: onDay,
  supportCase: (supportCase) => [{ text: `choices.case.${supportCase}` }],
  problem: asIs,
  addition: asIs,
  problemProposed: yesOrNo,
  browsersAsked: yesOrNo,
  versionAsked: yesOrNo,
  contact: asIs,
  contactSuggestion: asIs,
  supportReference: asIs,
  handedOver: yesOrNo,
  mailLanguage: (language) => [{ text: `choices.language.${language}` }],
  editing: yesOrNo,
  feedbackTopic: topicName,
  feedbackUp: yesOrNo,
};

/** The day in Zurich of an instant; a day is one already. */
function dayOf(iso: string): DraftVar {
  return {
    date: iso.includes('T') ? todayInZurich(Temporal.Instant.from(iso)).toString() : iso,
  };
}
