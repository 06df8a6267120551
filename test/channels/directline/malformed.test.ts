import { connect } from 'node:net';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { ask, generated } from './support/ask.ts';
import { guardedService, routesOf, SECRET } from './support/guarded.ts';

const { service, say, read } = guardedService();

describe('what comes in', () => {
  test('HTML and script come back as the text they are, and in Markdown as none', async () => {
    const anna = await generated(service.url);
    const text = '<script>alert(1)</script><img src=x onerror=alert(1)> [x](javascript:alert(1))';
    await say(anna, text);
    const answer = await read(anna);
    expect(answer.headers.get('content-type')).toBe('application/json; charset=utf-8');
    expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
    const [said, ...replies] = answer.json.activities;
    expect(said).toMatchObject({ text, textFormat: 'plain' });
    for (const reply of replies) expect(reply.text).not.toMatch(/<script|<img|\]\(javascript:/);
  });

  test('a file is refused with what to do instead', async () => {
    const anna = await generated(service.url);
    const path = `conversations/${anna.conversationId}/upload?userId=x`;
    expect(await ask(service.url, 'POST', path, { token: anna.token })).toMatchObject({
      status: 415,
      json: { error: { code: 'UploadNotSupported' } },
    });
  });

  test('too long a body is refused, too long a text cut and said so', async () => {
    const anna = await generated(service.url);
    expect((await say(anna, 'x'.repeat(70_000))).status).toBe(413);
    expect((await say(anna, 'x '.repeat(5000))).status).toBe(200);
    expect((await read(anna)).text).toContain('sehr lang');
  });

  test('1,000 malformed requests to every route: refused or taken, and nothing leaks', async () => {
    const anna = await generated(service.url);
    await say(anna, 'Ich bin Anna Muster aus Bern');
    const mine = await generated(service.url);
    const routes = [
      ...routesOf(mine.conversationId),
      ...routesOf('../../x'),
      ...routesOf('%00%ff'),
      ['PUT', 'conversations'],
      ['DELETE', `conversations/${mine.conversationId}`],
      ['GET', `conversations/${mine.conversationId}/stream`],
    ] as const;
    const odd = fc.oneof(
      fc.json({ maxDepth: 4 }),
      fc.string({ maxLength: 200 }),
      fc.record({ type: fc.anything(), text: fc.anything(), value: fc.anything() }).map(asJson),
      fc.record({ user: fc.anything(), trustedOrigins: fc.anything() }).map(asJson),
      fc
        .record({ type: fc.constant('message'), text: fc.string(), channelData: fc.anything() })
        .map(asJson),
    );
    const header = fc.stringMatching(/^[\x21-\x7e]{0,60}$/);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...routes),
        odd,
        fc.constantFrom('', mine.token, 'x.y.z', SECRET.slice(1)),
        fc.option(header),
        fc.constantFrom('application/json', 'text/plain', 'multipart/form-data', '', 'x'),
        header,
        async ([method, path], body, token, origin, type, watermark) => {
          const answer = await ask(
            service.url,
            method,
            `${path}?watermark=${encodeURIComponent(watermark)}`,
            {
              ...(token === '' ? {} : { token }),
              ...(origin === null ? {} : { origin }),
              ...(method === 'GET' ? {} : { body }),
              headers: method === 'GET' ? {} : { 'content-type': type },
            },
          );
          expect(answer.status).toBeLessThan(500);
          expect(answer.text).not.toMatch(/Anna|Muster|node_modules|\bat .*\.ts|src\/|SyntaxError/);
          if (answer.status >= 400) expect(answer.json.error.message).toMatch(/\.$/);
        },
      ),
      { numRuns: 1000 },
    );
    expect((await service.get('/healthz')).status).toBe(200);
    expect((await say(mine, 'Menü')).status).toBe(200);
    expect(JSON.stringify(service.logged)).not.toContain('Anna');
  });

  test('bytes that are no HTTP are answered or cut off', async () => {
    const { port } = new URL(service.url);
    for (const bytes of ['\0\0\0', 'GET', 'GET /directline HTTP/9\r\n\r\n', 'x'.repeat(100_000)]) {
      await new Promise<void>((resolve) => {
        const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes));
        socket.on('data', () => undefined);
        socket.on('error', () => undefined);
        socket.on('close', () => resolve());
      });
    }
    expect((await service.get('/healthz')).status).toBe(200);
  });
});

function asJson(value: unknown): string {
  return JSON.stringify(value, (_, one) => (typeof one === 'bigint' ? String(one) : one)) ?? '';
}
