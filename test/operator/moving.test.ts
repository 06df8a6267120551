import { afterAll, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { copyStore } from '../../src/operator/copyStore.ts';
import { afterNoon } from '../stores/examples.ts';
import { mongoSuite } from '../support/mongoSuite.ts';
import { History, live, wholeOf } from './histories.ts';
import { mongoHouse } from './mongoHouse.ts';
import { SqliteFiles } from './sqliteFiles.ts';

await mongoSuite('between SQLite and MongoDB', (server) => {
  describe('moving house', () => {
    const files = new SqliteFiles();
    const houses: Awaited<ReturnType<typeof mongoHouse>>[] = [];
    const built = async () => {
      const house = await mongoHouse(server);
      houses.push(house);
      return house;
    };
    afterAll(async () => {
      await files.dispose();
      for (const house of houses) await house.dispose();
    });

    test.each([
      ['SQLite', 'MongoDB'],
      ['MongoDB', 'SQLite'],
    ])('from %s to %s and back nothing is lost, whatever has happened there', async (first) => {
      const [mongo, back] = [await built(), await built()];
      await fc.assert(
        fc.asyncProperty(History, async (history) => {
          await mongo.empty();
          await back.empty();
          const [sqlite, sqliteBack] = [files.breakable(), files.breakable()];
          const [source, target, home] =
            first === 'SQLite' ? [sqlite, mongo, sqliteBack] : [mongo, sqlite, back];
          await live(source, 'web', history);
          for (const [from, to] of [
            [source.archive, target.archive],
            [target.archive, home.archive],
          ] as const) {
            const parts = { from, to, clock: () => afterNoon(60), retentionDays: 90 };
            const copied = await copyStore({ ...parts, intoExisting: false });
            expect(copied).toMatchObject({ outcome: 'verified', other: 0, again: 0 });
            expect(copied.outcome === 'verified' && copied.to).toEqual(
              copied.outcome === 'verified' && copied.from,
            );
          }
          // What an activity's half character cannot survive is not among what happens here.
          expect(await wholeOf(target.archive)).toEqual(await wholeOf(source.archive));
          expect(await wholeOf(home.archive)).toEqual(await wholeOf(source.archive));
        }),
        { numRuns: 25 },
      );
    });
  });
});
