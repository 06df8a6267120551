import { describe, expect, test } from '@jest/globals';
import { machine } from '../../src/machines/machine.ts';
import { STEPS, stepOf } from '../../src/machines/steps.ts';
import { entrances } from '../support/entrances.ts';
import { BEGINNING, explore, topicOfPlace } from '../support/explore.ts';

/** Guards as the chart was explored: name → the outcomes seen. Wrapped before anything runs. */
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
      .filter(([, outcomes]) => outcomes.size < 2)
      .map(([name, outcomes]) => `${name}: ${[...outcomes].join() || 'never asked'}`);
    expect(oneSided).toEqual([]);
  });

  test('moves or says something with each choice', () => {
    const idle = edges
      .filter(({ event }) => event.type !== 'timer.checkBack')
      .filter(({ changed, effects }) => !changed && effects.length === 0)
      .map(({ from, event }) => `${places.get(from)?.dialog.step}: ${JSON.stringify(event)}`);
    // Naming the program or browser that is known already changes nothing, rightly.
    expect([
      ...new Set(idle.filter((line) => !/user\.(mailProgram|browser|browsers)"/.test(line))),
    ]).toEqual([]);
  });
});

/** A restart ends in the menu: that is what it came for. */
const PASSAGE_ENDS: ReadonlySet<string> = new Set(['restart']);

function watchGuards(): ReadonlyMap<string, Set<boolean>> {
  const seen = new Map<string, Set<boolean>>();
  const { guards } = machine.implementations;
  for (const [name, guard] of Object.entries(guards)) {
    const outcomes = new Set<boolean>();
    seen.set(name, outcomes);
    if (typeof guard !== 'function') throw new Error(`guard ${name} is no function`);
    // The chart asks by name: what stands here is asked.
    Object.assign(guards, {
      [name]: (...args: unknown[]) => {
        const outcome: boolean = Reflect.apply(guard, undefined, args);
        outcomes.add(outcome);
        return outcome;
      },
    });
  }
  return seen;
}
