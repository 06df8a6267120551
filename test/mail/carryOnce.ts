import { runDue } from '../../src/outbox/runDue.ts';
import { SqliteStore } from '../../src/stores/sqlite.ts';
import { turnsOn } from '../turns/talk.ts';
import { carrierTo } from './carrierTo.ts';

/** This program: `carryOnce.ts FILE SMTP_URL NOW`. */
export const CARRY_ONCE = import.meta.filename;

/** Carries out once what is due, as a process that may be killed. */
async function carryOnce(file: string, url: string, now: string): Promise<void> {
  const store = new SqliteStore({ file });
  const { carry } = await carrierTo(url);
  const turns = await turnsOn(store, { sendsMail: true });
  await runDue({ store, turns, clock: () => now, carriers: { mail: carry } });
  await store.close();
}

const [file, url, now] = process.argv.slice(2);
if (import.meta.main && file !== undefined && url !== undefined && now !== undefined) {
  await carryOnce(file, url, now);
}
