import { describe, expect, test } from '@jest/globals';
import { GLOBAL_CHOICES } from '../../src/machines/globalChoices.ts';
import { machine } from '../../src/machines/machine.ts';
import type { Step } from '../../src/machines/step.ts';
import { STEPS } from '../../src/machines/steps.ts';
import { PASSAGES, TOPICS } from '../../src/machines/topics.ts';
import { details, REPRESENTATIVES } from '../support/representatives.ts';

/** The chart as it is written: what XState's types do not check is checked here. */
type Node = (typeof machine)['root'];

const rooms = Object.values(machine.states);
const leaves = rooms.flatMap((room) => Object.values(room.states));
const nodes: Node[] = [machine.root, ...rooms, ...leaves];

/** Moves that `advance` makes itself, since only the stored dialog knows their target. */
const MADE_BY_ADVANCE = new Set(['user.back', 'user.resume']);
const TIMERS = new Set(['timer.checkBack']);
/** Said in every step, by its own words and not by a button of the step. */
const TYPED = new Set(['user.myData', 'user.deleteData', 'user.email', 'user.browsers']);

const atRoot = new Set(Object.keys(machine.root.on));

function producible(step: Step): Set<string> {
  return new Set([
    ...step.choices.map(({ event }) => event.type),
    ...(step.open === undefined ? [] : REPRESENTATIVES[step.open].map(({ type }) => type)),
    ...(step.details === true ? details().map(({ type }) => type) : []),
    ...TIMERS,
    ...TYPED,
  ]);
}

describe('the chart as written', () => {
  test('has exactly the rooms that the topics and passages name', () => {
    expect(Object.keys(machine.states).sort()).toEqual([...TOPICS, ...PASSAGES].sort());
  });

  test('is two levels deep: rooms and leaves', () => {
    expect(leaves.filter((leaf) => Object.keys(leaf.states).length > 0)).toEqual([]);
  });

  test('has a known target for every transition and an existing initial leaf for every room', () => {
    for (const node of nodes) {
      // Resolving throws on a target that is not there.
      for (const [, transitions] of node.transitions) {
        for (const transition of transitions) {
          if (transition.target !== undefined) expect(transition.target.length).toBe(1);
        }
      }
      for (const transition of node.always ?? []) expect(transition.target?.length).toBe(1);
    }
    for (const room of rooms) {
      expect(Object.keys(room.states)).toContain(room.initial.target[0]?.key);
    }
  });

  test('has no effect on entry or exit, no delay and nothing invoked', () => {
    for (const node of nodes) {
      expect({ id: node.id, entry: node.entry, exit: node.exit }).toEqual({
        id: node.id,
        entry: [],
        exit: [],
      });
      expect(node.after).toEqual([]);
      expect(node.invoke).toEqual([]);
    }
  });

  test('has for every leaf either choices for the user or a way on by itself', () => {
    for (const leaf of leaves) {
      const ways = leaf.always ?? [];
      if (leaf.meta === undefined) {
        // The last branch is taken whatever holds, so that nobody is left standing here.
        expect({ id: leaf.id, lastGuard: ways.at(-1)?.guard }).toEqual({
          id: leaf.id,
          lastGuard: undefined,
        });
        expect(ways.length).toBeGreaterThan(0);
      } else {
        expect({ id: leaf.id, ways }).toEqual({ id: leaf.id, ways: [] });
      }
    }
  });

  test.each([...STEPS.keys()])('%s handles each choice, and nothing that nobody can say', (id) => {
    const [topic = '', name = ''] = id.split('.');
    const leaf = Object.entries(machine.states).find(([key]) => key === topic)?.[1].states[name];
    const node = STEPS.get(id);
    if (leaf === undefined || node === undefined) throw new Error(`no leaf ${id}`);
    const own = new Set(Object.keys(leaf.on));
    const said = producible(node.step);
    const unhandled = [...said].filter(
      (type) => !own.has(type) && !atRoot.has(type) && !MADE_BY_ADVANCE.has(type),
    );
    expect(unhandled).toEqual([]);
    expect([...own].filter((type) => !said.has(type))).toEqual([]);
    const ids = node.step.choices.map((choice) => choice.id);
    expect(ids).toEqual([...new Set(ids)]);
  });

  test('handles at its root every move that is always possible', () => {
    for (const meaning of Object.values(GLOBAL_CHOICES)) {
      expect(atRoot.has(meaning.type) || MADE_BY_ADVANCE.has(meaning.type)).toBe(true);
    }
  });
});
