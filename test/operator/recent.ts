import type { Store } from '../../src/contracts/store.ts';
import { exampleCommit, exampleItem } from '../stores/examples.ts';

/** Minutes from now: a real process looks at the real clock. */
export function inMinutes(minutes: number): string {
  return new Date(Date.now() + minutes * 60_000).toISOString();
}

/** A conversation of today with so many turns, whose words and user are told. */
export async function converse(
  store: Store,
  key: string,
  {
    user,
    text,
    turns = 2,
  }: { readonly user: string; readonly text: string; readonly turns?: number },
): Promise<void> {
  const startedAt = inMinutes(-60);
  for (let rev = 1; rev <= turns; rev += 1) {
    const at = inMinutes(rev - 60);
    const head = { user: { id: user, name: `Name of ${user}` }, startedAt, lastTurnAt: at };
    await store.commit(exampleCommit(key, rev, { head, turn: { at, text: `${text} ${rev}` } }));
  }
}

/** One more turn, which queues an item, buries one or deletes the conversation. */
export async function goOn(
  store: Store,
  key: string,
  rev: number,
  change: Parameters<typeof exampleCommit>[2],
): Promise<void> {
  const loaded = await store.load(key);
  if (loaded.outcome !== 'found') throw new Error('There is no such conversation.');
  const { user, startedAt } = loaded.conversation;
  const at = inMinutes(0);
  const head = { user, startedAt, lastTurnAt: at };
  await store.commit(exampleCommit(key, rev, { ...change, head, turn: { at } }));
}

/** An item that waits and one that is dead, of a conversation of two turns. */
export async function withDeadLetter(store: Store, key: string, reason: string): Promise<void> {
  const add = [exampleItem('waits', inMinutes(30)), exampleItem('dead', inMinutes(-5))];
  await goOn(store, key, 3, { outbox: { add } });
  await goOn(store, key, 4, { outbox: { bury: [{ id: 'dead', reason }] } });
}
