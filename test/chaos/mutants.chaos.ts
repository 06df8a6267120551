import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { MongoStore } from '../../src/stores/mongo.ts';
import { SqliteStore } from '../../src/stores/sqlite.ts';
import { mongodSuite } from '../support/mongoSuite.ts';
import { type ChaosOptions, chaos, LONGEST_MS, type Size } from './chaos.ts';
import { NeverAnsweredError } from './client.ts';
import { type Mutation, mutantOf } from './mutant.ts';

/** Builds that are broken on purpose: a chaos run that does not see it would prove nothing. */
interface Broken {
  readonly what: string;
  readonly mutations: readonly Mutation[];
  readonly instances?: number;
  /** It shows in the messages to support. */
  readonly messages?: boolean;
}

const NOTHING_REMEMBERED: Mutation = {
  file: 'turns/turns.ts',
  text: 'before.handled.has(input.activity)',
  instead: 'false',
};

const ANSWERED_TOO_EARLY: Mutation = {
  file: 'turns/turns.ts',
  text: 'await store.commit({',
  instead: `await (async (commit: Parameters<Store['commit']>[0]) => {
        setTimeout(() => store.commit(commit).catch(() => undefined), 100);
        return { outcome: 'committed' as const };
      })({`,
};

const BROKEN_ON_MONGODB: readonly Broken[] = [
  {
    what: 'a compare-and-set that does not compare',
    mutations: [
      {
        file: 'stores/mongoUpdate.ts',
        text: "{ rev: expectedRev, 'head.startedAt': conversation.startedAt }",
        instead: "{ 'head.startedAt': conversation.startedAt }",
      },
    ],
  },
  {
    what: 'activities that are not looked for',
    mutations: [
      NOTHING_REMEMBERED,
      {
        file: 'stores/mongoUpdate.ts',
        text: "'log.activity': { $ne: activity },",
        instead: '',
      },
    ],
  },
  {
    what: 'a refusal that is lost among the updates of one command',
    mutations: [
      {
        file: 'stores/mongoBatches.ts',
        text: "result.matchedCount === rest ? 'written' : 'unsure'",
        instead: "'written'",
      },
    ],
  },
  { what: 'an answer before the commit', mutations: [ANSWERED_TOO_EARLY] },
  {
    what: 'a lease that ends at once',
    mutations: [
      {
        file: 'stores/mongoOutbox.ts',
        text: "{ 'outbox.$.nextAt': new Date(until), 'outbox.$.lease': lease }",
        instead: "{ 'outbox.$.nextAt': new Date(now), 'outbox.$.lease': lease }",
      },
    ],
    messages: true,
  },
];

const BROKEN_ON_SQLITE: readonly Broken[] = [
  {
    what: 'a compare-and-set that does not compare',
    mutations: [
      {
        file: 'stores/sqliteStatements.ts',
        text: 'started_at = ? AND rev = ?',
        instead: 'started_at = ? AND ? >= 0',
      },
    ],
    instances: 3,
  },
  {
    what: 'activities that are not looked for',
    mutations: [
      NOTHING_REMEMBERED,
      {
        file: 'stores/sqliteSchema.ts',
        text: 'CREATE UNIQUE INDEX turns_by_activity',
        instead: 'CREATE INDEX turns_by_activity',
      },
    ],
  },
  { what: 'an answer before the commit', mutations: [ANSWERED_TOO_EARLY] },
  {
    what: 'a lease that ends at once',
    mutations: [
      {
        file: 'stores/sqliteOutbox.ts',
        text: 'sql.leaseItem.run(sortableInstant(until)',
        instead: 'sql.leaseItem.run(sortableInstant(now)',
      },
    ],
    instances: 3,
    messages: true,
  },
];

/** A tenth of a whole run shows it; it is the same however long that is. */
const SIZE: Size = { conversations: 20, deliveries: 500 };
/** More users, of whom half let a message go. */
const WITH_MESSAGES: Size = { conversations: 60, deliveries: 500 };

/** What is found in a run of a build, the whole one where `mutations` is empty. */
async function foundIn(
  { mutations, messages = mutations.length === 0 }: Omit<Broken, 'what' | 'instances'>,
  options: Omit<ChaosOptions, 'root' | 'size' | 'messages'>,
): Promise<readonly string[]> {
  const mutant = mutantOf(mutations);
  try {
    const { found, figures } = await chaos({
      ...options,
      size: messages ? WITH_MESSAGES : SIZE,
      root: mutant.root,
      messages,
    });
    process.stdout.write(`${figures}; ${found.length} violations\n`);
    return found;
  } catch (error) {
    // Found at once, and the rest of the run would show nothing more.
    if (mutations.length > 0 && error instanceof NeverAnsweredError) return [error.message];
    throw error;
  } finally {
    mutant.remove();
  }
}

test('a mutation that does not find its text stops the run', () => {
  const mutation = { file: 'main.ts', text: 'not to be found', instead: '' };
  expect(() => mutantOf([mutation])).toThrow('stands 0 times in src/main.ts');
});

await mongodSuite('On MongoDB the chaos run', (start) => {
  const server = start();
  let databases = 0;
  const run = (broken: Omit<Broken, 'what' | 'instances'>) => {
    databases += 1;
    const uri = `${server().uri}/mutant${databases}`;
    return foundIn(broken, {
      instances: 3,
      environment: { MONGODB_URI: uri },
      open: () => MongoStore.open({ uri }),
    });
  };

  test(
    'finds nothing in a copy of the service',
    async () => {
      expect(await run({ mutations: [] })).toEqual([]);
    },
    LONGEST_MS,
  );

  test.each(BROKEN_ON_MONGODB)(
    'finds $what',
    async (broken) => {
      expect(await run(broken)).not.toEqual([]);
    },
    LONGEST_MS,
  );
});

const folder = mkdtempSync(join(tmpdir(), 'lotse-mutants-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

let files = 0;
function runOnSqlite({
  instances = 1,
  ...broken
}: Omit<Broken, 'what'>): Promise<readonly string[]> {
  files += 1;
  const file = join(folder, `${files}.db`);
  return foundIn(broken, {
    instances,
    environment: { SQLITE_FILE: file },
    open: async () => new SqliteStore({ file }),
  });
}

test(
  'on SQLite the chaos run finds nothing in a copy of the service',
  async () => {
    expect(await runOnSqlite({ mutations: [], instances: 3 })).toEqual([]);
  },
  LONGEST_MS,
);

test.each(BROKEN_ON_SQLITE)(
  'on SQLite the chaos run finds $what',
  async (broken) => {
    expect(await runOnSqlite(broken)).not.toEqual([]);
  },
  LONGEST_MS,
);
