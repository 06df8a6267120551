import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** What a program has come to. */
export interface Ended {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** A program as a real process. */
export class Program {
  readonly child: ChildProcess;
  readonly ended: Promise<Ended>;
  stdout = '';
  stderr = '';

  /** One of the project's own. */
  static ofProject(
    script: string,
    args: readonly string[],
    environment: Record<string, string>,
  ): Program {
    return new Program(
      process.execPath,
      ['--import', './src/compileCache.js', script, ...args],
      environment,
    );
  }

  constructor(command: string, args: readonly string[], environment: Record<string, string>) {
    const { PATH = '' } = process.env;
    this.child = spawn(command, [...args], {
      cwd: ROOT,
      env: { PATH, ...environment },
    });
    this.child.stdout?.setEncoding('utf8').on('data', (text: string) => {
      this.stdout += text;
    });
    this.child.stderr?.setEncoding('utf8').on('data', (text: string) => {
      this.stderr += text;
    });
    this.ended = new Promise((resolve) => {
      this.child.on('close', (code) => resolve({ code, stdout: this.stdout, stderr: this.stderr }));
    });
  }

  /** Writes to its standard input. */
  write(text: string): void {
    this.child.stdin?.write(text);
  }

  /** All of its standard input, and what came of it. */
  async run(input = ''): Promise<Ended> {
    this.child.stdin?.on('error', () => undefined);
    this.child.stdin?.end(input);
    return this.ended;
  }

  /** Resolves when `pattern` has come out, with its match; rejects when the program ends before. */
  seen(pattern: RegExp): Promise<RegExpExecArray> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const match = pattern.exec(this.stdout);
        if (match !== null) resolve(match);
      };
      this.child.stdout?.on('data', look);
      this.ended.then(({ stderr }) => reject(new Error(`ended without ${pattern}: ${stderr}`)));
      look();
    });
  }
}
