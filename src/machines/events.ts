import type {
  MailProgram,
  PartnerNeeds,
  Recency,
  SupportCase,
  TriedStep,
} from '../contracts/answers.ts';
import type { Browser, BrowserName } from '../contracts/browser.ts';
import type { News } from '../contracts/effect.ts';
import type { Language } from '../contracts/language.ts';
import type { SupportMail } from '../contracts/supportMail.ts';
import type { RenewalTerms } from '../programme/renewalWindow.ts';
import type { Question } from './questions.ts';
import type { Topic } from './topics.ts';

/** An address as it was judged (`programme/emailAddress.ts`); `address` is normalised. */
export interface JudgedEmail {
  readonly address: string;
  readonly verdict: 'business' | 'private' | 'role' | 'misspelt';
  readonly suggestion?: string;
}

/** What a message can mean inside a step. One meaning is one event, however it was said. */
export type StepMeaning =
  | { readonly type: 'user.yes' }
  | { readonly type: 'user.no' }
  | { readonly type: 'user.notSure' }
  | { readonly type: 'user.goOn' }
  | { readonly type: 'user.skip' }
  | { readonly type: 'user.solved' }
  | { readonly type: 'user.notSolved' }
  | { readonly type: 'user.cannotHere' }
  | { readonly type: 'user.waiting' }
  | { readonly type: 'user.haveOne' }
  | { readonly type: 'user.addressTaken' }
  | {
      readonly type: 'user.missing';
      readonly what: 'authority' | 'customerNumber' | 'account' | 'button' | 'mailbox';
    }
  /** Which of the things for the application are there, and which are missing. */
  | { readonly type: 'user.needs'; readonly needs: PartnerNeeds }
  | { readonly type: 'user.other' }
  | { readonly type: 'user.tried'; readonly step: TriedStep }
  | { readonly type: 'user.triedAll' }
  | { readonly type: 'user.sent'; readonly recency: Recency; readonly since?: string }
  | { readonly type: 'user.mailProgram'; readonly program: MailProgram }
  | { readonly type: 'user.browser'; readonly browser: BrowserName }
  | { readonly type: 'user.browsers'; readonly browsers: readonly Browser[] }
  | { readonly type: 'user.email'; readonly email: JudgedEmail }
  /** The address somebody registered with, where another one is for the answer. */
  | { readonly type: 'user.registered'; readonly email: JudgedEmail }
  | { readonly type: 'user.badEmail'; readonly reason: string; readonly text: string }
  | { readonly type: 'user.date'; readonly date: string }
  | { readonly type: 'user.ambiguousDate'; readonly candidates: readonly [string, string] }
  | { readonly type: 'user.badDate'; readonly reason: string; readonly text: string }
  /** Which of two readings of a date was meant; `earlier` is the safe one. */
  | { readonly type: 'user.reading'; readonly which: 'first' | 'second' | 'earlier' }
  | { readonly type: 'user.text'; readonly text: string }
  /** More for a message, which is none of its fields; `instead` of something that was told for it. */
  | { readonly type: 'user.addition'; readonly text: string; readonly instead?: string }
  | { readonly type: 'user.trouble'; readonly what: TroubleKind }
  | { readonly type: 'user.case'; readonly case: SupportCase }
  | { readonly type: 'user.edit'; readonly field: SupportField }
  | { readonly type: 'user.mailLanguage'; readonly language: Language }
  | { readonly type: 'user.consent' };

/** What of a message to support can be changed in its preview. */
export type SupportField = 'case' | 'problem' | 'browsers' | 'contact' | 'addition';

/** What can be wrong with signing in. */
export const LOGIN_TROUBLES = ['password', 'mfa', 'locked', 'predecessor', 'fresh'] as const;
/** The entries of the topic "trouble"; each is a step of its name. */
export const TROUBLES = [
  'code',
  'codeWhere',
  'page',
  'browsers',
  'login',
  ...LOGIN_TROUBLES,
] as const;
export type TroubleKind = (typeof TROUBLES)[number];

/** What is possible in every step. */
export type GlobalMeaning =
  | { readonly type: 'user.menu' }
  | { readonly type: 'user.back' }
  | { readonly type: 'user.restart' }
  | { readonly type: 'user.language'; readonly language: Language | 'other' }
  | { readonly type: 'user.support' }
  | { readonly type: 'user.myData' }
  /** The wish to have everything deleted: it is asked about, never carried out at once. */
  | { readonly type: 'user.deleteData' }
  /** Go to a topic; `at` names an entry of it other than its start. */
  | { readonly type: 'user.topic'; readonly topic: Topic; readonly entry?: TroubleKind | 'resend' }
  /** Go on with a topic left in the middle; without a name the latest. */
  | { readonly type: 'user.resume'; readonly topic?: string }
  | { readonly type: 'user.ask'; readonly question: Question; readonly browser?: BrowserName }
  | {
      readonly type: 'user.unclear';
      readonly reason: 'unclear' | 'outOfScope' | 'empty' | 'otherLanguage';
      readonly nearest: readonly string[];
    }
  | { readonly type: 'user.thumb'; readonly up: boolean }
  /** A button of an earlier reply: changes nothing, the current step is shown. */
  | { readonly type: 'user.stale' }
  /** The message was a code or a password, and has been masked. */
  | { readonly type: 'user.secret' }
  /** The user opened the conversation. */
  | { readonly type: 'user.join' };

export type TimerEvent = { readonly type: 'timer.checkBack' };

/** What became of a message to support. */
export type MailEvent =
  | { readonly type: 'mail.sent'; readonly mail: SupportMail }
  | { readonly type: 'mail.failed'; readonly mail: SupportMail };

/** What happens without the user. */
export type OwnEvent = TimerEvent | MailEvent;

export type Meaning = StepMeaning | GlobalMeaning;

/** What every event carries: the time it happened, and an id no other turn has. */
export interface Stamp {
  /** ISO instant in UTC. */
  readonly at: string;
  /** Reference such as "LT-7F3K2A", unique to the turn; used where the turn needs one. */
  readonly reference: string;
  /** The operator's periods around an expiry: the chart itself knows no facts. */
  readonly periods: RenewalTerms;
  /** The operator has an address that takes messages. */
  readonly operatorReachable: boolean;
  /** The operator has mail delivery: messages to support leave the house by themselves. */
  readonly sendsMail: boolean;
  /** What the message told besides. */
  readonly news?: News;
  /** Browsers named in the message or known from the client. */
  readonly browsers?: readonly Browser[];
}

export type DialogEvent = (Meaning | OwnEvent) & Stamp;
