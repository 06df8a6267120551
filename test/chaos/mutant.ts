import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROOT } from './instance.ts';

/** One place of the source, and what stands there in a broken build. */
export interface Mutation {
  /** Below `src`. */
  readonly file: string;
  /** Stands in the file exactly once. */
  readonly text: string;
  readonly instead: string;
}

/** A copy of the service with mutations; other code than its own it shares with the original. */
export interface Mutant {
  /** The folder that holds its `src`. */
  readonly root: string;
  remove(): void;
}

/** @throws where a mutation does not find its text: the source has changed, the mutation has to follow */
export function mutantOf(mutations: readonly Mutation[]): Mutant {
  const root = mkdtempSync(join(tmpdir(), 'lotse-mutant-'));
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    for (const name of ['src', 'package.json']) {
      cpSync(join(ROOT, name), join(root, name), { recursive: true });
    }
    symlinkSync(join(ROOT, 'node_modules'), join(root, 'node_modules'));
    for (const mutation of mutations) mutate(root, mutation);
    return { root, remove };
  } catch (error) {
    remove();
    throw error;
  }
}

function mutate(root: string, { file, text, instead }: Mutation): void {
  const path = join(root, 'src', file);
  const parts = readFileSync(path, 'utf8').split(text);
  if (parts.length !== 2) {
    throw new Error(`"${text}" stands ${parts.length - 1} times in src/${file}; it has to once.`);
  }
  writeFileSync(path, parts.join(instead));
}
