import { once } from 'node:events';
import { type AddressInfo, connect, createServer, type Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, describe, expect, test } from '@jest/globals';
import { MongoStore } from '../../src/stores/mongo.ts';
import { freePort } from '../support/mongod.ts';
import { mongodSuite } from '../support/mongoSuite.ts';
import { startOldMongod } from '../support/oldMongod.ts';
import { exampleCommit, headOf } from './examples.ts';

const PASSWORD = 'sehr-geheim:1';
const stores: MongoStore[] = [];
const proxies: Server[] = [];
afterEach(async () => {
  for (const proxy of proxies.splice(0)) proxy.close();
  for (const store of stores.splice(0)) await store.close();
});

const states: string[] = [];
async function open(uri: string): Promise<MongoStore> {
  states.length = 0;
  const store = await MongoStore.open({ uri, onState: (sentence) => states.push(sentence) });
  stores.push(store);
  return store;
}

/** What hinders the start, and never a password. */
async function refused(uri: string): Promise<string> {
  const error = await open(uri).then(
    () => undefined,
    (reason: unknown) => reason,
  );
  expect(error).toMatchObject({ name: 'MongoSetupError' });
  const text = `${String(error)}\n${Error.isError(error) ? error.stack : ''}`;
  expect(text).not.toContain('geheim');
  return text;
}

describe('a MongoDB that cannot be used', () => {
  test.each([
    'mongodb://',
    'mongodb://user:sehr-geheim@:27017',
    'mongodb://user:sehr-geheim/@host/lotse',
    'mongodb://user:sehr-geheim@host/lotse?nonsense=geheim',
  ])('a URI that cannot be read is named, not told: %s', async (uri) => {
    expect(await refused(uri)).toContain('MONGODB_URI cannot be read');
  });

  test.each([6, 8, 9, 12])('a server of an old release (wire version %d)', async (version) => {
    const server = await startOldMongod(version);
    expect(await refused(`${server.uri}/lotse`)).toMatch(/is too old: version 5\.0 or later/);
    server.stop();
  });

  test('nobody there: the start goes on, every use says what is wrong', async () => {
    const port = await freePort();
    const store = await open(`mongodb://anna:geheim@127.0.0.1:${port}/lotse`);
    const away = {
      name: 'StoreUnavailableError',
      message: expect.stringMatching(
        new RegExp(`^MongoDB at 127.0.0.1:${port} cannot be reached \\(ECONNREFUSED\\)`),
      ),
    };
    await expect(store.ping()).rejects.toMatchObject(away);
    await expect(store.load('web:1')).rejects.toMatchObject(away);
    await expect(store.commit(exampleCommit('web:1', 1))).rejects.toMatchObject(away);
    await expect(store.watch(() => undefined)).rejects.toMatchObject(away);
    expect(states).toEqual([expect.stringContaining('ECONNREFUSED')]);
  });
});

