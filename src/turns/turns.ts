import type { Conversation, TurnRecord } from '../contracts/conversation.ts';
import type { Draft } from '../contracts/draft.ts';
import { conversationKey, type Input, isOwn } from '../contracts/input.ts';
import type { Reply } from '../contracts/reply.ts';
import type { Store } from '../contracts/store.ts';
import type { Wording } from '../dialogs/render/wording.ts';
import type { Models } from '../dialogs/understand/intent/modelFile.ts';
import { computeTurn } from './computeTurn.ts';
import { type Cached, ConversationCache } from './conversationCache.ts';
import { KeyedQueue } from './keyedQueue.ts';
import { newConversation } from './newConversation.ts';
import { TurnConflictError } from './turnConflictError.ts';

export interface TurnParts {
  readonly store: Store;
  readonly wording: Wording;
  readonly models: Models;
  /** How many conversations are kept in memory. */
  readonly cacheSize?: number;
  /** Messages to support are sent by somebody who works on the outbox; no where left out. */
  readonly sendsMail?: boolean;
}

/** What a turn came to. */
export interface TurnOutcome {
  /** The activity was handled before; nothing has changed. */
  readonly duplicate: boolean;
  /** What should have had a turn by itself is no longer wanted: nothing has changed. */
  readonly off?: true;
  /** The turn as the log has it; undefined where there was none, or it is gone with what it deleted. */
  readonly record?: TurnRecord;
  /** The turn deleted the conversation. */
  readonly deleted?: true;
  readonly conversation: Conversation;
}

export interface TurnResult extends TurnOutcome {
  /** What to show: replies nobody has carried to the user yet, then this turn's. */
  readonly replies: readonly Reply[];
}

/** Puts a recorded turn into words; null: the one that deleted the conversation. */
type Express = (
  key: string,
  turn: TurnRecord | null,
  conversation: Conversation,
) => Promise<readonly Reply[]>;

const SILENT: Express = async () => [];

interface Loaded extends Cached {
  /** An earlier conversation could not be read; the user has not been told yet. */
  readonly lost: boolean;
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
   * TurnConflictError; nothing is half done then, and the same input may simply be given again.
   */
  handle(input: Input): Promise<TurnResult> {
    return this.#run(input, (...turn) => this.#express(...turn));
  }

  /** As `handle`, for a channel whose clients read the log: nothing is put into words. */
  record(input: Input): Promise<TurnOutcome> {
    return this.#run(input, SILENT);
  }

  /** Resolves when no turn is under way. */
  idle(): Promise<void> {
    return this.#queue.idle();
  }

  #run(input: Input, express: Express): Promise<TurnResult> {
    const key = conversationKey(input);
    return this.#queue.run(key, () => this.#handle(key, input, express));
  }

  async #handle(key: string, input: Input, express: Express): Promise<TurnResult> {
    const { store, wording, models, sendsMail = false } = this.#parts;
    // What is kept in memory may be from before another instance set the timer, or queued the message.
    if (isOwn(input.content)) this.#cache.delete(key);
    for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
      const before = await this.#load(key, input);
      const handled = before.handled.has(input.activity)
        ? await store.findTurn(key, input.activity)
        : undefined;
      if (handled !== undefined) {
        return repeated(
          handled,
          before.conversation,
          await express(key, handled, before.conversation),
        );
      }
      if (isOff(input, before.conversation)) {
        return { replies: [], duplicate: false, off: true, conversation: before.conversation };
      }

      const { conversation, record, outbox, forget } = computeTurn(
        { before: before.conversation, input, lost: before.lost, sendsMail },
        wording,
        models,
      );
      // Read and put into words before the commit: nothing can go wrong between it and the answer.
      const replies = await express(key, record, conversation);
      const committed = await store.commit({
        key,
        expectedRev: before.conversation.rev,
        conversation,
        turn: record,
        ...(outbox === undefined ? {} : { outbox }),
        ...(forget ? { forget: true } : {}),
      });
      switch (committed.outcome) {
        case 'committed':
          if (forget) this.#cache.delete(key);
          else this.#remember(key, before, conversation, input.activity);
          return {
            replies,
            duplicate: false,
            conversation,
            record,
            ...(forget ? { deleted: true as const } : {}),
          };
        case 'duplicate': {
          this.#cache.delete(key);
          const { conversation: now } = await this.#load(key, input);
          return repeated(committed.turn, now, await express(key, committed.turn, now));
        }
        case 'conflict':
          this.#cache.delete(key);
      }
    }
    throw new TurnConflictError(key, ATTEMPTS);
  }

  async #load(key: string, input: Input): Promise<Loaded> {
    const cached = this.#cache.get(key);
    if (cached !== undefined) return { ...cached, lost: false };
    const { store } = this.#parts;
    const loaded = await store.load(key);
    // Also of a conversation that was deleted: its last activity may come once more.
    const seen = await store.findTurn(key, input.activity);
    return {
      conversation: loaded.outcome === 'found' ? loaded.conversation : newConversation(input),
      handled: new Set(seen === undefined ? [] : [input.activity]),
      lost: loaded.outcome === 'setAside',
    };
  }

  #remember(key: string, before: Cached, conversation: Conversation, activity: string): void {
    // The set goes on from turn to turn: copying it at each would be the turn's largest copy.
    const { handled } = before;
    handled.add(activity);
    const [oldest] = handled;
    if (handled.size > HANDLED_IN_MEMORY && oldest !== undefined) handled.delete(oldest);
    this.#cache.set(key, { conversation, handled });
  }

  /**
   * A turn's replies in words, after those of the turns that it carries to the user; of one that
   * deleted the conversation, the word that it did.
   */
  async #express(
    key: string,
    turn: TurnRecord | null,
    conversation: Conversation,
  ): Promise<readonly Reply[]> {
    const { store, wording } = this.#parts;
    if (turn === null) return [wording.express(deletedDraft(conversation))];
    const { carries = [], drafts } = turn;
    const waiting: Draft[] = [];
    const [first] = carries;
    const last = carries.at(-1);
    if (first !== undefined && last !== undefined) {
      const range = { afterSeq: first - 1, limit: last - first + 1 };
      const turns = await store.readTurns(key, range);
      waiting.push(
        ...turns.filter(({ seq }) => carries.includes(seq)).flatMap((each) => each.drafts),
      );
    }
    return [...waiting, ...drafts].map((draft) => wording.express(draft));
  }
}

/** What a turn that was handled before comes to. */
function repeated(
  turn: TurnRecord | null,
  conversation: Conversation,
  replies: readonly Reply[],
): TurnResult {
  const known = turn === null ? { deleted: true as const } : { record: turn };
  return { replies, duplicate: true, conversation, ...known };
}

function deletedDraft({ session }: Conversation): Draft {
  return {
    id: 'deleted',
    language: session.language.code,
    blocks: [{ kind: 'text', key: 'data.deleted.body' }],
  };
}

/** The timer was taken back or put off since, or the message's outcome is known already. */
function isOff({ content, at }: Input, { timers, session }: Conversation): boolean {
  if (content.kind === 'mail') {
    const ticket = session.tickets.find(({ reference }) => reference === content.mail.reference);
    return ticket?.state !== 'queued';
  }
  if (content.kind !== 'timer') return false;
  const timer = timers.find(({ id }) => id === content.timer);
  return timer === undefined || Date.parse(timer.dueAt) > Date.parse(at);
}
