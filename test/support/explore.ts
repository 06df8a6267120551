import type { Answers } from '../../src/contracts/answers.ts';
import type { Dialog, Session } from '../../src/contracts/conversation.ts';
import type { Effect } from '../../src/contracts/effect.ts';
import { type Advanced, advance } from '../../src/machines/advance.ts';
import type { DialogEvent, Meaning } from '../../src/machines/events.ts';
import { GLOBAL_CHOICES } from '../../src/machines/globalChoices.ts';
import { INITIAL_SESSION } from '../../src/machines/initialSession.ts';
import { choicesNow } from '../../src/machines/step.ts';
import { START, stepOf } from '../../src/machines/steps.ts';
import { topicOf } from '../../src/machines/topics.ts';
import { NOW, REPRESENTATIVES } from './representatives.ts';
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

/** What a step takes by itself: its choices and its open input's representatives. */
export function ownMeanings({ dialog, session }: Place): Meaning[] {
  const { step } = stepOf(dialog.step);
  const choices = choicesNow(step, { answers: dialog.answers, session, paused: dialog.paused });
  const open = step.open === undefined ? [] : REPRESENTATIVES[step.open];
  return [...choices.map(({ event }) => event), ...open].filter((event) => !isGlobal(event));
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
}

export interface Explored {
  /** Every place by its key. */
  readonly places: ReadonlyMap<string, Place>;
  readonly edges: readonly Edge[];
}

/**
 * Which answers the conditions of each topic look at. Places that differ in other answers only have
 * the same future and count as one.
 */
export class Looked {
  readonly #keys = new Map<string, Set<string>>();
  size = 0;

  /** The answers, noting for the step's topic what is looked at. */
  watch(step: string, answers: Answers): Answers {
    return new Proxy(answers, {
      get: (target, key) => {
        const seen = this.#keys.get(topicOf(step)) ?? new Set<string>();
        if (typeof key === 'string' && !seen.has(key)) {
          seen.add(key);
          this.size += 1;
          this.#keys.set(topicOf(step), seen);
        }
        return Reflect.get(target, key);
      },
    });
  }

  keyOf({ dialog, session }: Place): string {
    const looked = this.#keys.get(topicOf(dialog.step));
    const answers = Object.entries(dialog.answers)
      .filter(([key]) => looked?.has(key))
      .sort(([a], [b]) => (a < b ? -1 : 1));
    return JSON.stringify([dialog.step, answers, session.browsers.length > 0]);
  }
}

/**
 * Breadth first over everything a step takes by itself, from each entrance. No global move is used
 * on the way. Repeated until no condition looks at an answer it has not looked at before.
 */
export function explore(entrances: readonly Place[], looked: Looked): Explored {
  for (;;) {
    const before = looked.size;
    const explored = exploreOnce(entrances, looked);
    if (looked.size === before) return explored;
  }
}

function exploreOnce(entrances: readonly Place[], looked: Looked): Explored {
  const places = new Map<string, Place>();
  const edges: Edge[] = [];
  const queue: [string, Place][] = [];
  const visit = (place: Place): string => {
    const key = looked.keyOf(place);
    if (!places.has(key)) {
      const fresh = { ...place, dialog: { ...place.dialog, back: [], paused: [] } };
      places.set(key, fresh);
      queue.push([key, fresh]);
    }
    return key;
  };
  for (const entrance of entrances) visit(entrance);
  for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
    const [from, place] = next;
    const watched: Place = {
      ...place,
      dialog: { ...place.dialog, answers: looked.watch(place.dialog.step, place.dialog.answers) },
    };
    const events = [
      ...ownMeanings(watched).map((meaning) => eventOf(meaning)),
      eventOf({ type: 'timer.checkBack' }),
    ];
    for (const event of events) {
      const { place: after, advanced } = go(place, event);
      edges.push({ from, to: visit(after), event, effects: advanced.effects });
    }
  }
  return { places, edges };
}

export function topicOfPlace(place: Place): string {
  return topicOf(place.dialog.step);
}
