import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { judgeConfirmedEmail, judgeEmail } from '../../src/programme/emailAddress.ts';

/** One line each: what is typed, and the judgement in short. */
const labelled: readonly (readonly [string, string])[] = [
  // Business: a company's own domain, whatever it is called
  ['anna.muster@firma.ch', 'business'],
  ['a.muster@netcloud.ch', 'business'],
  ['anna@also.com', 'business'],
  ['peter.meier@swisscom.com', 'business'],
  ['ANNA.MUSTER@FIRMA.CH', 'business'],
  ['anna-lena.mueller@it-systemhaus.ch', 'business'],
  ['anna+cisco@firma.ch', 'business'],
  ['am@firma.swiss', 'business'],
  ['anna@mail.firma.ch', 'business'],
  ['anna@firma.co.uk', 'business'],
  ['anna@firma.com.br', 'business'],
  ['o.neill@firma.io', 'business'],
  ["o'neill@firma.io", 'business'],
  ['anna@xn--mller-kva.ch', 'business'],
  ['anna@bt.com', 'business'],
  ['anna@example.com', 'business'],
  ['hr.meier@firma.ch', 'business'],
  ['infante@firma.ch', 'business'],
  ['salesmann@firma.ch', 'business'],
  ['post.peter@firma.ch', 'business'],
  // Business although a well-known domain is near
  ['anna@grail.com', 'business'],
  ['anna@gail.com', 'business'],
  ['anna@cloud.com', 'business'],
  ['anna@bluewine.ch', 'business'],
  ['anna@swissline.ch', 'business'],
  ['anna@sunrise.com', 'business'],
  ['anna@sunrise.net', 'business'],
  ['anna@outlooks.com', 'business'],
  ['anna@life.ch', 'business'],
  ['anna@gmz.ch', 'business'],
  ['anna@webb.de', 'business'],
  ['anna@highspeed.ch', 'business'],
  ['anna@firma.cm', 'business'],
  ['anna@firma.co', 'business'],
  ['anna@gmx.firma.ch', 'business'],
  ['anna@outlook.firma.ch', 'business'],
  // Private: free mail and Internet providers
  ['anna@gmail.com', 'private Gmail'],
  ['anna@googlemail.com', 'private Gmail'],
  ['Anna@GMail.com', 'private Gmail'],
  ['anna@outlook.com', 'private Outlook.com'],
  ['anna@outlook.de', 'private Outlook.com'],
  ['anna@hotmail.com', 'private Hotmail'],
  ['anna@hotmail.ch', 'private Hotmail'],
  ['anna@live.com', 'private Outlook.com'],
  ['anna@msn.com', 'private Outlook.com'],
  ['anna@yahoo.de', 'private Yahoo'],
  ['anna@yahoo.co.uk', 'private Yahoo'],
  ['anna@icloud.com', 'private iCloud'],
  ['anna@me.com', 'private iCloud'],
  ['anna@gmx.ch', 'private GMX'],
  ['anna@gmx.net', 'private GMX'],
  ['anna@gmx.de', 'private GMX'],
  ['anna@web.de', 'private WEB.DE'],
  ['anna@mail.ch', 'private mail.ch'],
  ['anna@mail.com', 'private mail.com'],
  ['anna@email.com', 'private email.com'],
  ['anna@ymail.com', 'private ymail.com'],
  ['anna@bluewin.ch', 'private Bluewin (Swisscom)'],
  ['anna@bluemail.ch', 'private bluemail.ch'],
  ['anna@hispeed.ch', 'private hispeed (Sunrise)'],
  ['anna@sunrise.ch', 'private Sunrise'],
  ['anna@swissonline.ch', 'private Swissonline (Sunrise)'],
  ['anna@tiscali.ch', 'private tiscali.ch'],
  ['anna@green.ch', 'private green.ch'],
  ['anna@quickline.ch', 'private Quickline'],
  ['anna@besonet.ch', 'private besonet.ch'],
  ['anna@netplus.ch', 'private netplus.ch'],
  ['anna@vtxnet.ch', 'private vtxnet.ch'],
  ['anna@yallo.ch', 'private yallo.ch'],
  ['anna@proton.me', 'private Proton Mail'],
  ['anna@protonmail.com', 'private Proton Mail'],
  ['anna@posteo.de', 'private posteo.de'],
  ['anna@t-online.de', 'private T-Online'],
  ['anna@laposte.net', 'private laposte.net'],
  // A shared mailbox at a provider is private first
  ['info@bluewin.ch', 'private Bluewin (Swisscom)'],
  // Role: nobody's own mailbox
  ['info@firma.ch', 'role info'],
  ['INFO@Firma.ch', 'role info'],
  ['info-ch@firma.ch', 'role info'],
  ['info.zh@firma.ch', 'role info'],
  ['sales@firma.ch', 'role sales'],
  ['sales2@firma.ch', 'role sales'],
  ['verkauf@firma.ch', 'role verkauf'],
  ['einkauf@firma.ch', 'role einkauf'],
  ['support@firma.ch', 'role support'],
  ['it-support@firma.ch', 'role it'],
  ['office@firma.ch', 'role office'],
  ['kontakt@firma.ch', 'role kontakt'],
  ['buchhaltung@firma.ch', 'role buchhaltung'],
  ['comptabilite@firma.ch', 'role comptabilite'],
  ['achats@firma.ch', 'role achats'],
  ['cisco@firma.ch', 'role cisco'],
  ['cisco-team@firma.ch', 'role cisco'],
  ['noreply@firma.ch', 'role noreply'],
  ['info+cisco@firma.ch', 'role info'],
  // Misspelt: one slip away from a domain everybody knows
  ['anna@gmial.com', 'misspelt anna@gmail.com'],
  ['anna@gmal.com', 'misspelt anna@gmail.com'],
  ['anna@gmai.com', 'misspelt anna@gmail.com'],
  ['anna@gmaul.com', 'misspelt anna@gmail.com'],
  ['anna@gnail.com', 'misspelt anna@gmail.com'],
  ['anna@gmaiil.com', 'misspelt anna@gmail.com'],
  ['anna@mgail.com', 'misspelt anna@gmail.com'],
  ['anna@gmail.con', 'misspelt anna@gmail.com'],
  ['anna@gmail.cmo', 'misspelt anna@gmail.com'],
  ['anna@gmial.con', 'misspelt anna@gmail.com'],
  ['anna@gmail.ch', 'misspelt anna@gmail.com'],
  ['anna@gmail.co', 'misspelt anna@gmail.com'],
  ['anna@outlok.com', 'misspelt anna@outlook.com'],
  ['anna@outlock.com', 'misspelt anna@outlook.com'],
  ['anna@hotmial.com', 'misspelt anna@hotmail.com'],
  ['anna@hotmial.ch', 'misspelt anna@hotmail.ch'],
  ['anna@hotmal.com', 'misspelt anna@hotmail.com'],
  ['anna@yaho.com', 'misspelt anna@yahoo.com'],
  ['anna@iclod.com', 'misspelt anna@icloud.com'],
  ['anna@bluewin.hc', 'misspelt anna@bluewin.ch'],
  ['anna@bluwin.ch', 'misspelt anna@bluewin.ch'],
  ['anna@bluewni.ch', 'misspelt anna@bluewin.ch'],
  ['anna@bluewin.com', 'misspelt anna@bluewin.ch'],
  ['anna@hispedd.ch', 'misspelt anna@hispeed.ch'],
  ['anna@sunirse.ch', 'misspelt anna@sunrise.ch'],
  ['anna@firma.hc', 'misspelt anna@firma.ch'],
  ['anna@firma.cmo', 'misspelt anna@firma.com'],
  ['anna@mail.firma.con', 'misspelt anna@mail.firma.com'],
  ['info@firma.hc', 'misspelt info@firma.ch'],
  // Invalid, with what is wrong
  ['', 'invalid empty'],
  ['   ', 'invalid empty'],
  ['"."', 'invalid empty'],
  ['anna.muster', 'invalid noAt'],
  ['anna(at)firma.ch', 'invalid noAt'],
  ['anna@@firma.ch', 'invalid severalAts'],
  ['anna@firma.ch, max@firma.ch', 'invalid severalAts'],
  ['@firma.ch', 'invalid noLocalPart'],
  ['anna@', 'invalid noDomain'],
  ['anna@firma', 'invalid noTopLevel'],
  ['anna@gmailcom', 'invalid noTopLevel'],
  ['anna@127.0.0.1', 'invalid noTopLevel'],
  ['anna@firma.c', 'invalid noTopLevel'],
  ['anna muster@firma.ch', 'invalid spaces'],
  ['anna @firma.ch', 'invalid spaces'],
  ['anna.müller@firma.ch', 'invalid umlaut'],
  ['anna.mu\u0308ller@firma.ch', 'invalid umlaut'],
  ['anna@müller.ch', 'invalid umlaut'],
  ['rené@firma.ch', 'invalid umlaut'],
  ['anna..muster@firma.ch', 'invalid misplacedDot'],
  ['.anna@firma.ch', 'invalid misplacedDot'],
  ['anna.@firma.ch', 'invalid misplacedDot'],
  ['anna@firma..ch', 'invalid misplacedDot'],
  ['anna@.firma.ch', 'invalid misplacedDot'],
  ['anna@firma,ch', 'invalid badCharacter'],
  ['anna@fir_ma.ch', 'invalid badCharacter'],
  ['anna@-firma.ch', 'invalid badCharacter'],
  ['анна@firma.ch', 'invalid badCharacter'],
  ['an(na@firma.ch', 'invalid badCharacter'],
  [`${'a'.repeat(65)}@firma.ch`, 'invalid tooLong'],
  [`anna@${'a'.repeat(64)}.ch`, 'invalid tooLong'],
  [`anna@${'firma.'.repeat(50)}ch`, 'invalid tooLong'],
];