await mongodSuite('a MongoDB with moods', (start) => {
  const standalone = start({ standalone: true });
  const guarded = start({ user: { name: 'anna', password: PASSWORD } });
  const moody = start();
  const leaving = start();

  test('a single server is refused: nothing would be confirmed by a majority', async () => {
    expect(await refused(`${standalone().uri}/lotse`)).toMatch(
      /is a single server\. A replica set is needed.*--replSet/,
    );
  });

  test('wrong credentials are named as such', async () => {
    const { port } = guarded();
    expect(await refused(`mongodb://anna:geheim@127.0.0.1:${port}/lotse`)).toMatch(
      /does not accept the user name and password of MONGODB_URI/,
    );
  });

  test('so are none at all', async () => {
    expect(await refused(`${guarded().uri}/lotse`)).toMatch(/does not allow.*readWrite/);
  });

  test('a server that is gone for several turns at once is a matter of waiting', async () => {
    const proxy = createServer((client) => {
      const database = connect(moody().port, '127.0.0.1');
      client.on('data', (chunk) => {
        if (cutting) client.destroy();
        else database.write(chunk);
      });
      database.pipe(client);
      for (const socket of [client, database]) socket.on('error', () => undefined);
      client.on('close', () => database.destroy());
    });
    let cutting = false;
    proxies.push(proxy);
    proxy.listen(0, '127.0.0.1');
    await once(proxy, 'listening');
    // A listening TCP server has an address of this form.
    const { port } = proxy.address() as AddressInfo;
    const store = await open(`mongodb://127.0.0.1:${port}/cut?directConnection=true`);
    const keys = ['web:1', 'web:2', 'web:3'];
    for (const key of keys) await store.commit(exampleCommit(key, 1));
    const commitAll = () =>
      Promise.allSettled(keys.map((key) => store.commit(exampleCommit(key, 2))));
    cutting = true;
    for (const outcome of await commitAll()) {
      expect(outcome).toMatchObject({ reason: { name: 'StoreUnavailableError' } });
    }
    cutting = false;
    // Whoever comes right after a failure does not wait for another one.
    await sleep(1100);
    expect(await commitAll()).toEqual(
      keys.map(() => ({ status: 'fulfilled', value: { outcome: 'committed' } })),
    );
  });

  test('a store that watches closes soon, though the server is gone', async () => {
    const store = await open(`${leaving().uri}/gone`);
    const watch = await store.watch(() => undefined);
    await leaving().stop();
    await watch.close();
    await store.close();
    await expect(store.ping()).rejects.toMatchObject({ name: 'StoreClosedError' });
  });

  test('the right ones open the store', async () => {
    const { port } = guarded();
    const credentials = `anna:${encodeURIComponent(PASSWORD)}`;
    const store = await open(`mongodb://${credentials}@127.0.0.1:${port}/lotse?authSource=admin`);
    expect(await store.commit(exampleCommit('web:1', 1))).toEqual({ outcome: 'committed' });
  });

  test('halted in the middle: a word within seconds, nothing half done, and it goes on', async () => {
    const store = await open(`${moody().uri}/halted`);
    await store.commit(exampleCommit('web:1', 1));
    await moody().freeze();
    const away = { name: 'StoreUnavailableError' };
    await expect(store.commit(exampleCommit('web:1', 2))).rejects.toMatchObject(away);
    await expect(store.ping()).rejects.toMatchObject(away);
    moody().thaw();
    await recovered(store);
    // Whether the turn came through is open; the same again stands once in any case.
    const again = await store.commit(exampleCommit('web:1', 2));
    expect(['committed', 'duplicate']).toContain(again.outcome);
    expect(headOf(await store.load('web:1')).rev).toBe(2);
    expect(await store.readTurns('web:1', { afterSeq: 0, limit: 9 })).toHaveLength(2);
    expect(states).toEqual([
      expect.stringContaining('cannot be reached'),
      expect.stringContaining('is there again'),
    ]);
  });

  test('a short interruption of the connections is no trouble at all', async () => {
    const store = await open(`${moody().uri}/short`);
    await store.commit(exampleCommit('web:1', 1));
    const failing = { failCommands: ['update', 'find'], closeConnection: true };
    // Twice is once more than what the driver itself tries again.
    const fail = { configureFailPoint: 'failCommand', mode: { times: 4 }, data: failing };
    await store.client?.db('admin').command(fail);
    expect(await store.commit(exampleCommit('web:1', 2))).toEqual({ outcome: 'committed' });
    expect(headOf(await store.load('web:1')).rev).toBe(2);
    expect(states).toEqual([]);
  });

  test('an answer that is lost: the turn stands once, as if it had been handled before', async () => {
    const store = await open(`${moody().uri}/lost`);
    await store.commit(exampleCommit('web:1', 1));
    // The update is carried out; four times no answer comes back.
    const writeConcernError = { code: 91, errmsg: 'shutting down', errorLabels: [] };
    const fail = {
      configureFailPoint: 'failCommand',
      mode: { times: 4 },
      data: { failCommands: ['update'], writeConcernError },
    };
    await store.client?.db('admin').command(fail);
    const outcome = await store.commit(exampleCommit('web:1', 2));
    expect(['committed', 'duplicate']).toContain(outcome.outcome);
    expect(headOf(await store.load('web:1')).rev).toBe(2);
    expect(await store.readTurns('web:1', { afterSeq: 0, limit: 9 })).toHaveLength(2);
  });

  test('who watches misses nothing of what happens around an interruption', async () => {
    const [store, other] = [await open(`${moody().uri}/seen`), await open(`${moody().uri}/seen`)];
    const told = new Map<string, number>();
    await store.watch((key, seq) => told.set(key, seq));
    await other.commit(exampleCommit('web:1', 1));
    await moody().freeze();
    await expect(other.commit(exampleCommit('web:2', 1))).rejects.toThrow();
    moody().thaw();
    await recovered(other);
    await other.commit(exampleCommit('web:2', 1));
    await other.commit(exampleCommit('web:3', 1));
    while (told.size < 3) await sleep(10);
    expect([...told.keys()].sort()).toEqual(['web:1', 'web:2', 'web:3']);
  });

  test('old conversations are deleted by the server itself', async () => {
    const store = await open(`${moody().uri}/old`);
    const old = { head: { lastTurnAt: '2001-01-01T00:00:00Z' } };
    await store.commit(exampleCommit('web:old', 1, old));
    await store.commit(exampleCommit('web:young', 1));
    await store.client?.db('admin').command({ setParameter: 1, ttlMonitorEnabled: true });
    while ((await store.load('web:old')).outcome !== 'none') await sleep(50);
    expect((await store.load('web:young')).outcome).toBe('found');
  });
});

async function recovered(store: MongoStore): Promise<void> {
  for (;;) {
    try {
      await store.ping();
      return;
    } catch {
      await sleep(100);
    }
  }
}
