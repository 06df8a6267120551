import { createWording } from '../../src/dialogs/render/wording.ts';
import { resolveFacts } from '../../src/programme/facts.ts';
import { testModels } from '../support/transcript.ts';
import { Instance, ROOT } from './instance.ts';
import type { Model } from './model.ts';
import { makePlan, type Plan } from './plan.ts';
import { type Pausable, type Ran, runPlan } from './run.ts';

/** A bound against hanging; how long a run takes is no matter of the tests. */
export const LONGEST_MS = 3_600_000;

export interface ChaosOptions {
  readonly instances: number;
  /** Says to each instance where the store is. */
  readonly environment: Readonly<Record<string, string>>;
  readonly database?: Pausable;
  /** A whole run where it is left out. */
  readonly size?: Size;
  /** The folder that holds the service's `src`; the service as it is where it is left out. */
  readonly root?: string;
}

export interface Size {
  readonly conversations: number;
  /** At least so many. */
  readonly deliveries: number;
}

/** A run and what is needed to judge it. */
export interface Chaos {
  readonly model: Model;
  readonly plan: Plan;
  readonly ran: Ran;
  /** Instances that ended by themselves, and why. */
  readonly fell: readonly string[];
  /** What the run was, in one line. */
  readonly figures: string;
}

const { CHAOS_DELIVERIES = '5000', CHAOS_SEED = '20261123' } = process.env;
/** A longer run by option keeps the number of users and lets them talk longer. */
export const WHOLE: Size = { conversations: 200, deliveries: Number(CHAOS_DELIVERIES) };
/** While the only instance starts nobody is answered: it is killed less often than one of several. */
const ANSWERS_A_KILL = { one: 400, several: 150 } as const;

/** One run from start to end; its instances are stopped before this resolves. */
export async function chaos(options: ChaosOptions): Promise<Chaos> {
  const { instances, environment, database, size = WHOLE, root = ROOT } = options;
  const model = { wording: await createWording(resolveFacts({})), models: testModels() };
  const plan = makePlan(
    model,
    {
      seed: Number(CHAOS_SEED),
      ...size,
      instances,
      answersAKill: instances === 1 ? ANSWERS_A_KILL.one : ANSWERS_A_KILL.several,
    },
    new Date().toISOString(),
  );
  const fleet = Array.from({ length: instances }, () => new Instance(environment, root));
  const ending = new AbortController();
  const began = performance.now();
  try {
    const ran = await runPlan(plan, model, fleet, { database, signal: ending.signal });
    return {
      model,
      plan,
      ran,
      fell: fleet.flatMap(({ fell }) => fell),
      figures: figuresOf(plan, ran, fleet, performance.now() - began),
    };
  } finally {
    ending.abort();
    await Promise.all(fleet.map((instance) => instance.stop()));
  }
}

function figuresOf(
  { conversations, deliveries }: Plan,
  { answers, kills, pauses }: Ran,
  fleet: readonly Instance[],
  milliseconds: number,
): string {
  const failures = new Map<string, number>();
  for (const answer of [...answers.values()].flatMap((each) => [...each.values()].flat())) {
    for (const failure of answer.failures) failures.set(failure, (failures.get(failure) ?? 0) + 1);
  }
  const turns = conversations.reduce((sum, { bodies }) => sum + bodies.length, 0);
  const tickets = conversations.reduce((sum, each) => sum + each.tickets, 0);
  const counts = [...failures].map(([failure, count]) => `${count} ${failure}`);
  const errors = new Map<string, number>();
  for (const [text, count] of fleet.flatMap((each) => [...each.errors])) {
    errors.set(text, (errors.get(text) ?? 0) + count);
  }
  const logged = [...errors].map(([text, count]) => `\n  logged ${count} times: ${text}`);
  return (
    `seed ${CHAOS_SEED}: ${turns} turns with ${tickets} tickets in ${deliveries} deliveries, ` +
    `${kills} kills, ${pauses} pauses of the database, ${(milliseconds / 1000).toFixed(1)} s; ` +
    `sent again after: ${counts.join(', ') || 'nothing'}${logged.join('')}`
  );
}
