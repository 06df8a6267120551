import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import { MongoClient } from 'mongodb';
import type { Leased } from '../../src/contracts/outbox.ts';
import { MongoStore } from '../../src/stores/mongo.ts';
import type { ConversationDocument } from '../../src/stores/mongoDocument.ts';
import { mongoSuite } from '../support/mongoSuite.ts';
import { exampleCommit, exampleHead, exampleItem, headOf } from './examples.ts';

const timers = [{ id: 'checkBack:x', kind: 'checkBack' as const, dueAt: '2026-11-23T12:10:00Z' }];
const item = {
  kind: 'timer',
  id: 'timer:checkBack:x:2026-11-23T12:10:00Z',
  timer: 'checkBack:x',
  dueAt: '2026-11-23T12:10:00Z',
} as const;

/** Two releases side by side on one database: the one before kept no outbox, but `dueAt`. */
await mongoSuite('during a rolling update', (server) => {
  let raw: MongoClient;
  let uri: string;
  const opened: MongoStore[] = [];
  beforeAll(async () => {
    uri = server.freshUri();
    raw = await new MongoClient(uri).connect();
  });
  afterEach(async () => {
    for (const store of opened.splice(0)) await store.close();
  });
  afterAll(async () => {
    await raw.db().dropDatabase();
    await raw.close();
  });
  const open = async () => {
    const store = await MongoStore.open({ uri });
    opened.push(store);
    return store;
  };
  const documents = () => raw.db().collection<ConversationDocument>('conversations');
  const due = async (key: string): Promise<Leased[]> =>
    (await open()).lease({
      now: '2026-11-23T12:10:00Z',
      until: '2026-11-23T12:11:00Z',
      kinds: ['timer'],
      limit: 9,
      key,
    });
  /** A turn that leaves a timer behind, as the release before writes it. */
  const plantOld = async (key: string, more: Partial<ConversationDocument> = {}) => {
    const { rev: _, ...head } = exampleHead(1, { timers });
    await documents().insertOne({
      _id: key,
      rev: 1,
      head,
      log: [],
      dueAt: new Date('2026-11-23T12:10:00Z'),
      expireAt: new Date('2030-01-01'),
      ...more,
    });
  };

  describe('a timer that the release before has set', () => {
    test('gets its item when it is due, once, and the turn it came with stays', async () => {
      await plantOld('old:1');
      const [leased, ...others] = await due('old:1');
      expect(others).toEqual([]);
      expect(leased).toMatchObject({ item, attempt: 1 });
      expect(await due('old:1')).toEqual([]);
      const store = await open();
      expect(headOf(await store.load('old:1'))).toMatchObject({ rev: 1, timers });
      expect(await documents().findOne({ _id: 'old:1' })).not.toHaveProperty('dueAt');
    });

    test('whose item is there already gets no second one', async () => {
      const stored = { id: item.id, kind: 'timer', item, attempts: 0 };
      const nextAt = new Date(item.dueAt);
      await plantOld('old:2', { outbox: [{ ...stored, nextAt }] });
      expect(await due('old:2')).toHaveLength(1);
      expect((await documents().findOne({ _id: 'old:2' }))?.outbox).toHaveLength(1);
    });

    test('and taken back again starts nothing', async () => {
      await plantOld('old:3', { head: { ...exampleHead(1), rev: undefined, back: [] } });
      expect(await due('old:3')).toEqual([]);
    });
  });

  test('the release before reads what this one writes, and its turns leave the outbox alone', async () => {
    const store = await open();
    const outbox = { add: [exampleItem('a', '2026-11-23T12:00:00Z')] };
    await store.commit(exampleCommit('new:1', 1, { head: { timers }, outbox }));
    const stored = await documents().findOne({ _id: 'new:1' });
    // What that release reads: the head, at the version it knows, with the fields it knows.
    expect(stored?.head).toMatchObject({ version: 2, timers, undelivered: [] });
    // What it writes: fields of the head, the log, its own `dueAt`.
    await documents().updateOne(
      { _id: 'new:1', rev: 1 },
      {
        $set: { rev: 2, 'head.lastTurnAt': '2026-11-23T12:02:00Z', dueAt: new Date(item.dueAt) },
        $push: { log: { ...(stored?.log?.[0] ?? never()), seq: 2, activity: 'activity-2' } },
      },
    );
    const next = exampleCommit('new:1', 3, { head: { timers } });
    expect(await (await open()).commit(next)).toEqual({ outcome: 'committed' });
    const ids = (await due('new:1')).map((leased) => leased.item.id).sort();
    expect(ids).toEqual(['a', item.id]);
  });
});

function never(): never {
  throw new Error('The first turn is stored.');
}
