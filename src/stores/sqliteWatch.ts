import type { TurnListener } from '../contracts/store.ts';
import type { SqliteStatements } from './sqliteStatements.ts';
import { keyOf } from './storedKey.ts';

/** How often is looked whether another process has written; it costs some microseconds. */
const POLL_MS = 100;

/**
 * Tells who wants to know which logs have grown: of this store's own turns at once, of another
 * process's as soon as SQLite says that the file has changed.
 */
export class SqliteWatch {
  readonly #sql: () => SqliteStatements;
  readonly #listeners = new Set<TurnListener>();
  #timer: NodeJS.Timeout | undefined;
  #version: unknown;
  #seen = 0;

  constructor(sql: () => SqliteStatements) {
    this.#sql = sql;
  }

  add(listener: TurnListener): { close(): Promise<void> } {
    if (this.#timer === undefined) this.#begin();
    const own: TurnListener = (key, seq) => listener(key, seq);
    this.#listeners.add(own);
    return {
      close: async () => {
        this.#listeners.delete(own);
        if (this.#listeners.size === 0) this.close();
      },
    };
  }

  /** A turn of this store. */
  tell(key: string, seq: number): void {
    for (const listener of this.#listeners) listener(key, seq);
  }

  close(): void {
    this.#listeners.clear();
    clearInterval(this.#timer);
    this.#timer = undefined;
  }

  #begin(): void {
    this.#version = this.#dataVersion();
    this.#seen = this.#lastTurn();
    this.#timer = setInterval(() => this.#look(), POLL_MS);
    this.#timer.unref();
  }

  #look(): void {
    // Read first: what is there while nobody else has written is our own, and was told of.
    const last = this.#lastTurn();
    const version = this.#dataVersion();
    if (version === this.#version) {
      this.#seen = last;
      return;
    }
    this.#version = version;
    for (const { key, seq, id } of this.#sql().grownSince.all(this.#seen)) {
      this.#seen = Number(id);
      this.tell(keyOf(String(key)), Number(seq));
    }
  }

  #lastTurn(): number {
    return Number(this.#sql().lastTurn.get()?.['id']);
  }

  /** Another number as soon as another connection has committed. */
  #dataVersion(): unknown {
    return this.#sql().dataVersion.get()?.['data_version'];
  }
}
