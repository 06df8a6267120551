import type { Browser } from '../../contracts/browser.ts';
import type { ActivitySet, Opened, Outgoing } from './wire.ts';

/** The server said no; `code` is Direct Line's own ("TokenExpired"). */
export class RefusedError extends Error {
  override readonly name = 'RefusedError';
  readonly status: number;
  readonly code: string;

  constructor(status: number, code: string) {
    super(`The server answered ${status} ${code}.`);
    this.status = status;
    this.code = code;
  }
}

/** No answer came: no network, or no server. */
export class UnreachableError extends Error {
  override readonly name = 'UnreachableError';
}

/** Where to be let in again: a conversation and the token for it. */
export interface Credentials {
  readonly conversationId: string;
  readonly token: string;
}

/** The longest an answer is waited for, in milliseconds. */
const PATIENCE_MS = 15_000;

/** The requests of Direct Line 3.0 that the widget makes, and those for going on elsewhere. */
export class Api {
  readonly #root: string;
  readonly #locale: () => string;

  /**
   * @param base of the server, without a slash at its end
   * @param locale what the user reads just now, as BCP 47
   */
  constructor(base: string, locale: () => string) {
    this.#root = `${base}/directline`;
    this.#locale = locale;
  }

  /** A new conversation, with its greeting. */
  start(): Promise<Opened> {
    return this.#ask('POST', `conversations?greet=${this.#locale()}`);
  }

  reconnect({ conversationId, token }: Credentials, watermark: string): Promise<Opened> {
    return this.#ask(
      'GET',
      `conversations/${part(conversationId)}?watermark=${part(watermark)}`,
      token,
    );
  }

  refresh(token: string): Promise<Opened> {
    return this.#ask('POST', 'tokens/refresh', token);
  }

  activities({ conversationId, token }: Credentials, watermark: string): Promise<ActivitySet> {
    return this.#ask(
      'GET',
      `conversations/${part(conversationId)}/activities?watermark=${part(watermark)}`,
      token,
    );
  }

  async post({ conversationId, token }: Credentials, user: string, out: Outgoing): Promise<void> {
    await this.#ask('POST', `conversations/${part(conversationId)}/activities`, token, {
      type: out.event === undefined ? 'message' : 'event',
      ...(out.event === undefined ? { text: out.text } : { name: out.event }),
      from: { id: user },
      locale: out.locale,
      ...(out.pressed === undefined ? {} : { value: { lotse: out.pressed } }),
      channelData: { clientActivityID: out.id },
    });
  }

  /** A token that lets another device in, once. */
  linkToken({ token }: Credentials): Promise<{ token: string; expires_in: number }> {
    return this.#ask('POST', 'resume', token);
  }

  redeem(linkToken: string): Promise<Opened> {
    return this.#ask('POST', 'resume/redeem', linkToken);
  }

  /** A ticket for the browser check, to report from there into this conversation. */
  reportTicket({ token }: Credentials): Promise<{ token: string }> {
    return this.#ask('POST', 'report', token);
  }

  async report(ticket: string, browser: Browser): Promise<void> {
    await this.#ask('POST', 'report/deliver', ticket, { browser });
  }

  async #ask<T>(method: string, path: string, token?: string, body?: object): Promise<T> {
    let response: Response;
    try {
      response = await fetch(`${this.#root}/${path}`, {
        method,
        credentials: 'omit',
        cache: 'no-store',
        signal: AbortSignal.timeout(PATIENCE_MS),
        headers: {
          'Accept-Language': this.#locale(),
          ...(token === undefined ? {} : { Authorization: `Bearer ${token}` }),
          ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      });
    } catch {
      throw new UnreachableError('No answer.');
    }
    const answer: unknown = await response.json().catch(() => undefined);
    if (!response.ok) throw new RefusedError(response.status, codeIn(answer));
    // The server is our own, and of the same release as this script.
    return answer as T;
  }
}

function codeIn(answer: unknown): string {
  const { error } = (answer ?? {}) as { error?: { code?: unknown } };
  return typeof error?.code === 'string' ? error.code : 'Unknown';
}

function part(text: string): string {
  return encodeURIComponent(text);
}
