import type { StoreArchive } from '../../src/contracts/archive.ts';
import type { Store } from '../../src/contracts/store.ts';
import { NOON } from './examples.ts';

/** A store under test, and what the contract needs besides to look behind it. */
export interface StoreUnderTest {
  readonly store: Store;
  /** One more store on the same data; the first stays open. */
  reopen(): Promise<Store>;
  /** The same data seen as a whole. */
  archive(): Promise<StoreArchive>;
  /**
   * Puts a head there as if some other release had written it, beside a log of one turn,
   * `PLANTED_TURN`.
   */
  plantHead(key: string, head: Readonly<Record<string, unknown>>): Promise<void>;
  /** Makes the stored head of a conversation one that nobody can read; all else stays. */
  breakHead(key: string): Promise<void>;
  /** The heads that were set aside for a key, as they had been stored. */
  setAsideHeads(key: string): Promise<unknown[]>;
  /** Closes all and removes the data. */
  dispose(): Promise<void>;
}

/** The log entry that `plantHead` puts beside a head: parts of it are from the future. */
export const PLANTED_TURN = {
  seq: 1,
  activity: 'planted',
  at: NOON,
  said: { kind: 'hologram', of: 'the user' },
  drafts: [
    {
      id: '1.0',
      language: 'de',
      blocks: [
        { kind: 'text', key: 'known' },
        { kind: 'hologram', of: 'a lighthouse' },
      ],
    },
  ],
} as const;

/** The store that a suite's tests talk about: opened before them, disposed of after them. */
export class Subject {
  readonly #open: () => Promise<StoreUnderTest>;
  #under: StoreUnderTest | undefined;
  #keys = 0;

  constructor(open: () => Promise<StoreUnderTest>) {
    this.#open = open;
  }

  async setUp(): Promise<void> {
    this.#under = await this.#open();
  }

  async tearDown(): Promise<void> {
    await this.#under?.dispose();
  }

  get under(): StoreUnderTest {
    if (this.#under === undefined) throw new Error('The store is opened before the first test.');
    return this.#under;
  }

  get store(): Store {
    return this.under.store;
  }

  /** A key that no other test has used. */
  newKey(): string {
    this.#keys += 1;
    return `test:${this.#keys}`;
  }
}
