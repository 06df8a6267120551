import { describe, expect, test } from '@jest/globals';
import {
  looksLikeEmailAttempt,
  readEmails,
} from '../../../../src/dialogs/understand/slots/email.ts';

describe('addresses in a text', () => {
  test.each([
    ['max.muster@firma.ch.', ['max.muster@firma.ch']],
    ['<max@firma.ch>', ['max@firma.ch']],
    ['mailto:max@firma.ch', ['max@firma.ch']],
    ['a@b.ch und c.d@e-f.co.uk, danke', ['a@b.ch', 'c.d@e-f.co.uk']],
    ['MAX@FIRMA.CH', ['MAX@firma.ch']],
    ['hans.müller@müller.ch', ['hans.müller@müller.ch']],
    ['max at firma.ch', ['max@firma.ch']],
    ['max(at)firma.ch', ['max@firma.ch']],
    ['max [at] firma [dot] ch', ['max@firma.ch']],
    ['My email is max at firma dot ch', ['max@firma.ch']],
    ['max @ firma.ch', ['max@firma.ch']],
    ['max.muster at firma.ch bitte', ['max.muster@firma.ch']],
    ['look at cisco.com', []],
    ['I am registered at cisco.com', []],
    ['@Lotse hilfe', []],
    ['hallo', []],
  ])('%s', (text, expected) => {
    expect(readEmails(text)).toEqual(expected);
  });
});

describe('a broken attempt', () => {
  test.each([
    'max.muster@',
    'max.muster@firma',
    'max@firma,ch',
    'max@@firma.ch',
    'max..muster@firma.ch',
  ])('%s is one', (text) => {
    expect(looksLikeEmailAttempt(text)).toBe(true);
  });
  test.each([
    'max@firma.ch',
    'max(at)firma.ch',
    '@Lotse hilfe',
    'ich habe keine',
    'look at cisco.com',
  ])('%s is none', (text) => {
    expect(looksLikeEmailAttempt(text)).toBe(false);
  });
});
