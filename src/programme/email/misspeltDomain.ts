import { type EditCosts, editDistance } from '../editDistance.ts';
import { privateProvider } from './mailProviders.ts';

/** Domains worth guessing at: well known, and long enough that a slip is seldom another company. */
const wellKnown = [
  'gmail.com',
  'googlemail.com',
  'hotmail.com',
  'hotmail.ch',
  'outlook.com',
  'icloud.com',
  'yahoo.com',
  'protonmail.com',
  'protonmail.ch',
  'bluewin.ch',
  'hispeed.ch',
  'sunrise.ch',
  'swissonline.ch',
  't-online.de',
];

/** Slips that the keyboard does not explain, by the name before the top level. */
const knownSlips = new Map([
  ['gmial', 'gmail.com'],
  ['gmaill', 'gmail.com'],
  ['gmeil', 'gmail.com'],
  ['googelmail', 'googlemail.com'],
  ['hotmeil', 'hotmail.com'],
  ['outlock', 'outlook.com'],
  ['blewin', 'bluewin.ch'],
  ['bluwin', 'bluewin.ch'],
  ['bluewinn', 'bluewin.ch'],
  ['blauwin', 'bluewin.ch'],
]);

/** Mailboxes exist under this one domain only, so any other ending is a slip. */
const onlyEnding = new Map([
  ['gmail', 'com'],
  ['googlemail', 'com'],
  ['icloud', 'com'],
  ['bluewin', 'ch'],
]);

/** Endings that do not exist, and what was meant. */
const brokenEndings = new Map([
  ['cmo', 'com'],
  ['con', 'com'],
  ['ocm', 'com'],
  ['vom', 'com'],
  ['xom', 'com'],
  ['cpm', 'com'],
  ['clm', 'com'],
  ['cim', 'com'],
  ['coom', 'com'],
  ['comm', 'com'],
  ['hc', 'ch'],
  ['chh', 'ch'],
  ['cch', 'ch'],
  ['xh', 'ch'],
  ['vh', 'ch'],
  ['cj', 'ch'],
  ['nte', 'net'],
  ['nett', 'net'],
  ['ent', 'net'],
  ['dee', 'de'],
  ['ogr', 'org'],
  ['rog', 'org'],
]);

/** Listed as providers by email-providers because so many people type them. */
const listedSlips = new Set(
  'gamil.com gmai.com gmal.com gmial.com homail.com hotmai.com hotmial.com yaho.com'.split(' '),
);

/** Real domains within one slip of a well-known one. */
const realNeighbours = new Set(['gail.com']);

const keyRows = `1234567890 qwertzuiop qwertyuiop asdfghjkl yxcvbnm zxcvbnm
  qay qaz wsx edc rfv tgb zhn yhn ujm ik ol`.split(/\s+/);

function areNeighbours(a: string, b: string): boolean {
  return keyRows.some((row) => {
    const [i, j] = [row.indexOf(a), row.indexOf(b)];
    return i >= 0 && j >= 0 && Math.abs(i - j) === 1;
  });
}

/** A slip of the finger costs 1; anything a finger does not do by itself costs 2. */
const keyboardCosts: EditCosts = {
  insert: (added, before) =>
    before !== undefined && (added === before || areNeighbours(added, before)) ? 1 : 2,
  remove: () => 1,
  replace: (from, to) => (areNeighbours(from, to) ? 1 : 2),
  swap: 1,
};

/**
 * The domain that was probably meant, or `undefined`. Holds back where the domain as typed may
 * well be a company's: only long, well-known names, one slip of the finger, the first letter kept.
 */
export function suggestDomain(domain: string): string | undefined {
  const labels = domain.split('.');
  const ending = labels.at(-1) ?? '';
  const repairedEnding = brokenEndings.get(ending);
  const repaired =
    repairedEnding === undefined ? domain : [...labels.slice(0, -1), repairedEnding].join('.');
  const guess = nearestProvider(repaired);
  if (guess !== undefined) return guess;
  return repaired === domain ? undefined : repaired;
}

function nearestProvider(domain: string): string | undefined {
  const [name, ending, ...more] = domain.split('.');
  if (name === undefined || ending === undefined || more.length > 0) return undefined;
  const only = onlyEnding.get(name);
  if (only !== undefined) return only === ending ? undefined : `${name}.${only}`;
  if (realNeighbours.has(domain) || wellKnown.includes(domain)) return undefined;
  if (privateProvider(domain) !== undefined && !listedSlips.has(domain)) return undefined;
  const slip = knownSlips.get(name);
  if (slip?.endsWith(`.${ending}`)) return slip;
  return wellKnown.find((known) => isOneSlip(known, name, ending));
}

function isOneSlip(known: string, name: string, ending: string): boolean {
  const [knownName = '', knownEnding] = known.split('.');
  if (ending !== knownEnding || Math.abs(name.length - knownName.length) > 1) return false;
  const firstLettersSwapped = name[0] === knownName[1] && name[1] === knownName[0];
  if (name[0] !== knownName[0] && !firstLettersSwapped) return false;
  return editDistance(knownName, name, keyboardCosts) === 1;
}
