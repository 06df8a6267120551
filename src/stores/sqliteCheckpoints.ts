import { once } from 'node:events';
import type { DatabaseSync } from 'node:sqlite';
import { Worker } from 'node:worker_threads';

/** What the thread has done. */
export interface CheckpointRound {
  /** The log's length in pages; -1 where another process is at it. */
  readonly log: number;
  /** How long it took. */
  readonly ms: number;
}

export interface CheckpointOptions {
  /** The connection that writes. */
  readonly db: DatabaseSync;
  readonly file: string;
  /** What was held back may be written. */
  readonly onRelease: () => void;
  /** Others in tests. */
  readonly bounds?: Partial<CheckpointBounds>;
  /** Another one in tests. */
  readonly script?: URL;
}

export interface CheckpointBounds {
  /** The thread begins with so many turns in so little time: below, it is not worth its memory. */
  readonly busy: { readonly turns: number; readonly ms: number };
  /** It ends with fewer turns than these in a span. */
  readonly idle: { readonly turns: number; readonly ms: number };
  /** Turns from round to round; two pages each, or so. */
  readonly round: number;
  /** From this length on, in pages of 4 KB, the log begins anew where that is quickly done. */
  readonly long: number;
  /** Quickly: the round before took no longer, and no more turns were written meanwhile. */
  readonly quick: { readonly turns: number; readonly ms: number };
  /** From this length on it does in any case. */
  readonly longest: number;
}

const BOUNDS: CheckpointBounds = {
  busy: { turns: 500, ms: 5000 },
  idle: { turns: 1000, ms: 60_000 },
  round: 500,
  long: 4000,
  quick: { turns: 100, ms: 10 },
  longest: 64_000,
};

/** Pages in the log after which SQLite makes a checkpoint within a commit: its own default. */
const WITHIN_COMMIT = 1000;
/** To so many bytes the log is cut when it begins anew, where it was longer. */
const KEPT_LOG = 64 * 1024 * 1024;

const SCRIPT = new URL('./sqliteCheckpointThread.ts', import.meta.url);

/**
 * Carries what was written from the log to the file. SQLite does so within every few hundredth
 * commit, and all turns of the process wait for the disk with it. While turns come thick and fast
 * a thread with a connection of its own does it instead. Where that one fails, SQLite does it again.
 *
 * The log begins anew only when all of it is in the file, which hardly ever happens by itself while
 * turns are written: they are held back for a last round over the few pages that are left.
 */
export class SqliteCheckpoints {
  readonly #options: CheckpointOptions;
  readonly #bounds: CheckpointBounds;
  #thread: Worker | undefined;
  #look: NodeJS.Timeout | undefined;
  #asked: 'nothing' | 'round' | 'lastRound' = 'nothing';
  /** Since a round was asked for; without a thread since `#began`. */
  #turns = 0;
  #began = Number.NEGATIVE_INFINITY;
  #turnsSinceLook = 0;
  #withinCommit = WITHIN_COMMIT;
  #isClosed = false;

  constructor(options: CheckpointOptions) {
    this.#options = options;
    this.#bounds = { ...BOUNDS, ...options.bounds };
  }

  /** Whether turns had better wait for `onRelease`. One that is written nevertheless loses nothing. */
  get isHolding(): boolean {
    return this.#asked === 'lastRound';
  }

  get hasThread(): boolean {
    return this.#thread !== undefined;
  }

  /** Turns were written. */
  wrote(turns: number): void {
    this.#turns += turns;
    this.#turnsSinceLook += turns;
    if (this.#thread === undefined) this.#startIfBusy();
    else if (this.#asked === 'nothing' && this.#turns >= this.#bounds.round) this.#ask('round');
  }

  /** Resolves once the thread has closed its connection; none begins afterwards. */
  async close(): Promise<void> {
    this.#isClosed = true;
    await this.#end();
  }

  #startIfBusy(): void {
    const { turns, ms } = this.#bounds.busy;
    if (this.#turns < turns || this.#isClosed || this.#options.file === ':memory:') return;
    const now = performance.now();
    if (now - this.#began <= ms) this.#start();
    this.#began = now;
    this.#turns = 0;
  }

  #start(): void {
    const thread = this.#newThread();
    if (thread === undefined) return;
    thread.unref();
    thread.on('message', (round: CheckpointRound) => this.#done(thread, round));
    // The next busy time tries again.
    thread.on('error', () => this.#forget(thread));
    thread.on('exit', () => this.#forget(thread));
    this.#thread = thread;
    this.#look = setInterval(() => this.#endIfIdle(), this.#bounds.idle.ms);
    this.#look.unref();
    this.#ask('round');
  }

  /** None where the system has no room for one. */
  #newThread(): Worker | undefined {
    const { file, script = SCRIPT } = this.#options;
    try {
      return new Worker(script, {
        workerData: file,
        execArgv: [],
        resourceLimits: { maxYoungGenerationSizeMb: 1, maxOldGenerationSizeMb: 16 },
      });
    } catch {
      return undefined;
    }
  }

  #ask(asked: 'round' | 'lastRound'): void {
    this.#asked = asked;
    this.#turns = 0;
    this.#thread?.postMessage('round');
  }

  #done(thread: Worker, { log, ms }: CheckpointRound): void {
    if (thread !== this.#thread) return;
    if (this.isHolding) {
      this.#release();
      return;
    }
    this.#asked = 'nothing';
    const { long, longest, quick, round } = this.#bounds;
    // The thread works: SQLite's own checkpoints stay for when it falls behind by far.
    this.#checkpointWithinCommit(2 * longest);
    const isQuick = ms <= quick.ms && this.#turns <= quick.turns;
    if (log >= longest || (log >= long && isQuick)) this.#ask('lastRound');
    else if (this.#turns >= round) this.#ask('round');
  }

  #release(): void {
    this.#asked = 'nothing';
    this.#options.onRelease();
  }

  #endIfIdle(): void {
    if (this.#turnsSinceLook < this.#bounds.idle.turns) void this.#end();
    this.#turnsSinceLook = 0;
  }

  async #end(): Promise<void> {
    const thread = this.#thread;
    if (thread === undefined) return;
    this.#forget(thread);
    const gone = once(thread, 'exit');
    // A process that ends meanwhile would not wait for it.
    thread.ref();
    thread.postMessage('end');
    await gone;
  }

  /** From here on everything is as SQLite does it. */
  #forget(thread: Worker): void {
    if (thread !== this.#thread) return;
    this.#thread = undefined;
    clearInterval(this.#look);
    this.#checkpointWithinCommit(WITHIN_COMMIT);
    this.#release();
  }

  #checkpointWithinCommit(pages: number): void {
    const { db } = this.#options;
    if (pages === this.#withinCommit || !db.isOpen) return;
    this.#withinCommit = pages;
    db.exec(`PRAGMA wal_autocheckpoint = ${pages}; PRAGMA journal_size_limit = ${KEPT_LOG}`);
  }
}
