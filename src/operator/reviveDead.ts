import type { StoreArchive } from '../contracts/archive.ts';
import { outlinesOf } from './walk.ts';

/** Lets every dead letter wait anew, due now; says how many. Throws what the store throws. */
export async function reviveDead(archive: StoreArchive, now: string): Promise<number> {
  let revived = 0;
  for await (const { key, items } of outlinesOf(archive)) {
    for (const { id, nextAt } of items) {
      if (nextAt === null && (await archive.revive(key, id, now))) revived += 1;
    }
  }
  return revived;
}
