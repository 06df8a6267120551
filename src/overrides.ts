import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { parse } from 'yaml';
import { LANGUAGES, type Language } from './contracts/language.ts';
import { checkTextOverrides } from './dialogs/render/textOverrides.ts';
import type { TextOverrides } from './dialogs/render/wording.ts';
import { type Facts, resolveFacts } from './programme/facts.ts';
import { FactsFileError, readFactsFile } from './programme/readFactsFile.ts';

/** The operator's texts cannot be used; the message lists every cause with its cure. */
export class TextsFileError extends Error {
  override readonly name = 'TextsFileError';
}

/** What an operator says in place of what ships. */
export interface Overrides {
  readonly facts: Facts;
  readonly texts: TextOverrides;
}

/**
 * Reads an operator's folder: `facts.yaml`, `texts.de.yaml`, `texts.en.yaml`, each where it is
 * there. Any other YAML file in it is refused, since a misspelt name would change nothing in
 * silence. Throws FactsFileError, or TextsFileError with everything that is wrong in all files.
 */
export async function readOverrides(folder: string): Promise<Overrides> {
  const { facts, problem } = await readFacts(folder);
  const problems: string[] = await strangeFiles(folder);
  const texts: Partial<Record<Language, Readonly<Record<string, string>>>> = {};
  for (const language of LANGUAGES) {
    const path = join(folder, `texts.${language}.yaml`);
    const raw = await readYaml(path);
    if (raw === undefined) continue;
    const reading = raw.ok ? checkTextOverrides(language, raw.value, facts) : raw;
    if (reading.ok) texts[language] = reading.texts;
    else problems.push(listed(path, reading.problems));
  }
  if (problems.length > 0) {
    throw new TextsFileError(
      [...(problem === undefined ? [] : [problem.message]), ...problems].join('\n'),
    );
  }
  if (problem !== undefined) throw problem;
  return { facts, texts };
}

/** The facts, or the shipped ones and what is wrong: the texts are checked all the same. */
async function readFacts(
  folder: string,
): Promise<{ facts: Facts; problem: FactsFileError | undefined }> {
  try {
    return { facts: resolveFacts(await readFactsFile(folder)), problem: undefined };
  } catch (error) {
    if (error instanceof FactsFileError) return { facts: resolveFacts(), problem: error };
    throw error;
  }
}

async function strangeFiles(folder: string): Promise<string[]> {
  const known = ['facts.yaml', ...LANGUAGES.map((language) => `texts.${language}.yaml`)];
  const names = await readdir(folder).catch(() => []);
  return names
    .filter((name) => /\.ya?ml$/i.test(name) && !known.includes(name))
    .map((name) => `${join(folder, name)} has a name nobody reads. Known are ${known.join(', ')}.`);
}

type Yaml =
  | { readonly ok: true; readonly value: unknown }
  | { readonly ok: false; readonly problems: readonly string[] };

/** A file's content as YAML; undefined where there is no such file. */
async function readYaml(path: string): Promise<Yaml | undefined> {
  let content: string;
  try {
    content = await readFile(path, 'utf8');
  } catch (error) {
    const code = Error.isError(error) && 'code' in error ? String(error.code) : 'unknown';
    if (code === 'ENOENT') return undefined;
    return { ok: false, problems: [`It cannot be read (${code}). Let the guide's user read it.`] };
  }
  try {
    return { ok: true, value: parse(content) };
  } catch (error) {
    const reason = Error.isError(error) ? error.message : String(error);
    return { ok: false, problems: [`It is no valid YAML: ${reason}`] };
  }
}

function listed(path: string, problems: readonly string[]): string {
  return `${path} cannot be used:\n${problems.map((problem) => `  - ${problem}`).join('\n')}`;
}