function inShort(raw: string): string {
  const judged = judgeEmail(raw);
  switch (judged.kind) {
    case 'business':
      return 'business';
    case 'private':
      return `private ${judged.provider}`;
    case 'role':
      return `role ${judged.role}`;
    case 'misspelt':
      return `misspelt ${judged.suggestion}`;
    case 'invalid':
      return `invalid ${judged.reason}`;
  }
}

describe('judging an e-mail address', () => {
  test.each(labelled)('%j is %s', (typed, expected) => {
    expect(inShort(typed)).toBe(expected);
  });

  test.each([
    '  anna@firma.ch  ',
    '"anna@firma.ch"',
    '«anna@firma.ch»',
    '„anna@firma.ch“',
    '<anna@firma.ch>',
    'Anna Muster <anna@firma.ch>',
    '"Muster, Anna" <anna@firma.ch>;',
    'mailto:anna@firma.ch',
    'MAILTO:Anna@Firma.ch?subject=Cisco',
    '<mailto:anna@firma.ch>',
    'anna@firma.ch.',
    'anna@firma.ch,',
    'anna@firma.ch!?',
    '(anna@firma.ch)',
    '`anna@firma.ch`',
    '\u200banna@firma.ch\ufeff',
  ])('takes the address out of %j', (typed) => {
    expect(judgeEmail(typed)).toEqual({ kind: 'business', address: 'anna@firma.ch' });
  });

  test('a confirmed spelling is judged as it stands', () => {
    expect(judgeConfirmedEmail('anna@firma.hc')).toEqual({
      kind: 'business',
      address: 'anna@firma.hc',
    });
    expect(judgeConfirmedEmail('info@outlock.com').kind).toBe('role');
    expect(judgeConfirmedEmail('anna').kind).toBe('invalid');
  });

  test('never throws, and an address it accepts is judged the same again', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.emailAddress()), (raw) => {
        const judged = judgeEmail(raw);
        if (judged.kind === 'invalid') return;
        expect(judgeEmail(judged.address)).toEqual(judged);
      }),
    );
  });

  test('a suggestion is never itself misspelt', () => {
    const misspelt = labelled.map(([raw]) => judgeEmail(raw)).filter((j) => j.kind === 'misspelt');
    expect(misspelt.length).toBeGreaterThan(20);
    for (const { suggestion } of misspelt) expect(judgeEmail(suggestion).kind).not.toBe('misspelt');
  });
});
