import type { Dialog, Session } from '../../src/contracts/conversation.ts';
import type { Effect } from '../../src/contracts/effect.ts';
import { type Advanced, advance } from '../../src/machines/advance.ts';
import type { DialogEvent, Meaning } from '../../src/machines/events.ts';
import { GLOBAL_CHOICES } from '../../src/machines/globalChoices.ts';
import { guards } from '../../src/machines/guards.ts';
import { INITIAL_SESSION } from '../../src/machines/initialSession.ts';
import { machine } from '../../src/machines/machine.ts';
import { choicesNow, type OpenInput, type StepContext } from '../../src/machines/step.ts';
import { START, STEPS, stepOf } from '../../src/machines/steps.ts';
import { topicOf } from '../../src/machines/topics.ts';
import { addresses, browsers, details, NOW, REPRESENTATIVES } from './representatives.ts';
import { STAMP } from './stamp.ts';

/** The dialog together with what the machine reads of the session. */
export interface Place {
  readonly dialog: Dialog;
  readonly session: Session;
}

export const BEGINNING: Place = {
  dialog: { step: START, answers: {}, paused: [], back: [] },
  session: INITIAL_SESSION,
};

const FOR_ADDRESSES: ReadonlySet<OpenInput | undefined> = new Set(['email', 'message']);
const FOR_BROWSERS: ReadonlySet<OpenInput | undefined> = new Set(['browsers', 'message']);

/** What a step takes by itself: its choices and its open input's representatives. */
export function ownMeanings({ dialog, session }: Place): Meaning[] {
  const { step } = stepOf(dialog.step);
  const choices = choicesNow(step, { answers: dialog.answers, session, paused: dialog.paused });
  const open = step.open === undefined ? [] : REPRESENTATIVES[step.open];
  const early = [
    ...(step.details === true && step.open !== 'message' ? details() : []),
    ...(takesUnasked(dialog.step, 'user.email', FOR_ADDRESSES) ? addresses() : []),
    ...(takesUnasked(dialog.step, 'user.browsers', FOR_BROWSERS) ? browsers() : []),
  ];
  return [...choices.map(({ event }) => event), ...open, ...early].filter(
    (event) => !isGlobal(event),
  );
}

/** Told in every step; here the step itself keeps it, though it waits for none. */
function takesUnasked(id: string, type: string, waiting: typeof FOR_ADDRESSES): boolean {
  const [topic = '', name = ''] = id.split('.');
  const leaf = Object.entries(machine.states).find(([key]) => key === topic)?.[1].states[name];
  return Object.hasOwn(leaf?.on ?? {}, type) && !waiting.has(stepOf(id).step.open);
}

const GLOBALS: ReadonlySet<string> = new Set([
  ...Object.values(GLOBAL_CHOICES).map(({ type }) => type),
  'user.unclear',
  'user.stale',
  'user.join',
  'user.secret',
]);

export function isGlobal(event: Meaning): boolean {
  return GLOBALS.has(event.type);
}

export function eventOf(
  meaning: Meaning | { readonly type: 'timer.checkBack' },
  at = NOW,
): DialogEvent {
  return { ...meaning, ...STAMP, at };
}

/** One event, with the part of its effects that the machine will read again. */
export function go(place: Place, event: DialogEvent): { place: Place; advanced: Advanced } {
  const advanced = advance(place.dialog, place.session, event);
  return {
    place: { dialog: advanced.dialog, session: read(place.session, advanced.effects) },
    advanced,
  };
}

function read(session: Session, effects: readonly Effect[]): Session {
  const browsers = effects.flatMap((effect) =>
    effect.type === 'browsers' ? [...effect.browsers] : [],
  );
  return browsers.length === 0 ? session : { ...session, browsers };
}

export interface Edge {
  readonly from: string;
  readonly to: string;
  readonly event: DialogEvent;
  readonly effects: readonly Effect[];
  /** The step or an answer is another one afterwards. */
  readonly changed: boolean;
}

