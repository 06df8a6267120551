import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { SqliteStore } from '../../src/stores/sqlite.ts';
import { ANSWERED_TOO_EARLY, type Broken, foundIn, NOTHING_REMEMBERED } from './broken.ts';
import { LONGEST_MS } from './chaos.ts';
import { mutantOf } from './mutant.ts';

const BROKEN_ON_SQLITE: readonly Broken[] = [
  {
    what: 'a compare-and-set that does not compare',
    mutations: [
      {
        file: 'stores/sqliteStatements.ts',
        text: 'started_at = ?6 AND rev = ?7',
        instead: 'started_at = ?6 AND ?7 >= 0',
      },
    ],
    instances: 3,
  },
  {
    what: 'activities that are not looked for',
    mutations: [
      NOTHING_REMEMBERED,
      {
        file: 'stores/sqliteStatements.ts',
        text: 'instr(handled, ?8) = 0',
        instead: 'instr(handled, ?8) >= 0',
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

test('a mutation that does not find its text stops the run', () => {
  const mutation = { file: 'main.ts', text: 'not to be found', instead: '' };
  expect(() => mutantOf([mutation])).toThrow('stands 0 times in src/main.ts');
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
