import { describe, expect, test } from '@jest/globals';
import { machine } from '../../src/machines/machine.ts';
import { START, STEPS, stepOf } from '../../src/machines/steps.ts';
import { TOPICS } from '../../src/machines/topics.ts';
import { entrances } from '../support/entrances.ts';
import { BEGINNING, explore, topicOfPlace } from '../support/explore.ts';

/**
 * Guards as the chart was explored: name and parameter → the outcomes seen. Wrapped before anything
 * runs.
 */
const seenGuards = watchGuards();

const explored = explore(entrances());
const { places, edges } = explored;

describe('the chart explored from every entrance', () => {
  test('reaches every step', () => {
    const reached = new Set([...places.values()].map(({ dialog }) => dialog.step));
    expect([...STEPS.keys()].filter((step) => !reached.has(step))).toEqual([]);
  });

  test("leads from every place to its own topic's end, without a global move", () => {
    const arrivals = new Map<string, string[]>();
    for (const { from, to } of edges) {
      if (!places.has(to)) continue;
      arrivals.set(to, [...(arrivals.get(to) ?? []), from]);
    }
    const topicOfKey = (key: string) => topicOfPlace(places.get(key) ?? BEGINNING);
    const good = new Set<string>();
    const queue = [...places]
      .filter(([, place]) => stepOf(place.dialog.step).end)
      .map(([key]) => key);
    for (let key = queue.pop(); key !== undefined; key = queue.pop()) {
      if (good.has(key)) continue;
      good.add(key);
      for (const from of arrivals.get(key) ?? []) {
        // Only within the topic: an end reached through another one does not count.
        if (topicOfKey(from) === topicOfKey(key)) queue.push(from);
        // A passage ends by leading on to where it came for.
        else if (PASSAGE_ENDS.has(topicOfKey(from))) queue.push(from);
      }
    }
    const stranded = [...places].filter(([key]) => !good.has(key)).map(([, { dialog }]) => dialog);
    expect(stranded.map(({ step, answers }) => ({ step, answers }))).toEqual([]);
  });

  test('sees each guard true and false', () => {
    const oneSided = [...seenGuards]
      .filter(([name, outcomes]) => outcomes.size < 2 && name !== LAST_OF_ALL_TOPICS)
      .map(([name, outcomes]) => `${name}: ${[...outcomes].join() || 'never asked'}`);
    expect(oneSided).toEqual([]);
  });

  test('sees the condition of each choice true and false', () => {
    const oneSided = [...STEPS.values()].flatMap(({ id, step }) =>
      step.choices.flatMap(({ id: choice, when }) => {
        if (when === undefined) return [];
        const outcomes = new Set(
          [...places.values()]
            .filter(({ dialog }) => dialog.step === id)
            // The exploration leaves out what is kept of other topics: both are asked here.
            .flatMap(({ dialog: { answers }, session }) =>
              [[], EVERY_TOPIC_PAUSED].map((paused) => when({ answers, session, paused })),
            ),
        );
        return outcomes.size === 2 ? [] : [`${id} ${choice}: ${[...outcomes].join()}`];
      }),
    );
    expect(oneSided).toEqual([]);
  });

  test('moves or says something with each choice', () => {
    const idle = edges
      .filter(({ event }) => event.type !== 'timer.checkBack')
      .filter(({ changed, effects }) => !changed && effects.length === 0)
      .map(({ from, event }) => `${places.get(from)?.dialog.step}: ${JSON.stringify(event)}`);
    // Telling once more what is known already changes nothing, rightly.
    expect([...new Set(idle.filter((line) => !TOLD_AGAIN.test(line)))]).toEqual([]);
  });
});

const TOLD_AGAIN =
  /user\.(mailProgram|browser|browsers|needs)"|^support\.preview: \{"type":"user\.(text|email)"/;

/** Asked when all other topics have been ruled out. */
const LAST_OF_ALL_TOPICS = `topicIs ${TOPICS.at(-1)}`;

const EVERY_TOPIC_PAUSED = TOPICS.map((topic) => ({ topic, step: START }));

/** A restart ends in the menu: that is what it came for. */
const PASSAGE_ENDS: ReadonlySet<string> = new Set(['restart']);

/** With a parameter a guard is one condition for each value: `untried spam`, `untried clear`. */
function watchGuards(): ReadonlyMap<string, Set<boolean>> {
  const { guards } = machine.implementations;
  const seen = new Map<string, Set<boolean>>();
  for (const condition of conditionsOfChart()) seen.set(condition, new Set());
  const named = new Set([...seen.keys()].map((condition) => condition.split(' ')[0]));
  for (const [name, guard] of Object.entries(guards)) {
    if (!named.has(name)) seen.set(name, new Set());
    if (typeof guard !== 'function') throw new Error(`guard ${name} is no function`);
    // The chart asks by name: what stands here is asked.
    Object.assign(guards, {
      [name]: (...args: unknown[]) => {
        const outcome: boolean = Reflect.apply(guard, undefined, args);
        seen.get(condition(name, args[1]))?.add(outcome);
        return outcome;
      },
    });
  }
  return seen;
}

function conditionsOfChart(): string[] {
  const rooms = Object.values(machine.states);
  const nodes = [machine.root, ...rooms, ...rooms.flatMap((room) => Object.values(room.states))];
  return nodes
    .flatMap((node) => [...(node.always ?? []), ...[...node.transitions.values()].flat()])
    .flatMap(({ guard }) => {
      if (typeof guard === 'string') return [condition(guard, undefined)];
      if (typeof guard !== 'object' || guard === null || !('type' in guard)) return [];
      return [condition(String(guard.type), 'params' in guard ? guard.params : undefined)];
    });
}

function condition(name: string, parameter: unknown): string {
  return parameter === undefined ? name : `${name} ${String(parameter)}`;
}
