import type { Config } from './config.ts';
import type { Language } from './contracts/language.ts';
import type { Store } from './contracts/store.ts';
import { createWording, type TextOverrides } from './dialogs/render/wording.ts';
import { loadOrTrainModel } from './dialogs/understand/intent/modelFile.ts';
import { type FactId, type Facts, missingFacts, resolveFacts } from './programme/facts.ts';
import { SqliteStore } from './stores/sqlite.ts';
import { Turns } from './turns/turns.ts';

/** The assistant, put together but not listening. */
export interface App {
  readonly turns: Turns;
  readonly store: Store;
  /** Operator facts that are required and not set; the guide works around them. */
  readonly missing: readonly FactId[];
  /** What is not as it should be and does not hinder, in sentences for the operator. */
  readonly warnings: readonly string[];
  /** One text of the guide, for what a channel says by itself. */
  say(language: Language, key: string, vars?: Readonly<Record<string, string>>): string;
  /** Finishes the turns under way, then closes the store. */
  close(): Promise<void>;
}

/** Composes the assistant by hand. Throws what a part throws at start, each with cause and cure. */
export async function createApp(config: Pick<Config, 'sqlite' | 'overridesDir'>): Promise<App> {
  const { facts, texts } = await overridesIn(config.overridesDir);
  const wording = await createWording(facts, texts);
  const { models, problem } = loadOrTrainModel();
  const store = new SqliteStore(config.sqlite);
  const turns = new Turns({ store, wording, models });
  return {
    turns,
    store,
    missing: missingFacts(facts),
    warnings:
      problem === undefined
        ? []
        : [
            `What understands free text could not be stored and is trained at each start: ${problem}`,
          ],
    say: (language, key, vars) => wording.say(language, key, vars),
    close: async () => {
      await turns.idle();
      await store.close();
    },
  };
}

async function overridesIn(
  folder: string | undefined,
): Promise<{ facts: Facts; texts: TextOverrides }> {
  if (folder === undefined) return { facts: resolveFacts(), texts: {} };
  // Only here, because reading YAML costs memory that most installations need not spend.
  const { readOverrides } = await import('./overrides.ts');
  return readOverrides(folder);
}
