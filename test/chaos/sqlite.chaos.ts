import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from '@jest/globals';
import { SqliteStore } from '../../src/stores/sqlite.ts';
import { chaos, LONGEST_MS, WHOLE } from './chaos.ts';

const folder = mkdtempSync(join(tmpdir(), 'lotse-chaos-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each([
  { what: 'one instance', instances: 1, size: WHOLE },
  {
    what: 'three instances on one file',
    instances: 3,
    size: { conversations: 50, deliveries: WHOLE.deliveries / 4 },
  },
])(
  'SQLite, $what, killed again and again: every turn and every message exactly once',
  async ({ instances, size }) => {
    const file = join(folder, `${instances}.db`);
    const { plan, ran, found, fell, figures } = await chaos({
      instances,
      size,
      environment: { SQLITE_FILE: file },
      open: async () => new SqliteStore({ file }),
    });
    process.stdout.write(`${figures}\n`);
    expect(found).toEqual([]);
    expect(fell).toEqual([]);
    expect(ran.kills).toBe(plan.kills.length);
  },
  LONGEST_MS,
);
