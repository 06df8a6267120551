import { describe, expect, test } from '@jest/globals';
import { withoutCustomerNumbers } from '../../src/machines/withoutCustomerNumbers.ts';

describe('a text without customer numbers', () => {
  test.each([
    ['Kundennummer 123456', 'Kundennummer •••'],
    [
      'unsere ALSO Kundennummer ist 4711-22, bitte prüfen',
      'unsere ALSO Kundennummer ist •••, bitte prüfen',
    ],
    ['Kunden-Nr.: 12 345 678 steht da', 'Kunden-Nr.: ••• steht da'],
    ['KdNr 998877', 'KdNr •••'],
    ['mini Chundenummer isch 12345', 'mini Chundenummer isch •••'],
    ['our customer number is: CH-445566.', 'our customer number is: •••.'],
    ['customer no. 445566 and customer ID 77', 'customer no. ••• and customer ID •••'],
    ['die Kundennummer bei euch wäre 778899', 'die Kundennummer bei euch wäre •••'],
    ['123 456 ist unsere Kundennummer', '••• ist unsere Kundennummer'],
    ['445566 is our customer number', '••• is our customer number'],
  ])('%s', (text, expected) => {
    expect(withoutCustomerNumbers(text)).toBe(expected);
    expect(withoutCustomerNumbers(expected)).toBe(expected);
  });

  test.each([
    'Die Kundennummer wird seit 3 Tagen nicht angenommen.',
    'Ich habe keine Kundennummer. Edge 141.0.3 zeigt Fehler 50058.',
    'Am 31.12.2026 läuft es ab, Telefon 044 123 45 67.',
  ])('leaves %s', (text) => {
    expect(withoutCustomerNumbers(text)).toBe(text);
  });
});
