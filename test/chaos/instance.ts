import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

/** Where the service as it is lies. */
export const ROOT = fileURLToPath(new URL('../../', import.meta.url));
/** Ends the process when its standard input does, so that none outlives a test that was killed itself. */
const LEASH = `data:text/javascript,${encodeURIComponent(
  'process.stdin.on("end", () => process.exit()).resume().unref();',
)}`;
/** pino's number for `error`. */
const ERROR_LEVEL = 50;

/** What is looked at in a line of the log. */
interface LogEntry {
  readonly level: number;
  readonly url?: string;
  readonly msg?: string;
  readonly error?: { readonly name: string; readonly message: string };
}

/** One instance of the service as a real process, started anew whenever it has been killed. */
export class Instance {
  readonly #environment: Readonly<Record<string, string>>;
  readonly #root: string;
  #child: ChildProcess | undefined;
  #url: string | undefined;
  /** Why it ended without having been killed. */
  readonly fell: string[] = [];
  /** What it logged as an error, and how often. */
  readonly errors = new Map<string, number>();

  /** @param root the folder that holds the service's `src` */
  constructor(environment: Readonly<Record<string, string>>, root: string) {
    this.#environment = environment;
    this.#root = root;
  }

  /** Where it listens, while it does. */
  get url(): string | undefined {
    return this.#url;
  }

  start(): void {
    const { PATH = '' } = process.env;
    const child = spawn(
      process.execPath,
      ['--no-warnings', '--import', LEASH, '--import', './src/compileCache.js', 'src/main.ts'],
      // A free port is found by the system, and told in the log.
      { cwd: this.#root, env: { PATH, ...this.#environment, PORT: '0', LOG_LEVEL: 'info' } },
    );
    this.#child = child;
    let rest = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      const lines = (rest + text).split('\n');
      rest = lines.pop() ?? '';
      if (this.#child === child) for (const line of lines) this.#read(line);
    });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint += text;
    });
    child.on('exit', (code, signal) => {
      if (this.#child !== child) return;
      this.fell.push(`code ${code}, signal ${signal}: ${complaint}`);
      this.#url = undefined;
      this.start();
    });
  }

  /** `kill -9`, and a new process in its place. Nothing where the last kill is not over yet. */
  async kill(): Promise<void> {
    if (this.#child === undefined) return;
    await this.#end('SIGKILL');
    this.start();
  }

  async stop(): Promise<void> {
    await this.#end('SIGTERM');
  }

  async #end(signal: NodeJS.Signals): Promise<void> {
    const child = this.#child;
    this.#child = undefined;
    this.#url = undefined;
    if (child === undefined || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  #read(line: string): void {
    const entry: LogEntry = JSON.parse(line);
    if (entry.url !== undefined) this.#url = entry.url;
    if (entry.level < ERROR_LEVEL) return;
    const error = `${entry.msg}: ${entry.error?.name} ${entry.error?.message}`;
    this.errors.set(error, (this.errors.get(error) ?? 0) + 1);
  }
}
