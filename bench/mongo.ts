import { BSON, type ChangeStreamDocument, type Document, MongoClient } from 'mongodb';
import type { Conversation } from '../src/contracts/conversation.ts';
import { createWording } from '../src/dialogs/render/wording.ts';
import { loadOrTrainModel } from '../src/dialogs/understand/intent/modelFile.ts';
import { resolveFacts } from '../src/programme/facts.ts';
import { MongoStore } from '../src/stores/mongo.ts';
import { Turns } from '../src/turns/turns.ts';
import { exampleCommit } from '../test/stores/examples.ts';
import { type Mongod, startMongod } from '../test/support/mongod.ts';
import { mongodBinary } from '../test/support/mongodBinary.ts';
import { startCountingProxy } from './countingProxy.ts';
import { type Figure, median, quantile } from './measure.ts';
import { input, nextContent } from './walk.ts';

const CONVERSATIONS = 1000;
const TURNS = 8;
const LONG = 200;
const STORED = [1000, 100_000] as const;

type Spoken = Omit<ConstructorParameters<typeof Turns>[0], 'store'>;

/** Turns on a real replica set of one member, beside a bare loop of the very same updates. */
export async function benchMongo(): Promise<Figure[]> {
  const binary = await mongodBinary();
  if (!binary.found) {
    console.error(`MongoDB is not measured: ${binary.reason}.`);
    return [];
  }
  const server = await startMongod(binary.path);
  try {
    const spoken: Spoken = {
      wording: await createWording(resolveFacts()),
      models: loadOrTrainModel().models,
    };
    return [
      ...(await rates(server, spoken)),
      ...(await sizes(server, spoken)),
      ...(await latencyOfWatching(server)),
      ...(await manyStored(server, spoken)),
    ];
  } finally {
    await server.stop();
  }
}

/** People who walk through the guide, each in a conversation of its own. */
class Walkers {
  readonly #turns: Turns;
  readonly #heads = new Map<number, Conversation>();
  readonly #name: string;
  #turn = 0;

  constructor(store: MongoStore, spoken: Spoken, name: string) {
    this.#turns = new Turns({ ...spoken, store });
    this.#name = name;
  }

  /** One turn of one of them; resolves with how long it took, in milliseconds. */
  async step(walker: number, turn: number): Promise<number> {
    const content = nextContent(this.#heads.get(walker), turn, walker);
    const began = performance.now();
    const { conversation } = await this.#turns.handle(
      input(`${this.#name}${walker}`, turn, content),
    );
    this.#heads.set(walker, conversation);
    return performance.now() - began;
  }

  /** So many turns of each of them, one after another, and all of them side by side. */
  async all(count: number, turns: number): Promise<void> {
    const first = this.#turn;
    this.#turn += turns;
    await Promise.all(
      Array.from({ length: count }, async (_, walker) => {
        for (let turn = first; turn < first + turns; turn += 1) await this.step(walker, turn);
      }),
    );
  }
}

