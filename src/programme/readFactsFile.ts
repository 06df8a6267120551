import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import type { FactOverrides } from './facts.ts';
import { parseOverrides } from './overrides.ts';

/** The operator's facts cannot be used; the message lists every cause with its cure. */
export class FactsFileError extends Error {
  override readonly name = 'FactsFileError';
  readonly code = 'FACTS_FILE';
}

/**
 * Reads `facts.yaml` in an operator's folder. A folder without that file overrides nothing.
 * Throws a FactsFileError where there is no such folder, the file cannot be read or is no YAML, or
 * a fact in it is wrong.
 */
export async function readFactsFile(folder: string): Promise<FactOverrides> {
  // A misspelt folder would otherwise override nothing, in silence.
  const isFolder = await stat(folder).then(
    (found) => found.isDirectory(),
    () => false,
  );
  if (!isFolder) {
    throw new FactsFileError(
      `${folder} is no folder that can be read. Correct OVERRIDES_DIR, or unset it.`,
    );
  }
  const path = join(folder, 'facts.yaml');
  const content = await readText(path);
  if (content === undefined) return {};
  let raw: unknown;
  try {
    raw = parse(content);
  } catch (cause) {
    const reason = Error.isError(cause) ? cause.message : String(cause);
    throw new FactsFileError(`${path} is no valid YAML: ${reason}`, { cause });
  }
  const parsed = parseOverrides(raw);
  if (parsed.ok) return parsed.overrides;
  const list = parsed.problems.map((problem) => `  - ${problem.message}`).join('\n');
  throw new FactsFileError(`${path} cannot be used:\n${list}`);
}

async function readText(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (cause) {
    const code = Error.isError(cause) && 'code' in cause ? cause.code : undefined;
    if (code === 'ENOENT') return undefined;
    throw new FactsFileError(
      `${path} cannot be read (${String(code)}). Make it a file that the guide's user may read.`,
      { cause },
    );
  }
}
