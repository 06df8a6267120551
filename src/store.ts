import { createInterface } from 'node:readline/promises';
import { systemClock } from './clock.ts';
import { type LocalConfig, readLocalConfig } from './config.ts';
import type { StoreArchive } from './contracts/archive.ts';
import { plainText } from './contracts/plainText.ts';
import { StoreUnavailableError } from './contracts/storeUnavailableError.ts';
import { createWording } from './dialogs/render/wording.ts';
import { type CopyParts, compareStores, copyStore, type Progress } from './operator/copyStore.ts';
import { countStore } from './operator/countStore.ts';
import { type NamedStore, openArchive, refuseSame } from './operator/openArchive.ts';
import {
  type Command,
  readCommand,
  type StoreName,
  StoreUsageError,
  USAGE,
} from './operator/options.ts';
import { reviveDead } from './operator/reviveDead.ts';
import {
  compareReport,
  conversations,
  copyReport,
  countTable,
  progressLine,
} from './operator/sentences.ts';
import {
  type ChannelUser,
  conversationsOf,
  deleteConversations,
  readable,
} from './operator/userData.ts';
import { readSettings, type Settings } from './settings.ts';

type Of<Name extends Command['name']> = Extract<Command, { readonly name: Name }>;
/** What a command works with. */
interface Place {
  readonly config: LocalConfig;
  readonly settings: Settings;
}

const PROGRESS_MS = 1000;

/** Carries a command out; false where it did not come to what was asked for. */
async function run(command: Command): Promise<boolean> {
  if (command.name === 'help') {
    say(USAGE);
    return true;
  }
  const config = readLocalConfig(process.env);
  const place = { config, settings: await readSettings(config) };
  switch (command.name) {
    case 'copy':
      return withBoth(command, place, true, async (parts) => {
        const { text, ok } = copyReport(
          await copyStore({ ...parts, intoExisting: command.intoExisting }),
        );
        say(text);
        return ok;
      });
    case 'compare':
      return withBoth(command, place, false, async (parts) => {
        const { text, ok } = compareReport(await compareStores(parts));
        say(text);
        return ok;
      });
    case 'count':
      return withStore(command.store, place, async (archive) => {
        say(countTable(await countStore(archive, systemClock())));
        return true;
      });
    case 'retry':
      return withStore(command.store, place, async (archive) => {
        say(`Dead letters that wait anew, due now: ${await reviveDead(archive, systemClock())}.`);
        return true;
      });
    case 'export':
      return withStore(command.store, place, (archive) =>
        exportUser(archive, command.whose, place),
      );
    case 'delete':
      return withStore(command.store, place, (archive) => deleteUser(archive, command));
  }
}

async function exportUser(
  archive: StoreArchive,
  whose: ChannelUser,
  { settings }: Place,
): Promise<boolean> {
  const wording = await createWording(settings.facts, settings.texts);
  const found = await conversationsOf(archive, whose);
  const readables = found.map((each) =>
    readable(each, (draft) =>
      wording
        .express(draft)
        .blocks.map((block) => plainText(block))
        .join('\n'),
    ),
  );
  say(JSON.stringify({ exportedAt: systemClock(), ...whose, conversations: readables }, null, 2));
  tell(`${conversations(found.length)} of this user.`);
  return true;
}

async function deleteUser(archive: StoreArchive, { whose, yes }: Of<'delete'>): Promise<boolean> {
  const found = await conversationsOf(archive, whose);
  if (found.length === 0) {
    say('Nothing is stored of this user in this channel; nothing was deleted.');
    return true;
  }
  if (!yes && !(await agrees(`Delete ${conversations(found.length)} of this user for good?`))) {
    say('Nothing was deleted.');
    return false;
  }
  const { deleted, left } = await deleteConversations(archive, found, systemClock());
  say(`Deleted: ${conversations(deleted)} with log, outbox and dead letters.`);
  if (left > 0) tell(`${conversations(left)} changed all the time. Run this once more.`);
  return left === 0;
}

async function agrees(question: string): Promise<boolean> {
  if (process.stdin.isTTY !== true) {
    throw new StoreUsageError(
      'delete asks before it deletes, and there is no terminal to ask on. Add --yes.',
    );
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    return /^y(es)?$/i.test((await terminal.question(`${question} [y/N] `)).trim());
  } finally {
    terminal.close();
  }
}

async function withStore(
  name: StoreName,
  { config, settings: { retentionDays } }: Place,
  action: (archive: StoreArchive) => Promise<boolean>,
): Promise<boolean> {
  const archive = await openArchive(named(name, config), { make: false, retentionDays });
  try {
    return await action(archive);
  } finally {
    await archive.close();
  }
}

async function withBoth(
  command: Of<'copy'> | Of<'compare'>,
  { config, settings: { retentionDays } }: Place,
  make: boolean,
  action: (parts: Omit<CopyParts, 'intoExisting'>) => Promise<boolean>,
): Promise<boolean> {
  const [source, target] = [named(command.from, config), named(command.to, config)];
  refuseSame(source, target);
  const from = await openArchive(source, { make: false, retentionDays });
  try {
    const to = await openArchive(target, { make, retentionDays });
    try {
      const onProgress = command.name === 'copy' ? progress() : undefined;
      return await action({
        from,
        to,
        clock: systemClock,
        retentionDays,
        ...(onProgress === undefined ? {} : { onProgress }),
      });
    } finally {
      await to.close();
    }
  } finally {
    await from.close();
  }
}

function named(store: StoreName, { mongodbUri, sqlite }: LocalConfig): NamedStore {
  if (store.kind !== 'env') return store;
  return mongodbUri === undefined
    ? { kind: 'sqlite', file: sqlite.file }
    : { kind: 'mongodb', uri: mongodbUri };
}

/** A line a second at most, and one at the end of each round. */
function progress(): (progress: Progress) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (now) => {
    if (now.done < now.of && performance.now() - last < PROGRESS_MS) return;
    last = performance.now();
    tell(progressLine(now));
  };
}

function say(text: string): void {
  process.stdout.write(`${text}\n`);
}

function tell(text: string): void {
  process.stderr.write(`${text}\n`);
}

try {
  if (!(await run(readCommand(process.argv.slice(2))))) process.exitCode = 1;
} catch (error) {
  tell(Error.isError(error) ? error.message : String(error));
  if (error instanceof StoreUnavailableError) {
    tell('Nothing is half done. Run this once more when it is there; a copy then goes on.');
  }
  process.exitCode = error instanceof StoreUsageError ? 2 : 1;
}
