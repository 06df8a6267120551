import { afterAll, beforeAll, beforeEach, describe, expect, test } from '@jest/globals';
import type { CommandStartedEvent } from 'mongodb';
import { LOG_KEPT } from '../../src/contracts/store.ts';
import { MongoStore } from '../../src/stores/mongo.ts';
import { mongoSuite } from '../support/mongoSuite.ts';
import { Talk, turnsOn } from '../turns/talk.ts';
import { exampleCommit, exampleItem, NOON } from './examples.ts';

await mongoSuite('what goes over the wire', (server) => {
  let store: MongoStore;
  const commands: CommandStartedEvent[] = [];
  const names = () => commands.map(({ commandName }) => commandName);
  beforeAll(async () => {
    store = await MongoStore.open({ uri: server.freshUri(), monitorCommands: true });
    store.client?.on('commandStarted', (event) => commands.push(event));
  });
  beforeEach(() => {
    commands.length = 0;
  });
  afterAll(async () => {
    await store.client?.db().dropDatabase();
    await store.close();
  });

  describe('a turn', () => {
    test('of a cached conversation is one update and no read', async () => {
      const talk = new Talk(await turnsOn(store));
      await talk.toSpam();
      commands.length = 0;
      await talk.say('immer noch nichts');
      await talk.press('addressRight');
      await talk.say('zurück');
      expect(names()).toEqual(['update', 'update', 'update']);
    });

    test('that lets old turns go is one update as well', async () => {
      for (let rev = 1; rev < LOG_KEPT.batch; rev += 1) {
        await store.commit(exampleCommit('web:trim', rev));
      }
      commands.length = 0;
      await store.commit(exampleCommit('web:trim', LOG_KEPT.batch));
      expect(names()).toEqual(['update']);
    });

    test('that adds to the outbox and takes from it is one update as well', async () => {
      const item = (id: string) => exampleItem(id, NOON);
      await store.commit(exampleCommit('web:box', 1, { outbox: { add: [item('a')] } }));
      const both = { add: [item('b')], remove: ['a'] };
      await store.commit(exampleCommit('web:box', 2, { outbox: both }));
      await store.commit(exampleCommit('web:box', 3, { outbox: { remove: ['b'] } }));
      expect(names()).toEqual(['update', 'update', 'update']);
    });

    test('of many conversations at once go as one command, each an update of its own', async () => {
      const keys = Array.from({ length: 8 }, (_, index) => `web:together${index}`);
      for (const key of keys) await store.commit(exampleCommit(key, 1));
      commands.length = 0;
      const outcomes = await Promise.all(
        keys.map((key, index) =>
          // Every third is too late, one has been handled, one is new.
          store.commit(
            index === 4
              ? exampleCommit(key, 2, { turn: { activity: 'activity-1' } })
              : index === 5
                ? exampleCommit('web:togetherNew', 1)
                : exampleCommit(key, index % 3 === 0 ? 3 : 2),
          ),
        ),
      );
      expect(outcomes.map(({ outcome }) => outcome)).toEqual([
        'conflict',
        'committed',
        'committed',
        'conflict',
        'duplicate',
        'committed',
        'conflict',
        'committed',
      ]);
      expect(names().filter((name) => name === 'update')).toHaveLength(1);
      expect(commands[0]?.command['updates']).toHaveLength(8);
    });

    test('of many new conversations at once, some of them there already', async () => {
      await store.commit(exampleCommit('web:there1', 1));
      const outcomes = await Promise.all(
        [0, 1, 2].map((index) =>
          store.commit(exampleCommit(`web:there${index}`, 1, { turn: { activity: `n${index}` } })),
        ),
      );
      expect(outcomes.map(({ outcome }) => outcome)).toEqual([
        'committed',
        'conflict',
        'committed',
      ]);
    });

    test('is confirmed by the majority and from the journal', async () => {
      await store.commit(exampleCommit('web:concern', 1));
      const [update] = commands;
      expect(update?.command['writeConcern']).toMatchObject({ w: 'majority', j: true });
    });

    test('that conflicts is one update and one read', async () => {
      await store.commit(exampleCommit('web:late', 1));
      await store.commit(exampleCommit('web:late', 2));
      commands.length = 0;
      await store.commit(exampleCommit('web:late', 2, { turn: { activity: 'late' } }));
      expect(names()).toEqual(['update', 'find']);
    });

    test('sends of the head only what has changed', async () => {
      await store.commit(exampleCommit('web:small', 1));
      await store.commit(exampleCommit('web:small', 2));
      const { updates } = commands[1]?.command ?? {};
      expect(Object.keys(updates[0].u.$set).sort()).toEqual(['head.lastTurnAt', 'rev']);
      expect(updates[0].u.$push.log).toMatchObject({ seq: 2 });
    });

    test('after loading sends no more than that', async () => {
      await store.commit(exampleCommit('web:loaded', 1));
      const other = await MongoStore.open({
        uri: server.freshUri().replace(/\/[^/]*$/, `/${store.client?.db().databaseName}`),
        monitorCommands: true,
      });
      const others: CommandStartedEvent[] = [];
      other.client?.on('commandStarted', (event) => others.push(event));
      await other.load('web:loaded');
      await other.commit(exampleCommit('web:loaded', 2));
      const { updates } = others[1]?.command ?? {};
      expect(Object.keys(updates[0].u.$set).sort()).toEqual(['head.lastTurnAt', 'rev']);
      await other.close();
    });
  });

  test('indexes are made once, and by the server’s name for the database', async () => {
    const indexes = await store.client?.db().collection('conversations').indexes();
    expect(indexes?.map(({ name }) => name).sort()).toEqual([
      '_id_',
      'deadLetters',
      'due',
      'outbox',
      'retention',
    ]);
    expect(indexes?.find(({ name }) => name === 'retention')).toMatchObject({
      key: { expireAt: 1 },
      expireAfterSeconds: 0,
    });
  });

  test('what is due is found by the index of the outbox, however much else is stored', async () => {
    const explained = await store.client
      ?.db()
      .collection('conversations')
      .find({ outbox: { $elemMatch: { nextAt: { $lte: new Date() }, kind: { $in: ['timer'] } } } })
      .hint({ 'outbox.nextAt': 1 })
      .explain();
    expect(JSON.stringify(explained)).toContain('"indexName":"outbox"');
    expect(JSON.stringify(explained)).not.toContain('"stage":"SORT"');
  });

  test('old conversations are found by the index of the retention', async () => {
    await store.commit(
      exampleCommit('web:old', 1, { head: { lastTurnAt: '2001-01-01T00:00:00Z' } }),
    );
    const explained = await store.client
      ?.db()
      .collection('conversations')
      .find({ expireAt: { $lte: new Date() } })
      .explain();
    expect(JSON.stringify(explained)).toContain('"indexName":"retention"');
    expect(await store.purge(new Date().toISOString(), 10)).toBe(1);
  });
});
