import { describe, expect, test } from '@jest/globals';
import { loadOrTrainModel } from '../../../src/dialogs/understand/intent/modelFile.ts';
import { detectLanguage } from '../../../src/dialogs/understand/language.ts';

const model = loadOrTrainModel().models.language;

describe('detectLanguage', () => {
  test.each([
    ['Wie werde ich Partner?', 'de'],
    ['ig ha keis mail übercho', 'de'],
    ['zrugg', 'de'],
    ['mail nicht da', 'de'],
    ['How do we get listed as a reseller?', 'en'],
    ['I did not recieve nothing', 'en'],
    ['thanks', 'en'],
    ['mail not here', 'en'],
  ])('finds the language of "%s"', (text, language) => {
    expect(detectLanguage(model, text)).toMatchObject({ language, other: false });
  });

  test.each(['', 'ok', 'hi', '4711', 'anna.frei@firma.ch', 'Chrome 126', '👍', 'Netzwerk AG'])(
    'leaves open what "%s" is',
    (text) => {
      expect(detectLanguage(model, text)).toMatchObject({ language: undefined, other: false });
    },
  );

  test.each([
    'Je ne trouve pas la lettre que vous avez écrite',
    'Non capisco che cosa devo scrivere nella pagina',
    'Не понимаю, что здесь написано',
    '我看不懂这个',
  ])('tells that "%s" is of another language', (text) => {
    expect(detectLanguage(model, text)).toMatchObject({ language: undefined, other: true });
  });

  test.each([
    'I did not recieve nothing',
    'mail not here',
    'expired last week / maybe monday',
    'where is the code',
    'kei mail übercho',
    'wo chan i das mache',
    'wie werde ich Partner?',
    'no immer nüt',
  ])('is clear about "%s"', (text) => {
    expect(detectLanguage(model, text)).toMatchObject({ clear: true });
  });

  test.each([
    'sorry',
    'sorry, richtige@firma.ch',
    'sorry meinte 30.12.',
    'Tom Smith 079 123 45 67',
    'Best Regards AG, Tom Hill',
    'in 3 monat',
    'am 31.12.26 um 23:59',
    'the 5th',
    '1st or 2nd of december',
    'tomorrow',
    'next friday',
    'Smart Net Total Care Partner Support Contract',
    'Cisco login invalid verification code',
    'danke',
    'passwort vergessen',
  ])('is not clear about "%s"', (text) => {
    expect(detectLanguage(model, text)).toMatchObject({ clear: false });
  });
});