export interface Explored {
  /** Every place by its key. */
  readonly places: ReadonlyMap<string, Place>;
  readonly edges: readonly Edge[];
}

/** Every condition on the way through a room, asked of a place: guards of its leaves, `when` of its choices. */
type Condition = (place: Place) => boolean;

const ASKED: ReadonlyMap<string, readonly Condition[]> = new Map(
  Object.entries(machine.states).map(([topic, room]) => {
    const leaves = Object.values(room.states);
    const transitions = leaves.flatMap((leaf) => [
      ...(leaf.always ?? []),
      ...[...leaf.transitions.values()].flat(),
    ]);
    const asked = new Map(
      transitions.flatMap(({ guard }) => {
        if (typeof guard === 'string') {
          return [[JSON.stringify([guard]), { type: guard, params: undefined }] as const];
        }
        if (typeof guard !== 'object' || guard === null) return [];
        // The chart's guards have a name and, some, one parameter known when it is written.
        const { type, params } = guard as { type: string; params?: unknown };
        return [[JSON.stringify([type, params]), { type, params }] as const];
      }),
    );
    return [
      topic,
      [
        ...[...asked.values()].map(({ type, params }) => guardOf(type, params)),
        ...[...STEPS.values()]
          .filter(({ id }) => topicOf(id) === topic)
          .flatMap(({ step }) => step.choices)
          .flatMap(({ when }) => (when === undefined ? [] : [whenOf(when)])),
      ],
    ];
  }),
);

function guardOf(type: string, params: unknown): Condition {
  return ({ dialog, session }) => {
    // Asked beside the chart, so that a test which watches the chart's own asking is not misled.
    const guard: unknown = Reflect.get(guards, type);
    if (typeof guard !== 'function')
      throw new Error(`the chart asks for a guard ${type} that is not there`);
    const context = {
      answers: dialog.answers,
      session,
      paused: dialog.paused,
      step: dialog.step,
    };
    return (
      Reflect.apply(guard, undefined, [
        { context, event: eventOf({ type: 'user.join' }) },
        params,
      ]) === true
    );
  };
}

function whenOf(when: (context: StepContext) => boolean): Condition {
  return ({ dialog, session }) => when({ answers: dialog.answers, session, paused: dialog.paused });
}

/**
 * A place by its step and the outcome of every condition of its room. Places that differ in
 * nothing a condition sees have the same future and count as one.
 */
export function keyOf(place: Place): string {
  const outcomes = ASKED.get(topicOf(place.dialog.step))?.map((condition) =>
    condition(place) ? 1 : 0,
  );
  return `${place.dialog.step} ${outcomes?.join('')}`;
}

/**
 * Breadth first over everything a step takes by itself, from each entrance. No global move is used
 * on the way.
 */
export function explore(entrances: readonly Place[]): Explored {
  const places = new Map<string, Place>();
  const edges: Edge[] = [];
  const queue: [string, Place][] = [];
  const visit = (place: Place): string => {
    const fresh = { ...place, dialog: { ...place.dialog, back: [], paused: [] } };
    const key = keyOf(fresh);
    if (!places.has(key)) {
      places.set(key, fresh);
      queue.push([key, fresh]);
    }
    return key;
  };
  for (const entrance of entrances) visit(entrance);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [from, place] = next;
    const events = [
      ...ownMeanings(place).map((meaning) => eventOf(meaning)),
      eventOf({ type: 'timer.checkBack' }),
    ].flatMap((event) => [
      event,
      { ...event, operatorReachable: false },
      { ...event, sendsMail: false },
    ]);
    for (const event of events) {
      const { place: after, advanced } = go(place, event);
      const changed =
        after.dialog.step !== place.dialog.step ||
        JSON.stringify(after.dialog.answers) !== JSON.stringify(place.dialog.answers);
      edges.push({ from, to: visit(after), event, effects: advanced.effects, changed });
    }
  }
  return { places, edges };
}

export function topicOfPlace(place: Place): string {
  return topicOf(place.dialog.step);
}
