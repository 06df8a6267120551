import { parseArgs } from 'node:util';
import type { ChannelUser } from './userData.ts';

/** A store as it is named on the command line; `env`: the one that the environment names. */
export type StoreName =
  | { readonly kind: 'env' }
  | { readonly kind: 'sqlite'; readonly file: string }
  | { readonly kind: 'mongodb'; readonly uri: string };

/** What the command line asks for. */
export type Command =
  | { readonly name: 'help' }
  | {
      readonly name: 'copy';
      readonly from: StoreName;
      readonly to: StoreName;
      readonly intoExisting: boolean;
    }
  | { readonly name: 'compare'; readonly from: StoreName; readonly to: StoreName }
  | { readonly name: 'count' | 'retry'; readonly store: StoreName }
  | { readonly name: 'export'; readonly store: StoreName; readonly whose: ChannelUser }
  | {
      readonly name: 'delete';
      readonly store: StoreName;
      readonly whose: ChannelUser;
      readonly yes: boolean;
    };

/** The command line is wrong; the message says in a sentence how it should be. */
export class StoreUsageError extends Error {
  override readonly name = 'StoreUsageError';
}

export const USAGE = `Looks after the store of conversations.

  npm run -s store -- count
      what is stored, what waits, dead letters and their reasons, what was set aside
  npm run -s store -- export CHANNEL:USER > user.json
      all of a user's conversations in that channel as JSON
  npm run -s store -- delete CHANNEL:USER [--yes]
      deletes them everywhere, after asking
  npm run -s store -- retry
      lets every dead letter wait anew, due now
  npm run -s store -- copy FROM TO [--into-existing]
      copies everything and verifies it; run again, it goes on where it was stopped
  npm run -s store -- compare FROM TO
      compares everything, changes nothing

FROM and TO are sqlite:FILE, mongodb://…, mongodb+srv://… or env: the store that MONGODB_URI or
SQLITE_FILE names, which keeps a password off the command line. The others work on that store as
well, or on the one that --store names.

  --into-existing   copy into a store that holds conversations which FROM does not
  --yes             do not ask

Exit code 0: done; 1: it failed, or the stores differ; 2: the command line is wrong.`;

const COMMANDS = ['copy', 'compare', 'count', 'retry', 'export', 'delete'] as const;
/** Which options each command knows. */
const OPTIONS: Readonly<Record<(typeof COMMANDS)[number], readonly string[]>> = {
  copy: ['into-existing'],
  compare: [],
  count: ['store'],
  retry: ['store'],
  export: ['store'],
  delete: ['store', 'yes'],
};

/** Reads the command line. Throws StoreUsageError, which never quotes what may hold a password. */
export function readCommand(args: readonly string[]): Command {
  const { words, given, help } = readWords(args);
  if (help) return { name: 'help' };
  const [wanted, ...operands] = words;
  const name = COMMANDS.find((one) => one === wanted);
  if (name === undefined) {
    throw new StoreUsageError(
      `${wanted === undefined ? 'A command is missing' : 'There is no such command'}; known are ${COMMANDS.join(', ')}. --help tells more.`,
    );
  }
  const strange = [...given.keys()].find((option) => !OPTIONS[name].includes(option));
  if (strange !== undefined) {
    throw new StoreUsageError(`${name} knows no option --${strange}.`);
  }
  switch (name) {
    case 'copy':
    case 'compare': {
      const [from, to] = exactly(2, operands, `${name} needs two stores, FROM and TO`);
      const stores = { from: readStore(from), to: readStore(to) };
      return name === 'copy'
        ? { name, ...stores, intoExisting: given.has('into-existing') }
        : { name, ...stores };
    }
    case 'count':
    case 'retry':
      exactly(0, operands, `${name} needs nothing more`);
      return { name, store: readStore(given.get('store') ?? 'env') };
    case 'export':
    case 'delete': {
      const [whom] = exactly(1, operands, `${name} needs a user, as CHANNEL:USER`);
      const whose = readUser(whom);
      const store = readStore(given.get('store') ?? 'env');
      return name === 'export'
        ? { name, store, whose }
        : { name, store, whose, yes: given.has('yes') };
    }
  }
}

function readWords(args: readonly string[]) {
  const { tokens } = parseArgs({
    args: [...args],
    options: {
      store: { type: 'string' },
      yes: { type: 'boolean' },
      'into-existing': { type: 'boolean' },
      help: { type: 'boolean', short: 'h' },
    },
    strict: false,
    allowPositionals: true,
    tokens: true,
  });
  const words: string[] = [];
  const given = new Map<string, string>();
  let help = false;
  for (const token of tokens) {
    if (token.kind === 'positional') words.push(token.value);
    if (token.kind !== 'option') continue;
    if (token.name === 'help') help = true;
    else if (token.name === 'store') given.set('store', valueGiven(token));
    else given.set(token.name, '');
  }
  return { words, given, help };
}

function valueGiven({ value }: { readonly value?: string | undefined }): string {
  if (value !== undefined && !value.startsWith('-')) return value;
  throw new StoreUsageError('--store needs a value: sqlite:FILE, mongodb://… or env.');
}

function exactly(count: number, operands: readonly string[], wanted: string): string[] {
  if (operands.length === count) return [...operands];
  throw new StoreUsageError(`${wanted}; there are ${operands.length}. --help tells more.`);
}

function readStore(name = ''): StoreName {
  if (name === 'env') return { kind: 'env' };
  if (/^mongodb(?:\+srv)?:\/\/./.test(name)) return { kind: 'mongodb', uri: name };
  const file = /^sqlite:(.+)$/s.exec(name)?.[1];
  if (file !== undefined) return { kind: 'sqlite', file };
  throw new StoreUsageError(
    'A store is named as sqlite:FILE, mongodb://…, mongodb+srv://… or env; one of those given is not.',
  );
}

function readUser(whom = ''): ChannelUser {
  const [, channel, user] = /^([a-z][a-z0-9-]{0,31}):(.+)$/s.exec(whom) ?? [];
  if (channel !== undefined && user !== undefined) return { channel, user };
  throw new StoreUsageError(
    'A user is named as CHANNEL:USER, such as msteams:29:1abc or web:anna; this is not.',
  );
}
