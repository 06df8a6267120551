import type { Conversation } from '../contracts/conversation.ts';

/** A conversation as last committed by this process, with the activities it knows as handled. */
export interface Cached {
  readonly conversation: Conversation;
  readonly handled: Set<string>;
}

/**
 * The conversations that were active last. Never trusted: every commit names the rev it was
 * computed from, and the store refuses it where another one was faster.
 */
export class ConversationCache {
  readonly #entries = new Map<string, Cached>();
  readonly #capacity: number;

  constructor(capacity: number) {
    this.#capacity = capacity;
  }

  get(key: string): Cached | undefined {
    const entry = this.#entries.get(key);
    if (entry === undefined) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry;
  }

  set(key: string, entry: Cached): void {
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    if (this.#entries.size <= this.#capacity) return;
    const oldest = this.#entries.keys().next();
    if (oldest.done !== true) this.#entries.delete(oldest.value);
  }

  delete(key: string): void {
    this.#entries.delete(key);
  }
}
