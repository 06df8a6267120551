import { createHash } from 'node:crypto';
import { conversationKey, type Input } from '../../contracts/input.ts';
import { type Language, languageOfLocale } from '../../contracts/language.ts';
import type { Reply } from '../../contracts/reply.ts';
import { StoreUnavailableError } from '../../contracts/storeUnavailableError.ts';
import { referenceOf } from '../../turns/reference.ts';
import type { Turns } from '../../turns/turns.ts';
import { describeError } from '../describeError.ts';
import { type Answer, refusal } from '../http/answer.ts';
import type { RequestLog } from '../http/requestLog.ts';
import type { HttpRequest, Route } from '../http/route.ts';
import { type Activity, expectsReplies, readActivity } from './activity.ts';
import type { Adapter, ReplySink } from './adapter.ts';
import { Deliveries, withRetries } from './delivery.ts';
import { Joins } from './joins.ts';
import { MESSAGES_PATH } from './messagesOff.ts';
import type { BotRegistration } from './registration.ts';
import { serviceUrlRule } from './serviceUrl.ts';
import { toActivity } from './toActivity.ts';
import { toInput } from './toInput.ts';

export interface MessagesParts {
  readonly turns: Pick<Turns, 'handle'>;
  readonly registration: BotRegistration;
  /** More hosts that replies may be posted to. */
  readonly serviceUrlHosts: readonly string[];
  /** What the user reads when a turn has failed. */
  readonly problem: (language: Language, reference: string) => string;
  /** What the user reads while the store is away. */
  readonly moment: (language: Language) => string;
  /** Now, as an ISO instant in UTC. */
  readonly clock: () => string;
}

/** Largest activity that is read; a Bot Framework activity has at most 100 KB. */
const MAX_ACTIVITY_BYTES = 256 * 1024;

/**
 * The Bot Framework's endpoint: one activity in, its replies out, either into the response
 * (`deliveryMode: "expectReplies"`) or to the channel's own address before the response.
 */
export class Messages implements Route {
  readonly method = 'POST';
  readonly path = MESSAGES_PATH;
  readonly maxBodyBytes = MAX_ACTIVITY_BYTES;
  readonly #parts: MessagesParts;
  readonly #deliveries = new Deliveries();
  readonly #joins = new Joins();
  readonly #rule: ReturnType<typeof serviceUrlRule>;
  #adapter: Promise<Adapter> | undefined;

  constructor(parts: MessagesParts) {
    this.#parts = parts;
    this.#rule = serviceUrlRule(parts.registration.appId !== undefined, parts.serviceUrlHosts);
  }

  /** Answers one request. Throws only what nobody expects; the HTTP server then says so. */
  async answer(request: HttpRequest): Promise<Answer | 'aborted'> {
    const body = await request.json();
    if (!body.ok) return body.refusal;
    if (body.value === undefined) {
      return refusal(400, 'BadSyntax', 'The body is empty; it must be an activity.');
    }
    const reading = readActivity(body.value);
    if (!reading.ok) return refusal(400, 'BadActivity', reading.reason);
    const { activity } = reading;
    const refused =
      activity.serviceUrl === undefined ? undefined : this.#rule.refuse(activity.serviceUrl);
    if (refused !== undefined) return refusal(403, 'ServiceUrlNotAllowed', refused);

    const input = toInput(activity, {
      at: this.#parts.clock(),
      bodyHash: () => createHash('sha256').update(body.bytes).digest('hex'),
    });
    const adapter = await this.#loaded();
    try {
      const authorization = request.headers.authorization ?? '';
      const replies = await adapter.process(authorization, activity, async (sink) => {
        if (input !== undefined) await this.#respond(activity, input, sink, request.log);
      });
      return replies === undefined ? { status: 200 } : { status: 200, body: replies };
    } catch (error) {
      // By name, since the class comes with botbuilder and is imported only when needed.
      if (!Error.isError(error) || error.name !== 'NotAuthenticatedError') throw error;
      request.log.warn({ cause: causeOf(error) }, 'a caller could not prove who it is');
      return refusal(401, 'Unauthorized', error.message);
    }
  }

  /** botbuilder costs 0.4 s and 40 MB, so it is loaded by the first message and not by the start. */
  #loaded(): Promise<Adapter> {
    this.#adapter ??= import('./adapter.ts')
      .then(({ createAdapter }) => createAdapter(this.#parts.registration))
      .catch((error: unknown) => {
        this.#adapter = undefined;
        throw error;
      });
    return this.#adapter;
  }

  async #respond(
    activity: Activity,
    input: Input,
    sink: ReplySink,
    log: RequestLog,
  ): Promise<void> {
    const key = conversationKey(input);
    const reference = referenceOf(key, input.activity);
    const joining = input.content.kind === 'join';
    if (joining && !this.#joins.isFirst(key, input.activity, Date.parse(input.at))) return;

    const turn = await this.#turn(input, reference, log);
    if (turn.failed && joining) this.#joins.forget(key);
    const send = (reply: Reply) => sink.send(toActivity(reply, activity));
    if (expectsReplies(activity)) {
      if (turn.replies.length > 0) {
        await sink.send(...turn.replies.map((reply) => toActivity(reply, activity)));
      }
    } else {
      await this.#deliveries.deliver(`${key} ${input.activity}`, turn.replies, (reply) =>
        withRetries(() => send(reply)),
      );
    }
    log.info(
      {
        reference,
        channel: input.channel,
        duplicate: turn.duplicate,
        replies: turn.replies.length,
      },
      'turn',
    );
  }

  /** The turn, or a sentence that it failed: somebody who writes is never left without an answer. */
  async #turn(
    input: Input,
    reference: string,
    log: RequestLog,
  ): Promise<{ replies: readonly Reply[]; duplicate: boolean; failed: boolean }> {
    try {
      const { replies, duplicate } = await this.#parts.turns.handle(input);
      return { replies, duplicate, failed: false };
    } catch (error) {
      const hidden = [input.conversation, input.user.id, input.user.name ?? ''];
      log.error({ reference, error: describeError(error, hidden) }, 'turn failed');
      const language = languageOfLocale(input.locale) ?? 'de';
      const away = error instanceof StoreUnavailableError;
      const text = away ? this.#parts.moment(language) : this.#parts.problem(language, reference);
      // An id of its own: when the activity comes again, its turn is tried again.
      const id = `problem.${input.at}`;
      return {
        replies: [
          { id, language, blocks: [{ kind: 'status', state: away ? 'waiting' : 'problem', text }] },
        ],
        duplicate: false,
        failed: true,
      };
    }
  }
}

function causeOf(error: Error): string {
  return Error.isError(error.cause) ? error.cause.message : 'unknown';
}
