import { setTimeout as rest } from 'node:timers/promises';
import type { Store } from '../../src/contracts/store.ts';
import { createWording } from '../../src/dialogs/render/wording.ts';
import { resolveFacts } from '../../src/programme/facts.ts';
import { testModels } from '../support/transcript.ts';
import { Instance, ROOT } from './instance.ts';
import { ChaosMailServer, type GotThrough } from './mailServer.ts';
import { makePlan, type Plan } from './plan.ts';
import { Random } from './random.ts';
import { type Pausable, type Ran, runPlan } from './run.ts';
import { violations } from './violations.ts';

/** A bound against hanging; how long a run takes is no matter of the tests. */
export const LONGEST_MS = 3_600_000;

export interface ChaosOptions {
  readonly instances: number;
  /** Says to each instance where the store is. */
  readonly environment: Readonly<Record<string, string>>;
  /** The same store, to see what has come of it. */
  readonly open: () => Promise<Store>;
  readonly database?: Pausable;
  /** A whole run where it is left out. */
  readonly size?: Size;
  /** Each user lets a message to support go at the end; true where it is left out. */
  readonly messages?: boolean;
  /** The folder that holds the service's `src`; the service as it is where it is left out. */
  readonly root?: string;
}

export interface Size {
  readonly conversations: number;
  /** At least so many. */
  readonly deliveries: number;
}

/** What came of a run. */
export interface Chaos {
  readonly plan: Plan;
  readonly ran: Ran;
  /** Everything that is not as it has to be, a line each. */
  readonly found: readonly string[];
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
  const { instances, environment, database, size = WHOLE, messages = true, root = ROOT } = options;
  const model = { wording: await createWording(resolveFacts({})), models: testModels() };
  const seed = Number(CHAOS_SEED);
  const plan = makePlan(
    model,
    {
      seed,
      ...size,
      instances,
      messages,
      answersAKill: instances === 1 ? ANSWERS_A_KILL.one : ANSWERS_A_KILL.several,
    },
    new Date().toISOString(),
  );
  const mail = await new ChaosMailServer().start(size.conversations, new Random(seed).of('mail'));
  const all = { ...environment, ...mail.environment };
  const fleet = Array.from({ length: instances }, () => new Instance(all, root));
  const ending = new AbortController();
  const began = performance.now();
  let store: Store | undefined;
  try {
    const ran = await runPlan(plan, model, fleet, { database, signal: ending.signal });
    // Only now: it is the build under test that lays out a new database.
    store = await options.open();
    await messagesSent(plan, store);
    const took = performance.now() - began;
    await Promise.all(fleet.map((instance) => instance.stop()));
    return {
      plan,
      ran,
      found: await violations(plan, ran, model, { store, taken: mail.taken }),
      fell: fleet.flatMap(({ fell }) => fell),
      figures: figuresOf(plan, ran, fleet, mail.taken, took),
    };
  } finally {
    ending.abort();
    await Promise.all(fleet.map((instance) => instance.stop()));
    await mail.stop();
    await store?.close();
  }
}

/** The lease of an instance that was killed ends after a minute; what is later still is found. */
const LONGEST_WAIT_MS = 150_000;

/** Resolves when no message waits any more, or has done so for too long. */
async function messagesSent({ conversations }: Plan, store: Store): Promise<void> {
  const giveUp = performance.now() + LONGEST_WAIT_MS;
  let waiting = conversations.filter(({ sent }) => sent > 0);
  while (waiting.length > 0 && performance.now() < giveUp) {
    await rest(250);
    const loaded = await Promise.all(waiting.map(({ key }) => store.load(key)));
    waiting = waiting.filter((_, index) => {
      const at = loaded[index];
      return (
        at?.outcome === 'found' &&
        at.conversation.session.tickets.some(({ state }) => state === 'queued')
      );
    });
  }
}

function figuresOf(
  { conversations, deliveries }: Plan,
  { answers, kills, pauses }: Ran,
  fleet: readonly Instance[],
  taken: readonly GotThrough[],
  milliseconds: number,
): string {
  const failures = new Map<string, number>();
  for (const answer of [...answers.values()].flatMap((each) => [...each.values()].flat())) {
    for (const failure of answer.failures) failures.set(failure, (failures.get(failure) ?? 0) + 1);
  }
  const turns = conversations.reduce((sum, { bodies }) => sum + bodies.length, 0);
  const tickets = conversations.reduce((sum, each) => sum + each.tickets, 0);
  const messages = conversations.reduce((sum, { sent }) => sum + sent, 0);
  const counts = [...failures].map(([failure, count]) => `${count} ${failure}`);
  const errors = new Map<string, number>();
  for (const [text, count] of fleet.flatMap((each) => [...each.errors])) {
    errors.set(text, (errors.get(text) ?? 0) + count);
  }
  const logged = [...errors].map(([text, count]) => `\n  logged ${count} times: ${text}`);
  return (
    `seed ${CHAOS_SEED}: ${turns} turns with ${tickets} tickets in ${deliveries} deliveries, ` +
    `${messages} messages sent ${taken.length} times, ` +
    `${kills} kills, ${pauses} pauses of the database, ${(milliseconds / 1000).toFixed(1)} s; ` +
    `sent again after: ${counts.join(', ') || 'nothing'}${logged.join('')}`
  );
}
