import { createHash, timingSafeEqual } from 'node:crypto';
import { type Answer, refusal } from '../http/answer.ts';
import type { HttpRequest } from '../http/route.ts';
import type { OriginRule } from './origins.ts';
import type { TokenClaims, TokenPurpose, TokenReading, Tokens } from './tokens.ts';

/** Who is calling: an operator's server with the secret, or a client with a token. */
export type Caller =
  | { readonly kind: 'operator' }
  | { readonly kind: 'client'; readonly claims: TokenClaims };

export type Access<T> =
  | { readonly ok: true; readonly value: T }
  | { readonly ok: false; readonly refusal: Answer };

/** Says who is calling, by the bearer and by the page that the request comes from. */
export class Gate {
  readonly #tokens: Tokens;
  readonly #origins: OriginRule;
  readonly #secret: Buffer;

  constructor(parts: { tokens: Tokens; origins: OriginRule; secret: string }) {
    this.#tokens = parts.tokens;
    this.#origins = parts.origins;
    this.#secret = digest(parts.secret);
  }

  /** The caller of a request that needs one. */
  async caller(request: HttpRequest): Promise<Access<Caller>> {
    const bearer = bearerOf(request);
    if (bearer === undefined) return refused(401, 'Unauthorized', MISSING);
    const read = await this.token('chat', bearer, request);
    if (read.ok) return { ok: true, value: { kind: 'client', claims: read.value.claims } };
    if (!this.isSecret(bearer)) return read;
    const refusal = this.foreignPage(request);
    return refusal === undefined
      ? { ok: true, value: { kind: 'operator' } }
      : { ok: false, refusal };
  }

  /** What the token of a client says; the secret is none. */
  async client(request: HttpRequest): Promise<Access<TokenClaims>> {
    const access = await this.caller(request);
    if (!access.ok) return access;
    return access.value.kind === 'client'
      ? { ok: true, value: access.value.claims }
      : refused(403, 'Forbidden', 'This takes a token of the conversation, not the secret.');
  }

  /** A client of this conversation, or an operator, who may look at each. */
  async callerIn(request: HttpRequest, conversation: string): Promise<Access<Caller>> {
    const access = await this.caller(request);
    if (!access.ok || access.value.kind === 'operator') return access;
    return access.value.claims.conv === conversation
      ? access
      : refused(403, 'Forbidden', 'The token is for another conversation.');
  }

  /** The client whose token is to be renewed: a good one, or one of somebody who comes back. */
  async returning(request: HttpRequest): Promise<Access<TokenClaims>> {
    const bearer = bearerOf(request);
    if (bearer === undefined) return refused(401, 'Unauthorized', MISSING);
    const access = this.#admitted(await this.#tokens.readRenewable(bearer), request);
    return access.ok ? { ok: true, value: access.value.claims } : access;
  }

  /** What a token of this purpose says, and that the page may use it. */
  async token(
    purpose: TokenPurpose,
    token: string,
    request: HttpRequest,
  ): Promise<Access<{ readonly claims: TokenClaims; readonly id: string }>> {
    return this.#admitted(await this.#tokens.read(purpose, token), request);
  }

  #admitted(
    reading: TokenReading,
    request: HttpRequest,
  ): Access<{ readonly claims: TokenClaims; readonly id: string }> {
    if (!reading.ok) {
      return reading.reason === 'expired'
        ? refused(403, 'TokenExpired', 'The token has expired. Get a new one.')
        : refused(401, 'Unauthorized', 'The token is not valid.');
    }
    const foreign = this.foreignPage(request);
    if (foreign !== undefined) return { ok: false, refusal: foreign };
    const { origin } = request.headers;
    const { origins } = reading.claims;
    if (origin !== undefined && origins !== undefined && !origins.includes(origin)) {
      return refused(403, 'OriginNotAllowed', `The token is not for pages of ${shown(origin)}.`);
    }
    return { ok: true, value: reading };
  }

  /** A refusal where the request comes from a page that may not embed the chat. */
  foreignPage({ headers: { origin }, ownOrigin }: HttpRequest): Answer | undefined {
    if (origin === undefined || this.#origins.allows(origin, ownOrigin)) return undefined;
    return refusal(
      403,
      'OriginNotAllowed',
      `Pages of ${shown(origin)} may not use this chat. Its operator allows them by ALLOWED_ORIGINS.`,
    );
  }

  /** A refusal where somebody without secret or token is not on a page that may embed the chat. */
  strangerRefused(request: HttpRequest): Answer | undefined {
    if (request.headers.origin === undefined) {
      return refusal(
        401,
        'Unauthorized',
        'Only pages of allowed origins get a token without a secret. Send "Authorization: Bearer <WEBCHAT_SECRET>".',
      );
    }
    return this.foreignPage(request);
  }

  isSecret(bearer: string): boolean {
    return timingSafeEqual(digest(bearer), this.#secret);
  }
}

const MISSING = 'Send a token: "Authorization: Bearer …". POST tokens/generate gives one.';

export function bearerOf({ headers }: HttpRequest): string | undefined {
  return /^Bearer +([\w.~+/=-]{1,4000})$/i.exec(headers.authorization ?? '')?.[1];
}

function refused(status: number, code: string, message: string): { ok: false; refusal: Answer } {
  return { ok: false, refusal: refusal(status, code, message) };
}

/** What comes from outside is told back only as far as it is an origin. */
function shown(origin: string): string {
  return /^[\w.:/[\]-]{1,200}$/.test(origin) ? origin : 'this origin';
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}
