import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Conversation } from '../src/contracts/conversation.ts';
import { conversationKey, type InputContent } from '../src/contracts/input.ts';
import type { Store } from '../src/contracts/store.ts';
import { createWording } from '../src/dialogs/render/wording.ts';
import { loadOrTrainModel } from '../src/dialogs/understand/intent/modelFile.ts';
import { startWorker } from '../src/outbox/worker.ts';
import { resolveFacts } from '../src/programme/facts.ts';
import { OUTBOX_INTERVAL_MS } from '../src/service.ts';
import { MongoStore } from '../src/stores/mongo.ts';
import { SqliteStore } from '../src/stores/sqlite.ts';
import { Turns } from '../src/turns/turns.ts';
import { startMongod } from '../test/support/mongod.ts';
import { mongodBinary } from '../test/support/mongodBinary.ts';
import { type Figure, median, quantile } from './measure.ts';
import { input } from './walk.ts';

const TIMERS = 300;
/** They come due over so long. */
const SPREAD_MS = 5000;
const LEAD_MS = 2000;
/** The way to a timer: the user waits for the e-mail. */
const WAY = ['topic.activation', 'triedNothing', 'sentJustNow', 'waitHere'];

type Spoken = Omit<ConstructorParameters<typeof Turns>[0], 'store'>;

/** How late a timer has had its turn, with two instances looking after the timers of 300 users. */
export async function benchOutbox(): Promise<Figure[]> {
  const spoken: Spoken = {
    wording: await createWording(resolveFacts()),
    models: loadOrTrainModel().models,
  };
  const folder = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
  const file = join(folder, 'lotse.db');
  const figures = await lateness('SQLite', async () => new SqliteStore({ file }), spoken);
  rmSync(folder, { recursive: true });

  const binary = await mongodBinary();
  if (!binary.found) {
    console.error(`MongoDB is not measured: ${binary.reason}.`);
    return figures;
  }
  const server = await startMongod(binary.path);
  try {
    const uri = `${server.uri}/outbox`;
    figures.push(...(await lateness('MongoDB', () => MongoStore.open({ uri }), spoken)));
  } finally {
    await server.stop();
  }
  return figures;
}

async function lateness(
  name: string,
  open: () => Promise<Store>,
  spoken: Spoken,
): Promise<Figure[]> {
  const stores = [await open(), await open()];
  const [first] = stores;
  if (first === undefined) throw new Error('The stores were opened above.');
  const turns = new Turns({ ...spoken, store: first });
  const due = new Map<string, number>();
  const began = Date.now() + LEAD_MS;
  await Promise.all(
    Array.from({ length: TIMERS }, async (_, index) => {
      const dueAt = began + Math.round((index * SPREAD_MS) / TIMERS);
      due.set(await waiting(turns, `t${index}`, dueAt), dueAt);
    }),
  );
  const late: number[] = [];
  let done: (() => void) | undefined;
  const all = new Promise<void>((resolve) => {
    done = resolve;
  });
  const watch = await first.watch((key) => {
    const dueAt = due.get(key);
    if (dueAt === undefined) return;
    due.delete(key);
    late.push(Date.now() - dueAt);
    if (due.size === 0) done?.();
  });
  const workers = stores.map((store) =>
    startWorker({
      store,
      turns: new Turns({ ...spoken, store }),
      clock: () => new Date().toISOString(),
      intervalMs: OUTBOX_INTERVAL_MS,
    }),
  );
  // The workers alone keep no process alive.
  const alive = setInterval(() => undefined, 1000);
  await all;
  clearInterval(alive);
  for (const worker of workers) await worker.stop();
  await watch.close();
  for (const store of stores) await store.close();
  return [
    { name: `${name}: a timer's turn after it was due, median`, value: median(late), unit: 'ms' },
    {
      name: `${name}: a timer's turn after it was due, p99`,
      value: quantile(late, 0.99),
      unit: 'ms',
      bound: { atMost: 1000 },
    },
  ];
}

/** A conversation whose timer is due then; gives its key. */
async function waiting(turns: Turns, name: string, dueAt: number): Promise<string> {
  // Ten minutes before, as the guide sets it; all turns happen at that moment.
  let before: Conversation | undefined;
  for (const [turn, choice] of ['join', ...WAY].entries()) {
    const at = new Date(dueAt - 600_000).toISOString();
    const next = { ...input(name, turn, contentOf(before, choice)), at };
    before = (await turns.handle(next)).conversation;
  }
  const [timer] = before?.timers ?? [];
  if (timer === undefined || Date.parse(timer.dueAt) !== dueAt) {
    throw new Error(`The way to a timer is another one now: ${JSON.stringify(timer)}.`);
  }
  return conversationKey({ channel: 'bench', conversation: name });
}

function contentOf(before: Conversation | undefined, choice: string): InputContent {
  const reply = before?.session.offer?.reply;
  return reply === undefined ? { kind: 'join' } : { kind: 'choice', pressed: { reply, choice } };
}
