import type { ChildProcess } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as rest } from 'node:timers/promises';
import { WebSocket } from 'ws';
import { Tokens } from '../src/channels/directline/tokens.ts';
import { CONNECTIONS, load, type Post } from './load.ts';
import { type Figure, median, quantile } from './measure.ts';
import { residentKilobytes, startServer, stopServer } from './server.ts';
import { walkAt } from './walk.ts';

const SECRET = 'the-secret-of-a-bench-on-this-machine-alone';
const ECHO_PORT = 4111;
const LOTSE_PORT = 4112;
const ROUNDS = 7;
const SECONDS = 3;
/** Until then the engine compiles what is run often, on a core that the load generator wants as well. */
const WARM_SECONDS = 8;
/** More than end in the time. */
const CONVERSATIONS = 20_000;
const SOCKETS = 2000;
/** All load comes from one address, and walks faster than people do. */
const ENVIRONMENT = {
  WEBCHAT_SECRET: SECRET,
  REQUESTS_PER_MINUTE: '99999999',
  LOG_LEVEL: 'info',
};
const TURNS_A_SECOND = 200;
const SOCKET_SECONDS = 10;
const url = (port: number) => `http://127.0.0.1:${port}`;

/** A conversation of the bench, with a token that lasts as long. */
interface Chat {
  readonly conversation: string;
  readonly token: string;
}

/** What the web chat's server bears: turns by POST, and open sockets that get them. */
export async function benchDirectLine(): Promise<Figure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
  const started = (script: string, port: number, name: string) =>
    startServer(script, { port, file: join(directory, name), environment: ENVIRONMENT });
  const echo = await started('bench/servers/restifyEcho.ts', ECHO_PORT, 'echo.db');
  let lotse = await started('src/main.ts', LOTSE_PORT, 'lotse.db');
  try {
    const chats = await chatsOf(CONVERSATIONS);
    const figures = await posts(chats);
    await stopServer(lotse, 'SIGKILL');
    // One of its own: what the load has left on the heap would hide what sockets hold.
    lotse = await started('src/main.ts', LOTSE_PORT, 'sockets.db');
    return [...figures, ...(await sockets(lotse))];
  } finally {
    echo.kill('SIGKILL');
    lotse.kill('SIGKILL');
    rmSync(directory, { recursive: true });
  }
}

function chatsOf(count: number): Promise<Chat[]> {
  const tokens = new Tokens(SECRET, Date.now);
  return Promise.all(
    Array.from({ length: count }, async (_, index) => {
      const conversation = `c${count}-${index}`;
      return { conversation, token: await tokens.sign('chat', { conv: conversation, user: 'u' }) };
    }),
  );
}

async function posts(chats: readonly Chat[]): Promise<Figure[]> {
  const rates = { echo: [] as number[], lotse: [] as number[] };
  const toEcho = () => next(chats, 'echo');
  const toLotse = () => next(chats, 'lotse');
  await load(ECHO_PORT, WARM_SECONDS, toEcho);
  await load(LOTSE_PORT, WARM_SECONDS, toLotse);
  for (let round = 0; round < ROUNDS; round += 1) {
    rates.echo.push(await load(ECHO_PORT, SECONDS, toEcho));
    rates.lotse.push(await load(LOTSE_PORT, SECONDS, toLotse));
  }
  const [echo, lotse] = [median(rates.echo), median(rates.lotse)];
  // Each round beside its own: a shared machine is now quicker and now slower.
  const beside = median(rates.lotse.map((rate, round) => rate / (rates.echo[round] ?? Number.NaN)));
  // The generator's own beginning: it opens its connections, and its code is compiled.
  await paced(chats, lotse / 2, SECONDS);
  const late: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    late.push(quantile(await paced(chats, lotse / 2, SECONDS), 0.99));
  }
  return [
    { name: 'Direct Line: bare restify echo', value: echo, unit: '/s' },
    { name: 'Direct Line: turns by POST, SQLite committed', value: lotse, unit: '/s' },
    {
      name: 'Direct Line: turns beside the bare restify echo',
      value: beside,
      unit: 'times',
      bound: { atLeast: 0.3 },
    },
    {
      name: 'Direct Line: p99 of a POST at half of that load',
      value: median(late),
      unit: 'ms',
      bound: { atMost: 50 },
    },
  ];
}

/** Each server's own: what the one is sent is no step of a walk through the other. */
const sent = { echo: 0, lotse: 0 };

/** The next post: conversations take turns, each walking on by one. */
function next(chats: readonly Chat[], to: keyof typeof sent): Post {
  sent[to] += 1;
  const { conversation: index, text } = walkAt(sent[to]);
  const { conversation, token } = chats[index % chats.length] as Chat;
  return {
    path: to === 'echo' ? '/api/messages' : `/directline/conversations/${conversation}/activities`,
    authorization: `Bearer ${token}`,
    body: message(text, `a${sent[to]}`),
  };
}

