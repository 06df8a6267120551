import { createHmac, randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { readShortToken, shortToken } from './shortToken.ts';

/** How long a token of each purpose lasts, in seconds. */
export const TOKEN_SECONDS = {
  /** Everything a client does in its conversation. */
  chat: 30 * 60,
  /** Opening one socket. */
  stream: 60,
  /** Going on on another device; under the 24 hours for which a used one is remembered. */
  resume: 23 * 60 * 60,
  /** Telling which browser somebody uses. */
  report: 60 * 60,
} as const;
export type TokenPurpose = keyof typeof TOKEN_SECONDS;

/** What a token says: whose it is, and for which conversation alone. */
export interface TokenClaims {
  readonly conv: string;
  readonly user: string;
  /** Pages that may use it; undefined: any page that may embed the chat. */
  readonly origins?: readonly string[] | undefined;
  /**
   * A new one is given for it for days after it has expired, to who comes back to the page. Not of
   * those that an operator's server gave out: it knows itself who may go on.
   */
  readonly renewable?: true | undefined;
}

/** For how long after it has expired a renewable token can be made a new one, in seconds. */
export const RENEWAL_SECONDS = 30 * 24 * 60 * 60;

export type TokenReading =
  | {
      readonly ok: true;
      readonly claims: TokenClaims;
      readonly id: string;
      /** Seconds since 1970. */
      readonly exp: number;
    }
  | { readonly ok: false; readonly reason: 'invalid' | 'expired' };

const ISSUER = 'lotse';
const Payload = z.object({
  conv: z.string().min(1).max(100),
  user: z.string().min(1).max(400),
  origins: z.array(z.string().max(300)).max(20).optional(),
  renewable: z.literal(true).optional(),
  jti: z.string().min(1).max(64),
  exp: z.number(),
});

/** Verified tokens remembered, so that a client that asks every second costs no signature each time. */
const KEPT = 4000;
const LONGEST = 4000;

/** Signs and reads the web chat's tokens: JWTs (HS256), each for one purpose; links are shorter. */
export class Tokens {
  readonly #key: Uint8Array;
  readonly #linkKey: Uint8Array;
  readonly #now: () => number;
  readonly #known = new Map<string, { readonly reading: TokenReading; readonly exp: number }>();

  /**
   * @param secret the operator's; the key is derived from it, since the secret itself goes over the
   *   line as a bearer
   * @param now milliseconds since 1970
   */
  constructor(secret: string, now: () => number) {
    this.#key = createHmac('sha256', secret).update('lotse web chat tokens, HS256').digest();
    this.#linkKey = createHmac('sha256', secret).update('lotse web chat links').digest();
    this.#now = now;
  }

  async sign(
    purpose: TokenPurpose,
    { conv, user, origins, renewable }: TokenClaims,
    seconds: number = TOKEN_SECONDS[purpose],
  ): Promise<string> {
    const now = Math.floor(this.#now() / 1000);
    if (purpose === 'resume' && origins === undefined) {
      const short = shortToken(this.#linkKey, { conv, user, exp: now + seconds });
      if (short !== undefined) return short;
    }
    // What is undefined does not get into the token's JSON.
    return new SignJWT({ conv, user, origins, renewable })
      .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
      .setIssuer(ISSUER)
      .setAudience(audienceOf(purpose))
      .setIssuedAt(now)
      .setExpirationTime(now + seconds)
      .setJti(randomUUID())
      .sign(this.#key);
  }

  /** A chat token of which a new one may be made: one that is good, or a renewable one of some time ago. */
  async readRenewable(token: string): Promise<TokenReading> {
    const now = await this.read('chat', token);
    if (now.ok || now.reason === 'invalid') return now;
    const earlier = await this.#verify('chat', token, RENEWAL_SECONDS);
    return earlier.ok && earlier.claims.renewable !== true ? now : earlier;
  }

  async read(purpose: TokenPurpose, token: string): Promise<TokenReading> {
    if (token.length > LONGEST) return { ok: false, reason: 'invalid' };
    const name = `${purpose} ${token}`;
    const known = this.#known.get(name);
    if (known !== undefined && known.exp * 1000 > this.#now()) return known.reading;
    const reading = await this.#verify(purpose, token, 0);
    if (reading.ok) this.#remember(name, reading, reading.exp);
    return reading;
  }

  async #verify(purpose: TokenPurpose, token: string, lateSeconds: number): Promise<TokenReading> {
    if (purpose === 'resume' && !token.includes('.')) return this.#readLink(token);
    try {
      const { payload } = await jwtVerify(token, this.#key, {
        algorithms: ['HS256'],
        issuer: ISSUER,
        audience: audienceOf(purpose),
        currentDate: new Date(this.#now()),
        clockTolerance: lateSeconds,
      });
      const { jti, exp, ...claims } = Payload.parse(payload);
      return { ok: true, claims, id: jti, exp };
    } catch (error) {
      return { ok: false, reason: error instanceof errors.JWTExpired ? 'expired' : 'invalid' };
    }
  }

  #readLink(token: string): TokenReading {
    const read = readShortToken(this.#linkKey, token);
    if (read === undefined) return { ok: false, reason: 'invalid' };
    const { conv, user, id, exp } = read;
    return exp * 1000 > this.#now()
      ? { ok: true, claims: { conv, user }, id, exp }
      : { ok: false, reason: 'expired' };
  }

  #remember(name: string, reading: TokenReading, exp: number): void {
    this.#known.set(name, { reading, exp });
    if (this.#known.size <= KEPT) return;
    const oldest = this.#known.keys().next();
    if (oldest.done !== true) this.#known.delete(oldest.value);
  }
}

function audienceOf(purpose: TokenPurpose): string {
  return `lotse-${purpose}`;
}
