import { afterAll, expect, test } from '@jest/globals';
import { MongoStore } from '../../src/stores/mongo.ts';
import { mongodSuite } from '../support/mongoSuite.ts';
import { chaos, LONGEST_MS } from './chaos.ts';
import { violations } from './violations.ts';

await mongodSuite('MongoDB', (start) => {
  const server = start();
  let store: MongoStore | undefined;
  afterAll(() => store?.close());

  test(
    'three instances killed again and again, the database stopped twice: every turn exactly once',
    async () => {
      const uri = `${server().uri}/chaos`;
      const { plan, ran, model, fell, figures } = await chaos({
        instances: 3,
        environment: { MONGODB_URI: uri },
        database: server(),
      });
      process.stdout.write(`${figures}\n`);
      store = await MongoStore.open({ uri });
      expect(await violations(plan, ran, model, store)).toEqual([]);
      expect(fell).toEqual([]);
      expect(ran).toMatchObject({ kills: plan.kills.length, pauses: plan.pauses.length });
    },
    LONGEST_MS,
  );
});
