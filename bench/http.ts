import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { load, type Post } from './load.ts';
import { type Figure, median } from './measure.ts';
import { residentKilobytes, startServer, stopServer } from './server.ts';
import { walkAt } from './walk.ts';

const ROUNDS = 3;
const SECONDS = 4;

interface Contender {
  readonly name: string;
  readonly script: string;
  readonly port: number;
}

const CONTENDERS: readonly Contender[] = [
  { name: 'bare restify echo', script: 'bench/servers/restifyEcho.ts', port: 4101 },
  { name: 'CloudAdapter echo', script: 'bench/servers/cloudAdapterEcho.ts', port: 4102 },
  { name: 'Lotse, SQLite committed', script: 'src/main.ts', port: 4103 },
];

/** Turns a second over HTTP with expectReplies, in turns with the two floors, and the start. */
export async function benchHttp(): Promise<Figure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
  const rates = new Map<string, number[]>(CONTENDERS.map(({ name }) => [name, []]));
  const servers = await Promise.all(
    CONTENDERS.map(({ script, port }) =>
      startServer(script, { port, file: join(directory, `${port}.db`) }),
    ),
  );
  try {
    for (const { port } of CONTENDERS) await load(port, 1, () => message(port));
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { name, port } of CONTENDERS)
        rates.get(name)?.push(await load(port, SECONDS, () => message(port)));
    }
  } finally {
    for (const server of servers) server.kill('SIGKILL');
    rmSync(directory, { recursive: true });
  }
  const rate = (name: string) => median(rates.get(name) ?? []);
  const lotse = rate('Lotse, SQLite committed');
  return [
    ...CONTENDERS.map(
      ({ name }): Figure => ({ name: `HTTP: ${name}`, value: rate(name), unit: '/s' }),
    ),
    {
      name: 'HTTP: Lotse beside the CloudAdapter echo',
      value: lotse / rate('CloudAdapter echo'),
      unit: 'times',
      bound: { atLeast: 0.7 },
    },
    {
      name: 'HTTP: Lotse beside the bare restify echo',
      value: lotse / rate('bare restify echo'),
      unit: 'times',
    },
    ...(await benchStart()),
  ];
}

/** From the process's start to "listening", and what it holds in memory then. */
async function benchStart(): Promise<Figure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
  const times: number[] = [];
  const memory: number[] = [];
  for (let run = 0; run < 5; run += 1) {
    const began = performance.now();
    const server = await startServer('src/main.ts', {
      port: 4104,
      file: join(directory, `${run}.db`),
    });
    times.push((performance.now() - began) / 1000);
    memory.push(residentKilobytes(server) / 1024);
    await stopServer(server, 'SIGTERM');
  }
  rmSync(directory, { recursive: true });
  return [
    { name: 'start to listening, median', value: median(times), unit: 's', bound: { atMost: 1 } },
    {
      name: 'resident memory then, median',
      value: median(memory),
      unit: 'MB',
      bound: { atMost: 120 },
    },
  ];
}

let sent = 0;

/** The next message: conversations take turns, each walking on by one, until they end. */
function message(port: number): Post {
  sent += 1;
  const { conversation, text } = walkAt(sent);
  const body = JSON.stringify({
    type: 'message',
    id: `a${sent}`,
    timestamp: '2026-11-23T09:00:00.000Z',
    serviceUrl: `http://127.0.0.1:${port}`,
    channelId: 'emulator',
    from: { id: 'user' },
    recipient: { id: 'bot' },
    conversation: { id: `c${conversation}` },
    locale: 'de-CH',
    text,
    deliveryMode: 'expectReplies',
  });
  return { path: '/api/messages', body };
}
