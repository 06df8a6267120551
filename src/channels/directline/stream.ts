import type { WebSocket } from 'ws';
import type { TurnRecord } from '../../contracts/conversation.ts';
import type { SentActivity } from './activities.ts';
import type { Following } from './log.ts';
import { BEGINNING, isSameTurn, type Watermark, watermarkOf, writeWatermark } from './watermark.ts';

/** More than this waiting for a slow client, and its socket is closed: it reconnects and reads on. */
export const MAX_BUFFERED_BYTES = 512 * 1024;

export interface StreamParts {
  readonly socket: Pick<
    WebSocket,
    'send' | 'close' | 'terminate' | 'bufferedAmount' | 'readyState'
  >;
  /** What the client has seen. */
  readonly after: Watermark;
  read(after: Watermark): Promise<Following>;
  draw(record: TurnRecord, before: TurnRecord | undefined): SentActivity[];
  /** The note that the conversation has been deleted, for who has seen some of it. */
  deleted(): SentActivity;
  onError(error: unknown): void;
}

/** The store is away: asked again after this, since nobody else may tell of the turns meanwhile. */
const AGAIN_MS = 2000;

/**
 * One open socket: the log of its conversation, turn by turn and each once, from the client's
 * watermark on. One turn is one frame, so that whoever reconnects has seen it whole or not at all.
 */
export class Stream {
  readonly #parts: StreamParts;
  #seen: Watermark;
  #last: TurnRecord | undefined;
  #reading = false;
  #stale = false;
  #again: NodeJS.Timeout | undefined;

  constructor(parts: StreamParts) {
    this.#parts = parts;
    this.#seen = parts.after;
  }

  get seen(): Watermark {
    return this.#seen;
  }

  /** Reads the log on, after a sign that it has grown, or to see whether it has. */
  pull(): void {
    this.#stale = true;
    if (this.#reading) return;
    this.#reading = true;
    void this.#read();
  }

  /** A turn that has just been committed: sent at once where it is the next one. */
  push(record: TurnRecord): void {
    if (this.#reading || record.seq !== this.#seen.seq + 1) this.pull();
    else this.#send(record, this.#last);
  }

  /** The conversation was deleted by a turn with these last words. */
  end(words: readonly SentActivity[]): void {
    this.#restart();
    this.#frame(words);
  }

  /** A word that stands in no log and moves no watermark. */
  note(activity: SentActivity): void {
    this.#frame([activity]);
  }

  close(code: number, reason: string): void {
    clearTimeout(this.#again);
    this.#parts.socket.close(code, reason);
  }

  stop(): void {
    clearTimeout(this.#again);
  }

  async #read(): Promise<void> {
    try {
      while (this.#stale && this.#open) {
        this.#stale = false;
        const following = await this.#parts.read(this.#seen);
        if (following.anew) this.#anew(following);
        let before = following.before ?? this.#last;
        for (const record of following.records) {
          this.#send(record, before);
          before = record;
        }
        if (following.more) this.#stale = true;
      }
    } catch (error) {
      this.#parts.onError(error);
      this.#again = setTimeout(() => this.pull(), AGAIN_MS);
      this.#again.unref();
    } finally {
      this.#reading = false;
    }
    if (this.#stale && this.#open && this.#again === undefined) this.pull();
  }

  #anew({ records }: Following): void {
    this.#restart();
    if (records.length === 0) this.#frame([this.#parts.deleted()]);
  }

  #restart(): void {
    this.#seen = BEGINNING;
    this.#last = undefined;
  }

  #send(record: TurnRecord, before: TurnRecord | undefined): void {
    if (this.#last !== undefined && isSameTurn(this.#seen, record)) return;
    this.#seen = watermarkOf(record);
    this.#last = record;
    this.#frame(this.#parts.draw(record, before));
  }

  #frame(activities: readonly SentActivity[]): void {
    if (!this.#open) return;
    const { socket } = this.#parts;
    if (socket.bufferedAmount > MAX_BUFFERED_BYTES) {
      socket.terminate();
      return;
    }
    socket.send(JSON.stringify({ activities, watermark: writeWatermark(this.#seen) }));
  }

  get #open(): boolean {
    return this.#parts.socket.readyState === 1;
  }
}
