import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import type { Input } from '../../src/contracts/input.ts';
import type { Reply } from '../../src/contracts/reply.ts';
import { SqliteStore } from '../../src/stores/sqlite.ts';
import { turnsOn } from './talk.ts';

/** What the process says of a turn once it is confirmed. */
export interface Confirmed {
  readonly conversation: string;
  readonly count: number;
  readonly rev: number;
  readonly replies: string;
}

export const CONVERSATIONS = ['c0', 'c1', 'c2', 'c3', 'c4'];

const TEXTS = [
  'mein Aktivierungsmail kommt nicht',
  'nein',
  'gestern',
  'immer noch nichts',
  'welche Browser gehen?',
  'zurück',
  'immer noch nichts',
  'Menü',
];

/** The nth message of a conversation, the same in every process. */
export function nthInput(conversation: string, count: number): Input {
  return {
    channel: 'test',
    conversation,
    activity: `${conversation}-${count}`,
    user: { id: 'user' },
    locale: 'de-CH',
    content: { kind: 'text', text: TEXTS[count % TEXTS.length] ?? '' },
    capabilities: { proactive: false },
    at: new Date(Date.UTC(2026, 10, 23, 9) + count * 20_000).toISOString(),
  };
}

export function hashOf(replies: readonly Reply[]): string {
  return createHash('sha256').update(JSON.stringify(replies)).digest('hex');
}

/** Turns without end, in some conversations side by side; each is said on stdout once confirmed. */
async function loop(file: string): Promise<never> {
  const store = new SqliteStore({ file });
  const turns = await turnsOn(store);
  const talk = async (conversation: string): Promise<never> => {
    const loaded = await store.load(`test:${conversation}`);
    let count = loaded.outcome === 'found' ? loaded.conversation.rev + 1 : 1;
    for (;;) {
      const { replies, conversation: after } = await turns.handle(nthInput(conversation, count));
      const confirmed: Confirmed = {
        conversation,
        count,
        rev: after.rev,
        replies: hashOf(replies),
      };
      writeSync(1, `${JSON.stringify(confirmed)}\n`);
      count += 1;
    }
  };
  return Promise.race(CONVERSATIONS.map(talk));
}

const file = process.argv[2];
if (import.meta.main && file !== undefined) await loop(file);
