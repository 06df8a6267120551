import { readFileSync } from 'node:fs';
import { BSON, type Document, MongoClient } from 'mongodb';
import { createWording } from '../src/dialogs/render/wording.ts';
import { loadOrTrainModel } from '../src/dialogs/understand/intent/modelFile.ts';
import { resolveFacts } from '../src/programme/facts.ts';
import { MongoStore } from '../src/stores/mongo.ts';
import { TURNS_CHANGED } from '../src/stores/mongoWatch.ts';
import { Turns } from '../src/turns/turns.ts';
import { type Mongod, startMongod } from '../test/support/mongod.ts';
import { mongodBinary } from '../test/support/mongodBinary.ts';
import type { Figure } from './measure.ts';
import { input, nextContent } from './walk.ts';

/** What a day's usual conversation is taken to be. */
const TURNS = 15;
const CONVERSATIONS = 4000;
const AT_ONCE = 200;
const WATCHERS = 10;
const WATCHED = 1000;
/** Ticks of the processor's clock in a second, as Linux counts a process's time. */
const TICKS = 100;

/**
 * What one turn and one conversation cost each part of the house: the figures that
 * `docs/scaling.md` reckons with. None has a bound.
 */
export async function benchScale(): Promise<Figure[]> {
  const binary = await mongodBinary();
  if (!binary.found) {
    console.error(`What a turn costs is not measured: ${binary.reason}.`);
    return [];
  }
  const server = await startMongod(binary.path);
  try {
    return await costs(server);
  } finally {
    await server.stop();
  }
}

async function costs(server: Mongod): Promise<Figure[]> {
  const store = await MongoStore.open({ uri: `${server.uri}/scale` });
  const raw = await new MongoClient(server.uri).connect();
  const turns = new Turns({
    store,
    wording: await createWording(resolveFacts()),
    models: loadOrTrainModel().models,
  });
  await converse(turns, 'warm', AT_ONCE);

  const oplogBefore = await oplogBytes(raw);
  const before = { process: process.cpuUsage(), server: cpuSeconds(server.pid) };
  await converse(turns, 'c', CONVERSATIONS);
  const used = process.cpuUsage(before.process);
  const total = CONVERSATIONS * TURNS;
  const figures: Figure[] = [
    {
      name: 'scale: processor time a turn, instance',
      value: (used.user + used.system) / 1000 / total,
      unit: 'ms',
    },
    {
      name: 'scale: processor time a turn, MongoDB',
      value: ((cpuSeconds(server.pid) - before.server) * 1000) / total,
      unit: 'ms',
    },
    {
      name: 'scale: oplog a turn',
      value: ((await oplogBytes(raw)) - oplogBefore) / total / 1024,
      unit: 'KB',
    },
    {
      name: 'scale: what each instance is told of a turn',
      value: (await toldBytes(raw, turns)) / 1024,
      unit: 'KB',
    },
    ...(await stored(raw)),
    {
      name: 'scale: processor time a turn and watching instance, MongoDB',
      value: await watchingCost(server, turns),
      unit: 'ms',
    },
  ];
  await store.close();
  await raw.close();
  return figures;
}

/** So many conversations of 15 turns each. */
async function converse(turns: Turns, name: string, count: number): Promise<void> {
  let next = 0;
  const talk = async (): Promise<void> => {
    while (next < count) {
      const walker = next;
      next += 1;
      let head: Awaited<ReturnType<Turns['handle']>>['conversation'] | undefined;
      for (let turn = 0; turn < TURNS; turn += 1) {
        const content = nextContent(head, turn, walker);
        head = (await turns.handle(input(`${name}${walker}`, turn, content))).conversation;
      }
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, talk));
}

/** What a turn costs the server more for each instance that holds users' connections. */
async function watchingCost(server: Mongod, turns: Turns): Promise<number> {
  const run = async (name: string) => {
    const before = cpuSeconds(server.pid);
    await converse(turns, name, WATCHED);
    return (cpuSeconds(server.pid) - before) * 1000;
  };
  const alone = await run('alone');
  const stores = await Promise.all(
    Array.from({ length: WATCHERS }, () => MongoStore.open({ uri: `${server.uri}/scale` })),
  );
  for (const store of stores) await store.watch(() => undefined);
  const watched = await run('watched');
  for (const store of stores) await store.close();
  return (watched - alone) / WATCHED / TURNS / WATCHERS;
}

/** On the disk and in memory, after a checkpoint. */
async function stored(raw: MongoClient): Promise<Figure[]> {
  await raw.db('admin').command({ fsync: 1 });
  const stats = await raw.db('scale').command({ collStats: 'conversations' });
  const count = Number(stats['count']);
  const kb = (bytes: unknown) => Number(bytes) / count / 1024;
  return [
    {
      name: 'scale: a conversation of 15 turns, on disk',
      value: kb(stats['storageSize']),
      unit: 'KB',
    },
    { name: 'scale: the same in the indexes', value: kb(stats['totalIndexSize']), unit: 'KB' },
    { name: 'scale: the same in memory', value: kb(stats['size']), unit: 'KB' },
  ];
}

/** The mean size of what the server sends to each instance that watches. */
async function toldBytes(raw: MongoClient, turns: Turns): Promise<number> {
  const events: number[] = [];
  const stream = raw
    .db('scale')
    .collection('conversations')
    .watch<Document, Document>(TURNS_CHANGED);
  // Open before the first turn is given.
  await stream.tryNext();
  await converse(turns, 'told', 20);
  while (events.length < 20 * TURNS) {
    events.push(BSON.calculateObjectSize(await stream.next()));
  }
  await stream.close();
  return events.reduce((sum, bytes) => sum + bytes, 0) / events.length;
}

async function oplogBytes(raw: MongoClient): Promise<number> {
  const stats = await raw.db('local').command({ collStats: 'oplog.rs' });
  return Number(stats['size']);
}

/** The processor time that a process has used, as Linux tells it. */
function cpuSeconds(pid: number): number {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
  return (Number(fields[11]) + Number(fields[12])) / TICKS;
}
