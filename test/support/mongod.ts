import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { MongoClient } from 'mongodb';

export interface MongodOptions {
  /** A server by itself, no replica set. */
  readonly standalone?: boolean;
  /** Asks for a name and a password; these are the ones it takes. */
  readonly user?: { readonly name: string; readonly password: string };
  /** Where to listen; a free port where it is left out. */
  readonly port?: number;
}

/** A real server in a folder of its own, primary of its one-node replica set. */
export interface Mongod {
  /** Without a database and without a user. */
  readonly uri: string;
  readonly port: number;
  readonly pid: number;
  /** Makes it stand still; resolves when none of its threads runs any more. */
  freeze(): Promise<void>;
  /** Lets it go on where it stood. */
  thaw(): void;
  /** Kills it and removes its folder. */
  stop(): Promise<void>;
}

/**
 * Kills the server as soon as its standard input ends, so that none outlives a test process that
 * was killed itself; its first line is the server's process id.
 */
const SUPERVISOR =
  '"$@" >/dev/null 2>&1 & child=$!; echo $child; cat >/dev/null; kill -9 $child; wait $child';

const READY_MS = 60_000;

/** Starts `binary` on loopback and waits until it takes writes. Runs as any user, root included. */
export async function startMongod(binary: string, options: MongodOptions = {}): Promise<Mongod> {
  const { standalone = false, user } = options;
  const folder = mkdtempSync(join(tmpdir(), 'lotse-mongod-'));
  const port = options.port ?? (await freePort());
  const keyFile = join(folder, 'key');
  // Members of a replica set that asks for passwords know each other by a common key.
  if (user !== undefined)
    writeFileSync(keyFile, randomBytes(96).toString('base64'), { mode: 0o400 });
  const child = spawn(
    'sh',
    [
      ...['-c', SUPERVISOR, 'sh', binary, '--dbpath', folder, '--port', String(port)],
      ...['--bind_ip', '127.0.0.1', '--nounixsocket', '--quiet', '--wiredTigerCacheSizeGB', '0.25'],
      ...['--setParameter', 'diagnosticDataCollectionEnabled=false'],
      ...['--setParameter', 'enableTestCommands=1'],
      // The tests' days are not today: nothing is deleted but when a test says so.
      ...['--setParameter', 'ttlMonitorEnabled=false', '--setParameter', 'ttlMonitorSleepSecs=1'],
      ...(standalone ? [] : ['--replSet', 'test', '--oplogSize', '64']),
      ...(user === undefined ? [] : ['--auth', '--keyFile', keyFile]),
    ],
    { stdio: ['pipe', 'pipe', 'ignore'] },
  );
  const stop = async () => {
    if (child.exitCode === null) {
      child.stdin.end();
      await once(child, 'exit');
    }
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  };
  try {
    const pid = await firstNumber(child);
    await waitUntilReady(port, options);
    return {
      uri: `mongodb://127.0.0.1:${port}`,
      port,
      pid,
      freeze: async () => {
        process.kill(pid, 'SIGSTOP');
        while (threadRuns(pid)) await sleep(1);
      },
      thaw: () => process.kill(pid, 'SIGCONT'),
      stop,
    };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A stopped process's threads may run on for a moment on a busy machine; Linux says whether one does. */
function threadRuns(pid: number): boolean {
  const tasks = `/proc/${pid}/task`;
  if (!existsSync(tasks)) return false;
  return readdirSync(tasks).some((task) => {
    try {
      return !/\) [Tt] /.test(readFileSync(join(tasks, task, 'stat'), 'utf8'));
    } catch {
      // It has ended meanwhile, so others may have begun.
      return true;
    }
  });
}

async function firstNumber(child: ChildProcess): Promise<number> {
  if (child.stdout === null) throw new Error('The supervisor has no output.');
  const [line] = await once(child.stdout, 'data');
  return Number.parseInt(String(line), 10);
}

async function waitUntilReady(port: number, { standalone, user }: MongodOptions): Promise<void> {
  const client = new MongoClient(`mongodb://127.0.0.1:${port}`, {
    directConnection: true,
    serverSelectionTimeoutMS: READY_MS,
  });
  try {
    const admin = client.db('admin');
    if (standalone !== true) {
      const member = { _id: 0, host: `127.0.0.1:${port}` };
      await admin.command({ replSetInitiate: { _id: 'test', members: [member] } });
      while ((await admin.command({ hello: 1 }))['isWritablePrimary'] !== true) await sleep(20);
    }
    if (user === undefined) return;
    await admin.command({ createUser: user.name, pwd: user.password, roles: ['root'] });
  } finally {
    await client.close();
  }
}

/** A port of this machine that nobody listens on. */
export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  await once(server, 'close');
  return typeof address === 'object' && address !== null ? address.port : 0;
}
