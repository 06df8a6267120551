import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { SqliteStore } from '../../src/stores/sqlite.ts';
import { SqliteArchive } from '../../src/stores/sqliteArchive.ts';
import { storedKey } from '../../src/stores/storedKey.ts';

type Closable = { close(): unknown };

/** SQLite stores in a folder of their own, and hands on their files. */
export class SqliteFiles {
  readonly folder = mkdtempSync(join(tmpdir(), 'lotse-operator-'));
  readonly #opened: Closable[] = [];
  #files = 0;

  /** A path where nothing is yet. */
  newFile(): string {
    this.#files += 1;
    return join(this.folder, `${this.#files}.db`);
  }

  store(file = this.newFile()): SqliteStore {
    return this.#kept(new SqliteStore({ file }));
  }

  archive(file = this.newFile()): SqliteArchive {
    return this.#kept(new SqliteArchive({ file }));
  }

  raw(file: string): DatabaseSync {
    return this.#kept(new DatabaseSync(file));
  }

  /** A store with its archive, and a hand that breaks heads. */
  breakable() {
    const file = this.newFile();
    const [store, archive, raw] = [this.store(file), this.archive(file), this.raw(file)];
    const breakHead = async (key: string) => {
      raw
        .prepare('UPDATE conversations SET head = substr(head, 1, length(head) - 9) WHERE key = ?')
        .run(storedKey(key));
    };
    return { file, store, archive, raw, breakHead };
  }

  async dispose(): Promise<void> {
    for (const each of this.#opened) {
      if (!(each instanceof DatabaseSync) || each.isOpen) await each.close();
    }
    rmSync(this.folder, { recursive: true });
  }

  #kept<T extends Closable>(one: T): T {
    this.#opened.push(one);
    return one;
  }
}
