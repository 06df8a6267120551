import type { Opened } from './directLineClient.ts';

export interface Asked {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  // What a server answers is checked by the tests themselves.
  // biome-ignore lint/suspicious/noExplicitAny: any JSON
  readonly json: any;
}

/** One request to `/directline`, as a page or a program makes it. */
export async function ask(
  url: string,
  method: string,
  path: string,
  {
    token,
    origin,
    body,
    headers = {},
  }: {
    readonly token?: string;
    readonly origin?: string;
    readonly body?: unknown;
    readonly headers?: Readonly<Record<string, string>>;
  } = {},
): Promise<Asked> {
  const response = await fetch(`${url}/directline/${path}`, {
    method,
    headers: {
      ...(token === undefined ? {} : { authorization: `Bearer ${token}` }),
      ...(origin === undefined ? {} : { origin }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
      ...headers,
    },
    ...(body === undefined ? {} : { body: typeof body === 'string' ? body : JSON.stringify(body) }),
  });
  const text = await response.text();
  const { status, headers: answered } = response;
  return { status, headers: answered, text, json: text.startsWith('{') ? JSON.parse(text) : {} };
}

/** A token as a page of the server itself gets one. */
export async function generated(url: string): Promise<Opened> {
  const { status, text, json } = await ask(url, 'POST', 'tokens/generate', { origin: url });
  if (status !== 200) throw new Error(`tokens/generate: ${status} ${text}`);
  return json;
}
