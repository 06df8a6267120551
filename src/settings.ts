import type { LocalConfig } from './config.ts';
import { RETENTION_DAYS } from './contracts/store.ts';
import type { TextOverrides } from './dialogs/render/wording.ts';
import { type Facts, resolveFacts } from './programme/facts.ts';

/** What the environment and the operator's own files say together. */
export interface Settings {
  readonly facts: Facts;
  readonly texts: TextOverrides;
  readonly retentionDays: number;
}

/** Throws FactsFileError or TextsFileError where an operator's file cannot be used. */
export async function readSettings({
  overridesDir,
  retentionDays,
}: LocalConfig): Promise<Settings> {
  const { facts, texts } = await overridesIn(overridesDir);
  return { ...withRetention(facts, retentionDays), texts };
}

/** One figure for what the guide says and what the store does: the environment's, else the fact's. */
function withRetention(
  facts: Facts,
  days: number | undefined,
): { readonly facts: Facts; readonly retentionDays: number } {
  if (days === undefined) {
    const { value } = facts.retentionDays;
    return { facts, retentionDays: typeof value === 'number' ? value : RETENTION_DAYS };
  }
  const fact = { ...facts.retentionDays, value: days, setBy: 'operator' as const };
  return { facts: { ...facts, retentionDays: fact }, retentionDays: days };
}

async function overridesIn(
  folder: string | undefined,
): Promise<{ facts: Facts; texts: TextOverrides }> {
  if (folder === undefined) return { facts: resolveFacts(), texts: {} };
  // Only here, because reading YAML costs memory that most installations need not spend.
  const { readOverrides } = await import('./overrides.ts');
  return readOverrides(folder);
}
