import { execFile } from 'node:child_process';
import { setTimeout as rest } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import type { Store } from '../../src/contracts/store.ts';
import { startWorker, type Worker, type WorkerParts } from '../../src/outbox/worker.ts';
import type { TurnResult, Turns } from '../../src/turns/turns.ts';
import { FaultyStore } from '../turns/faultyStore.ts';
import { StoreFile, stepOf, Talk, textOf, turnsOn } from '../turns/talk.ts';

let file: StoreFile;
let store: FaultyStore;
let reader: Store;
let turns: Turns;
let talk: Talk;
let running: Worker[];
beforeEach(async () => {
  file = new StoreFile();
  store = new FaultyStore(file.open());
  reader = file.open();
  turns = await turnsOn(store);
  talk = new Talk(turns);
  running = [];
});
afterEach(async () => {
  for (const worker of running) await worker.stop();
  await file.dispose();
});

/** A worker whose clock is the talk's, looking as often as it can. */
function start(parts: Partial<WorkerParts> = {}): Worker {
  const worker = startWorker({
    store,
    turns,
    clock: () => talk.now,
    intervalMs: 1,
    ...parts,
  });
  running.push(worker);
  return worker;
}

/** Waits for something that the worker does by itself. */
async function until(holds: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await holds())) await rest(2);
}

const revOf = async (key = talk.key): Promise<number> => {
  const loaded = await reader.load(key);
  return loaded.outcome === 'found' ? loaded.conversation.rev : 0;
};

/** Rounds of looking, counted at the store. */
async function rounds(count: number): Promise<void> {
  let seen = 0;
  const look = store.lease.bind(store);
  store.lease = (options) => {
    seen += 1;
    return look(options);
  };
  await until(() => seen >= count);
}

describe('the worker', () => {
  test('fires an overdue timer right after the start', async () => {
    await talk.toWaiting();
    talk.wait({ hours: 30 });
    start({ intervalMs: 1_000_000 });
    await until(async () => (await revOf()) === 6);
    const result = await talk.say('Hallo');
    expect(textOf(result)).toContain('Ist das Aktivierungsmail inzwischen angekommen?');
  });

  test('fires a timer when its time has come, and not before', async () => {
    await talk.toWaiting();
    start();
    await rounds(3);
    expect(await revOf()).toBe(5);
    talk.wait({ minutes: 10 });
    await until(async () => (await revOf()) === 6);
    await rounds(5);
    expect(await revOf()).toBe(6);
  });

  test('leaves what the timer says for the user’s next turn', async () => {
    await talk.toWaiting();
    talk.wait({ minutes: 10 });
    start();
    await until(async () => (await revOf()) === 6);
    const result = await talk.say('Hallo');
    expect(result.replies[0]?.id).toBe('6.0');
  });

  test('shows it at once where a channel is open, and then not again', async () => {
    await talk.toWaiting();
    talk.wait({ minutes: 10 });
    const shown: TurnResult[] = [];
    start({ onlyKey: talk.key, onTurn: (turn) => void shown.push(turn) });
    await until(() => shown.length > 0);
    expect(shown.map(stepOf)).toEqual(['activation.checkBack']);
    const next = await talk.say('Hallo');
    expect(next.replies.every(({ id }) => id.startsWith('7.'))).toBe(true);
  });

  test('brings along what had waited before a channel was open', async () => {
    const { conversation: waiting } = await talk.toWaiting();
    talk.wait({ minutes: 10 });
    const first = start();
    await until(async () => (await revOf()) === 6);
    await first.stop();
    const loaded = await store.load(talk.key);
    if (loaded.outcome !== 'found') throw new Error('the conversation is gone');
    // One more timer comes due before the user says anything.
    const timers = waiting.timers.map((timer) => ({ ...timer, dueAt: talk.now }));
    const add = timers.map(
      ({ id, dueAt }) => ({ kind: 'timer', id: `timer:${id}:${dueAt}`, timer: id, dueAt }) as const,
    );
    await store.commit({
      key: talk.key,
      expectedRev: 6,
      conversation: { ...loaded.conversation, rev: 7, timers },
      turn: { seq: 7, activity: 'x', at: talk.now, said: { kind: 'join' }, drafts: [] },
      outbox: { add, remove: [], bury: [] },
    });
    const shown: TurnResult[] = [];
    start({ onlyKey: talk.key, onTurn: (result) => void shown.push(result) });
    await until(() => shown.length > 0);
    expect(shown[0]?.replies.map(({ id }) => id)).toEqual(['6.0', '8.0', '8.1']);
    expect(shown[0]?.conversation.undelivered).toEqual([]);
  });

  test('for one conversation leaves all others alone', async () => {
    const other = new Talk(turns, { conversation: 'c2' });
    await other.toWaiting();
    await talk.toWaiting();
    talk.wait({ hours: 1 });
    const shown: TurnResult[] = [];
    start({ onlyKey: talk.key, onTurn: (turn) => void shown.push(turn) });
    await until(() => shown.length > 0);
    expect([await revOf(), await revOf(other.key)]).toEqual([6, 5]);
  });

  test('serves more conversations than fit into one round', async () => {
    const talks = Array.from({ length: 120 }, (_, i) => new Talk(turns, { conversation: `n${i}` }));
    await Promise.all(talks.map((each) => each.toWaiting()));
    talk.wait({ hours: 1 });
    start({ intervalMs: 1_000_000 });
    for (const each of talks) await until(async () => (await revOf(each.key)) === 6);
  });

  test('two on one file, in two instances: the timer has its turn once', async () => {
    const talks = Array.from({ length: 20 }, (_, i) => new Talk(turns, { conversation: `n${i}` }));
    await Promise.all(talks.map((each) => each.toWaiting()));
    talk.wait({ hours: 1 });
    const other = file.open();
    start();
    start();
    start({ store: other, turns: await turnsOn(other) });
    for (const each of talks) await until(async () => (await revOf(each.key)) === 6);
    await rounds(5);
    for (const each of talks) {
      expect(await revOf(each.key)).toBe(6);
      const log = await other.readTurns(each.key, { afterSeq: 0, limit: 10 });
      expect(log.filter(({ said }) => said.kind === 'timer')).toHaveLength(1);
    }
  });
});

