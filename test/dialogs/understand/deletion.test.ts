import { describe, expect, test } from '@jest/globals';
import { readDeletion, speaksOfDeleting } from '../../../src/dialogs/understand/deletion.ts';
import { loadOrTrainModel } from '../../../src/dialogs/understand/intent/modelFile.ts';
import { parsePhrases, readPhraseFiles } from '../../../src/dialogs/understand/intent/phrases.ts';
import { understand } from '../../../src/dialogs/understand/understand.ts';
import { STEPS } from '../../../src/machines/steps.ts';
import { conversationAt } from '../../support/conversationAt.ts';
import { BEGINNING } from '../../support/explore.ts';
import { NOW } from '../../support/representatives.ts';

const { models } = loadOrTrainModel();
const now = Temporal.Instant.from(NOW).toZonedDateTimeISO('Europe/Zurich');

function meaning(text: string, step: string): string {
  const conversation = conversationAt({
    ...BEGINNING,
    dialog: { ...BEGINNING.dialog, step },
  });
  const moment = { conversation, now: () => now, spellingsOf: () => [] };
  return understand({ kind: 'text', text }, moment, models).event.type;
}

const WANTED = [
  'alles löschen',
  'Alles löschen bitte!',
  'lösch meine daten',
  'Löschen Sie bitte alle meine Daten.',
  'lösch das alles jetzt endlich',
  'kannst du alles löschen?',
  'chasch alles lösche',
  'lösch mini date',
  'lösch bitte alles was du von mir hast',
  'vergiss mich',
  'diesen Chat löschen',
  'delete everything',
  'delete my data',
  'just delete everything already',
  'please erase everything you have saved on me',
  'can you please delete all my data?',
  'i want you to delete my data',
  'DELETE THIS CONVERSATION NOW',
];

describe('the wish to have everything deleted', () => {
  test.each(WANTED)('%s: in every step', (text) => {
    for (const step of STEPS.keys()) {
      expect({ step, means: meaning(text, step) }).toEqual({ step, means: 'user.deleteData' });
    }
  });

  test.each([
    'Ich möchte, dass meine Daten gelöscht werden',
    'ich will dass alles gelöscht wird',
    'i want everything deleted',
    'löschen',
    'Datenlöschung',
    'Meine Daten löschen bitte, und zwar vollständig',
  ])('%s: where nothing else is asked', (text) => {
    expect(meaning(text, 'menu.open')).toBe('user.deleteData');
  });

  test.each([
    'meine Daten',
    'my data',
    'Was hast du über mich gespeichert?',
    'Wie lösche ich meine Daten?',
    'how can i delete my data',
    'löscht ihr das nachher wieder',
    'do you delete this afterwards',
    'zeig meine daten',
    'delete my email',
  ])('%s: first what is stored', (text) => {
    expect(meaning(text, 'menu.open')).toBe('user.myData');
  });

  test.each(['Cache löschen', 'Cookies löschen', 'Browserdaten löschen', 'delete all cookies'])(
    '%s: a matter of the browser',
    (text) => expect(meaning(text, 'menu.open')).toBe('user.ask'),
  );

  test.each(['Alles löschen?', 'soll ich alles löschen?', 'habe alles gelöscht'])(
    '%s: about the step that is open',
    (text) => expect(meaning(text, 'activation.clear')).not.toBe('user.deleteData'),
  );

  test('is in no phrase that stands for something else', () => {
    const others = parsePhrases(readPhraseFiles())
      .filter(({ intent }) => intent !== 'delete_data')
      .map(({ text }) => text);
    expect(others.length).toBeGreaterThan(10_000);
    expect(others.filter((text) => readDeletion(text) !== undefined)).toEqual([]);
  });

  test('is looked for in long texts without delay', () => {
    const long = `lösch alles was ${'a'.repeat(4000)} ${'bitte '.repeat(600)}`;
    expect(readDeletion(long)).toBeUndefined();
    expect(speaksOfDeleting(long)).toBe(true);
  });
});
