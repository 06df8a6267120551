import type { IncomingMessage } from 'node:http';
import { refusal } from './answer.ts';
import { readBody } from './readBody.ts';
import type { JsonBody } from './route.ts';

const UTF_8 = new TextDecoder('utf-8', { fatal: true });

/**
 * A request's body as JSON. An empty body without a content type is none (`value` undefined): some
 * clients post nothing at all.
 */
export async function jsonBody(request: IncomingMessage, limit: number): Promise<JsonBody> {
  const { headers } = request;
  const type = headers['content-type']?.split(';')[0]?.trim().toLowerCase();
  if (type === undefined || type === '') {
    const nothing =
      headers['transfer-encoding'] === undefined && !(Number(headers['content-length'] ?? 0) > 0);
    if (nothing) return { ok: true, value: undefined, bytes: new Uint8Array() };
  }
  if (type !== 'application/json') {
    return refused(415, 'UnsupportedMediaType', 'Send the body as application/json.');
  }
  if ((headers['content-encoding'] ?? 'identity') !== 'identity') {
    return refused(415, 'UnsupportedMediaType', 'Send the body without content encoding.');
  }
  const body = await readBody(request, limit);
  if (!body.ok) {
    return body.reason === 'aborted'
      ? { ok: false, refusal: 'aborted' }
      : refused(413, 'PayloadTooLarge', `The body is longer than ${limit} bytes.`);
  }
  const { bytes } = body;
  if (bytes.length === 0) return { ok: true, value: undefined, bytes };
  try {
    return { ok: true, value: JSON.parse(UTF_8.decode(bytes)), bytes };
  } catch (error) {
    // The parser's own message quotes the body.
    const reason =
      error instanceof SyntaxError ? 'The body is no valid JSON.' : 'The body is no valid UTF-8.';
    return refused(400, 'BadSyntax', reason);
  }
}

function refused(status: number, code: string, message: string): JsonBody {
  return { ok: false, refusal: refusal(status, code, message) };
}
