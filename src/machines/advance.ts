import type { SnapshotFrom } from 'xstate';
import type { Answers } from '../contracts/answers.ts';
import type { Dialog, PausedTopic, Session } from '../contracts/conversation.ts';
import type { Effect, News } from '../contracts/effect.ts';
import { goBack, patchBack, pushPatch } from './backPatch.ts';
import type { DialogEvent } from './events.ts';
import { INITIAL_SESSION } from './initialSession.ts';
import { machine } from './machine.ts';
import type { Question } from './questions.ts';
import type { OpenInput } from './step.ts';
import { START, STEPS, stepOf } from './steps.ts';
import { isTopic, topicOf } from './topics.ts';
import { transition } from './transition.ts';
import { withTried } from './withTried.ts';

/** What one event made of a dialog. */
export interface Advanced {
  readonly dialog: Dialog;
  /** In the order in which the transition asked for them. */
  readonly effects: readonly Effect[];
  /** `again`: the step stays as it was and is shown again in short. */
  readonly shown: 'step' | 'again';
}

/**
 * One event, one transition: pure, and the only way a dialog changes. `dialog.step` must be a
 * step of the chart (`knownStep`).
 *
 * A step that can be undone is an event that changed the leaf or the answers; what the user
 * handed over to somebody outside is a barrier that back does not cross.
 */
export function advance(dialog: Dialog, session: Session, event: DialogEvent): Advanced {
  if (event.type === 'user.back') return stepBack(dialog);

  const told = merge(dialog.answers, event.news);
  const effects: Effect[] = [];
  const browsers = event.type === 'user.browser' ? [{ name: event.browser }] : event.browsers;
  if (browsers !== undefined && browsers.length > 0) effects.push({ type: 'browsers', browsers });

  const next =
    event.type === 'user.resume'
      ? resumed(dialog, told, event.topic)
      : moved(dialog, told, session, event, effects);

  const after = { ...next, paused: keptPaused(dialog, next) };
  const patch = patchBack(dialog, after);
  const isUserStep = event.type.startsWith('user.') && !isAside(event) && patch !== undefined;
  const crossed = effects.some(({ type }) => BARRIERS.has(type));
  return {
    dialog: {
      step: after.step,
      answers: after.answers,
      paused: after.paused,
      back: crossed ? [] : isUserStep ? pushPatch(dialog.back, patch) : dialog.back,
    },
    effects,
    shown: showsAgain(event, after.step, dialog.step === after.step) ? 'again' : 'step',
  };
}

/** What has left the house, or is gone: nothing goes back behind it. */
const BARRIERS: ReadonlySet<Effect['type']> = new Set(['handOver', 'queueMail', 'forget']);

interface Standing {
  readonly step: string;
  readonly answers: Answers;
  readonly paused: PausedTopic[];
}

function moved(
  dialog: Dialog,
  answers: Answers,
  session: Session,
  event: DialogEvent,
  effects: Effect[],
): Standing {
  const { step, paused } = dialog;
  const [after, actions] = transition(
    { ...stateOf(step), context: { answers, session, paused, step } },
    event,
  );
  for (const action of actions) {
    // `set`, `drop`, `addTried` and `clear` are assigns and have been applied inside.
    // `effect` is the one other action of the chart, and its params are typed there.
    if (action.type === 'effect') effects.push(action.params as unknown as Effect);
  }
  return {
    step: leafOf(after),
    answers: after.context.answers,
    paused: [...after.context.paused],
  };
}

/** The chart's state at each step, with whatever context it was first looked up with. */
const STATES = new Map<string, SnapshotFrom<typeof machine>>();

function stateOf(step: string): SnapshotFrom<typeof machine> {
  const known = STATES.get(step);
  if (known !== undefined) return known;
  const [topic = '', leaf = ''] = step.split('.');
  const state = machine.resolveState({
    value: { [topic]: leaf },
    context: { answers: {}, session: INITIAL_SESSION, paused: [], step },
  });
  STATES.set(step, state);
  return state;
}

