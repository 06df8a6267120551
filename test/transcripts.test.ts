import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { LANGUAGES } from '../src/contracts/language.ts';
import { TOPICS } from '../src/machines/topics.ts';
import { SOURCE } from '../src/programme/source.ts';
import { SqliteStore } from '../src/stores/sqlite.ts';
import { SOURCE_CARRIERS } from './support/sourceCarriers.ts';
import { type Bubble, bubblesOf, play, readTranscript } from './support/transcript.ts';

const folder = join(import.meta.dirname, 'transcripts');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const directory = mkdtempSync(join(tmpdir(), 'lotse-transcripts-'));
const store = new SqliteStore({ file: join(directory, 'lotse.db') });
const bubbles: Bubble[] = [];

afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true });
});

describe('transcripts', () => {
  test.each(files)('%s', async (file) => {
    const transcript = readTranscript(join(folder, file));
    const seen = await play(transcript, store, file);
    expect(seen).toHaveLength(transcript.lines.length);
    bubbles.push(...(await bubblesOf(transcript, store, file)));
  });
});

// The bubbles of the transcripts above: this only says something after all of them were played.
describe('in these transcripts', () => {
  describe.each(LANGUAGES)('a user who speaks %s is told', (language) => {
    test.each(Object.entries(SOURCE))('%s', (id, { must }) => {
      const carriers =
        Object.entries(SOURCE_CARRIERS).find(([sentence]) => sentence === id)?.[1] ?? [];
      const carried = bubbles.filter(
        (bubble) =>
          bubble.language === language && bubble.keys.some((key) => carriers.includes(key)),
      );
      const missing = carried.map(({ text }) =>
        must[language].filter((fragment) => !text.toLowerCase().includes(fragment.toLowerCase())),
      );
      // In one bubble all of it; the best try is shown where none has.
      const best = missing.sort((a, b) => a.length - b.length)[0] ?? ['no transcript gets there'];
      expect(best).toEqual([]);
    });

    test.each(TOPICS)('the whole of the topic %s: its end is reached', (topic) => {
      const ends = bubbles.filter(
        (bubble) =>
          bubble.language === language && bubble.keys.some((key) => ENDS[topic].includes(key)),
      );
      expect(ends.length).toBeGreaterThan(0);
    });
  });
});

/** The texts of each topic's end. */
const ENDS: Readonly<Record<(typeof TOPICS)[number], readonly string[]>> = {
  account: ['account.done.body'],
  activation: ['activation.done.body'],
  trouble: ['trouble.done.body'],
  partner: ['partner.done.body', 'partner.done.bodyJoined'],
  renewal: ['renewal.done.body'],
  support: ['support.handedOver.body'],
};
