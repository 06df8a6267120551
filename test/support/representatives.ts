import { MAX_ADDITION_LENGTH, PARTNER_NEEDS, PartnerNeeds } from '../../src/contracts/answers.ts';
import type { Meaning } from '../../src/machines/events.ts';
import type { OpenInput } from '../../src/machines/step.ts';

/** When the tests' events happen: 10:00 in Zurich. */
export const NOW = '2026-11-23T09:00:00Z';

/**
 * Inputs that stand for all others of their kind: one for each branch that an open input can take.
 * A new kind of `OpenInput` without an entry here is a type error.
 */
export const REPRESENTATIVES: Readonly<Record<OpenInput, readonly Meaning[]>> = {
  email: addresses(),
  date: dates(),
  futureDate: dates(),
  elapsed: [{ type: 'user.sent', recency: 'days', since: '2026-11-22' }],
  browsers: browsers(),
  browser: [
    { type: 'user.browser', browser: 'edge' },
    { type: 'user.browser', browser: 'opera' },
  ],
  mailProgram: [
    { type: 'user.mailProgram', program: 'm365' },
    { type: 'user.mailProgram', program: 'gmail' },
    { type: 'user.mailProgram', program: 'gmx' },
  ],
  // Free text here becomes news and "go on"; the choices stand for it.
  tried: [{ type: 'user.goOn' }],
  needs: needs(),
  text: sentences(),
  message: [...addresses(), ...browsers(), ...sentences(), ...additions()],
};

/** One expiry for each standing, and the readings that are no day. */
function dates(): Meaning[] {
  return [
    { type: 'user.date', date: '2027-06-30' },
    { type: 'user.date', date: '2027-01-31' },
    { type: 'user.date', date: '2026-11-30' },
    { type: 'user.date', date: '2026-11-20' },
    { type: 'user.date', date: '2026-09-01' },
    { type: 'user.ambiguousDate', candidates: ['2027-04-03', '2027-03-04'] },
    { type: 'user.ambiguousDate', candidates: ['2026-04-03', '2026-03-04'] },
    ...['noSuchDay', 'noSuchMonth', 'noSuchYear', 'notALeapYear', 'vague', 'start'].map(
      (reason): Meaning => ({ type: 'user.badDate', reason, text: '31.02.2027' }),
    ),
  ];
}

/** Each alone in both states, two at once, and all. */
function needs(): Meaning[] {
  const one = PARTNER_NEEDS.flatMap((need) => [{ [need]: 'there' }, { [need]: 'missing' }]);
  const more = [
    { account: 'there', authority: 'missing' },
    { authority: 'missing', customerNumber: 'missing' },
    { account: 'there', authority: 'there', customerNumber: 'there' },
  ];
  return [...one, ...more].map((told) => ({
    type: 'user.needs',
    needs: PartnerNeeds.parse(told),
  }));
}

/** What is no field of a message, and fits; and what does not fit. */
function additions(): Meaning[] {
  return [
    { type: 'user.addition', text: 'Windows 11' },
    { type: 'user.addition', text: 'x'.repeat(MAX_ADDITION_LENGTH) },
    {
      type: 'user.registered',
      email: { address: 'anna@gmial.com', verdict: 'misspelt', suggestion: 'anna@gmail.com' },
    },
    { type: 'user.addition', text: 'Windows 10', instead: 'Windows 11' },
  ];
}

export function addresses(): Meaning[] {
  return [
    { type: 'user.email', email: { address: 'anna@firma.ch', verdict: 'business' } },
    { type: 'user.email', email: { address: 'anna@gmail.com', verdict: 'private' } },
    { type: 'user.email', email: { address: 'info@firma.ch', verdict: 'role' } },
    {
      type: 'user.email',
      email: { address: 'anna@gmial.com', verdict: 'misspelt', suggestion: 'anna@gmail.com' },
    },
    ...[
      'empty',
      'noAt',
      'severalAts',
      'noLocalPart',
      'noDomain',
      'noTopLevel',
      'spaces',
      'umlaut',
      'misplacedDot',
      'badCharacter',
      'tooLong',
    ].map((reason): Meaning => ({ type: 'user.badEmail', reason, text: 'anna@' })),
  ];
}

/** Who somebody is, told before the message is shown. */
export function details(): Meaning[] {
  return [
    { type: 'user.addition', text: 'Windows 11' },
    { type: 'user.registered', email: { address: 'beat@firma.ch', verdict: 'business' } },
  ];
}

export function browsers(): Meaning[] {
  return [
    { type: 'user.browsers', browsers: [{ name: 'chrome', version: '142' }, { name: 'edge' }] },
    { type: 'user.browsers', browsers: [{ name: 'firefox' }] },
  ];
}

function sentences(): Meaning[] {
  return [
    { type: 'user.text', text: 'Der Knopf «Weiter» reagiert nicht.' },
    { type: 'user.text', text: 'Hilfe' },
  ];
}
