import type { Config, LocalConfig } from './config.ts';
import type { Browser } from './contracts/browser.ts';
import type { Draft } from './contracts/draft.ts';
import type { Language } from './contracts/language.ts';
import type { Reply } from './contracts/reply.ts';
import type { Store } from './contracts/store.ts';
import { composeMail } from './dialogs/render/composeMail.ts';
import { createWording } from './dialogs/render/wording.ts';
import { loadOrTrainModel } from './dialogs/understand/intent/modelFile.ts';
import { browserFromUserAgent } from './dialogs/understand/slots/browser.ts';
import { type SmtpCarrier, smtpCarrier } from './mail/smtpCarrier.ts';
import { type FactId, missingFacts } from './programme/facts.ts';
import { readSettings } from './settings.ts';
import { SqliteStore } from './stores/sqlite.ts';
import { Turns } from './turns/turns.ts';

/** The assistant, put together but not listening. */
export interface App {
  readonly turns: Turns;
  readonly store: Store;
  /** Sends messages to support; undefined where the operator has no mail delivery. */
  readonly mail: SmtpCarrier | undefined;
  /** Operator facts that are required and not set; the guide works around them. */
  readonly missing: readonly FactId[];
  /** What is not as it should be and does not hinder, in sentences for the operator. */
  readonly warnings: readonly string[];
  /** A stored draft in words, as the user has seen it. */
  express(draft: Draft): Reply;
  /** The browser that a User-Agent header names, if any. */
  browserOf(userAgent: string): Browser | undefined;
  /** One text of the guide, for what a channel says by itself; undefined where there is none. */
  textOf(language: Language, key: string): string | undefined;
  /** One text of the guide that is there for sure. */
  say(language: Language, key: string, vars?: Readonly<Record<string, string>>): string;
  /** Finishes the turns under way, then closes the store. */
  close(): Promise<void>;
}

/** What an operator reads while it runs, in sentences. */
export interface AppWatch {
  /** The store goes away, or is there again. */
  readonly onStoreState?: (sentence: string) => void;
  /** Messages to support cannot be sent until something is mended. */
  readonly onMailTrouble?: (sentence: string) => void;
}

/** Composes the assistant by hand. Throws what a part throws at start, each with cause and cure. */
export async function createApp(
  config: LocalConfig & Partial<Pick<Config, 'smtp'>>,
  { onStoreState, onMailTrouble }: AppWatch = {},
): Promise<App> {
  const { facts, texts, retentionDays } = await readSettings(config);
  const wording = await createWording(facts, texts);
  const { models, problem } = loadOrTrainModel();
  const store = await openStore({ ...config, retentionDays }, onStoreState);
  const mail =
    config.smtp === undefined
      ? undefined
      : smtpCarrier({
          ...config.smtp,
          compose: (message) => composeMail(message, wording),
          ...(onMailTrouble === undefined ? {} : { onTrouble: onMailTrouble }),
        });
  const turns = new Turns({ store, wording, models, sendsMail: mail !== undefined });
  return {
    turns,
    store,
    mail,
    missing: missingFacts(facts),
    warnings:
      problem === undefined
        ? []
        : [
            `What understands free text could not be stored and is trained at each start: ${problem}`,
          ],
    express: (draft) => wording.express(draft),
    browserOf: browserFromUserAgent,
    textOf: (language, key) =>
      wording.has(language, key) ? wording.say(language, key) : undefined,
    say: (language, key, vars) => wording.say(language, key, vars),
    close: async () => {
      await turns.idle();
      await store.close();
    },
  };
}

async function openStore(
  { mongodbUri: uri, sqlite, retentionDays }: LocalConfig & { readonly retentionDays: number },
  onState: ((sentence: string) => void) | undefined,
): Promise<Store> {
  if (uri === undefined) return new SqliteStore({ ...sqlite, retentionDays });
  // Only here, because the driver takes a third of a second to load.
  const { MongoStore } = await import('./stores/mongo.ts');
  return MongoStore.open({ uri, retentionDays, ...(onState === undefined ? {} : { onState }) });
}
