import type { Config } from './config.ts';
import type { Store } from './contracts/store.ts';
import { createWording } from './dialogs/render/wording.ts';
import { loadOrTrainModel } from './dialogs/understand/intent/modelFile.ts';
import { type FactId, missingFacts, resolveFacts } from './programme/facts.ts';
import { readFactsFile } from './programme/readFactsFile.ts';
import { SqliteStore } from './stores/sqlite.ts';
import { Turns } from './turns/turns.ts';

/** The assistant, put together but not listening. */
export interface App {
  readonly turns: Turns;
  readonly store: Store;
  /** Operator facts that are required and not set; the guide works around them. */
  readonly missing: readonly FactId[];
  /** Finishes the turns under way, then closes the store. */
  close(): Promise<void>;
}

/** Composes the assistant by hand. Throws what a part throws at start, each with cause and cure. */
export async function createApp(config: Pick<Config, 'sqlite' | 'overridesDir'>): Promise<App> {
  const overrides =
    config.overridesDir === undefined ? {} : await readFactsFile(config.overridesDir);
  const facts = resolveFacts(overrides);
  const wording = await createWording(facts);
  const { models } = loadOrTrainModel();
  const store = new SqliteStore(config.sqlite);
  const turns = new Turns({ store, wording, models });
  return {
    turns,
    store,
    missing: missingFacts(facts),
    close: async () => {
      await turns.idle();
      await store.close();
    },
  };
}
