import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { pino } from 'pino';
import { WebSocket } from 'ws';
import { createDirectLine } from '../../../src/channels/directline/directLine.ts';
import { MAX_BUFFERED_BYTES, Stream } from '../../../src/channels/directline/stream.ts';
import { BEGINNING } from '../../../src/channels/directline/watermark.ts';
import { createHttpServer } from '../../../src/channels/http/server.ts';
import type { TurnRecord } from '../../../src/contracts/conversation.ts';
import { ask } from './support/ask.ts';

const log = pino({ level: 'silent' });
const reply = { id: 'x', language: 'de' as const, blocks: [] };
const directLine = createDirectLine({
  turns: { record: () => Promise.reject(new Error('not in this test')) },
  store: {
    readTurns: async () => [],
    load: async () => ({ outcome: 'none' }),
    watch: async () => ({ close: async () => undefined }),
  },
  words: { express: () => reply, labelOf: () => '', deleted: () => reply, problem: () => reply },
  browserOf: () => undefined,
  secret: 'a-secret-for-tests-that-nobody-else-knows',
  allowedOrigins: [],
  clock: () => new Date().toISOString(),
  log,
  heartbeatMs: 100,
});
const server = createHttpServer({ routes: [], sites: [directLine], ready: async () => {}, log });
let url = '';
beforeAll(async () => {
  url = `http://127.0.0.1:${await server.listen(0, '127.0.0.1')}`;
});
afterAll(() => server.close());

async function opened(options: object = {}): Promise<WebSocket> {
  const { json } = await ask(url, 'POST', 'conversations', { origin: url });
  const socket = new WebSocket(json.streamUrl, options);
  await new Promise((resolve, reject) => socket.on('open', resolve).on('error', reject));
  return socket;
}
const closed = (socket: WebSocket) =>
  new Promise<number>((resolve) => socket.on('close', (code) => resolve(code)));

describe('an open socket', () => {
  test('gets an empty frame as a sign of life, and stays while it answers pings', async () => {
    const socket = await opened();
    const frames: string[] = [];
    await new Promise<void>((resolve) =>
      socket.on('message', (data) => {
        frames.push(String(data));
        if (frames.length === 5) resolve();
      }),
    );
    expect(frames).toEqual(['', '', '', '', '']);
    expect(socket.readyState).toBe(WebSocket.OPEN);
    socket.terminate();
  });

  test('is closed when nobody answers any more', async () => {
    expect(await closed(await opened({ autoPong: false }))).toBe(1006);
  });

  test('may say that it is there, and not much else', async () => {
    const long = await opened();
    long.send('x'.repeat(2000));
    expect(await closed(long)).toBe(1009);
    const many = await opened();
    for (let count = 0; count < 100; count += 1) many.send('');
    expect(await closed(many)).toBe(1008);
  });

  test('ends politely when the server does', async () => {
    const other = createHttpServer({ routes: [], sites: [directLine], ready: async () => {}, log });
    await other.listen(0, '127.0.0.1');
    const socket = await opened();
    const code = closed(socket);
    await other.close();
    expect(await code).toBe(1001);
  });
});

test('a client that does not take what it is sent is let go before it fills the memory', () => {
  const record: TurnRecord = {
    seq: 1,
    activity: 'a',
    at: '2026-11-23T09:00:00Z',
    said: { kind: 'text', text: 'hallo' },
    drafts: [],
  };
  let terminated = false;
  const sent: string[] = [];
  const socket = {
    readyState: WebSocket.OPEN,
    bufferedAmount: 0,
    send: (frame: string) => {
      sent.push(frame);
      socket.bufferedAmount = MAX_BUFFERED_BYTES + 1;
    },
    terminate: () => {
      terminated = true;
    },
  };
  const stream = new Stream(
    {
      read: async () => ({ records: [], before: undefined, more: false, anew: false }),
      draw: () => [],
      deletedNote: () => {
        throw new Error('not in this test');
      },
      onError: () => undefined,
    },
    { conversation: 'c', user: 'u' },
    BEGINNING,
    // Of `send` only the first form is used.
    socket as never,
  );
  stream.push(record);
  stream.push({ ...record, seq: 2, activity: 'b' });
  expect([sent.length, terminated]).toEqual([1, true]);
});
