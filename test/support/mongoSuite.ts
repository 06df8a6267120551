import { afterAll, describe, expect, test } from '@jest/globals';
import { type Mongod, type MongodOptions, startMongod } from './mongod.ts';
import { mongodBinary } from './mongodBinary.ts';

/** A server for the tests of one file: one's own (`TEST_MONGODB_URI`), or one started for them. */
export interface MongoServer {
  /** A URI with a database that no other test uses; options of the server's own URI are kept. */
  freshUri(): string;
}

let databases = 0;

/**
 * A suite that needs a replica set, started before it and stopped after it. Where there is no
 * server it says loudly that it was skipped, and why; in CI it fails instead.
 */
export async function mongoSuite(
  name: string,
  suite: (server: MongoServer) => void,
): Promise<void> {
  const { TEST_MONGODB_URI: uri = '' } = process.env;
  if (uri !== '') {
    describe(name, () => suite({ freshUri: () => withDatabase(uri) }));
    return;
  }
  await mongodSuite(name, (start) => {
    const running = start();
    suite({ freshUri: () => withDatabase(running().uri) });
  });
}

/**
 * The same for tests that stop, halt or misconfigure servers of their own. `start` is called while
 * tests are collected; what it gives back is the server, once the tests run.
 */
export async function mongodSuite(
  name: string,
  suite: (start: (options?: MongodOptions) => () => Mongod) => void,
): Promise<void> {
  const binary = await mongodBinary();
  if (!binary.found) {
    absent(name, binary.reason);
    return;
  }
  const servers = new Set<Mongod>();
  const starts: Promise<void>[] = [];
  describe(name, () => {
    suite((options) => {
      let server: Mongod | undefined;
      const starting = startMongod(binary.path, options).then((started) => {
        server = started;
        servers.add(started);
      });
      starting.catch(() => undefined);
      starts.push(starting);
      return () => {
        if (server === undefined) throw new Error('The server runs once the tests run.');
        return server;
      };
    });
    afterAll(async () => {
      await Promise.allSettled(starts);
      await Promise.all([...servers].map((server) => server.stop()));
    });
  });
  await Promise.all(starts);
}

function absent(name: string, reason: string): void {
  const sentence = `SKIPPED, since there is no MongoDB server: ${name}. ${reason}.`;
  process.stderr.write(`\n!!! ${sentence}\n\n`);
  test(`${name}: ${sentence}`, () => {
    expect({ CI: process.env['CI'], skipped: sentence }).not.toMatchObject({ CI: 'true' });
  });
}

function withDatabase(uri: string): string {
  databases += 1;
  const [, server = uri, options = ''] = /^([^/]*\/\/[^/?]*)(?:\/[^?]*)?(\?.*)?$/.exec(uri) ?? [];
  return `${server}/lotse-test-${process.pid}-${databases}${options}`;
}
