import {
  CONVERSATION_VERSION,
  type Conversation,
  type TurnRecord,
} from '../../src/contracts/conversation.ts';
import type { OutboxChange, OutboxItem } from '../../src/contracts/outbox.ts';
import type { Commit, LoadOutcome } from '../../src/contracts/store.ts';

export const NOON = '2026-11-23T12:00:00.000Z';

/** NOON and some minutes. */
export function afterNoon(minutes: number): string {
  return new Date(Date.parse(NOON) + minutes * 60_000).toISOString();
}

/** A head as a turn leaves it. */
export function exampleHead(rev: number, changes: Partial<Conversation> = {}): Conversation {
  return {
    version: CONVERSATION_VERSION,
    rev,
    user: { id: 'user-1', name: 'Hans Muster' },
    startedAt: NOON,
    lastTurnAt: afterNoon(rev),
    dialog: { step: 'activation.spam', answers: { tried: ['spam'] }, paused: [], back: [] },
    session: {
      language: { code: 'de', chosen: false },
      browsers: [],
      tried: [],
      tickets: [],
      consents: [],
      feedback: [],
      introduced: true,
      misses: 0,
    },
    timers: [],
    undelivered: [],
    ...changes,
  };
}

/** A turn of the log whose words are `text`. */
export function exampleTurn(
  seq: number,
  changes: Partial<TurnRecord> & { text?: string } = {},
): TurnRecord {
  const { text = `Text ${seq}`, ...rest } = changes;
  return {
    seq,
    activity: `activity-${seq}`,
    at: afterNoon(seq),
    said: { kind: 'text', text },
    drafts: [
      {
        id: `${seq}.0`,
        language: 'de',
        blocks: [{ kind: 'text', key: 'activation.spam.ask', vars: { text } }],
      },
    ],
    ...rest,
  };
}

/** The commit that makes rev `rev` of a conversation. */
export function exampleCommit(
  key: string,
  rev: number,
  changes: {
    readonly head?: Partial<Conversation>;
    readonly turn?: Partial<TurnRecord> & { text?: string };
    readonly outbox?: Partial<OutboxChange>;
    readonly forget?: boolean;
  } = {},
): Commit {
  return {
    key,
    expectedRev: rev - 1,
    conversation: exampleHead(rev, changes.head),
    turn: exampleTurn(rev, changes.turn),
    ...(changes.outbox === undefined
      ? {}
      : { outbox: { add: [], remove: [], bury: [], ...changes.outbox } }),
    ...(changes.forget === true ? { forget: true } : {}),
  };
}

/** The head that a load has found. */
export function headOf(loaded: LoadOutcome): Conversation {
  if (loaded.outcome !== 'found') throw new Error(`The load came to "${loaded.outcome}".`);
  return loaded.conversation;
}

/** An item of the outbox that is due then. */
export function exampleItem(id: string, dueAt: string): OutboxItem {
  return { kind: 'timer', id, dueAt, timer: `timer-of-${id}` };
}
