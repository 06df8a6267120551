import type { Logger } from 'pino';
import type { Browser } from '../../contracts/browser.ts';
import type { Store } from '../../contracts/store.ts';
import type { Turns } from '../../turns/turns.ts';
import { describeError } from '../describeError.ts';
import type { Route } from '../http/route.ts';
import type { Site } from '../http/server.ts';
import { Gate } from './access.ts';
import type { Words } from './activities.ts';
import { browserReportRoutes } from './browserReports.ts';
import { ClientFacts } from './clientFacts.ts';
import { Conversations } from './conversations.ts';
import { Entrance } from './entrance.ts';
import { Exchange } from './exchange.ts';
import { Limits, ratesFor, type SharedLimiter } from './limits.ts';
import { originRule } from './origins.ts';
import { Sockets } from './sockets.ts';
import { Tokens } from './tokens.ts';

export interface DirectLineParts {
  readonly turns: Pick<Turns, 'record'>;
  readonly store: Pick<Store, 'readTurns' | 'load' | 'watch'>;
  readonly words: Words;
  readonly browserOf: (userAgent: string) => Browser | undefined;
  /** Signs the tokens, and is what an operator's server shows to get some. */
  readonly secret: string;
  /** Pages that may embed the chat beside our own. */
  readonly allowedOrigins: readonly string[];
  /** From one address; as `Rates` has it where it is left out. */
  readonly postsPerMinute?: number | undefined;
  /** Counts for all instances; each counts for itself where it is left out. */
  readonly sharedLimiter?: SharedLimiter | undefined;
  /** Now, as an ISO instant in UTC. */
  readonly clock: () => string;
  readonly log: Logger;
  /** How often each socket gets a sign of life and has to give one back. */
  readonly heartbeatMs?: number;
}

export interface DirectLine extends Site {
  /** From now on sockets get what other instances and timers say as well, as soon as the store is there. */
  follow(): void;
}

const BASE = '/directline';
const PREFLIGHT_SECONDS = 7200;
const NO_ORIGIN = { vary: 'Origin' };

/** Direct Line 3.0, as far as clients use it, under `/directline`. */
export function createDirectLine(parts: DirectLineParts): DirectLine {
  const { secret, log } = parts;
  const tokens = new Tokens(secret, Date.now);
  const gate = new Gate({ tokens, origins: originRule(parts.allowedOrigins), secret });
  const conversations = new Conversations(parts);
  const limits = new Limits(ratesFor(parts.postsPerMinute), parts.sharedLimiter);
  const sockets = new Sockets({ gate, conversations, limits, heartbeatMs: parts.heartbeatMs });
  const clientFacts = new ClientFacts(parts.browserOf);
  const entrance = { gate, tokens, conversations, clientFacts, limits };
  return {
    prefix: BASE,
    routes: [
      ...new Entrance(entrance).routes(BASE),
      ...browserReportRoutes(BASE, entrance),
      ...new Exchange({ gate, conversations, clientFacts, limits }).routes(BASE),
    ].map((route) => limited(route, limits)),
    // Refusals can be read by any page, so that it can say why; whoever is let in is for the gate.
    corsHeaders: (origin) =>
      origin === undefined
        ? NO_ORIGIN
        : {
            vary: 'Origin',
            'access-control-allow-origin': origin,
            'access-control-allow-methods': 'GET, POST',
            'access-control-allow-headers':
              'authorization, content-type, x-ms-bot-agent, x-requested-with',
            'access-control-expose-headers': 'retry-after, x-request-id',
            'access-control-max-age': String(PREFLIGHT_SECONDS),
            'cross-origin-resource-policy': 'cross-origin',
          },
    upgrade: (request, raw) => {
      sockets.upgrade(request, raw).catch((error: unknown) => {
        log.error({ error: describeError(error) }, 'a socket could not be opened');
        raw.socket.destroy();
      });
    },
    follow: () => conversations.follow(),
    close: async () => {
      sockets.close();
      await conversations.unfollow();
    },
  };
}

/** Whoever asks too often is told so before anything else is looked at. */
function limited(route: Route, limits: Limits): Route {
  return {
    ...route,
    answer: async (request) =>
      (await limits.request(route.method, request.address)) ?? route.answer(request),
  };
}
