import type { IncomingHttpHeaders } from 'node:http';
import type { Answer } from './answer.ts';
import type { RequestLog } from './requestLog.ts';

/** One request, as a route sees it. */
export interface HttpRequest {
  /** The parts of the address that the route's path names, decoded. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  readonly headers: IncomingHttpHeaders;
  /** The address the request comes from; behind trusted proxies the one they tell. */
  readonly address: string;
  /** `https://host` under which the caller reached this server, as far as it can be told. */
  readonly ownOrigin: string;
  readonly log: RequestLog;
  /** The body as JSON, or the refusal that it deserves; undefined where there is none. */
  json(): Promise<JsonBody>;
}

export type JsonBody =
  | { readonly ok: true; readonly value: unknown; readonly bytes: Uint8Array }
  | { readonly ok: false; readonly refusal: Answer | 'aborted' };

/** A method and a path, and what they are answered with. Whatever `answer` throws becomes a 500. */
export interface Route {
  readonly method: 'GET' | 'POST';
  /** As restify writes it: `/things/:id`. */
  readonly path: string;
  /** Largest body that is read. */
  readonly maxBodyBytes?: number;
  /** `aborted`: the caller has hung up, nothing is sent. */
  answer(request: HttpRequest): Promise<Answer | 'aborted'>;
}
