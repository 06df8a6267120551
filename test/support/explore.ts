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

/** Step and answers: what the future of a dialog depends on. */
export function keyOf({ dialog, session }: Place): string {
  const answers = Object.entries(dialog.answers).sort(([a], [b]) => (a < b ? -1 : 1));
  return JSON.stringify([dialog.step, answers, session.browsers]);
}

/**
 * Breadth first over everything a step takes by itself, from each topic's entrances. Global moves
 * only begin: none is used on the way. At most `perStep` places of one step are followed.
 */
export function explore(entrances: readonly Place[], perStep: number): Explored {
  const places = new Map<string, Place>();
  const edges: Edge[] = [];
  const counts = new Map<string, number>();
  const queue: Place[] = [];
  const visit = (place: Place): string => {
    const forgetful: Place = { ...place, dialog: { ...place.dialog, back: [], paused: [] } };
    const key = keyOf(forgetful);
    if (places.has(key)) return key;
    const count = counts.get(place.dialog.step) ?? 0;
    if (count >= perStep) return key;
    counts.set(place.dialog.step, count + 1);
    places.set(key, forgetful);
    queue.push(forgetful);
    return key;
  };
  for (const entrance of entrances) visit(entrance);
  for (let place = queue.shift(); place !== undefined; place = queue.shift()) {
    const from = keyOf(place);
    const events = [
      ...ownMeanings(place).map((meaning) => eventOf(meaning)),
      eventOf({ type: 'timer.checkBack' }),
    ];
    for (const event of events) {
      const { place: next, advanced } = go(place, event);
      edges.push({ from, to: visit(next), event, effects: advanced.effects });
    }
  }
  return { places, edges };
}

export function topicOfPlace(place: Place): string {
  return topicOf(place.dialog.step);
}
