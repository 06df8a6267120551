import { expect } from '@jest/globals';
import fc from 'fast-check';
import type { Commit, CommitOutcome, Store } from '../../src/contracts/store.ts';
import { afterNoon, exampleHead, exampleTurn } from './examples.ts';

/** One commit of a random history; `revOff` makes it one that must conflict. */
const Step = fc.record({
  conversation: fc.integer({ min: 0, max: 2 }),
  activity: fc.integer({ min: 0, max: 7 }),
  revOff: fc.oneof({ weight: 4, arbitrary: fc.constant(0) }, fc.constantFrom(-1, 1)),
  forget: fc.oneof({ weight: 6, arbitrary: fc.constant(false) }, fc.constant(true)),
  /** Asked for together with the one before it, not after it. */
  together: fc.boolean(),
});
type Step = typeof Step extends fc.Arbitrary<infer T> ? T : never;

let run = 0;

/**
 * Random commits, some at once, some late, doubled or deleting, have the outcomes of a model made
 * of two maps, and leave the same heads and logs behind.
 */
export async function storeModelProperty(store: () => Store): Promise<void> {
  await fc.assert(
    fc.asyncProperty(fc.array(Step, { maxLength: 40 }), async (steps) => {
      run += 1;
      const model = new Model();
      const keys = [0, 1, 2].map((conversation) => `model:${run}:${conversation}`);
      for (const round of rounds(steps)) {
        const commits = round.map((step) => model.plan(keys[step.conversation] ?? '', step));
        const expected = commits.map((commit) => model.commit(commit));
        const outcomes = await Promise.all(commits.map((commit) => store().commit(commit)));
        expect(outcomes).toEqual(expected);
      }
      for (const key of keys) {
        const loaded = await store().load(key);
        expect(loaded.outcome === 'found' ? loaded.conversation : undefined).toEqual(
          model.logs.get(key)?.at(-1)?.conversation,
        );
        expect(await store().readTurns(key, { afterSeq: 0, limit: 100 })).toEqual(
          (model.logs.get(key) ?? []).map(({ turn }) => turn),
        );
      }
    }),
    { numRuns: 60 },
  );
}

/** Steps that are asked for together; what is together is of different conversations. */
function rounds(steps: readonly Step[]): Step[][] {
  const result: Step[][] = [];
  for (const step of steps) {
    const last = result.at(-1);
    const free = last?.every(({ conversation }) => conversation !== step.conversation) ?? false;
    if (step.together && free) last?.push(step);
    else result.push([step]);
  }
  return result;
}

class Model {
  readonly logs = new Map<string, Commit[]>();
  readonly #dead = new Map<string, Set<string>>();
  #plans = 0;

  /** A step as a commit on where the conversation stands, or right beside it. */
  plan(key: string, step: Step): Commit {
    const log = this.logs.get(key) ?? [];
    const expectedRev = Math.max(0, log.length + step.revOff);
    this.#plans += 1;
    const startedAt = log[0]?.conversation.startedAt ?? afterNoon(this.#plans);
    return {
      key,
      expectedRev,
      conversation: exampleHead(expectedRev + 1, { startedAt }),
      turn: exampleTurn(expectedRev + 1, { activity: `a${step.activity}` }),
      ...(step.forget ? { forget: true } : {}),
    };
  }

  commit(commit: Commit): CommitOutcome {
    const { key, turn } = commit;
    const log = this.logs.get(key) ?? [];
    const dead = this.#dead.get(key) ?? new Set();
    const known = log.find((earlier) => earlier.turn.activity === turn.activity);
    if (known !== undefined) return { outcome: 'duplicate', turn: known.turn };
    if (dead.has(turn.activity)) return { outcome: 'duplicate', turn: null };
    if (commit.expectedRev !== log.length) return { outcome: 'conflict' };
    if (commit.forget === true) {
      for (const earlier of [...log, commit]) dead.add(earlier.turn.activity);
      this.#dead.set(key, dead);
      this.logs.delete(key);
    } else {
      this.logs.set(key, [...log, commit]);
    }
    return { outcome: 'committed' };
  }
}
