import { type ChildProcess, spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';

export interface ServerOptions {
  readonly port: number;
  /** Where it keeps its conversations. */
  readonly file: string;
  /** Beside what every server of a bench is told. */
  readonly environment?: Readonly<Record<string, string>>;
}

/** Starts a script as a process of its own; resolves when it says that it listens. */
export function startServer(
  script: string,
  { port, file, environment = {} }: ServerOptions,
): Promise<ChildProcess> {
  const child = spawn(process.execPath, ['--import', './src/compileCache.js', script], {
    env: {
      ...process.env,
      PORT: String(port),
      SQLITE_FILE: file,
      NODE_ENV: 'development',
      ...environment,
    },
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

/** Resolves when the process is gone. */
export async function stopServer(
  server: ChildProcess,
  signal: 'SIGTERM' | 'SIGKILL',
): Promise<void> {
  const gone = new Promise((resolve) => server.once('exit', resolve));
  server.kill(signal);
  await gone;
}

/** Resident memory by the kernel's count (Linux), in KB; not a number elsewhere. */
export function residentKilobytes({ pid }: ChildProcess): number {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]);
  } catch {
    return Number.NaN;
  }
}
