import { randomUUID } from 'node:crypto';
import { languageOfLocale } from '../../contracts/language.ts';
import { type Answer, refusal } from '../http/answer.ts';
import type { HttpRequest, Route } from '../http/route.ts';
import { acceptedLanguage } from './acceptedLanguage.ts';
import type { Caller, Gate } from './access.ts';
import { type Party, turnIdOf, unloggedActivityId } from './activities.ts';
import type { ClientFacts } from './clientFacts.ts';
import type { Conversations } from './conversations.ts';
import { notTaken, route } from './entrance.ts';
import type { Limits } from './limits.ts';
import { UserActivity } from './userActivity.ts';
import { userContent } from './userContent.ts';

export interface ExchangeParts {
  readonly gate: Gate;
  readonly conversations: Conversations;
  readonly clientFacts: ClientFacts;
  readonly limits: Limits;
}

/** What is said in a conversation: activities posted, and asked for. */
export class Exchange {
  readonly #parts: ExchangeParts;

  constructor(parts: ExchangeParts) {
    this.#parts = parts;
  }

  routes(base: string): Route[] {
    const conversation = `${base}/conversations/:id`;
    return [
      route('GET', `${conversation}/activities`, (request) => this.#get(request)),
      route('POST', `${conversation}/activities`, (request) => this.#post(request)),
      route('POST', `${conversation}/upload`, (request) => this.#upload(request)),
    ];
  }

  async #get(request: HttpRequest): Promise<Answer> {
    const { gate, conversations } = this.#parts;
    const { id = '' } = request.params;
    const access = await gate.callerIn(request, id);
    if (!access.ok) return access.refusal;
    const party = {
      ...(await this.#party(access.value, id)),
      language: acceptedLanguage(request),
    };
    const watermark = request.query.get('watermark');
    return { status: 200, body: await conversations.activitiesAfter(party, watermark) };
  }

  async #post(request: HttpRequest): Promise<Answer | 'aborted'> {
    const { gate, conversations, clientFacts, limits } = this.#parts;
    const { id = '' } = request.params;
    const access = await gate.callerIn(request, id);
    if (!access.ok) return access.refusal;
    const limited = await limits.message(id);
    if (limited !== undefined) return limited;
    const body = await request.json();
    if (!body.ok) return body.refusal;
    const read = UserActivity.safeParse(body.value);
    if (!read.success) return refusal(400, 'BadArgument', problemOf(read.error.issues));
    const activity = read.data;
    const content = userContent(activity);
    // Such as "typing": taken, and nothing comes of it.
    if (content === undefined)
      return { status: 200, body: { id: unloggedActivityId(id, conversations.now()) } };

    const { clientActivityID, lotse } = activity.channelData ?? {};
    const locale = activity.locale ?? undefined;
    const browser = clientFacts.browserOf(request.headers);
    const browsers = lotse?.browsers ?? (browser === undefined ? undefined : [browser]);
    const taken = await conversations.take(
      await this.#party(access.value, id, activity.from?.id ?? undefined),
      {
        activity: turnIdOf(clientActivityID ?? randomUUID()),
        content,
        ...(languageOfLocale(locale) === undefined ? {} : { locale }),
        ...(browsers === undefined ? {} : { client: { browsers } }),
      },
      request.log,
    );
    return taken.ok ? { status: 200, body: { id: taken.id } } : notTaken(taken.reference);
  }

  async #upload(request: HttpRequest): Promise<Answer> {
    const { id = '' } = request.params;
    const access = await this.#parts.gate.callerIn(request, id);
    if (!access.ok) return access.refusal;
    return refusal(
      415,
      'UploadNotSupported',
      'This chat takes no files. Write what they say instead.',
    );
  }

  /** A client is the user of its token; an operator's server speaks for the conversation's own. */
  async #party(caller: Caller, conversation: string, from?: string): Promise<Party> {
    if (caller.kind === 'client') return { conversation, user: caller.claims.user };
    const user = from ?? (await this.#parts.conversations.userOf(conversation)) ?? 'user';
    return { conversation, user };
  }
}

/** Which fields are wrong, and nothing of what stood in them. */
function problemOf(issues: readonly { readonly path: readonly PropertyKey[] }[]): string {
  const fields = [...new Set(issues.map(({ path }) => path.map(String).join('.')))]
    .filter((field) => /^[\w.]{1,60}$/.test(field))
    .slice(0, 5);
  return fields.length === 0
    ? 'The body must be an activity, such as {"type":"message","text":"…"}.'
    : `The activity does not fit in: ${fields.join(', ')}.`;
}
