import { randomUUID } from 'node:crypto';
import { z } from 'zod';
import { joinIdOf } from '../../contracts/joinIdOf.ts';
import { languageOfLocale } from '../../contracts/language.ts';
import { type Answer, refusal } from '../http/answer.ts';
import type { HttpRequest, Route } from '../http/route.ts';
import { acceptedLanguage } from './acceptedLanguage.ts';
import { type Access, bearerOf, type Gate } from './access.ts';
import { type ActivitySet, turnIdOf } from './activities.ts';
import type { ClientFacts } from './clientFacts.ts';
import type { Conversations } from './conversations.ts';
import type { Limits } from './limits.ts';
import { TOKEN_SECONDS, type TokenClaims, type Tokens } from './tokens.ts';

/** A conversation as a client may enter it. */
interface Opened {
  readonly conversationId: string;
  readonly token: string;
  /** Seconds. */
  readonly expires_in: number;
  /** Good for one socket, for a minute. */
  readonly streamUrl?: string;
}

/** The same with the greeting, where that was asked for: a slow line is saved two ways there and back. */
type Greeted = Opened & Partial<ActivitySet>;

export interface EntranceParts {
  readonly gate: Gate;
  readonly tokens: Tokens;
  readonly conversations: Conversations;
  readonly clientFacts: ClientFacts;
  readonly limits: Limits;
}

/** What a token may be asked for with; clients send null, or nothing, for what they do not have. */
const Wanted = z
  .object({
    user: z
      .object({ id: z.string().min(1).max(400), name: z.string().max(200).nullish() })
      .nullish(),
    trustedOrigins: z.array(z.string().min(1).max(300)).max(20).nullish(),
  })
  .nullish();

/** How one gets into a conversation: with a token of its own, back into it, or from another device. */
export class Entrance {
  readonly #gate: Gate;
  readonly #tokens: Tokens;
  readonly #conversations: Conversations;
  readonly #clientFacts: ClientFacts;

  constructor({ gate, tokens, conversations, clientFacts }: EntranceParts) {
    this.#gate = gate;
    this.#tokens = tokens;
    this.#conversations = conversations;
    this.#clientFacts = clientFacts;
  }

  routes(base: string): Route[] {
    return [
      route('POST', `${base}/tokens/generate`, (request) => this.#generate(request)),
      route('POST', `${base}/tokens/refresh`, (request) => this.#refresh(request)),
      route('POST', `${base}/conversations`, (request) => this.#start(request)),
      route('GET', `${base}/conversations/:id`, (request) => this.#reconnect(request)),
      route('POST', `${base}/resume`, (request) => this.#resume(request)),
      route('POST', `${base}/resume/redeem`, (request) => this.#redeem(request)),
    ];
  }

  async #generate(request: HttpRequest): Promise<Answer | 'aborted'> {
    const access = await this.#newcomer(request);
    return access.ok ? this.#opened(200, access.value) : access.refusal;
  }

  async #refresh(request: HttpRequest): Promise<Answer> {
    const access = await this.#gate.returning(request);
    return access.ok ? this.#opened(200, access.value) : access.refusal;
  }

  /** With a token the conversation it was made for; with the secret, or from an allowed page, a new one. */
  async #start(request: HttpRequest): Promise<Answer | 'aborted'> {
    const bearer = bearerOf(request);
    if (bearer === undefined || this.#gate.isSecret(bearer)) {
      const access = await this.#newcomer(request);
      return access.ok ? this.#started(access.value, request) : access.refusal;
    }
    const access = await this.#gate.token('chat', bearer, request);
    return access.ok ? this.#started(access.value.claims, request) : access.refusal;
  }

  /** With `?greet=de-CH` the guide greets in that language before anything else is asked of it. */
  async #started(claims: TokenClaims, request: HttpRequest): Promise<Answer> {
    const locale = request.query.get('greet')?.slice(0, 35) ?? '';
    if (languageOfLocale(locale) === undefined) return this.#opened(201, claims, request);
    const { conv, user } = claims;
    const party = { conversation: conv, user };
    const browser = this.#clientFacts.browserOf(request.headers);
    const taken = await this.#conversations.take(
      party,
      {
        activity: turnIdOf(joinIdOf(conv)),
        content: { kind: 'join' },
        locale,
        ...(browser === undefined ? {} : { client: { browsers: [browser] } }),
      },
      request.log,
    );
    // Where it could not be greeted the conversation is there all the same, and its client joins.
    if (!taken.ok || taken.record === undefined) return this.#opened(201, claims, request);
    return this.#opened(201, claims, request, this.#conversations.shown(taken.record, party));
  }

  async #reconnect(request: HttpRequest): Promise<Answer> {
    const { id = '' } = request.params;
    const bearer = bearerOf(request);
    if (bearer !== undefined && this.#gate.isSecret(bearer)) {
      const access = await this.#gate.callerIn(request, id);
      if (!access.ok) return access.refusal;
      const user = await this.#conversations.userOf(id);
      if (user === undefined) return refusal(404, 'NotFound', 'There is no such conversation.');
      return this.#opened(200, { conv: id, user }, request);
    }
    const access = await this.#gate.returning(request);
    if (!access.ok) return access.refusal;
    if (access.value.conv !== id) return foreignConversation();
    return this.#opened(200, access.value, request);
  }

