import type { StoreArchive } from '../contracts/archive.ts';
import { outlinesOf } from './walk.ts';

export interface StoreCount {
  readonly conversations: number;
  /** What waits to be carried out, by kind. */
  readonly waiting: ReadonlyMap<string, { readonly total: number; readonly overdue: number }>;
  /** What was given up, by kind and reason. */
  readonly dead: ReadonlyMap<string, ReadonlyMap<string, number>>;
  readonly setAside: number;
}

/** Whoever serves the store carries out within a second what is due: after this something is wrong. */
const OVERDUE_MS = 60_000;

/** What is stored, counted. Throws what the store throws. */
export async function countStore(archive: StoreArchive, now: string): Promise<StoreCount> {
  const waiting = new Map<string, { total: number; overdue: number }>();
  const dead = new Map<string, Map<string, number>>();
  let conversations = 0;
  let setAside = 0;
  for await (const outline of outlinesOf(archive)) {
    if (outline.rev !== undefined) conversations += 1;
    setAside += outline.setAside;
    for (const { kind, nextAt, reason = 'no reason was kept' } of outline.items) {
      if (nextAt === null) {
        const reasons = dead.get(kind) ?? new Map<string, number>();
        dead.set(kind, reasons.set(reason, (reasons.get(reason) ?? 0) + 1));
        continue;
      }
      const { total, overdue } = waiting.get(kind) ?? { total: 0, overdue: 0 };
      const isOverdue = Date.parse(nextAt) + OVERDUE_MS < Date.parse(now);
      waiting.set(kind, { total: total + 1, overdue: overdue + (isOverdue ? 1 : 0) });
    }
  }
  return { conversations, waiting, dead, setAside };
}
