import type { WebSocket } from 'ws';
import type { TurnRecord } from '../../contracts/conversation.ts';
import type { ActivitySet, Party, SentActivity } from './activities.ts';
import type { Following } from './log.ts';
import { BEGINNING, isSameTurn, type Watermark, watermarkOf, writeWatermark } from './watermark.ts';

/** More than this waiting for a slow client, and its socket is closed: it reconnects and reads on. */
export const MAX_BUFFERED_BYTES = 512 * 1024;

export type StreamSocket = Pick<WebSocket, 'send' | 'terminate' | 'bufferedAmount' | 'readyState'>;

/** Where all streams get what they send. */
export interface StreamSource {
  read(conversation: string, after: Watermark): Promise<Following>;
  draw(record: TurnRecord, before: TurnRecord | undefined, party: Party): SentActivity[];
  /** The note that the conversation has been deleted, for who has seen some of it. */
  deletedNote(party: Party): SentActivity;
  onError(error: unknown, party: Party): void;
}

/** The store is away: asked again after this, since nobody else may tell of the turns meanwhile. */
const AGAIN_MS = 2000;

/**
 * One open socket: the log of its conversation, turn by turn and each once, from the client's
 * watermark on. One turn is one frame, so that whoever reconnects has seen it whole or not at all.
 */
export class Stream {
  readonly party: Party;
  readonly #source: StreamSource;
  readonly #socket: StreamSocket;
  #seen: Watermark;
  #last: TurnRecord | undefined;
  /** The next frame is the first one after a deletion. */
  #isAnew = false;
  #reading = false;
  #stale = false;
  #again: NodeJS.Timeout | undefined;

  /** @param after what the client has seen */
  constructor(source: StreamSource, party: Party, after: Watermark, socket: StreamSocket) {
    this.#source = source;
    this.party = party;
    this.#seen = after;
    this.#socket = socket;
  }

  get seen(): Watermark {
    return this.#seen;
  }

  /** Reads the log on, after a sign that it has grown, or to see whether it has. */
  pull(): void {
    clearTimeout(this.#again);
    this.#stale = true;
    if (!this.#reading) void this.#read();
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

  stop(): void {
    clearTimeout(this.#again);
  }

  async #read(): Promise<void> {
    this.#reading = true;
    try {
      while (this.#stale && this.#open) {
        this.#stale = false;
        const following = await this.#source.read(this.party.conversation, this.#seen);
        if (following.anew) this.#anew(following);
        let before = following.before ?? this.#last;
        for (const record of following.records) {
          this.#send(record, before);
          before = record;
        }
        if (following.more) this.#stale = true;
      }
    } catch (error) {
      this.#source.onError(error, this.party);
      if (this.#open) this.#again = setTimeout(() => this.pull(), AGAIN_MS).unref();
    } finally {
      this.#reading = false;
    }
  }

  #anew({ records }: Following): void {
    this.#restart();
    if (records.length === 0) this.#frame([this.#source.deletedNote(this.party)]);
  }

  #restart(): void {
    this.#seen = BEGINNING;
    this.#last = undefined;
    this.#isAnew = true;
  }

  #send(record: TurnRecord, before: TurnRecord | undefined): void {
    if (this.#last !== undefined && isSameTurn(this.#seen, record)) return;
    this.#seen = watermarkOf(record);
    this.#last = record;
    this.#frame(this.#source.draw(record, before, this.party));
  }

  #frame(activities: readonly SentActivity[]): void {
    if (!this.#open) return;
    if (this.#socket.bufferedAmount > MAX_BUFFERED_BYTES) {
      this.#socket.terminate();
      return;
    }
    const set: ActivitySet = {
      activities,
      watermark: writeWatermark(this.#seen),
      ...(this.#isAnew ? { anew: true } : {}),
    };
    this.#isAnew = false;
    this.#socket.send(JSON.stringify(set));
  }

  get #open(): boolean {
    return this.#socket.readyState === 1;
  }
}
