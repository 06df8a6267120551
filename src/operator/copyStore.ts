import type { ArchivedConversation, StoreArchive } from '../contracts/archive.ts';
import { inStoredOrder } from '../stores/storedKey.ts';
import { checksumOf, RunningChecksum } from './checksum.ts';
import { standingOf } from './standing.ts';
import { unexpired } from './unexpired.ts';
import { outlinesOf, pagesOf } from './walk.ts';

export interface CopyParts {
  readonly from: StoreArchive;
  readonly to: StoreArchive;
  /** Now, as an ISO instant in UTC. */
  readonly clock: () => string;
  readonly retentionDays: number;
  /** The target may hold conversations that the source does not. */
  readonly intoExisting: boolean;
  /** Told after each page. Round 1 copies, those after it verify. */
  readonly onProgress?: (progress: Progress) => void;
}

export interface Progress {
  readonly round: number;
  readonly done: number;
  readonly of: number;
}

/** One side of what was compared: conversations, and a checksum of all there is of them. */
export interface Side {
  readonly conversations: number;
  readonly checksum: string;
}

export interface Comparison {
  readonly from: Side;
  readonly to: Side;
  /** Keys under which both hold the same. */
  readonly same: number;
  /** Keys of the source that the target does not have, or has in an earlier state. */
  readonly behind: number;
  /** Keys under which the target holds something else, or newer; it was left as it is. */
  readonly other: number;
  /** Conversations of the target of which the source knows nothing. */
  readonly strangers: number;
}

export type CopyOutcome =
  /** Nothing was copied: the target holds conversations of its own. */
  | { readonly outcome: 'refused'; readonly strangers: number }
  | (Comparison & {
      /** `unsettled`: after many rounds there still were differences. */
      readonly outcome: 'verified' | 'unsettled';
      readonly copied: number;
      /** How many the target had already. */
      readonly already: number;
      /** How many had changed when they were verified, and were copied again. */
      readonly again: number;
      /** Conversations that came into the target meanwhile. */
      readonly arrived: number;
    });

/** Whole conversations, which may be large. */
const PAGE = 100;
const ROUNDS = 6;

/**
 * Copies everything, and compares everything with what was read again from both sides, until there
 * is no difference left. What the target has already is not written again, so that a copy that was
 * broken off goes on; what it has of its own is never touched. Throws what the stores throw.
 */
export async function copyStore(parts: CopyParts): Promise<CopyOutcome> {
  const { strangers, keys } = await census(parts);
  if (strangers > 0 && !parts.intoExisting) return { outcome: 'refused', strangers };
  let copied = 0;
  let already = 0;
  let again = 0;
  for (let round = 1; ; round += 1) {
    const report = (done: number) => parts.onProgress?.({ round, done, of: Math.max(done, keys) });
    const compared = await compare(parts, true, report);
    if (round === 1) [copied, already] = [compared.behind, compared.same];
    else again += compared.behind;
    if (compared.behind === 0 || round === ROUNDS) {
      const arrived = (await census(parts)).strangers - strangers;
      const outcome = compared.behind === 0 ? 'verified' : 'unsettled';
      return {
        ...compared,
        outcome,
        copied,
        already,
        again,
        strangers,
        arrived: Math.max(0, arrived),
      };
    }
  }
}

/** Compares everything and changes nothing. */
export async function compareStores(parts: Omit<CopyParts, 'intoExisting'>): Promise<Comparison> {
  const { strangers, keys } = await census(parts);
  const report = (done: number) => parts.onProgress?.({ round: 1, done, of: Math.max(done, keys) });
  return { ...(await compare(parts, false, report)), strangers };
}

type Parts = Pick<CopyParts, 'from' | 'to' | 'clock' | 'retentionDays'>;

/** One round over the source. Where it copies, `behind` says how many were. */
async function compare(
  parts: Parts,
  copies: boolean,
  report: (done: number) => void,
): Promise<Omit<Comparison, 'strangers'>> {
  const [from, to] = [new Tally(), new Tally()];
  const standings = { same: 0, behind: 0, other: 0 };
  let done = 0;
  for await (const page of pagesOf(parts.from, PAGE)) {
    const keys = page.map(({ key }) => key);
    const [sources, targets] = [await stored(parts.from, keys), await stored(parts.to, keys)];
    const span = { now: parts.clock(), retentionDays: parts.retentionDays };
    await Promise.all(
      keys.map(async (key) => {
        const source = unexpired(sources.get(key), span);
        const target = unexpired(targets.get(key), span);
        const standing = standingOf(target, source);
        standings[standing === 'absent' ? 'behind' : standing] += 1;
        const isWanting = standing === 'absent' || standing === 'behind';
        if (!copies || !isWanting || source === undefined) return;
        // Where another hand was faster it is compared anew in the next round.
        await parts.to.write(source, targets.get(key));
      }),
    );
    for (const key of keys) {
      from.add(unexpired(sources.get(key), span));
      to.add(unexpired(targets.get(key), span));
    }
    done += keys.length;
    report(done);
  }
  return { from: from.side, to: to.side, ...standings };
}

async function stored(archive: StoreArchive, keys: readonly string[]) {
  const found = await archive.read(keys);
  return new Map(found.map((each) => [each.key, each]));
}

class Tally {
  readonly #checksum = new RunningChecksum();
  #conversations = 0;

  add(stored: ArchivedConversation | undefined): void {
    if (stored === undefined) return;
    if (stored.conversation !== undefined) this.#conversations += 1;
    this.#checksum.add(checksumOf(stored));
  }

  get side(): Side {
    return { conversations: this.#conversations, checksum: this.#checksum.short };
  }
}

/** How many keys the source has, and how many conversations of the target it knows nothing of. */
async function census({ from, to, clock }: Parts): Promise<{ keys: number; strangers: number }> {
  let keys = 0;
  let strangers = 0;
  const known = outlinesOf(from);
  let next = await known.next();
  const advance = async () => {
    keys += 1;
    next = await known.next();
  };
  for await (const { key, rev, setAside, items, expireAt } of outlinesOf(to)) {
    while (next.done !== true && inStoredOrder(next.value.key, key) < 0) await advance();
    if (next.done !== true && next.value.key === key) continue;
    // Nothing but the ids of what was deleted, or past its time, is no conversation.
    const isOver = expireAt !== undefined && Date.parse(expireAt) <= Date.parse(clock());
    const isStored = rev !== undefined || setAside > 0 || items.length > 0;
    if (isStored && !isOver) strangers += 1;
  }
  while (next.done !== true) await advance();
  return { keys, strangers };
}
