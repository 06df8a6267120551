import type { Logger } from 'pino';
import type { TurnRecord } from '../../contracts/conversation.ts';
import { conversationKey, type Input } from '../../contracts/input.ts';
import { languageOfLocale } from '../../contracts/language.ts';
import { NewerConversationError } from '../../contracts/newerConversationError.ts';
import type { Store } from '../../contracts/store.ts';
import { StoreUnavailableError } from '../../contracts/storeUnavailableError.ts';
import { referenceOf } from '../../turns/reference.ts';
import type { Turns } from '../../turns/turns.ts';
import { describeError } from '../describeError.ts';
import type { RequestLog } from '../http/requestLog.ts';
import {
  type ActivitySet,
  activitiesOf,
  type Party,
  replyActivity,
  type SentActivity,
  unloggedActivityId,
  userActivityId,
  type Words,
} from './activities.ts';
import { readFollowing } from './log.ts';
import { Stream, type StreamSocket, type StreamSource } from './stream.ts';
import { Streams } from './streams.ts';
import { BEGINNING, readWatermark, watermarkOf, writeWatermark } from './watermark.ts';

const CHANNEL = 'directline';

/** The store is away: what its logs have grown by is asked for again after this. */
const FOLLOW_AGAIN_MS = 2000;
const KEY_PREFIX = `${CHANNEL}:`;

/** Of this channel: what a conversation says by itself is then read by its user from the log. */
export function isDirectLine(key: string): boolean {
  return key.startsWith(KEY_PREFIX);
}

export interface ConversationsParts {
  readonly turns: Pick<Turns, 'record'>;
  readonly store: Pick<Store, 'readTurns' | 'load' | 'watch'>;
  readonly words: Words;
  /** Now, as an ISO instant in UTC. */
  readonly clock: () => string;
  readonly log: Logger;
}

/** What came of an activity. */
export type Taken =
  | {
      readonly ok: true;
      readonly id: string;
      readonly duplicate: boolean;
      /** Undefined where it is gone with what it deleted. */
      readonly record: TurnRecord | undefined;
    }
  /** Nothing is half done: the same may be sent again. `passing`: and will be taken then. */
  | { readonly ok: false; readonly passing: boolean; readonly reference: string };

/** Conversations as this channel sees them: turns go in, the log comes out, at once or asked for. */
export class Conversations {
  readonly #parts: ConversationsParts;
  readonly #streams = new Streams();
  readonly #source: StreamSource;
  #watching: Promise<{ close(): Promise<void> }> | undefined;
  #ended = false;

