import type { Conversation, TurnRecord } from '../contracts/conversation.ts';
import { conversationKey, type Input } from '../contracts/input.ts';
import type { Reply } from '../contracts/reply.ts';
import type { Store } from '../contracts/store.ts';
import type { Wording } from '../dialogs/render/wording.ts';
import type { Models } from '../dialogs/understand/intent/modelFile.ts';
import { computeTurn } from './computeTurn.ts';
import { type Cached, ConversationCache } from './conversationCache.ts';
import { KeyedQueue } from './keyedQueue.ts';
import { newConversation } from './newConversation.ts';

export interface TurnParts {
  readonly store: Store;
  readonly wording: Wording;
  readonly models: Models;
  /** How many conversations are kept in memory. */
  readonly cacheSize?: number;
}

/** What a turn came to. */
export interface TurnResult {
  /** What to show: replies nobody has carried to the user yet, then this turn's. */
  readonly replies: readonly Reply[];
  /** The activity was handled before; nothing has changed. */
  readonly duplicate: boolean;
  readonly conversation: Conversation;
}

/** The store kept changing under a turn, or would not take it. */
export class TurnConflictError extends Error {
  override readonly name = 'TurnConflictError';
  constructor(key: string, attempts: number) {
    super(
      `The turn of ${key} lost against another ${attempts} times in a row. ` +
        'Something writes to this conversation without end: look for a client that loops.',
    );
  }
}

const ATTEMPTS = 20;
const DEFAULT_CACHE_SIZE = 2000;
/** Activity ids kept in memory for a conversation; older ones are found by the store. */
const HANDLED_IN_MEMORY = 100;

/**
 * Turns of conversations: one after another within a conversation, side by side across them. The
 * same activity again changes nothing and gives its recorded replies.
 */
export class Turns {
  readonly #parts: TurnParts;
  readonly #cache: ConversationCache;
  readonly #queue = new KeyedQueue();

  constructor(parts: TurnParts) {
    this.#parts = parts;
    this.#cache = new ConversationCache(parts.cacheSize ?? DEFAULT_CACHE_SIZE);
  }

  /**
   * One input, committed before this resolves. Throws what the store throws, and
   * TurnConflictError; nothing is half done then.
   */
  handle(input: Input): Promise<TurnResult> {
    const key = conversationKey(input);
    return this.#queue.run(key, () => this.#handle(key, input));
  }

  /** Resolves when no turn is under way. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  async #handle(key: string, input: Input): Promise<TurnResult> {
    const { store, wording, models } = this.#parts;
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const { cached, lost } = await this.#load(key, input);
      const known = cached.handled.has(input.activity)
        ? await store.findTurn(key, input.activity)
        : undefined;
      if (known !== undefined) return this.#repeated(known, cached.conversation);

      if (isCancelled(input, cached.conversation)) {
        return { replies: [], duplicate: false, conversation: cached.conversation };
      }
      const turn = computeTurn({ before: cached.conversation, input, lost }, wording, models);
      const committed = await store.commit({
        key,
        expectedRev: cached.conversation.rev,
        conversation: turn.conversation,
        turn: turn.record,
        ...(turn.forget ? { forget: true } : {}),
      });
      switch (committed.outcome) {
        case 'committed': {
          if (turn.forget) this.#cache.delete(key);
          else this.#remember(key, cached, turn.conversation, input.activity);
          const waiting = await this.#waiting(key, cached.conversation, input);
          return {
            replies: [...waiting, ...turn.record.drafts].map((draft) => wording.express(draft)),
            duplicate: false,
            conversation: turn.conversation,
          };
        }
        case 'duplicate':
          this.#cache.delete(key);
          return this.#repeated(committed.turn, cached.conversation);
        case 'conflict':
          this.#cache.delete(key);
      }
    }
    throw new TurnConflictError(key, ATTEMPTS);
  }

  async #load(key: string, input: Input): Promise<{ cached: Cached; lost: boolean }> {
    const cached = this.#cache.get(key);
    if (cached !== undefined) return { cached, lost: false };
    const loaded = await this.#parts.store.load(key);
    if (loaded.outcome !== 'found') {
      const conversation = newConversation(input);
      // A conversation that was deleted may see its last activity once more.
      const seen = await this.#parts.store.findTurn(key, input.activity);
      const handled = new Set(seen === undefined ? [] : [input.activity]);
      return { cached: { conversation, handled }, lost: loaded.outcome === 'setAside' };
    }
    const seen = await this.#parts.store.findTurn(key, input.activity);
    const handled = new Set(seen === undefined ? [] : [input.activity]);
    return { cached: { conversation: loaded.conversation, handled }, lost: false };
  }

  #remember(key: string, before: Cached, conversation: Conversation, activity: string): void {
    const handled = [...before.handled, activity].slice(-HANDLED_IN_MEMORY);
    this.#cache.set(key, { conversation, handled: new Set(handled) });
  }

  /** Drafts of turns that came by themselves and have not reached the user. */
  async #waiting(key: string, before: Conversation, input: Input) {
    const [first] = before.undelivered;
    if (first === undefined || input.content.kind === 'timer') return [];
    const turns = await this.#parts.store.readTurns(key, { afterSeq: first - 1, limit: 20 });
    return turns
      .filter((turn) => before.undelivered.includes(turn.seq))
      .flatMap((turn) => turn.drafts);
  }

  /** The recorded replies of a turn; of one that deleted the conversation, the word that it did. */
  #repeated(turn: TurnRecord | null, conversation: Conversation): TurnResult {
    const { wording } = this.#parts;
    const drafts = turn?.drafts ?? [
      {
        id: 'deleted',
        language: conversation.session.language.code,
        blocks: [{ kind: 'text' as const, key: 'data.deleted.body' }],
      },
    ];
    return {
      replies: drafts.map((draft) => wording.express(draft)),
      duplicate: true,
      conversation,
    };
  }
}

/** The timer was taken back between the moment it came due and its turn. */
function isCancelled({ content }: Input, conversation: Conversation): boolean {
  return content.kind === 'timer' && !conversation.timers.some(({ id }) => id === content.timer);
}