function leafOf(snapshot: SnapshotFrom<typeof machine>): string {
  const [topic, leaf] = Object.entries(snapshot.value)[0] ?? [];
  const id = `${topic}.${leaf}`;
  // The chart's own text and not one put together here, which each look into a map would hash anew.
  return STEPS.get(id)?.id ?? id;
}

function stepBack(dialog: Dialog): Advanced {
  const before = goBack(dialog);
  if (before === undefined) {
    return { dialog, effects: [{ type: 'say', key: 'notes.noBack' }], shown: 'again' };
  }
  // That the mail is here was noted on the way; support would be told so.
  const takesBack =
    dialog.step === WITH_THE_MAIL && topicOf(before.step) === topicOf(WITH_THE_MAIL);
  return { dialog: before, effects: takesBack ? [{ type: 'unsolve' }] : [], shown: 'step' };
}

/** Where whoever has the mail goes on. */
const WITH_THE_MAIL = 'activation.code';

function resumed(dialog: Dialog, answers: Answers, topic: string | undefined): Standing {
  const left =
    topic === undefined
      ? dialog.paused.at(-1)
      : dialog.paused.find((candidate) => candidate.topic === topic);
  return {
    step: left?.step ?? START,
    answers,
    paused: dialog.paused.filter((candidate) => candidate !== left),
  };
}

/** A topic left in the middle is kept; one that is entered, or at its end, is not. */
function keptPaused(dialog: Dialog, next: Standing): PausedTopic[] {
  const from = topicOf(dialog.step);
  const to = topicOf(next.step);
  const others = next.paused.filter((left) => left.topic !== to);
  if (from === to || !isTopic(from) || stepOf(dialog.step).end) return others;
  return [...others.filter((left) => left.topic !== from), { topic: from, step: dialog.step }];
}

function merge(answers: Answers, news: News | undefined): Answers {
  if (news === undefined) return answers;
  const tried = withTried(answers.tried, news.tried ?? []);
  const needs = { ...answers.partnerNeeds, ...news.partnerNeeds };
  return {
    ...answers,
    ...news,
    ...(tried.length === 0 ? {} : { tried }),
    ...(Object.keys(needs).length === 0 ? {} : { partnerNeeds: needs }),
  };
}

/** What is said to a message that brought answers along for the open step. */
const KEEPS_NEWS: ReadonlySet<Question> = new Set([
  'alreadyHere',
  'noted',
  'stillAtIt',
  'browsersNoted',
  'programNoted',
]);

/** A question in the middle is no step, even if it named a browser that is worth keeping. */
function isAside(event: DialogEvent): boolean {
  return event.type === 'user.ask' && !KEEPS_NEWS.has(event.question);
}

const FOR_ADDRESSES: ReadonlySet<OpenInput | undefined> = new Set(['email', 'message']);

const FOR_BROWSERS: ReadonlySet<OpenInput | undefined> = new Set(['browsers', 'message']);

function waitsForAddress(step: string): boolean {
  return FOR_ADDRESSES.has(stepOf(step).step.open);
}

function showsAgain(event: DialogEvent, step: string, sameStep: boolean): boolean {
  if (!sameStep) return false;
  switch (event.type) {
    case 'user.ask':
      // Who did not understand, or does not know what to do, gets the step whole.
      return event.question !== 'explainAgain' && event.question !== 'whatNow';
    // Noted beside what is asked.
    case 'user.email':
      return !waitsForAddress(step);
    case 'user.browsers':
      return !FOR_BROWSERS.has(stepOf(step).step.open);
    case 'user.addition':
    case 'user.registered':
      return stepOf(step).step.open !== 'message' && !stepOf(step).end;
    case 'user.unclear':
    case 'user.deleteData':
    case 'user.badEmail':
    case 'user.badDate':
    case 'timer.checkBack':
    case 'mail.sent':
    case 'mail.failed':
      return true;
    default:
      return false;
  }
}