async function rates(server: Mongod, spoken: Spoken): Promise<Figure[]> {
  const captured = await captureUpdates(server, spoken);
  const bare: number[] = [];
  const lotse: number[] = [];
  // Taken in turns, so that what else the machine does hits both.
  for (let run = 0; run < 3; run += 1) {
    bare.push(await replay(server, captured, run));
    lotse.push(await walk(server, spoken, run));
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

async function replay(
  server: Mongod,
  captured: readonly Document[][],
  run: number,
): Promise<number> {
  const client = await new MongoClient(server.uri).connect();
  const collection = client
    .db(`bare${run}`, { writeConcern: { w: 'majority', journal: true } })
    .collection<Document>('conversations');
  await collection.createIndexes([
    { key: { dueAt: 1 }, sparse: true },
    { key: { expireAt: 1 }, expireAfterSeconds: 0 },
  ]);
  const send = ({ q, u, upsert }: Document) =>
    collection.updateOne(q, u, { upsert: upsert === true });
  // The first turn makes the documents, and warms everything up.
  await Promise.all(captured.map(([first]) => send(first ?? {})));
  const began = performance.now();
  await Promise.all(
    captured.map(async ([, ...rest]) => {
      for (const update of rest) await send(update);
    }),
  );
  const seconds = (performance.now() - began) / 1000;
  await client.db(`bare${run}`).dropDatabase();
  await client.close();
  return (CONVERSATIONS * (TURNS - 1)) / seconds;
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

/** Users who come one by one, `rate` of them a second, however long others wait. */
async function latencies(server: Mongod, spoken: Spoken, rate: number): Promise<Figure[]> {
  const store = await MongoStore.open({ uri: `${server.uri}/latency` });
  const walkers = new Walkers(store, spoken, 'w');
  await walkers.all(CONVERSATIONS, 1);
  const taken: Promise<number>[] = [];
  const began = performance.now();
  const total = Math.round(rate * 6);
  while (taken.length < total) {
    const due = Math.min(total, ((performance.now() - began) / 1000) * rate);
    while (taken.length < due) {
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

/** Bytes on the wire, in change events and in documents, over conversations of 200 turns. */
async function sizes(server: Mongod, spoken: Spoken): Promise<Figure[]> {
  const proxy = await startCountingProxy(server.port);
  const raw = await new MongoClient(server.uri).connect();
  const stream = raw.db('sizes').watch();
  const events: number[] = [];
  stream.on('change', (event: ChangeStreamDocument) => {
    if (event.operationType === 'update') events.push(BSON.calculateObjectSize(event));
  });
  const uri = `mongodb://127.0.0.1:${proxy.port}/sizes?directConnection=true`;
  const store = await MongoStore.open({ uri });
  const walkers = new Walkers(store, spoken, 's');
  const count = 20;
  await walkers.all(count, 1);
  proxy.take();
  await walkers.all(count, LONG - 1);
  const { out, back } = proxy.take();
  const turns = count * (LONG - 1);
  while (events.length < turns) await new Promise((resolve) => setTimeout(resolve, 50));
  const [document] = await raw
    .db('sizes')
    .collection('conversations')
    .aggregate([
      { $project: { bytes: { $bsonSize: '$$ROOT' } } },
      { $group: { _id: null, mean: { $avg: '$bytes' }, largest: { $max: '$bytes' } } },
    ])
    .toArray();
  await store.close();
  await stream.close();
  await raw.db('sizes').dropDatabase();
  await raw.close();
  proxy.close();
  const kb = (bytes: number) => bytes / 1024;
  const mean = events.reduce((sum, bytes) => sum + bytes, 0) / events.length;
  return [
    {
      name: 'MongoDB: bytes on the wire a turn, both ways',
      value: kb((out + back) / turns),
      unit: 'KB',
      bound: { atMost: 6 },
    },
    { name: 'MongoDB: change event, mean', value: kb(mean), unit: 'KB', bound: { atMost: 4 } },
    { name: 'MongoDB: change event, median', value: kb(median(events)), unit: 'KB' },
    { name: 'MongoDB: change event, largest', value: kb(Math.max(...events)), unit: 'KB' },
    { name: 'MongoDB: document after 200 turns, mean', value: kb(document?.['mean']), unit: 'KB' },
    {
      name: 'MongoDB: document after 200 turns, largest',
      value: kb(document?.['largest']),
      unit: 'KB',
      bound: { atMost: 64 },
    },
  ];
}

/** From the begin of one instance's commit to another instance's knowing of it. */
async function latencyOfWatching(server: Mongod): Promise<Figure[]> {
  const uri = `${server.uri}/watching`;
  const [writer, reader] = [await MongoStore.open({ uri }), await MongoStore.open({ uri })];
  const began = new Map<number, number>();
  const times: number[] = [];
  let tell: (() => void) | undefined;
  const watch = await reader.watch((_, seq) => {
    times.push(performance.now() - (began.get(seq) ?? 0));
    tell?.();
  });
  for (let rev = 1; rev <= 300; rev += 1) {
    const told = new Promise<void>((resolve) => {
      tell = resolve;
    });
    began.set(rev, performance.now());
    await writer.commit(exampleCommit('bench:watch', rev));
    await told;
  }
  await watch.close();
  await writer.client?.db().dropDatabase();
  await writer.close();
  await reader.close();
  return [
    {
      name: 'MongoDB: another instance knows of a turn, p99',
      value: quantile(times, 0.99),
      unit: 'ms',
      bound: { atMost: 200 },
    },
  ];
}

/** One turn at a time, with few and with many conversations stored beside it. */
async function manyStored(server: Mongod, spoken: Spoken): Promise<Figure[]> {
  const store = await MongoStore.open({ uri: `${server.uri}/many` });
  const raw = await new MongoClient(server.uri).connect();
  const collection = raw.db('many').collection<Document>('conversations');
  const model = new Walkers(store, spoken, 'model');
  await model.all(1, 8);
  const [example] = await collection.find().toArray();
  const medians: number[] = [];
  let stored = 1;
  for (const wanted of STORED) {
    while (stored < wanted) {
      const batch = Math.min(1000, wanted - stored);
      const first = stored;
      await collection.insertMany(
        Array.from(
          { length: batch },
          (_, index) => ({ ...example, _id: `many:${first + index}` }) as Document,
        ),
        { ordered: false, writeConcern: { w: 1 } },
      );
      stored += batch;
    }
    medians.push(await medianTurn(store, spoken, `t${wanted}-`));
  }
  await raw.db('many').dropDatabase();
  await raw.close();
  await store.close();
  const [few = Number.NaN, many = Number.NaN] = medians;
  return [
    { name: 'MongoDB: a turn with 1,000 stored, median', value: few, unit: 'ms' },
    { name: 'MongoDB: a turn with 100,000 stored, median', value: many, unit: 'ms' },
    {
      name: 'MongoDB: 100,000 stored beside 1,000',
      value: many / few,
      unit: 'times',
      bound: { atMost: 1.3 },
    },
  ];
}

async function medianTurn(store: MongoStore, spoken: Spoken, name: string): Promise<number> {
  const walkers = new Walkers(store, spoken, name);
  const times: number[] = [];
  for (let turn = 0; turn < 12; turn += 1) {
    for (let walker = 0; walker < 50; walker += 1) {
      const took = await walkers.step(walker, turn);
      if (turn > 1) times.push(took);
    }
  }
  return median(times);
}
