import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { stringify } from 'yaml';
import { choicesOf } from '../../../src/contracts/choicesOf.ts';
import { plainReply } from '../../../src/contracts/plainText.ts';
import type { Reply } from '../../../src/contracts/reply.ts';
import { SqliteStore } from '../../../src/stores/sqlite.ts';
import {
  play,
  readTranscript,
  type Seen,
  type Transcript,
  zoneless,
} from '../../support/transcript.ts';
import { TestService } from '../support/service.ts';
import { generated } from './support/ask.ts';
import { DirectLineClient } from './support/directLineClient.ts';

const DIRECTORY = new URL('../../transcripts/', import.meta.url);

/** All that need no mail server: what becomes of a message to support is no matter of the channel. */
const TRANSCRIPTS = readdirSync(DIRECTORY)
  .filter((file) => file.endsWith('.yaml'))
  .map((file) => ({ file, transcript: readTranscript(new URL(file, DIRECTORY).pathname) }))
  .filter(({ transcript }) => !transcript.sendsMail);

const FIRST_OF_TOPIC = new Set(
  Map.groupBy(TRANSCRIPTS, ({ file }) => file.split('-')[0])
    .values()
    .map(([first]) => first?.file),
);

/** The conversation's name and the references made of it are others here. */
const nameless = (text: string, name: string) =>
  text.replace(/LT-[0-9A-Z]+/g, 'LT-…').replaceAll(name, '…');
const textOf = (replies: readonly Reply[]) => replies.map(plainReply).join('\n\n');

let now = Temporal.Instant.from('2026-11-23T09:00:00Z');
const directory = mkdtempSync(join(tmpdir(), 'lotse-transcripts-'));
/** All users of all transcripts sit behind one address here, and type quicker than people. */
const REQUESTS_PER_MINUTE = '1000000';
/** One service for each set of operator facts. */
const services = new Map<string, TestService>();

beforeAll(async () => {
  for (const { transcript } of TRANSCRIPTS) {
    const facts = JSON.stringify(transcript.facts);
    if (services.has(facts)) continue;
    const folder = mkdtempSync(join(directory, 'facts-'));
    writeFileSync(join(folder, 'facts.yaml'), stringify(transcript.facts));
    services.set(
      facts,
      await new TestService({ OVERRIDES_DIR: folder, REQUESTS_PER_MINUTE }, () =>
        now.toString(),
      ).start(),
    );
  }
});
afterAll(async () => {
  for (const service of services.values()) await service.stop();
  rmSync(directory, { recursive: true, force: true });
});

function serviceFor({ facts }: Transcript): TestService {
  const service = services.get(JSON.stringify(facts));
  if (service === undefined) throw new Error('Each transcript has its service.');
  return service;
}

/** The same activity as the transcript's line, as a client sends it. */
function activityOf(line: Transcript['lines'][number], client: DirectLineClient) {
  if (line.user !== undefined) return { type: 'message', text: line.user };
  const label = line.press ?? line.late;
  if (label === undefined) return { type: 'event', name: 'webchat/join' };
  const replies = line.press === undefined ? client.replies : client.replies.slice(-1);
  for (const reply of replies.toReversed()) {
    const choice = choicesOf(reply).find((one) => one.label === label);
    if (choice === undefined) continue;
    const value = { lotse: { reply: reply.id, choice: choice.id } };
    return { type: 'message', text: label, value };
  }
  throw new Error(`There is no button "${label}".`);
}

/** Plays a transcript by Microsoft's client and compares each answer with the turn's own. */
async function playOver(
  { transcript, file: name }: (typeof TRANSCRIPTS)[number],
  expected: readonly Seen[],
  webSocket: boolean,
) {
  now = Temporal.Instant.from(transcript.now);
  const service = serviceFor(transcript);
  const { token, conversationId } = await generated(service.url);
  const client = new DirectLineClient(service.url, { token, webSocket });
  try {
    await client.online();
    let last: Record<string, unknown> = {};
    for (const [index, line] of transcript.lines.entries()) {
      const wanted = expected[index];
      if (wanted === undefined) throw new Error('Each line has been seen.');
      now = now.add({ seconds: 20 });
      const before = client.replies.length;
      // What came by itself has been seen here; without a channel the next turn brings it along.
      const seen = new Set(client.replies.map(({ id }) => id));
      const fresh = wanted.replies.filter(({ id }) => !seen.has(id));
      if (line.later !== undefined) {
        now = now.add(zoneless(line.later));
      } else if (line.again === true) {
        await client.post(last);
        continue;
      } else {
        last = {
          locale: transcript.locale,
          channelData: { clientActivityID: `line-${index}` },
          ...activityOf(line, client),
        };
        await client.post(last);
      }
      const count = before + fresh.length;
      await client.until(({ replies }) => replies.length >= count, `line ${wanted.line}`);
      expect(nameless(textOf(client.replies.slice(before)), conversationId)).toBe(
        nameless(textOf(fresh), name),
      );
    }
    const ids = client.received.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  } finally {
    client.end();
  }
}

describe.each(TRANSCRIPTS)('$file', ({ file, transcript }) => {
  let expected: Seen[] = [];
  beforeAll(async () => {
    const path = join(mkdtempSync(join(directory, 'store-')), 'lotse.db');
    const store = new SqliteStore({ file: path, synchronous: 'NORMAL' });
    expected = await play(transcript, store, file);
    await store.close();
  });

  test('over WebSocket each line is answered as by the turn itself', () =>
    playOver({ file, transcript }, expected, true));

  // It takes its time; one of each topic walks all of the way that differs.
  if (FIRST_OF_TOPIC.has(file)) {
    test('over polling as well', () => playOver({ file, transcript }, expected, false));
  }
});
