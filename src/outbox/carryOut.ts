import { setTimeout as rest } from 'node:timers/promises';
import type { Input, InputContent } from '../contracts/input.ts';
import { NewerConversationError } from '../contracts/newerConversationError.ts';
import type { Leased, LeaseOptions, OutboxKind } from '../contracts/outbox.ts';
import type { Store } from '../contracts/store.ts';
import { StoreUnavailableError } from '../contracts/storeUnavailableError.ts';
import type { TurnResult, Turns } from '../turns/turns.ts';
import { type BackoffPolicy, restAfter } from './backoff.ts';
import type { Carried, Carriers, ItemOf } from './carrier.ts';

export interface OutboxParts {
  readonly store: Store;
  readonly turns: Turns;
  /** Now, as an ISO instant in UTC; instances agree on it within `LEASE_MARGIN_MS`. */
  readonly clock: () => string;
  readonly carriers?: Carriers;
  /** Only items of these kinds; all that can be carried out where it is left out. */
  readonly kinds?: readonly OutboxKind[];
  /** Aborts what is being brought to the outside; it is tried again later, by whomever. */
  readonly signal?: AbortSignal;
  /** The conversation has an open channel that shows what it says by itself, and when. */
  readonly channelOpen?: (key: string) => boolean;
  /** From 0 to 1; `Math.random` where it is left out. */
  readonly random?: () => number;
  /** What went wrong, and with which conversation; it is tried again, or kept as a dead letter. */
  readonly onError?: (error: unknown, key: string | undefined) => void;
}

/** What an item may take, and how much later its lease ends: clocks may differ by the rest. */
export const CARRY_MS = 30_000;
export const LEASE_MARGIN_MS = 30_000;

/** Five minutes apart at most, for two days and more: a poisoned conversation is no user's fault. */
const TIMER_POLICY: BackoffPolicy = { firstMs: 1000, longestMs: 300_000, attempts: 600 };
/** About half an hour in all: then the user is told, and sends the message otherwise. */
const MAIL_POLICY: BackoffPolicy = { firstMs: 2000, longestMs: 600_000, attempts: 10 };

/** The kinds of items that these parts can carry out. */
export function kindsOf({ carriers = {}, kinds }: OutboxParts): OutboxKind[] {
  const possible: OutboxKind[] = carriers.mail === undefined ? ['timer'] : ['timer', 'mail'];
  return possible.filter((kind) => kinds?.includes(kind) ?? true);
}

/** A lease long enough for one item. */
export function leaseAt(now: string, parts: OutboxParts, limit: number): LeaseOptions {
  const until = new Date(Date.parse(now) + CARRY_MS + LEASE_MARGIN_MS).toISOString();
  return { now, until, limit, kinds: kindsOf(parts) };
}

/**
 * Carries out one leased item and gives its conversation the turn that comes of it. Where that
 * fails the item is given back, to be tried again later, or kept as a dead letter. Never rejects.
 *
 * @returns the turn, where there was one that nobody had given before
 */
export async function carryOut(
  parts: OutboxParts,
  leased: Leased,
): Promise<TurnResult | undefined> {
  const { item, key } = leased;
  try {
    switch (item.kind) {
      case 'timer':
        return await settled(parts, leased, await ownTurn(parts, leased, timerTurn(item)));
      case 'mail':
        return await sendMail(parts, leased, item);
    }
  } catch (error) {
    parts.onError?.(error, key);
    await giveBack(parts, leased, reasonOf(error), isPassing(error));
    return undefined;
  }
}

async function sendMail(
  parts: OutboxParts,
  leased: Leased,
  item: ItemOf<'mail'>,
): Promise<TurnResult | undefined> {
  const { key, attempt } = leased;
  const carried = await carry(parts, key, item);
  if (carried.outcome === 'sent') {
    const turn = await insist(parts, () =>
      ownTurn(parts, leased, {
        content: { kind: 'mail', mail: item.mail, outcome: { state: 'sent' } },
        activity: `outcome:${item.id}`,
      }),
    );
    return settled(parts, leased, turn);
  }
  const { permanent, reason } = carried;
  parts.onError?.(new CarryError(item.kind, attempt, reason), key);
  if (!permanent && attempt < MAIL_POLICY.attempts) {
    await giveBack(parts, leased, reason, false);
    return undefined;
  }
  // The turn itself makes it a dead letter: nobody is told "failed" of a message that is tried on.
  const turn = await ownTurn(parts, leased, {
    content: { kind: 'mail', mail: item.mail, outcome: { state: 'failed', reason } },
    activity: `outcome:${item.id}`,
  });
  return settled(parts, leased, turn);
}