/**
 * Turns spread evenly over the time, each from when it was due: a load generator that sends a second's
 * requests at its beginning would measure the queue that it makes itself.
 */
async function paced(chats: readonly Chat[], rate: number, seconds: number): Promise<number[]> {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });
  const times: number[] = [];
  const under: Promise<void>[] = [];
  const began = performance.now();
  for (let turn = 0; turn < rate * seconds; turn += 1) {
    const due = began + (turn * 1000) / rate;
    // The answers to those before want to be taken, however late this one is.
    if (due - performance.now() > 1) await rest(1);
    else await new Promise(setImmediate);
    under.push(
      posted(agent, next(chats, 'lotse')).then(() => {
        times.push(performance.now() - Math.max(due, began));
      }),
    );
  }
  await Promise.all(under);
  agent.destroy();
  return times;
}

function posted(agent: Agent, { path, authorization, body }: Post): Promise<void> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json', authorization };
    const outgoing = request(url(LOTSE_PORT) + path, { method: 'POST', agent, headers });
    outgoing.on('response', (response) => {
      response.resume();
      response.on('end', () => {
        if (response.statusCode === 200) resolve();
        else reject(new Error(`a turn was answered with ${response.statusCode}`));
      });
    });
    outgoing.on('error', reject);
    outgoing.end(body);
  });
}

function message(text: string, id: string): string {
  return JSON.stringify({
    type: 'message',
    text,
    locale: 'de-CH',
    from: { id: 'u' },
    channelData: { clientActivityID: id },
  });
}

/** Open sockets: what one holds, and how long a turn takes to it while others run. */
async function sockets(server: ChildProcess): Promise<Figure[]> {
  const chats = await chatsOf(SOCKETS);
  // Each has a conversation to show, as a real one has.
  for (const chat of chats) await post(chat, 0);
  await rest(1000);
  const before = residentKilobytes(server);
  const began = new Map<string, number>();
  const times: number[] = [];
  const open: WebSocket[] = [];
  for (const chat of chats) {
    open.push(
      await attend(chat, (frame) => {
        for (const { channelData } of frame.activities) {
          const at = began.get(channelData?.clientActivityID ?? '');
          if (at !== undefined) times.push(performance.now() - at);
        }
      }),
    );
  }
  await rest(1000);
  const after = residentKilobytes(server);
  const under: Promise<void>[] = [];
  const start = performance.now();
  for (let turn = 0; turn < TURNS_A_SECOND * SOCKET_SECONDS; turn += 1) {
    const wait = start + (turn * 1000) / TURNS_A_SECOND - performance.now();
    if (wait > 1) await rest(wait);
    const chat = chats[turn % chats.length] as Chat;
    under.push(post(chat, 1 + Math.floor(turn / chats.length), began));
  }
  await Promise.all(under);
  await rest(500);
  for (const socket of open) socket.terminate();
  return [
    {
      name: 'Direct Line: an open socket, of 2,000',
      value: (after - before) / SOCKETS,
      unit: 'KB',
      bound: { atMost: 40 },
    },
    {
      name: 'Direct Line: from POST to socket at 200 turns a second, median',
      value: median(times),
      unit: 'ms',
      bound: { atMost: 50 },
    },
    {
      name: 'Direct Line: from POST to socket at 200 turns a second, p99',
      value: quantile(times, 0.99),
      unit: 'ms',
    },
    {
      name: 'Direct Line: turns that reached their socket',
      value: times.length / (TURNS_A_SECOND * SOCKET_SECONDS),
      unit: 'of all',
      bound: { atLeast: 1 },
    },
  ];
}

async function post(chat: Chat, round: number, began?: Map<string, number>): Promise<void> {
  const id = `${chat.conversation}-${round}`;
  const text = round % 2 === 0 ? 'Menü' : '2';
  began?.set(id, performance.now());
  const path = `/directline/conversations/${chat.conversation}/activities`;
  const response = await fetch(url(LOTSE_PORT) + path, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${chat.token}` },
    body: message(text, id),
  });
  await response.arrayBuffer();
  if (!response.ok) throw new Error(`a turn was answered with ${response.status}`);
}

interface Frame {
  readonly activities: readonly { readonly channelData?: { readonly clientActivityID?: string } }[];
}

/** Resolves with the socket once it has shown what the conversation holds. */
async function attend(chat: Chat, onFrame: (frame: Frame) => void): Promise<WebSocket> {
  const response = await fetch(`${url(LOTSE_PORT)}/directline/conversations`, {
    method: 'POST',
    headers: { authorization: `Bearer ${chat.token}` },
  });
  const { streamUrl } = (await response.json()) as { streamUrl: string };
  const socket = new WebSocket(streamUrl, { perMessageDeflate: false });
  return new Promise((resolve, reject) => {
    socket.on('error', reject);
    socket.on('message', (data) => {
      const text = String(data);
      if (text !== '') onFrame(JSON.parse(text));
      resolve(socket);
    });
  });
}
