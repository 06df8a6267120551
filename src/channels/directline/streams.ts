import type { TurnRecord } from '../../contracts/conversation.ts';
import type { Party, SentActivity } from './activities.ts';
import type { Stream } from './stream.ts';

/** Own turns of a conversation that are under way, and the furthest place the store has told of meanwhile. */
interface UnderWay {
  turns: number;
  told: number;
}

/** The open sockets of this instance, by conversation key. */
export class Streams {
  readonly #open = new Map<string, Set<Stream>>();
  readonly #underWay = new Map<string, UnderWay>();

  add(key: string, stream: Stream): void {
    const streams = this.#open.get(key) ?? new Set();
    this.#open.set(key, streams.add(stream));
  }

  remove(key: string, stream: Stream): void {
    const streams = this.#open.get(key);
    streams?.delete(stream);
    if (streams?.size === 0) this.#open.delete(key);
  }

  count(key: string): number {
    return this.#open.get(key)?.size ?? 0;
  }

  /**
   * A turn begins here, whose record will be at hand: what the store tells of it meanwhile need not
   * be read. What it returns ends that, with the record where there is one.
   */
  begin(key: string): (record?: TurnRecord) => void {
    const underWay = this.#underWay.get(key) ?? { turns: 0, told: 0 };
    underWay.turns += 1;
    this.#underWay.set(key, underWay);
    return (record) => {
      underWay.turns -= 1;
      if (underWay.turns === 0) this.#underWay.delete(key);
      for (const stream of this.#open.get(key) ?? []) {
        if (record !== undefined) stream.push(record);
        // Somebody else's turn was told of as well.
        if (underWay.told > stream.seen.seq && underWay.turns === 0) stream.pull();
      }
    };
  }

  /** The store tells that a log has a turn of this place. */
  told(key: string, seq: number): void {
    const underWay = this.#underWay.get(key);
    if (underWay !== undefined) {
      underWay.told = Math.max(underWay.told, seq);
      return;
    }
    for (const stream of this.#open.get(key) ?? []) {
      // The same place as the last one shown is that turn told once more.
      if (seq !== stream.seen.seq) stream.pull();
    }
  }

  /** Each looks whether its log has grown. */
  pullAll(): void {
    for (const streams of this.#open.values()) {
      for (const stream of streams) stream.pull();
    }
  }

  /** The conversation was deleted by a turn with these last words. */
  end(key: string, words: (party: Party) => readonly SentActivity[]): void {
    for (const stream of this.#open.get(key) ?? []) stream.end(words(stream.party));
  }

  /** A word that stands in no log. */
  note(key: string, activity: (party: Party) => SentActivity): void {
    for (const stream of this.#open.get(key) ?? []) stream.note(activity(stream.party));
  }
}