describe('a worker in trouble', () => {
  test('reports a store that fails, and goes on', async () => {
    await talk.toWaiting();
    talk.wait({ minutes: 10 });
    const errors: unknown[] = [];
    store.fail('lease', 'lease', 'load', 'commit');
    start({
      clock: () => {
        talk.wait({ seconds: 1 });
        return talk.now;
      },
      onError: (error, key) => {
        errors.push([key, error instanceof Error ? error.message : error]);
      },
    });
    await until(async () => (await revOf()) === 6);
    expect(errors).toEqual([
      [undefined, 'The store failed: lease.'],
      [undefined, 'The store failed: lease.'],
      [talk.key, 'The store failed: load.'],
      [talk.key, 'The store failed: commit.'],
    ]);
  });

  test('does not let failing conversations hold up the others, nor hammer them', async () => {
    const bad = Array.from({ length: 60 }, (_, i) => new Talk(turns, { conversation: `bad${i}` }));
    await Promise.all(bad.map((each) => each.toWaiting()));
    talk.wait({ minutes: 1 });
    await talk.toWaiting();
    talk.wait({ hours: 1 });
    const load = store.load.bind(store);
    store.load = async (key) => {
      if (key.startsWith('test:bad')) throw new Error('poison');
      return load(key);
    };
    const failed: string[] = [];
    start({ onError: (_, key) => failed.push(key ?? '') });
    await until(async () => (await revOf()) === 6);
    await rounds(10);
    // The clock stands still: each has been tried once and rests.
    expect(failed).toHaveLength(60);
    expect(new Set(failed).size).toBe(60);
  });

  test('survives a channel that throws', async () => {
    const other = new Talk(turns, { conversation: 'c2' });
    await Promise.all([talk.toWaiting(), other.toWaiting()]);
    talk.wait({ hours: 1 });
    const errors: unknown[] = [];
    start({
      onTurn: () => Promise.reject(new Error('the channel is gone')),
      onError: (error) => errors.push(error),
    });
    await until(() => errors.length === 2);
    expect([await revOf(), await revOf(other.key)]).toEqual([6, 6]);
  });

  test('never overlaps itself, and is through with its round when it has stopped', async () => {
    await talk.toWaiting();
    talk.wait({ hours: 1 });
    let inside = 0;
    let most = 0;
    let ended = false;
    store.meanwhile = async () => {
      inside += 1;
      most = Math.max(most, inside);
      await rest(50);
      inside -= 1;
      ended = true;
    };
    const worker = start();
    await until(() => inside === 1);
    await worker.stop();
    expect(ended).toBe(true);
    expect(most).toBe(1);
    expect(await revOf()).toBe(6);
    store.lease = () => Promise.reject(new Error('nobody should look any more'));
    await rest(20);
  });

  test('keeps no process alive', async () => {
    const path = new URL('../../src/outbox/worker.ts', import.meta.url).href;
    const script = `
      const { startWorker } = await import(${JSON.stringify(path)});
      const store = { lease: async () => [] };
      startWorker({ store, turns: {}, clock: () => new Date().toISOString(), intervalMs: 1 });
      console.log('started');`;
    const { stdout } = await promisify(execFile)(
      process.execPath,
      ['--no-warnings', '--input-type=module', '-e', script],
      { timeout: 30_000 },
    );
    expect(stdout).toBe('started\n');
  });
});