  /** A link that lets another device into the same conversation, one time. */
  async #resume(request: HttpRequest): Promise<Answer> {
    const access = await this.#gate.client(request);
    if (!access.ok) return access.refusal;
    const { conv, user } = access.value;
    const token = await this.#tokens.sign('resume', { conv, user });
    return { status: 200, body: { token, expires_in: TOKEN_SECONDS.resume } };
  }

  /** The turn in which the other device comes in is what makes the link used: once on any instance. */
  async #redeem(request: HttpRequest): Promise<Answer> {
    const access = await this.#gate.token('resume', bearerOf(request) ?? '', request);
    if (!access.ok) return access.refusal;
    const { claims, id } = access.value;
    const party = { conversation: claims.conv, user: claims.user };
    const taken = await this.#conversations.take(
      party,
      { activity: `resume:${id}`, content: { kind: 'join' } },
      request.log,
    );
    if (!taken.ok) return notTaken(taken.reference);
    if (taken.duplicate) {
      return refusal(410, 'LinkUsed', 'The link has been used already. Make a new one.');
    }
    return this.#opened(200, { ...claims, ...anonymous(request) }, request);
  }

  /** Who may begin a conversation, and what their token will say. */
  async #newcomer(request: HttpRequest): Promise<Access<TokenClaims> | Aborted> {
    const body = await request.json();
    if (!body.ok)
      return body.refusal === 'aborted' ? ABORTED : { ok: false, refusal: body.refusal };
    const wanted = Wanted.safeParse(body.value);
    if (!wanted.success) {
      const message =
        'The body must be {"user":{"id":"…"},"trustedOrigins":["https://…"]}, or empty.';
      return { ok: false, refusal: refusal(400, 'BadArgument', message) };
    }
    const conv = randomUUID();
    if (bearerOf(request) === undefined) {
      const refused = this.#gate.strangerRefused(request);
      if (refused !== undefined) return { ok: false, refusal: refused };
      // Whom a page says it is nobody has checked: everybody gets an id of their own.
      return { ok: true, value: { conv, user: `dl_${randomUUID()}`, ...anonymous(request) } };
    }
    const access = await this.#gate.caller(request);
    if (!access.ok) return access;
    if (access.value.kind === 'client') return { ok: true, value: access.value.claims };
    const { user, trustedOrigins } = wanted.data ?? {};
    return {
      ok: true,
      value: {
        conv,
        user: user?.id ?? `dl_${randomUUID()}`,
        ...(trustedOrigins == null ? {} : { origins: trustedOrigins.map(asOrigin) }),
      },
    };
  }

  /**
   * @param streamFor the request whose answer names a socket's address
   * @param shown what the answer shows of the conversation; the socket begins after it
   */
  async #opened(
    status: number,
    claims: TokenClaims,
    streamFor?: HttpRequest,
    shown?: ActivitySet,
  ): Promise<Answer> {
    const body: Greeted = {
      conversationId: claims.conv,
      token: await this.#tokens.sign('chat', claims),
      expires_in: TOKEN_SECONDS.chat,
      ...(streamFor === undefined
        ? {}
        : { streamUrl: await this.#streamUrl(claims, streamFor, shown?.watermark) }),
      ...shown,
    };
    return { status, body };
  }

  async #streamUrl(
    claims: TokenClaims,
    request: HttpRequest,
    after = request.query.get('watermark')?.slice(0, 100) ?? '',
  ): Promise<string> {
    const { ownOrigin } = request;
    const { conv, user, origins } = claims;
    const url = new URL(`${ownOrigin}/directline/conversations/${conv}/stream`);
    url.protocol = url.protocol === 'https:' ? 'wss:' : 'ws:';
    url.searchParams.set('watermark', after);
    const language = acceptedLanguage(request);
    if (language !== undefined) url.searchParams.set('language', language);
    url.searchParams.set('t', await this.#tokens.sign('stream', { conv, user, origins }));
    return url.href;
  }
}

/** The caller has hung up. */
interface Aborted {
  readonly ok: false;
  readonly refusal: 'aborted';
}
const ABORTED: Aborted = { ok: false, refusal: 'aborted' };

/** What a token says that a page got without the operator's secret: good on that page, renewable. */
function anonymous({
  headers: { origin },
}: HttpRequest): Pick<TokenClaims, 'origins' | 'renewable'> {
  return { renewable: true, ...(origin === undefined ? {} : { origins: [origin] }) };
}

function asOrigin(told: string): string {
  return told.trim().toLowerCase().replace(/\/$/, '');
}

export function route(method: Route['method'], path: string, answer: Route['answer']): Route {
  return { method, path, answer };
}

export function notTaken(reference: string): Answer {
  return refusal(
    502,
    'BotError',
    `The message could not be taken just now; nothing is half done. Send it again. The log has more under ${reference}.`,
  );
}

function foreignConversation(): Answer {
  return refusal(403, 'Forbidden', 'The token is for another conversation.');
}
