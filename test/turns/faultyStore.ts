import type { Leased, LeaseOptions, Release } from '../../src/contracts/outbox.ts';
import type { CommitOutcome, Store } from '../../src/contracts/store.ts';

export type Fault = 'load' | 'findTurn' | 'readTurns' | 'commit' | 'answer' | 'lease' | 'release';

/**
 * A store that fails where it is told to: once for each fault planned. `answer` is the cruel one:
 * the commit is done, and then nothing comes back.
 */
export class FaultyStore implements Store {
  readonly #inner: Store;
  readonly #faults: Fault[] = [];
  /** Runs before each commit, as something that happens meanwhile. */
  meanwhile: (() => Promise<void>) | undefined;

  constructor(inner: Store) {
    this.#inner = inner;
  }

  fail(...faults: Fault[]): void {
    this.#faults.push(...faults);
  }

  async load(key: string) {
    this.#trip('load');
    return this.#inner.load(key);
  }

  async commit(commit: Parameters<Store['commit']>[0]): Promise<CommitOutcome> {
    this.#trip('commit');
    await this.meanwhile?.();
    const outcome = await this.#inner.commit(commit);
    this.#trip('answer');
    return outcome;
  }

  async findTurn(key: string, activity: string) {
    this.#trip('findTurn');
    return this.#inner.findTurn(key, activity);
  }

  async readTurns(key: string, options: Parameters<Store['readTurns']>[1]) {
    this.#trip('readTurns');
    return this.#inner.readTurns(key, options);
  }

  async lease(options: LeaseOptions) {
    this.#trip('lease');
    return this.#inner.lease(options);
  }

  async release(leased: Leased, next: Release) {
    this.#trip('release');
    return this.#inner.release(leased, next);
  }

  countDeadLetters() {
    return this.#inner.countDeadLetters();
  }

  watch(listener: Parameters<Store['watch']>[0]) {
    return this.#inner.watch(listener);
  }

  purge(now: string, limit: number) {
    return this.#inner.purge(now, limit);
  }

  countSetAside() {
    return this.#inner.countSetAside();
  }

  ping() {
    return this.#inner.ping();
  }

  close() {
    return this.#inner.close();
  }

  #trip(fault: Fault): void {
    const index = this.#faults.indexOf(fault);
    if (index < 0) return;
    this.#faults.splice(index, 1);
    throw new Error(`The store failed: ${fault}.`);
  }
}
