import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { CONVERSATIONS, type Confirmed, hashOf, nthInput } from './killedLoop.ts';
import { StoreFile, turnsOn } from './talk.ts';

const KILLS = 6;
const SEED = 20261123;

let file: StoreFile;
beforeEach(() => {
  file = new StoreFile();
});
afterEach(() => file.dispose());

test('kill -9 at any moment loses no turn that was confirmed, and doubles none', async () => {
  const random = seeded(SEED);
  const confirmed: Confirmed[] = [];
  for (let kill = 1; kill <= KILLS; kill += 1) {
    confirmed.push(...(await runAndKill(random() * 120)));

    const store = file.open();
    for (const conversation of CONVERSATIONS) {
      const key = `test:${conversation}`;
      const loaded = await store.load(key);
      const rev = loaded.outcome === 'found' ? loaded.conversation.rev : 0;
      const log = await store.readTurns(key, { afterSeq: 0, limit: 100_000 });
      // The head and its log belong together, without a gap and without a turn twice.
      expect(log.map(({ seq }) => seq)).toEqual(Array.from({ length: rev }, (_, i) => i + 1));
      expect(log.map(({ activity }) => activity)).toEqual(
        Array.from({ length: rev }, (_, i) => `${conversation}-${i + 1}`),
      );
      // What was confirmed is there; at most the turn under way is more than that.
      const said = confirmed.filter((turn) => turn.conversation === conversation);
      const last = said.at(-1);
      expect(said.every(({ count, rev: seen }) => count === seen)).toBe(true);
      expect(rev).toBeGreaterThanOrEqual(last?.rev ?? 0);
      if (last === undefined) continue;

      // The message whose answer may have been lost comes again: answered from the record.
      const again = await (await turnsOn(store)).handle(nthInput(conversation, last.count));
      expect(again).toMatchObject({ duplicate: true, conversation: { rev } });
      expect(hashOf(again.replies)).toBe(last.replies);
    }
    await store.close();
  }
  expect(confirmed.length).toBeGreaterThan(KILLS * CONVERSATIONS.length);
});

/** Lets the process work until some milliseconds after its first confirmed turns, then kills it. */
async function runAndKill(milliseconds: number): Promise<Confirmed[]> {
  const child = spawn(
    process.execPath,
    ['--no-warnings', join(import.meta.dirname, 'killedLoop.ts'), file.file],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    output += text;
  });
  const ended = once(child, 'close');
  await Promise.race([once(child.stdout, 'data'), ended]);
  await rest(milliseconds);
  child.kill('SIGKILL');
  await ended;
  expect(child.signalCode).toBe('SIGKILL');
  // A last line without its end was being written when the process died: not confirmed.
  return output
    .split('\n')
    .slice(0, -1)
    .map((line): Confirmed => JSON.parse(line));
}

/** Numbers from 0 to 1, the same in every run (mulberry32). */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
