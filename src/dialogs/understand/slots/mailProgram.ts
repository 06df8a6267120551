import { isSlipOf } from './isSlipOf.ts';
import { tokenise } from './tokenise.ts';

/** Mail programs whose search and quarantine are explained apart; the rest is `other`. */
export type MailProgram =
  | 'm365'
  | 'gmail'
  | 'appleMail'
  | 'thunderbird'
  | 'gmx'
  | 'bluewin'
  | 'other';

const WORDS: ReadonlyMap<string, MailProgram> = new Map(
  Object.entries({
    owa: 'm365',
    exchange: 'm365',
    hotmail: 'm365',
    outlok: 'm365',
    gmail: 'gmail',
    googlemail: 'gmail',
    gsuite: 'gmail',
    gmial: 'gmail',
    gamil: 'gmail',
    icloud: 'appleMail',
    gmx: 'gmx',
    bluewin: 'bluewin',
    hostpoint: 'other',
    infomaniak: 'other',
    protonmail: 'other',
    proton: 'other',
    notes: 'other',
    hcl: 'other',
    groupwise: 'other',
    zimbra: 'other',
    roundcube: 'other',
    horde: 'other',
    sunrise: 'other',
    hispeed: 'other',
    yahoo: 'other',
    emclient: 'other',
    mailbird: 'other',
    spark: 'other',
  } as const),
);
const TOLERANT: readonly (readonly [string, MailProgram])[] = [
  ['outlook', 'm365'],
  ['exchange', 'm365'],
  ['thunderbird', 'thunderbird'],
  ['bluewin', 'bluewin'],
];
/** Several words, on the folded words joined by blanks. */
const PHRASES: readonly (readonly [RegExp, MailProgram])[] = [
  [/\b(?:office|o|microsoft|ms|m) ?365\b|\boffice 365\b|\bmicrosoft mail\b/, 'm365'],
  [/\bgoogle (?:workspace|mail|suite|apps)\b|\bg (?:mail|suite)\b/, 'gmail'],
  [
    /\bapple ?mail\b|\bmail app\b|\bmail (?:app )?(?:uf|auf|on|am|vom) (?:em |dem |the |my |mim )?(?:mac|iphone|ipad|macbook)\b|\b(?:mac|iphone|ipad) mail\b/,
    'appleMail',
  ],
  // "blue" is folded.
  [/\bblu (?:win|mail)\b|\bswisscom mail\b/, 'bluewin'],
  [
    /\b(?:anderes|ein anderes|es anders|other|another|different) (?:mail ?)?(?:programm|program|client|mailprogramm)\b|\blotus notes\b|\bwebmail\b/,
    'other',
  ],
];

/** The mail program or service that a text names first among the known ones. */
export function readMailProgram(text: string): MailProgram | undefined {
  const tokens = tokenise(text);
  const folded = tokens.map(({ word }) => word).join(' ');
  for (const [pattern, program] of PHRASES) {
    if (program !== 'other' && pattern.test(folded)) return program;
  }
  for (const { word } of tokens) {
    if (word.length < 2) continue;
    const known = WORDS.get(word);
    if (known !== undefined) return known;
    const slip = word.length < 6 ? undefined : TOLERANT.find(([target]) => isSlipOf(word, target));
    if (slip !== undefined) return slip[1];
  }
  return PHRASES.some(([pattern, program]) => program === 'other' && pattern.test(folded))
    ? 'other'
    : undefined;
}