/** Rests in milliseconds; with the time that each attempt waits for the store it is half a minute. */
const INSISTENCE = [500, 1000, 2000, 4000, 8000];

/** What has left the house is told again and again while the store is away: else it would leave twice. */
async function insist<T>({ signal }: OutboxParts, tell: () => Promise<T>): Promise<T> {
  for (const milliseconds of INSISTENCE) {
    try {
      return await tell();
    } catch (error) {
      if (!isPassing(error) || signal?.aborted === true) throw error;
    }
    // Cut short where the process is to end: the last attempt is then made at once.
    await rest(milliseconds, undefined, signal === undefined ? {} : { signal }).catch(
      () => undefined,
    );
  }
  return tell();
}

async function carry(parts: OutboxParts, key: string, item: ItemOf<'mail'>): Promise<Carried> {
  const send = parts.carriers?.mail;
  if (send === undefined) {
    return { outcome: 'failed', permanent: false, reason: 'this instance sends no mail' };
  }
  try {
    const signals = [AbortSignal.timeout(CARRY_MS), ...(parts.signal ? [parts.signal] : [])];
    return await send(item, { key, signal: AbortSignal.any(signals) });
  } catch (error) {
    return { outcome: 'failed', permanent: false, reason: reasonOf(error) };
  }
}

interface OwnTurn {
  readonly content: InputContent;
  /** The same for every attempt: whoever else gives this turn gives the same one. */
  readonly activity: string;
}

function timerTurn({ id, timer }: ItemOf<'timer'>): OwnTurn {
  return { content: { kind: 'timer', timer }, activity: id };
}

async function ownTurn(
  { turns, clock, channelOpen }: OutboxParts,
  { key }: Leased,
  { content, activity }: OwnTurn,
): Promise<TurnResult> {
  const separator = key.indexOf(':');
  const input: Input = {
    channel: key.slice(0, separator),
    conversation: key.slice(separator + 1),
    activity,
    // Of a turn by itself the user is not taken over.
    user: { id: 'outbox' },
    content,
    capabilities: { proactive: channelOpen?.(key) ?? false },
    at: clock(),
  };
  return turns.handle(input);
}

/** The turn that was committed has taken the item along; where there was none, the item just goes. */
async function settled(
  { store }: OutboxParts,
  leased: Leased,
  turn: TurnResult,
): Promise<TurnResult | undefined> {
  if (!turn.duplicate && turn.off !== true) return turn;
  await store.release(leased, { to: 'done' });
  return undefined;
}

/** @param passing nothing is wrong with the item: it is never given up for that */
async function giveBack(
  { store, clock, random = Math.random, onError }: OutboxParts,
  leased: Leased,
  reason: string,
  passing: boolean,
): Promise<void> {
  const { item, attempt, key } = leased;
  const policy = item.kind === 'mail' ? MAIL_POLICY : TIMER_POLICY;
  const at = clock();
  const again = new Date(Date.parse(at) + restAfter(policy, attempt, random())).toISOString();
  const dead = !passing && attempt >= policy.attempts;
  try {
    await store.release(
      leased,
      dead ? { to: 'dead', at, reason } : { to: 'retry', at: again, reason },
    );
  } catch (error) {
    // The lease ends by itself.
    onError?.(error, key);
  }
}

/** The store is away, or another release has to be asked: waiting helps. */
function isPassing(error: unknown): boolean {
  return error instanceof StoreUnavailableError || error instanceof NewerConversationError;
}

/** Kept beside the item; names no user. */
function reasonOf(error: unknown): string {
  return (Error.isError(error) ? `${error.name}: ${error.message}` : String(error)).slice(0, 500);
}

/** Something could not be brought to the outside; the message says what, and how often it was tried. */
class CarryError extends Error {
  override readonly name = 'CarryError';
  constructor(kind: OutboxKind, attempt: number, reason: string) {
    super(`A ${kind} was not accepted at attempt ${attempt}: ${reason}`);
  }
}
