import type { Logger } from 'pino';
import { collectGarbage } from './collectGarbage.ts';
import { type Config, readConfig } from './config.ts';
import { createLog } from './log.ts';
import { missingSentence } from './missingSentence.ts';
import { createService, type Service } from './service.ts';

/** How long requests under way may take to end once the process is told to stop. */
const SHUTDOWN_MS = 10_000;

/**
 * Starts the service as the environment says and stops it on SIGTERM or SIGINT. What hinders the
 * start is said in one message without a stack trace, with exit code 1.
 */
async function serve(): Promise<void> {
  let service: Service | undefined;
  try {
    const config = readConfig(process.env);
    const log = createLog(config.logLevel);
    service = await createService(config, log);
    await collectGarbage();
    const port = await listen(service, config);
    announce(service, config, port, log);
    stopOnSignals(service, log);
  } catch (error) {
    process.stderr.write(`${Error.isError(error) ? error.message : String(error)}\n`);
    process.exitCode = 1;
    await service?.close();
  }
}

/** The port cannot be listened on; the message says which and what to do. */
class ListenError extends Error {
  override readonly name = 'ListenError';
}

async function listen(service: Service, { host, port }: Config): Promise<number> {
  try {
    return await service.listen();
  } catch (error) {
    const code = Error.isError(error) && 'code' in error ? error.code : undefined;
    switch (code) {
      case 'EADDRINUSE':
        throw new ListenError(
          `Port ${port} on ${host} is taken by another program. Stop that one, or set PORT to a free port.`,
        );
      case 'EACCES':
        throw new ListenError(
          `Port ${port} on ${host} needs rights this user does not have. Set PORT to one above 1023.`,
        );
      case 'EADDRNOTAVAIL':
      case 'ENOTFOUND':
        throw new ListenError(
          `${host} is no address of this machine. Set HOST to one of its addresses.`,
        );
      default:
        throw error;
    }
  }
}

const BOT_ENDPOINT: Readonly<Record<Config['botEndpoint'], string>> = {
  registered: 'callers prove who they are',
  thisMachine: 'callers of this machine, unproved: MicrosoftAppId is not set',
  off: 'off, no Teams: MicrosoftAppId is not set',
};

function announce({ app, warnings }: Service, config: Config, port: number, log: Logger): void {
  const host = config.host.includes(':') ? `[${config.host}]` : config.host;
  log.info(
    { url: `http://${host}:${port}`, botEndpoint: BOT_ENDPOINT[config.botEndpoint] },
    'listening',
  );
  if (app.missing.length > 0) {
    log.warn({ missing: app.missing }, missingSentence(app.missing, config.overridesDir));
  }
  for (const warning of warnings) log.warn(warning);
  log.flush();
}

/** The first signal ends politely, a second one at once. */
function stopOnSignals(service: Service, log: Logger): void {
  let stopping = false;
  const stop = (signal: NodeJS.Signals) => {
    if (stopping) process.exit(1);
    stopping = true;
    log.info({ signal }, 'stopping');
    const late = setTimeout(() => {
      log.error('requests under way did not end in time');
      process.exit(1);
    }, SHUTDOWN_MS);
    late.unref();
    service.close().then(
      () => {
        log.info('stopped');
        process.exit(0);
      },
      (error: unknown) => {
        log.error({ error: Error.isError(error) ? error.message : 'unknown' }, 'stopped badly');
        process.exit(1);
      },
    );
  };
  process.on('SIGTERM', stop);
  process.on('SIGINT', stop);
}

await serve();
