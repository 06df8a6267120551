import { type RateLimiterAbstract, RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import { type Answer, refusal } from '../http/answer.ts';

/** How often something may be done in a minute. */
export interface Rates {
  /** Posts from one address: a whole office may sit behind it. */
  readonly postsPerAddress: number;
  /** What else comes from one address, asking for news above all: some clients do so each second. */
  readonly requestsPerAddress: number;
  /** Messages in one conversation: more than a person presses. */
  readonly messagesPerConversation: number;
}

const DEFAULT_POSTS_PER_MINUTE = 1200;

/** @param postsPerAddress as an operator sets it; all others follow it */
export function ratesFor(postsPerAddress = DEFAULT_POSTS_PER_MINUTE): Rates {
  return {
    postsPerAddress,
    requestsPerAddress: postsPerAddress * 10,
    messagesPerConversation: Math.ceil(postsPerAddress / 20),
  };
}

/** Makes the limiter that counts for all instances together; for one they count in memory. */
export type SharedLimiter = (name: string, pointsPerMinute: number) => RateLimiterAbstract;

const MINUTE = 60;

/** Says who has done too much, by address and by conversation. */
export class Limits {
  readonly #requests: RateLimiterAbstract;
  readonly #posts: RateLimiterAbstract;
  readonly #messages: RateLimiterAbstract;

  constructor(rates: Rates, shared: SharedLimiter = inMemory) {
    // Asked each second by every client that polls: not worth a write in a store.
    this.#requests = inMemory('requests', rates.requestsPerAddress);
    this.#posts = shared('posts', rates.postsPerAddress);
    this.#messages = shared('messages', rates.messagesPerConversation);
  }

  /** A refusal where an address asks too often. */
  request(method: string, address: string): Promise<Answer | undefined> {
    return refused(method === 'POST' ? this.#posts : this.#requests, address, ADDRESS);
  }

  /** A refusal where too much is said in a conversation. */
  message(conversation: string): Promise<Answer | undefined> {
    return refused(this.#messages, conversation, CONVERSATION);
  }
}

const ADDRESS = 'Too many requests come from this address.';
const CONVERSATION = 'These are too many messages at once.';

async function refused(
  limiter: RateLimiterAbstract,
  key: string,
  what: string,
): Promise<Answer | undefined> {
  try {
    await limiter.consume(key);
    return undefined;
  } catch (error) {
    if (!(error instanceof RateLimiterRes)) throw error;
    const seconds = Math.max(1, Math.ceil(error.msBeforeNext / 1000));
    return refusal(
      429,
      'TooManyRequests',
      `${what} Nothing is lost; go on in ${seconds} ${seconds === 1 ? 'second' : 'seconds'}.`,
      { 'retry-after': String(seconds) },
    );
  }
}

function inMemory(keyPrefix: string, points: number): RateLimiterAbstract {
  return new RateLimiterMemory({ keyPrefix, points, duration: MINUTE });
}