  constructor(parts: ConversationsParts) {
    this.#parts = parts;
    const { store, words, log } = parts;
    this.#source = {
      read: (conversation, after) => readFollowing(store, keyOf(conversation), after),
      draw: (record, before, party) => activitiesOf(record, before, party, words),
      deletedNote: (party) => this.#deletedNote(party),
      onError: (error, { conversation, user }) =>
        log.warn(
          { error: describeError(error, [conversation, user]) },
          'a log could not be read for a socket',
        ),
    };
  }

  /** From now on open sockets get what other instances and timers say; tried until the store is there. */
  follow(): void {
    if (this.#watching !== undefined || this.#ended) return;
    const watching = this.#parts.store.watch((key, seq) => {
      if (isDirectLine(key)) this.#streams.told(key, seq);
    });
    this.#watching = watching;
    watching.then(
      () => this.#streams.pullAll(),
      () => {
        this.#watching = undefined;
        setTimeout(() => this.follow(), FOLLOW_AGAIN_MS).unref();
      },
    );
  }

  async unfollow(): Promise<void> {
    this.#ended = true;
    const watch = await this.#watching?.catch(() => undefined);
    await watch?.close();
  }

  /** One activity of the user, committed before this resolves. Never rejects. */
  async take(
    party: Party,
    given: Pick<Input, 'activity' | 'content' | 'locale' | 'client'>,
    log: RequestLog,
  ): Promise<Taken> {
    const input: Input = {
      ...given,
      channel: CHANNEL,
      conversation: party.conversation,
      user: { id: party.user },
      capabilities: { proactive: true },
      at: this.#parts.clock(),
    };
    const key = conversationKey(input);
    const reference = referenceOf(key, input.activity);
    const end = this.#streams.begin(key);
    try {
      const { record, deleted, duplicate } = await this.#parts.turns.record(input);
      if (record !== undefined && deleted === true) {
        end();
        this.#streams.end(key, (to) => activitiesOf(record, undefined, to, this.#parts.words));
      } else end(record);
      log.info({ reference, channel: CHANNEL, duplicate }, 'turn');
      return {
        ok: true,
        duplicate,
        record,
        id:
          record === undefined
            ? unloggedActivityId(party.conversation, input.at)
            : userActivityId(party.conversation, record),
      };
    } catch (error) {
      end();
      log.error(
        { reference, error: describeError(error, [input.conversation, input.user.id]) },
        'turn failed',
      );
      const passing =
        error instanceof StoreUnavailableError || error instanceof NewerConversationError;
      if (!passing) this.#tellOfProblem(key, reference, input);
      return { ok: false, passing, reference };
    }
  }

  /** What stands in the log after a client's watermark, and the watermark after it. */
  async activitiesAfter(party: Party, watermark: string | null): Promise<ActivitySet> {
    const after = readWatermark(watermark);
    const { records, before, anew } = await readFollowing(
      this.#parts.store,
      keyOf(party.conversation),
      after,
    );
    const activities = records.flatMap((record, index) =>
      activitiesOf(record, index === 0 ? before : records[index - 1], party, this.#parts.words),
    );
    const last = records.at(-1);
    if (anew && last === undefined) {
      const activities = [this.#deletedNote(party)];
      return { activities, watermark: writeWatermark(BEGINNING), anew };
    }
    const seen = last === undefined ? after : watermarkOf(last);
    return { activities, watermark: writeWatermark(seen), ...(anew ? { anew } : {}) };
  }

  /** One turn as its client gets it, and the watermark after it. */
  shown(record: TurnRecord, party: Party): ActivitySet {
    return {
      activities: activitiesOf(record, undefined, party, this.#parts.words),
      watermark: writeWatermark(watermarkOf(record)),
    };
  }

  /** Feeds a socket from a client's watermark on; what it returns ends that. */
  open(party: Party, watermark: string | null, socket: StreamSocket): () => void {
    const key = keyOf(party.conversation);
    const stream = new Stream(this.#source, party, readWatermark(watermark), socket);
    this.#streams.add(key, stream);
    stream.pull();
    return () => {
      stream.stop();
      this.#streams.remove(key, stream);
    };
  }

  /** Whose conversation it is; undefined where nothing is stored of it. */
  async userOf(conversation: string): Promise<string | undefined> {
    const loaded = await this.#parts.store.load(keyOf(conversation));
    return loaded.outcome === 'found' ? loaded.conversation.user.id : undefined;
  }

  /** As an ISO instant in UTC. */
  now(): string {
    return this.#parts.clock();
  }

  /** How many sockets show a conversation here. */
  openSockets(conversation: string): number {
    return this.#streams.count(keyOf(conversation));
  }

  #deletedNote(party: Party): SentActivity {
    const { words } = this.#parts;
    const at = this.now();
    return replyActivity(words.deleted(party.language ?? 'de'), party, {
      id: unloggedActivityId(party.conversation, at),
      timestamp: at,
    });
  }

  /** A turn that fails for good is said on the spot: it stands in no log. */
  #tellOfProblem(key: string, reference: string, { locale, at }: Input): void {
    const reply = this.#parts.words.problem(languageOfLocale(locale) ?? 'de', reference);
    this.#streams.note(key, (to) => replyActivity(reply, to, { id: reply.id, timestamp: at }));
  }
}

function keyOf(conversation: string): string {
  return KEY_PREFIX + conversation;
}
