import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from '@jest/globals';
import { SqliteStore } from '../src/stores/sqlite.ts';
import { play, readTranscript } from './support/transcript.ts';

const folder = join(import.meta.dirname, 'transcripts');
const files = readdirSync(folder).filter((name) => name.endsWith('.yaml'));
const directory = mkdtempSync(join(tmpdir(), 'lotse-transcripts-'));
const store = new SqliteStore({ file: join(directory, 'lotse.db') });

afterAll(async () => {
  await store.close();
  rmSync(directory, { recursive: true });
});

describe('transcripts', () => {
  test('there are some', () => expect(files.length).toBeGreaterThan(0));
  test.each(files)('%s', async (file) => {
    const transcript = readTranscript(join(folder, file));
    const seen = await play(transcript, store, file);
    expect(seen).toHaveLength(transcript.lines.length);
  });
});
