import type { Answers } from '../../src/contracts/answers.ts';
import { type Meaning, TROUBLES } from '../../src/machines/events.ts';
import { TOPICS } from '../../src/machines/topics.ts';
import { BEGINNING, eventOf, go, type Place } from './explore.ts';

/** What a message can bring along when it opens a topic. */
const NEWS: readonly Answers[] = [
  {},
  { tried: ['spam'], sent: { recency: 'days', since: '2026-11-22' } },
  { tried: ['spam', 'resend', 'clear', 'closeAll'], sent: { recency: 'hours' } },
  { email: { address: 'anna@firma.ch', verdict: 'business' }, browser: 'chrome' },
  { expiry: '2027-06-30' },
  { expiry: '2026-11-20' },
  { expiryCandidates: ['2027-04-03', '2027-03-04'] },
  { alreadyPartner: 'no' },
  { alreadyPartner: 'yes' },
  {
    alreadyPartner: 'no',
    partnerNeeds: { account: 'there', authority: 'there', customerNumber: 'there' },
  },
  { browsers: [{ name: 'chrome', version: '142' }], contact: 'anna@firma.ch' },
  { supportCase: 'login', problem: 'Die Anmeldung geht nicht.', handedOver: true },
];

const MOVES: readonly Meaning[] = [
  ...TOPICS.map((topic): Meaning => ({ type: 'user.topic', topic })),
  ...TROUBLES.map((entry): Meaning => ({ type: 'user.topic', topic: 'trouble', entry })),
  { type: 'user.topic', topic: 'activation', entry: 'resend' },
  { type: 'user.support' },
  { type: 'user.restart' },
  { type: 'user.myData' },
  { type: 'user.thumb', up: true },
  { type: 'user.thumb', up: false },
];

/** Every way into the chart's rooms, with and without news, for operators with and without an address. */
export function entrances(): Place[] {
  return [
    BEGINNING,
    dateBesideAddress(),
    backWithAccount('yes'),
    backWithAccount('no'),
    ...MOVES.flatMap((move) =>
      NEWS.flatMap((news) =>
        [true, false].map(
          (operatorReachable) => go(BEGINNING, { ...eventOf(move), news, operatorReachable }).place,
        ),
      ),
    ),
  ];
}

/** Where a day that is asked for comes with an address beside it. */
function dateBesideAddress(): Place {
  const { place } = go(BEGINNING, eventOf({ type: 'user.topic', topic: 'renewal' }));
  const news: Answers = { email: { address: 'anna@firma.ch', verdict: 'business' } };
  return go(place, { ...eventOf({ type: 'user.date', date: '2027-06-30' }), news }).place;
}

/** Where somebody comes back to whom only the account was missing. */
function backWithAccount(alreadyPartner: 'yes' | 'no'): Place {
  const toPartner: Meaning = { type: 'user.topic', topic: 'partner' };
  const asked = go(BEGINNING, { ...eventOf(toPartner), news: { alreadyPartner } }).place;
  const way: Meaning[] = [
    { type: 'user.missing', what: 'account' },
    { type: 'user.haveOne' },
    { type: 'user.yes' },
    toPartner,
  ];
  return way.reduce((place, meaning) => go(place, eventOf(meaning)).place, asked);
}
