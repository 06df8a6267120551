import { expect, test } from '@jest/globals';
import { MongoStore } from '../../src/stores/mongo.ts';
import { mongodSuite } from '../support/mongoSuite.ts';
import { ANSWERED_TOO_EARLY, type Broken, foundIn, NOTHING_REMEMBERED } from './broken.ts';
import { LONGEST_MS } from './chaos.ts';

const BROKEN_ON_MONGODB: readonly Broken[] = [
  {
    what: 'a compare-and-set that does not compare',
    mutations: [
      {
        file: 'stores/mongoUpdate.ts',
        text: "{ rev: expectedRev, 'head.startedAt': conversation.startedAt }",
        instead: "{ 'head.startedAt': conversation.startedAt }",
      },
    ],
  },
  {
    what: 'activities that are not looked for',
    mutations: [
      NOTHING_REMEMBERED,
      {
        file: 'stores/mongoUpdate.ts',
        text: "'log.activity': { $ne: activity },",
        instead: '',
      },
    ],
  },
  {
    what: 'a refusal that is lost among the updates of one command',
    mutations: [
      {
        file: 'stores/mongoBatches.ts',
        text: "result.matchedCount === rest ? 'written' : 'unsure'",
        instead: "'written'",
      },
    ],
  },
  { what: 'an answer before the commit', mutations: [ANSWERED_TOO_EARLY] },
  {
    what: 'a lease that ends at once',
    mutations: [
      {
        file: 'stores/mongoOutbox.ts',
        text: "{ 'outbox.$.nextAt': new Date(until), 'outbox.$.lease': lease }",
        instead: "{ 'outbox.$.nextAt': new Date(now), 'outbox.$.lease': lease }",
      },
    ],
    messages: true,
  },
];

await mongodSuite('On MongoDB the chaos run', (start) => {
  const server = start();
  let databases = 0;
  const run = (broken: Omit<Broken, 'what' | 'instances'>) => {
    databases += 1;
    const uri = `${server().uri}/mutant${databases}`;
    return foundIn(broken, {
      instances: 3,
      environment: { MONGODB_URI: uri },
      open: () => MongoStore.open({ uri }),
    });
  };

  test(
    'finds nothing in a copy of the service',
    async () => {
      expect(await run({ mutations: [] })).toEqual([]);
    },
    LONGEST_MS,
  );

  test.each(BROKEN_ON_MONGODB)(
    'finds $what',
    async (broken) => {
      expect(await run(broken)).not.toEqual([]);
    },
    LONGEST_MS,
  );
});
