import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import type { Conversation } from '../src/contracts/conversation.ts';
import type { InputContent } from '../src/contracts/input.ts';
import { createWording } from '../src/dialogs/render/wording.ts';
import { loadOrTrainModel } from '../src/dialogs/understand/intent/modelFile.ts';
import { resolveFacts } from '../src/programme/facts.ts';
import { SqliteStore } from '../src/stores/sqlite.ts';
import { computeTurn } from '../src/turns/computeTurn.ts';
import { newConversation } from '../src/turns/newConversation.ts';
import { Turns } from '../src/turns/turns.ts';
import { type Figure, median, quantile } from './measure.ts';
import { input, press, UTTERANCES } from './walk.ts';

/** Turns without a store, then with SQLite committed. */
export async function benchInProcess(): Promise<Figure[]> {
  const wording = await createWording(resolveFacts());
  const { models } = loadOrTrainModel();
  return [...pureTurns(wording, models), ...(await storedTurns(wording, models))];
}

type Parts = [
  wording: Awaited<ReturnType<typeof createWording>>,
  models: ReturnType<typeof loadOrTrainModel>['models'],
];

function pureTurns(...[wording, models]: Parts): Figure[] {
  const choices: number[] = [];
  const texts: number[] = [];
  let conversation = newConversation(input('pure', 0, { kind: 'join' }));
  for (let turn = 1; turn <= 6000; turn += 1) {
    const isText = turn % 3 === 0;
    const content: InputContent = isText
      ? { kind: 'text', text: UTTERANCES[(turn / 3) % UTTERANCES.length] ?? '' }
      : press(conversation, turn);
    const next = input('pure', turn, content);
    const began = performance.now();
    const done = computeTurn({ before: conversation, input: next, lost: false }, wording, models);
    for (const draft of done.record.drafts) wording.express(draft);
    const took = performance.now() - began;
    // The first turns warm the engine up.
    if (turn > 1500) (content.kind === 'choice' ? choices : texts).push(took);
    conversation = done.conversation;
  }
  return [
    {
      name: 'turn without store, a choice, median',
      value: median(choices),
      unit: 'ms',
      bound: { atMost: 0.3 },
    },
    { name: 'turn without store, a choice, p99', value: quantile(choices, 0.99), unit: 'ms' },
    {
      name: 'turn without store, free text, median',
      value: median(texts),
      unit: 'ms',
      bound: { atMost: 2 },
    },
    { name: 'turn without store, free text, p99', value: quantile(texts, 0.99), unit: 'ms' },
  ];
}

async function storedTurns(...[wording, models]: Parts): Promise<Figure[]> {
  const directory = mkdtempSync(join(tmpdir(), 'lotse-bench-'));
  const file = join(directory, 'lotse.db');
  const store = new SqliteStore({ file });
  const turns = new Turns({ store, wording, models });
  const conversations = 1000;
  const rounds = 30;
  const heads = new Map<number, Conversation>();
  const took: number[] = [];
  const round = async (turn: number) => {
    await Promise.all(
      Array.from({ length: conversations }, async (_, index) => {
        const head = heads.get(index);
        const content: InputContent =
          head === undefined
            ? { kind: 'join' }
            : turn % 5 === 0
              ? { kind: 'text', text: UTTERANCES[(turn + index) % UTTERANCES.length] ?? '' }
              : press(head, turn + index);
        const began = performance.now();
        const { conversation } = await turns.handle(input(`c${index}`, turn, content));
        took.push(performance.now() - began);
        heads.set(index, conversation);
      }),
    );
  };
  await round(0);
  const began = performance.now();
  for (let turn = 1; turn < rounds; turn += 1) await round(turn);
  const seconds = (performance.now() - began) / 1000;
  await turns.idle();
  await store.close();
  const bytes = storedBytes(file);
  rmSync(directory, { recursive: true });
  return [
    {
      name: 'turns a second, SQLite committed, 1,000 conversations',
      value: (conversations * (rounds - 1)) / seconds,
      unit: '/s',
      bound: { atLeast: 2000 },
    },
    {
      name: 'stored conversation after 30 turns, mean',
      value: bytes.mean / 1024,
      unit: 'KB',
      bound: { atMost: 16 },
    },
    {
      name: 'stored conversation after 30 turns, largest',
      value: bytes.largest / 1024,
      unit: 'KB',
    },
  ];
}

/** Head and log of each conversation as they lie in the file. */
function storedBytes(file: string): { mean: number; largest: number } {
  const db = new DatabaseSync(file, { readOnly: true });
  const row = db
    .prepare(
      `SELECT avg(head + turns) AS mean, max(head + turns) AS largest FROM (
         SELECT key, length(CAST(head AS BLOB)) + length(handled) AS head FROM conversations
       ) JOIN (
         SELECT key, sum(length(CAST(record AS BLOB)) + length(activity) + length(at)) AS turns
         FROM log GROUP BY key
       ) USING (key)`,
    )
    .get();
  db.close();
  return { mean: Number(row?.['mean']), largest: Number(row?.['largest']) };
}
