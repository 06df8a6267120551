import type { TurnRecord } from '../../contracts/conversation.ts';
import type { SentActivity } from './activities.ts';
import type { Stream } from './stream.ts';

/** The open sockets of this instance, by conversation key. */
export class Streams {
  readonly #open = new Map<string, Set<Stream>>();

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

  /** The store tells that a log has a turn of this place. */
  told(key: string, seq: number): void {
    for (const stream of this.#open.get(key) ?? []) {
      // The same place as the last one shown is that turn told once more.
      if (seq !== stream.seen.seq) stream.pull();
    }
  }

  push(key: string, record: TurnRecord): void {
    for (const stream of this.#open.get(key) ?? []) stream.push(record);
  }

  /** Drawn for each by itself, since they carry the user's id. */
  end(key: string, words: readonly SentActivity[]): void {
    for (const stream of this.#open.get(key) ?? []) stream.end(words);
  }

  note(key: string, activity: SentActivity): void {
    for (const stream of this.#open.get(key) ?? []) stream.note(activity);
  }

  closeAll(code: number, reason: string): void {
    for (const streams of this.#open.values()) {
      for (const stream of streams) stream.close(code, reason);
    }
  }

  *[Symbol.iterator](): Iterator<Stream> {
    for (const streams of this.#open.values()) yield* streams;
  }
}
