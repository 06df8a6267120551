import { setTimeout as wait } from 'node:timers/promises';

/** What is known of the delivery of one activity's replies. */
interface Delivery {
  /** Ids of the replies that the channel has taken. */
  readonly taken: Set<string>;
  /** Settles when the attempt under way is over. */
  running: Promise<void>;
}

/**
 * Which replies have reached a channel, so that an activity delivered to us again (Teams does so
 * after 15 seconds) sends only what is still missing. In memory and bounded: best effort, a
 * restart forgets it and a reply may then be seen twice.
 */
export class Deliveries {
  readonly #known = new Map<string, Delivery>();
  readonly #capacity: number;

  constructor(capacity = 10_000) {
    this.#capacity = capacity;
  }

  /**
   * Sends those of `replies` that the channel has not taken yet, in their order; attempts for the
   * same key wait for each other. Throws what `send` throws; the rest stays to be sent.
   */
  async deliver<T extends { readonly id: string }>(
    key: string,
    replies: readonly T[],
    send: (reply: T) => Promise<void>,
  ): Promise<void> {
    const delivery = this.#known.get(key) ?? { taken: new Set(), running: Promise.resolve() };
    const attempt = delivery.running.then(async () => {
      for (const reply of replies) {
        if (delivery.taken.has(reply.id)) continue;
        await send(reply);
        delivery.taken.add(reply.id);
      }
    });
    delivery.running = attempt.catch(() => undefined);
    this.#remember(key, delivery);
    await attempt;
  }

  #remember(key: string, delivery: Delivery): void {
    this.#known.delete(key);
    this.#known.set(key, delivery);
    if (this.#known.size <= this.#capacity) return;
    const oldest = this.#known.keys().next();
    if (oldest.done !== true) this.#known.delete(oldest.value);
  }
}

/** What a channel answers when it should be asked again, by Microsoft's guide on throttling. */
const TRANSIENT = new Set([412, 429, 502, 504]);
const ATTEMPTS = 5;
/** Longest single pause: an activity has 15 seconds in all before Teams delivers it again. */
const LONGEST_PAUSE_MS = 4000;

/**
 * Runs `send` until it succeeds: again after 412, 429, 502 and 504 with growing, jittered pauses,
 * or as long as the channel's Retry-After says. Throws the last error.
 */
export async function withRetries(
  send: () => Promise<void>,
  { firstPauseMs = 250 }: { readonly firstPauseMs?: number } = {},
): Promise<void> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await send();
      return;
    } catch (error) {
      if (attempt >= ATTEMPTS || !TRANSIENT.has(statusOf(error))) throw error;
      const pause = firstPauseMs * 2 ** (attempt - 1);
      const jittered = pause * (0.75 + Math.random() / 2);
      await wait(Math.min(LONGEST_PAUSE_MS, retryAfter(error) ?? jittered));
    }
  }
}

function statusOf(error: unknown): number {
  if (typeof error !== 'object' || error === null || !('statusCode' in error)) return 0;
  return Number(error.statusCode);
}

/** The Retry-After header of a refusal, in milliseconds. */
function retryAfter(error: unknown): number | undefined {
  if (typeof error !== 'object' || error === null || !('response' in error)) return undefined;
  const { response } = error;
  if (typeof response !== 'object' || response === null || !('headers' in response))
    return undefined;
  const { headers } = response;
  if (typeof headers !== 'object' || headers === null || !('get' in headers)) return undefined;
  if (typeof headers.get !== 'function') return undefined;
  const seconds = Number(headers.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? seconds * 1000 : undefined;
}
