import { BSON, type ChangeStreamDocument, type Document, MongoClient } from 'mongodb';
import { createWording } from '../src/dialogs/render/wording.ts';
import { loadOrTrainModel } from '../src/dialogs/understand/intent/modelFile.ts';
import { resolveFacts } from '../src/programme/facts.ts';
import { MongoStore } from '../src/stores/mongo.ts';
import { exampleCommit } from '../test/stores/examples.ts';
import { type Mongod, startMongod } from '../test/support/mongod.ts';
import { mongodBinary } from '../test/support/mongodBinary.ts';
import { startCountingProxy } from './countingProxy.ts';
import { type Figure, median, quantile } from './measure.ts';
import { benchMongoRates } from './mongoRates.ts';
import { type Spoken, Walkers } from './walkers.ts';

const LONG = 200;
const STORED = [1000, 100_000] as const;

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
      ...(await benchMongoRates(server, spoken)),
      ...(await sizes(server, spoken)),
      ...(await latencyOfWatching(server)),
      ...(await manyStored(server, spoken)),
    ];
  } finally {
    await server.stop();
  }
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
