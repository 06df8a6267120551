import type { Storage } from '../storage.ts';
import { RefusedError } from './api.ts';
import type { Outgoing } from './wire.ts';

/** A message that the server has not confirmed yet. */
export interface Waiting extends Outgoing {
  readonly state: 'sending' | 'waiting' | 'refused';
}

export interface OutboxParts {
  readonly storage: Storage;
  send(out: Outgoing): Promise<void>;
  onChange(waiting: readonly Waiting[]): void;
  /** Lets us in again where the token is no longer good; then the same is sent once more. */
  renew(): Promise<void>;
}

const KEPT = 'outbox';
const LONGEST_WAIT_MS = 15_000;

/**
 * What the user says, sent one after another in the order it was said. Kept over a reload until it
 * is confirmed; sent again and again meanwhile, since the same id twice is one turn.
 */
export class Outbox {
  readonly #parts: OutboxParts;
  #waiting: Waiting[];
  #running = false;
  #attempt = 0;
  #again: ReturnType<typeof setTimeout> | undefined;

  constructor(parts: OutboxParts) {
    this.#parts = parts;
    this.#waiting = readKept(parts.storage).map((out) => ({ ...out, state: 'waiting' }));
  }

  get waiting(): readonly Waiting[] {
    return this.#waiting;
  }

  add(out: Outgoing): void {
    this.#waiting.push({ ...out, state: 'sending' });
    this.#changed();
    void this.flush();
  }

  /** The server has it: it came back with the conversation. */
  confirm(ids: ReadonlySet<string>): void {
    if (!this.#waiting.some(({ id }) => ids.has(id))) return;
    this.#waiting = this.#waiting.filter(({ id }) => !ids.has(id));
    this.#changed();
  }

  drop(id: string): void {
    this.confirm(new Set([id]));
  }

  retry(id: string): void {
    this.#mark(id, 'sending');
    this.flush();
  }

  clear(): void {
    this.confirm(new Set(this.#waiting.map(({ id }) => id)));
  }

  /** Sends what waits; called as well whenever the connection is back. */
  flush(): void {
    clearTimeout(this.#again);
    if (!this.#running) void this.#run();
  }

  async #run(): Promise<void> {
    this.#running = true;
    const sent = new Set<string>();
    for (;;) {
      const next = this.#waiting.find(({ id, state }) => state !== 'refused' && !sent.has(id));
      if (next === undefined) break;
      this.#mark(next.id, 'sending');
      const outcome = await this.#attemptOf(next);
      if (outcome === 'later') {
        // What comes after it waits as well.
        for (const { id, state } of this.#waiting)
          if (state === 'sending') this.#mark(id, 'waiting');
        this.#wait();
        break;
      }
      this.#attempt = 0;
      sent.add(next.id);
      if (outcome === 'refused') this.#mark(next.id, 'refused');
      else
        this.#parts.storage.set(KEPT, this.#waiting.filter(({ id }) => !sent.has(id)).map(plain));
    }
    this.#running = false;
  }

  async #attemptOf(out: Waiting): Promise<'sent' | 'refused' | 'later'> {
    try {
      await this.#parts.send(plain(out));
      return 'sent';
    } catch (error) {
      if (!(error instanceof RefusedError)) return 'later';
      if (error.status === 401 || error.status === 403 || error.status === 404) {
        await this.#parts.renew().catch(() => undefined);
        return 'later';
      }
      return error.status >= 500 || error.status === 429 ? 'later' : 'refused';
    }
  }

  #wait(): void {
    const delay = Math.min(LONGEST_WAIT_MS, 500 * 2 ** this.#attempt);
    this.#attempt += 1;
    this.#again = setTimeout(() => this.flush(), delay * (0.75 + Math.random() / 2));
  }

  #mark(marked: string, state: Waiting['state']): void {
    this.#waiting = this.#waiting.map((out) => (out.id === marked ? { ...out, state } : out));
    this.#changed();
  }

  #changed(): void {
    this.#parts.storage.set(KEPT, this.#waiting.map(plain));
    this.#parts.onChange(this.#waiting);
  }
}

function plain({ state: _, ...out }: Waiting): Outgoing {
  return out;
}

function readKept(storage: Storage): Outgoing[] {
  const kept = storage.get(KEPT);
  return Array.isArray(kept)
    ? kept.filter((out) => typeof out?.id === 'string' && typeof out.text === 'string')
    : [];
}
