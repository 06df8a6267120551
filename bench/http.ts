import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import autocannon from 'autocannon';
import { type Figure, median } from './measure.ts';

const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 32;
const CONVERSATIONS = 500;

/** A walk by numbers through a topic and back: each a choice that is on offer then. */
const WALK = ['Menü', '2', '1', '2', '2', 'zurück', '2', 'Menü', '1', '1', 'zurück', 'zurück'];

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
    CONTENDERS.map(({ script, port }) => start(script, port, join(directory, `${port}.db`))),
  );
  try {
    for (const { port } of CONTENDERS) await load(port, 1);
    for (let round = 0; round < ROUNDS; round += 1) {
      for (const { name, port } of CONTENDERS) rates.get(name)?.push(await load(port, SECONDS));
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
    const server = await start('src/main.ts', 4104, join(directory, `${run}.db`));
    times.push((performance.now() - began) / 1000);
    memory.push(residentMegabytes(server));
    server.kill('SIGTERM');
    await new Promise((resolve) => server.once('exit', resolve));
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

/** Resident memory by the kernel's count (Linux); not a number elsewhere. */
function residentMegabytes({ pid }: ChildProcess): number {
  try {
    const status = readFileSync(`/proc/${pid}/status`, 'utf8');
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) / 1024;
  } catch {
    return Number.NaN;
  }
}

function start(script: string, port: number, file: string): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', './src/compileCache.js', script], {
    env: { ...process.env, PORT: String(port), SQLITE_FILE: file, NODE_ENV: 'development' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  return new Promise((resolve, reject) => {
    child.once('exit', (code) =>
      reject(new Error(`${script} ended with ${code} before listening`)),
    );
    child.stdout?.on('data', (chunk: Buffer) => {
      if (/listen/i.test(chunk.toString())) resolve(child);
    });
  });
}

let sent = 0;
async function load(port: number, duration: number): Promise<number> {
  const result = await autocannon({
    url: `http://127.0.0.1:${port}`,
    connections: CONNECTIONS,
    duration,
    requests: [
      {
        method: 'POST',
        path: '/api/messages',
        headers: { 'content-type': 'application/json' },
        setupRequest: (request) => {
          sent += 1;
          return { ...request, body: activity(port, sent) };
        },
      },
    ],
  });
  if (result.non2xx > 0 || result.errors > 0) {
    throw new Error(`port ${port}: ${result.non2xx} answers were not 200, ${result.errors} errors`);
  }
  return result.requests.average;
}

/** The n-th message: conversations take turns, each walking on by one. */
function activity(port: number, n: number): string {
  return JSON.stringify({
    type: 'message',
    id: `a${n}`,
    timestamp: '2026-11-23T09:00:00.000Z',
    serviceUrl: `http://127.0.0.1:${port}`,
    channelId: 'emulator',
    from: { id: 'user' },
    recipient: { id: 'bot' },
    conversation: { id: `c${n % CONVERSATIONS}` },
    locale: 'de-CH',
    text: WALK[Math.floor(n / CONVERSATIONS) % WALK.length],
    deliveryMode: 'expectReplies',
  });
}
