import type { Document } from 'mongodb';
import type { Conversation } from '../src/contracts/conversation.ts';
import { MongoStore } from '../src/stores/mongo.ts';
import { MongoBatches } from '../src/stores/mongoBatches.ts';
import { MongoConnection, type MongoParts } from '../src/stores/mongoConnection.ts';
import { computeTurn } from '../src/turns/computeTurn.ts';
import { newConversation } from '../src/turns/newConversation.ts';
import { Random } from '../test/chaos/random.ts';
import type { Mongod } from '../test/support/mongod.ts';
import { type Figure, median, quantile } from './measure.ts';
import { input, nextContent } from './walk.ts';
import { type Spoken, Walkers } from './walkers.ts';

const CONVERSATIONS = 1000;
const TURNS = 8;

/** Turns of many beside a bare loop of the very same updates, and how long one takes at half of that. */
export async function benchMongoRates(server: Mongod, spoken: Spoken): Promise<Figure[]> {
  const captured = await captureUpdates(server, spoken);
  const bare: number[] = [];
  const batches: number[] = [];
  const lotse: number[] = [];
  const computed: number[] = [];
  // Taken in turns, so that what else the machine does hits both.
  for (let run = 0; run < 3; run += 1) {
    bare.push(await bareLoop(server, captured));
    batches.push(await bareBatches(server, captured));
    lotse.push(await walk(server, spoken, run));
    computed.push(computing(spoken));
  }
  const rate = median(lotse);
  return [
    { name: 'MongoDB: bare loop of the same updates', value: median(bare), unit: '/s' },
    { name: 'MongoDB: turns a second, 1,000 conversations', value: rate, unit: '/s' },
    {
      name: 'MongoDB: turns beside the bare loop',
      value: rate / median(bare),
      unit: 'times',
      bound: { atLeast: 0.7 },
    },
    {
      name: 'MongoDB: bare loop that sends as many together',
      value: median(batches),
      unit: '/s',
    },
    {
      name: 'MongoDB: of the time of those turns, computing them',
      value: (median(computed) * rate) / 10,
      unit: '%',
    },
    ...(await latencies(server, spoken, rate / 2)),
  ];
}

/** The updates of a walk as they were sent, by conversation. */
async function captureUpdates(server: Mongod, spoken: Spoken): Promise<Document[][]> {
  const store = await MongoStore.open({ uri: `${server.uri}/capture`, monitorCommands: true });
  const updates = new Map<unknown, Document[]>();
  store.client?.on('commandStarted', ({ commandName, command }) => {
    if (commandName !== 'update') return;
    for (const update of command['updates']) {
      const { _id: key } = update.q;
      updates.set(key, [...(updates.get(key) ?? []), update]);
    }
  });
  await new Walkers(store, spoken, 'w').all(CONVERSATIONS, TURNS);
  await store.client?.db().dropDatabase();
  await store.close();
  return [...updates.values()];
}

/** Sends one update, the way that is measured. */
type Send = (update: Document) => Promise<unknown>;

/** The updates again, each conversation's one after another; how many a second. */
async function replay(captured: readonly Document[][], send: Send): Promise<number> {
  // The first turn makes the documents, and warms everything up.
  await Promise.all(captured.map(([first]) => send(first ?? {})));
  const began = performance.now();
  await Promise.all(
    captured.map(async ([, ...rest]) => {
      for (const update of rest) await send(update);
    }),
  );
  return (CONVERSATIONS * (TURNS - 1)) / ((performance.now() - began) / 1000);
}

/** By the driver alone, on a database with the same indexes and by as many connections. */
async function bareLoop(server: Mongod, captured: readonly Document[][]): Promise<number> {
  return onFreshDatabase(server, ({ conversations }) =>
    replay(captured, ({ q, u, upsert }) =>
      conversations.updateOne(q, u, { upsert: upsert === true }),
    ),
  );
}

/** As many in one command as the store sends together: what the turn itself costs is the rest. */
async function bareBatches(server: Mongod, captured: readonly Document[][]): Promise<number> {
  return onFreshDatabase(server, (_, connection) => {
    const batches = new MongoBatches(connection);
    return replay(captured, ({ q: filter, u: update, upsert }) =>
      batches.write({ filter, update, upsert: upsert === true, after: undefined }),
    );
  });
}

async function onFreshDatabase(
  server: Mongod,
  measured: (parts: MongoParts, connection: MongoConnection) => Promise<number>,
): Promise<number> {
  const connection = new MongoConnection({ uri: `${server.uri}/bare` });
  await connection.start();
  try {
    return await connection
      .run(async (parts) => parts)
      .then((parts) => measured(parts, connection));
  } finally {
    await connection.client?.db('bare').dropDatabase();
    await connection.close();
  }
}

/** The same turns without a store: mean of one, in milliseconds. */
function computing({ wording, models }: Spoken): number {
  const heads = new Map<number, Conversation>();
  let began = performance.now();
  for (let turn = 0; turn < TURNS; turn += 1) {
    // The first turns are not measured in the others either.
    if (turn === 1) began = performance.now();
    for (let walker = 0; walker < CONVERSATIONS; walker += 1) {
      const head = heads.get(walker);
      const next = input(`w${walker}`, turn, nextContent(head, turn, walker));
      const before = head ?? newConversation(next);
      const done = computeTurn({ before, input: next, lost: false }, wording, models);
      for (const draft of done.record.drafts) wording.express(draft);
      heads.set(walker, done.conversation);
    }
  }
  return (performance.now() - began) / (CONVERSATIONS * (TURNS - 1));
}

async function walk(server: Mongod, spoken: Spoken, run: number): Promise<number> {
  const store = await MongoStore.open({ uri: `${server.uri}/lotse${run}` });
  const walkers = new Walkers(store, spoken, 'w');
  await walkers.all(CONVERSATIONS, 1);
  const began = performance.now();
  await walkers.all(CONVERSATIONS, TURNS - 1);
  const seconds = (performance.now() - began) / 1000;
  await store.client?.db().dropDatabase();
  await store.close();
  return (CONVERSATIONS * (TURNS - 1)) / seconds;
}

/**
 * Users who come `rate` a second and know nothing of each other, so that it is now fewer and now
 * more of them; they come however long others wait.
 */
async function latencies(server: Mongod, spoken: Spoken, rate: number): Promise<Figure[]> {
  const store = await MongoStore.open({ uri: `${server.uri}/latency` });
  const walkers = new Walkers(store, spoken, 'w');
  await walkers.all(CONVERSATIONS, 1);
  const taken: Promise<number>[] = [];
  const random = new Random(1);
  const pause = () => (-Math.log(1 - random.next()) / rate) * 1000;
  const total = Math.round(rate * 6);
  let next = performance.now() + pause();
  while (taken.length < total) {
    for (; taken.length < total && next <= performance.now(); next += pause()) {
      taken.push(
        walkers.step(taken.length % CONVERSATIONS, 1 + Math.floor(taken.length / CONVERSATIONS)),
      );
    }
    await new Promise((resolve) => setTimeout(resolve, 1));
  }
  const times = await Promise.all(taken);
  await store.client?.db().dropDatabase();
  await store.close();
  return [
    { name: 'MongoDB: a turn at half of that load, median', value: median(times), unit: 'ms' },
    {
      name: 'MongoDB: a turn at half of that load, p99',
      value: quantile(times, 0.99),
      unit: 'ms',
      bound: { atMost: 50 },
    },
  ];
}
