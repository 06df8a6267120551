/**
 * The small questions: each has an answer of its own (`questions.<id>` in the locales), given in
 * every step without leaving it.
 */
export const QUESTIONS = [
  'greet',
  'thanks',
  'yes',
  'no',
  'solved',
  'notSolved',
  'whyAccount',
  'whichEmail',
  'whichCountry',
  'resend',
  'clearCache',
  'supportedBrowsers',
  'chooseDistributor',
  'customerNumber',
  'validity',
  'consequences',
  'cisco360',
  'alreadyHere',
  'noted',
  'browsersNoted',
  'programNoted',
  'stillAtIt',
  'doneThen',
  'mailHere',
  'nothingOpen',
  'severalOpen',
  'status',
  'whoAreYou',
  'icpa',
  'locator',
  'explainAgain',
  'mailDuration',
  'duration',
  'whereToLook',
  'resendButton',
  'whatNow',
  'firewall',
  'cost',
  'help',
  'bye',
  'anger',
  'myAddress',
  'sorry',
  'otherDate',
  'expiryWhere',
  'noLogin',
  'answerWhen',
  'whoReads',
  'attach',
  'whichMailLanguage',
  'whatNext',
  'notKnown',
] as const;
export type Question = (typeof QUESTIONS)[number];

/** Whether a stored name is one of today's questions. */
export function isQuestion(name: string): name is Question {
  return QUESTIONS.some((question) => question === name);
}
