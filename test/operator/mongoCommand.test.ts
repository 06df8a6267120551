import { afterAll, describe, expect, test } from '@jest/globals';
import { Random } from '../chaos/random.ts';
import { type MongoServer, mongodSuite, mongoSuite } from '../support/mongoSuite.ts';
import { command, commandContract } from './commandContract.ts';
import { wholeOf } from './histories.ts';
import { mongoHouse } from './mongoHouse.ts';
import { converse, goOn } from './recent.ts';
import { SqliteFiles } from './sqliteFiles.ts';

await mongoSuite('the store command on MongoDB', (server) => {
  commandContract('MongoDB', async () => mongoHouse(server));
  copying(server);
});

function copying(server: MongoServer): void {
  describe('copying between SQLite and MongoDB as processes', () => {
    const files = new SqliteFiles();
    const houses: Awaited<ReturnType<typeof mongoHouse>>[] = [];
    afterAll(async () => {
      await files.dispose();
      for (const house of houses) await house.dispose();
    });
    const built = async () => {
      const house = await mongoHouse(server);
      houses.push(house);
      return house;
    };

    test.each(['to', 'from'])('%s MongoDB: killed at any point it goes on', async (direction) => {
      const count = 500;
      const random = new Random(20_261_125).of(direction);
      let broken = 0;
      for (let point = 0; point < 2; point += 1) {
        const [sqlite, mongo] = [files.breakable(), await built()];
        const uri = { sqlite: `sqlite:${sqlite.file}`, mongo: mongo.uri };
        const [source, target] = direction === 'to' ? [sqlite, mongo] : [mongo, sqlite];
        const [from, to] = direction === 'to' ? [uri.sqlite, uri.mongo] : [uri.mongo, uri.sqlite];
        await Promise.all(
          Array.from({ length: count }, (_, index) =>
            converse(source.store, `web:${index}`, { user: 'anna', text: `${index}` }),
          ),
        );
        await converse(source.store, 'web:gone', { user: 'anna', text: '' });
        await goOn(source.store, 'web:gone', 3, { forget: true });
        for (const share of [random.next() / 2, 0.5 + random.next() / 4]) {
          const copying = command(['copy', from, to]);
          let ended = false;
          copying.ended.then(() => {
            ended = true;
          });
          let held = 0;
          while (held < share * count && !ended) {
            held = (await target.archive.outlines({ after: undefined, limit: count })).length;
          }
          copying.child.kill('SIGKILL');
          if ((await copying.ended).code === null && held < count) broken += 1;
        }
        const { code, stdout, stderr } = await command(['copy', from, to]).run();
        expect({ code, stderr }).toMatchObject({ code: 0 });
        expect(stdout).toContain(`target: ${count} conversations`);
        expect(await wholeOf(target.archive)).toEqual(await wholeOf(source.archive));
      }
      // Otherwise nothing was shown.
      expect(broken).toBeGreaterThan(0);
    });
  });
}

await mongodSuite('the store command on a server with a password', (start) => {
  const running = start({ user: { name: 'lotse', password: 'geheim' } });
  const files = new SqliteFiles();
  afterAll(() => files.dispose());

  test('works with it, and never tells it', async () => {
    const { file, store } = files.breakable();
    await converse(store, 'web:1', { user: 'anna', text: 'Annas Anliegen' });
    const host = running().uri.replace('mongodb://', '');
    const uri = (password: string) => `mongodb://lotse:${password}@${host}/lotse?authSource=admin`;
    for (const [password, wanted] of [
      ['geheim', 0],
      ['falsch', 1],
    ] as const) {
      for (const args of [
        ['copy', `sqlite:${file}`, uri(password)],
        ['count', '--store', uri(password)],
      ]) {
        const { code, stdout, stderr } = await command(args).run();
        expect({ code, stderr }).toMatchObject({ code: wanted });
        expect(stdout + stderr).not.toMatch(/geheim|falsch|anna|\n\s+at /i);
      }
    }
  });
});
