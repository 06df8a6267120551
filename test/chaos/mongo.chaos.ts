import { expect, test } from '@jest/globals';
import { MongoStore } from '../../src/stores/mongo.ts';
import { mongodSuite } from '../support/mongoSuite.ts';
import { chaos, LONGEST_MS } from './chaos.ts';

await mongodSuite('MongoDB', (start) => {
  const server = start();
  test(
    'three instances killed again and again, the database stopped twice: every turn and every message exactly once',
    async () => {
      const uri = `${server().uri}/chaos`;
      const { plan, ran, found, fell, figures } = await chaos({
        instances: 3,
        environment: { MONGODB_URI: uri },
        open: () => MongoStore.open({ uri }),
        database: server(),
      });
      process.stdout.write(`${figures}\n`);
      expect(found).toEqual([]);
      expect(fell).toEqual([]);
      expect(ran).toMatchObject({ kills: plan.kills.length, pauses: plan.pauses.length });
    },
    LONGEST_MS,
  );
});
