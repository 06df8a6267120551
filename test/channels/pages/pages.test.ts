import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { createHttpServer, type HttpServer } from '../../../src/channels/http/server.ts';
import { createPages } from '../../../src/channels/pages/pages.ts';

const EMBEDDING = 'https://www.partner.example';
const directory = mkdtempSync(join(tmpdir(), 'lotse-pages-'));
const LOADER = 'console.log("lotse")';
let server: HttpServer;
let url = '';

async function serve(from: string): Promise<[HttpServer, string]> {
  const { routes } = createPages(from, [EMBEDDING]);
  const log = pino({ level: 'silent' });
  const served = createHttpServer({ routes, ready: async () => undefined, log });
  return [served, `http://127.0.0.1:${await served.listen(0, '127.0.0.1')}`];
}

beforeAll(async () => {
  mkdirSync(join(directory, 'assets'));
  const files: Record<string, string | Uint8Array> = {
    'lotse.js': LOADER,
    'lotse.js.br': brotliCompressSync(LOADER),
    'assets/widget-abc.js': 'export {};',
    'assets/widget-abc.js.map': '{}',
    'index.html': '<!doctype html><title>Lotse</title>',
    'chat.html': '<!doctype html><title>Chat</title>',
    'browser.html': '<!doctype html><title>Browser</title>',
  };
  for (const [name, content] of Object.entries(files)) {
    writeFileSync(join(directory, name), content);
  }
  [server, url] = await serve(directory);
});
afterAll(async () => {
  await server.close();
  rmSync(directory, { recursive: true });
});

describe('the built files', () => {
  test('the loader is asked for again by its tag, and may be loaded by any site', async () => {
    const first = await fetch(`${url}/lotse.js`, { headers: { 'accept-encoding': 'identity' } });
    expect(await first.text()).toBe(LOADER);
    expect(first.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(first.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(first.headers.get('cache-control')).toContain('max-age=300');
    const again = await fetch(`${url}/lotse.js`, {
      headers: { 'accept-encoding': 'identity', 'if-none-match': first.headers.get('etag') ?? '' },
    });
    expect([again.status, await again.text()]).toEqual([304, '']);
  });

  test('are sent as small as the client takes them', async () => {
    const small = await fetch(`${url}/lotse.js`, { headers: { 'accept-encoding': 'gzip, br' } });
    expect(small.headers.get('content-encoding')).toBe('br');
    expect(small.headers.get('vary')).toContain('Accept-Encoding');
    expect(await small.text()).toBe(LOADER);
    const refused = await fetch(`${url}/lotse.js`, { headers: { 'accept-encoding': 'br;q=0' } });
    expect(refused.headers.get('content-encoding')).toBeNull();
  });

  test('with a hash in their name are kept for good; source maps are not given out', async () => {
    const asset = await fetch(`${url}/assets/widget-abc.js`);
    expect(asset.headers.get('cache-control')).toContain('immutable');
    expect((await fetch(`${url}/assets/widget-abc.js.map`)).status).toBe(404);
  });
});

describe('the pages', () => {
  test.each(['/', '/chat', '/browser'])('%s allows no inline script or style', async (path) => {
    const { headers, status } = await fetch(`${url}${path}`);
    const policy = headers.get('content-security-policy') ?? '';
    expect(status).toBe(200);
    expect(policy).toContain("default-src 'none'");
    expect(policy).not.toContain('unsafe');
    expect(headers.get('accept-ch')).toContain('Sec-CH-UA-Full-Version-List');
  });

  test('only the chat may stand in a frame, and only of sites that are allowed', async () => {
    const ancestors = async (path: string) =>
      /frame-ancestors ([^;]*)/.exec(
        (await fetch(`${url}${path}`)).headers.get('content-security-policy') ?? '',
      )?.[1];
    expect(await ancestors('/chat')).toBe(`'self' ${EMBEDDING}`);
    expect(await ancestors('/')).toBe("'none'");
    expect(await ancestors('/browser')).toBe("'none'");
  });
});

test('without a build the start page says so, and what to do', async () => {
  const empty = mkdtempSync(join(tmpdir(), 'lotse-empty-'));
  const [bare, address] = await serve(empty);
  try {
    expect(createPages(empty, []).missing).toContain('npm run build:web');
    expect(await (await fetch(address)).text()).toContain('npm run build:web');
    expect((await fetch(`${address}/lotse.js`)).status).toBe(404);
  } finally {
    await bare.close();
    rmSync(empty, { recursive: true });
  }
});
