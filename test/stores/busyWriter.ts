// Writes turns as fast as it can and says of each on standard output that it stands, until it is
// killed; the log of the file begins anew every few turns.
import { SqliteStore } from '../../src/stores/sqlite.ts';
import { ALWAYS } from './alwaysBusy.ts';
import { exampleCommit } from './examples.ts';

const store = new SqliteStore({ file: String(process.argv[2]), checkpoints: { bounds: ALWAYS } });
for (let rev = 1; ; rev += 1) {
  await store.commit(exampleCommit('web:1', rev));
  process.stdout.write(`${rev}\n`);
}
