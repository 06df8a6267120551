import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { type App, createApp } from './app.ts';
import { describeError } from './channels/describeError.ts';
import { isDirectLine } from './channels/directline/conversations.ts';
import { createDirectLine } from './channels/directline/directLine.ts';
import { createHttpServer } from './channels/http/server.ts';
import { createPages } from './channels/pages/pages.ts';
import { Messages } from './channels/teams/messages.ts';
import { messagesOff } from './channels/teams/messagesOff.ts';
import { systemClock } from './clock.ts';
import type { Config } from './config.ts';
import type { Worker } from './outbox/worker.ts';
import { startWorkers } from './outbox/workers.ts';
import { mongoLimits } from './sharedLimits.ts';
import { type Purging, startPurging } from './turns/purging.ts';
import { keptSecret } from './webchatSecret.ts';
import { webchatWords } from './webchatWords.ts';

/** How often what has come due is looked for: a timer fires within a second. */
export const OUTBOX_INTERVAL_MS = 250;

/** Where `npm run build:web` leaves what browsers get. */
const BUILT_WEB = fileURLToPath(new URL('../build/web/', import.meta.url));

/** The assistant behind HTTP, put together but not listening. */
export interface Service {
  readonly app: App;
  /** What is not as it should be and does not hinder, in sentences for the operator. */
  readonly warnings: readonly string[];
  /** Resolves with the port; rejects with the system's error (`code` EADDRINUSE, EACCES, …). */
  listen(): Promise<number>;
  /** Takes no more requests, answers those under way, then closes the store. */
  close(): Promise<void>;
}

/**
 * Composes the service by hand. Throws what a part throws at start.
 *
 * @param clock now, as an ISO instant in UTC
 */
export async function createService(
  config: Config,
  log: Logger,
  clock: () => string = systemClock,
): Promise<Service> {
  const app = await createApp(config, {
    onStoreState: (sentence) => log.warn(sentence),
    onMailTrouble: (sentence) => log.error(sentence),
  });
  const messages =
    config.botEndpoint === 'off'
      ? messagesOff
      : new Messages({
          turns: app.turns,
          registration: config.bot,
          serviceUrlHosts: config.serviceUrlHosts,
          problem: (language, reference) => app.say(language, 'notes.problem', { reference }),
          moment: (language) => app.say(language, 'notes.moment'),
          clock,
        });
  const shared =
    config.mongodbUri === undefined
      ? undefined
      : await mongoLimits(config.mongodbUri, (error) =>
          log.warn({ error: describeError(error) }, 'counts of requests could not be kept tidy'),
        );
  const directLine = createDirectLine({
    turns: app.turns,
    store: app.store,
    words: webchatWords(app),
    browserOf: app.browserOf,
    secret: config.web.secret ?? keptSecret(config.sqlite.file),
    allowedOrigins: config.web.allowedOrigins,
    postsPerMinute: config.web.requestsPerMinute,
    sharedLimiter: shared?.limiter,
    clock,
    log,
  });
  const pages = createPages(BUILT_WEB, config.web.allowedOrigins);
  const http = createHttpServer({
    routes: [messages, ...pages.routes],
    sites: [directLine],
    trust: config.web,
    ready: () => app.store.ping(),
    log,
  });
  let worker: Worker | undefined;
  let purging: Purging | undefined;
  return {
    app,
    warnings: [...app.warnings, ...(pages.missing === undefined ? [] : [pages.missing])],
    listen: async () => {
      directLine.follow();
      const port = await http.listen(config.port, config.host);
      worker = startWorkers({
        store: app.store,
        turns: app.turns,
        carriers: app.mail === undefined ? {} : { mail: app.mail.carry },
        channelOpen: isDirectLine,
        clock,
        intervalMs: OUTBOX_INTERVAL_MS,
        onError: (error, key) =>
          log.error(
            { error: describeError(error, [key ?? '']) },
            'something of the outbox could not be carried out',
          ),
      });
      purging = startPurging({
        store: app.store,
        clock,
        onError: (error) =>
          log.error({ error: describeError(error) }, 'old conversations could not be deleted'),
      });
      // Beside the start: a mail server that is away hinders nothing but the mail.
      void app.mail?.check().then((hindrance) => {
        if (hindrance !== undefined) log.warn(hindrance);
      });
      return port;
    },
    close: async () => {
      await worker?.stop();
      await purging?.stop();
      await http.close();
      await app.close();
      await shared?.close();
    },
  };
}
