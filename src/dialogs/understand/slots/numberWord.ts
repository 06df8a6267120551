import { fold } from './fold.ts';

const UNITS: readonly (readonly string[])[] = [
  ['null', 'zero'],
  ['eins', 'ein', 'eine', 'einer', 'einem', 'einen', 'eines', 'eis', 'one'],
  ['zwei', 'zwo', 'zwöi', 'zwoi', 'zwee', 'zwä', 'two'],
  ['drei', 'drü', 'drüü', 'dreu', 'drei', 'three'],
  ['vier', 'vieri', 'four'],
  ['fünf', 'füf', 'füüf', 'föif', 'fönf', 'foif', 'füfi', 'five'],
  ['sechs', 'sächs', 'sächsi', 'säx', 'six'],
  ['sieben', 'sibe', 'siebe', 'sebe', 'sibni', 'seven'],
  ['acht', 'achti', 'eight'],
  ['neun', 'nün', 'nüün', 'nüni', 'nöin', 'nine'],
  ['zehn', 'zäh', 'zähn', 'zäni', 'zeh', 'ten'],
  ['elf', 'ölf', 'euf', 'eleven'],
  ['zwölf', 'zwöuf', 'zwölfi', 'twelve'],
  ['dreizehn', 'drizäh', 'drüzäh', 'thirteen'],
  ['vierzehn', 'vierzäh', 'fourteen'],
  ['fünfzehn', 'füfzäh', 'fifteen'],
  ['sechzehn', 'sächzäh', 'sixteen'],
  ['siebzehn', 'sibezäh', 'sibzäh', 'seventeen'],
  ['achtzehn', 'achzäh', 'eighteen'],
  ['neunzehn', 'nünzäh', 'nineteen'],
];

const TENS: readonly (readonly [number, readonly string[]])[] = [
  [20, ['zwanzig', 'zwänzg', 'zwanzg', 'twenty']],
  [30, ['dreissig', 'drissg', 'driissg', 'drissig', 'thirty']],
  [40, ['vierzig', 'vierzg', 'forty', 'fourty']],
  [50, ['fünfzig', 'füfzg', 'fuffzg', 'fifty']],
  [60, ['sechzig', 'sächzg', 'sixty']],
  [70, ['siebzig', 'sibezg', 'sibzg', 'seventy']],
  [80, ['achtzig', 'achzg', 'eighty']],
  [90, ['neunzig', 'nünzg', 'ninety']],
];

const ORDINALS: readonly (readonly [number, readonly string[]])[] = [
  [1, ['erst', 'erscht', 'first']],
  [2, ['zweit', 'zwöit', 'second']],
  [3, ['dritt', 'third']],
  [4, ['viert', 'fourth']],
  [5, ['fünft', 'füft', 'fifth']],
  [6, ['sechst', 'sächst', 'sixth']],
  [7, ['siebt', 'siebent', 'sibet', 'seventh']],
  [8, ['acht', 'eighth']],
  [9, ['neunt', 'nünt', 'ninth']],
  [10, ['zehnt', 'zäht', 'tenth']],
  [11, ['elft', 'eleventh']],
  [12, ['zwölft', 'twelfth']],
  [13, ['dreizehnt', 'thirteenth']],
  [14, ['vierzehnt', 'fourteenth']],
  [15, ['fünfzehnt', 'fifteenth']],
  [16, ['sechzehnt', 'sixteenth']],
  [17, ['siebzehnt', 'seventeenth']],
  [18, ['achtzehnt', 'eighteenth']],
  [19, ['neunzehnt', 'nineteenth']],
  [20, ['zwanzigst', 'twentieth']],
  [30, ['dreissigst', 'thirtieth']],
];

const GERMAN_UNIT_STEMS = [
  'ein',
  'zwei',
  'drei',
  'vier',
  'fünf',
  'sechs',
  'sieben',
  'acht',
  'neun',
];

function cardinals(): Map<string, number> {
  const words = new Map<string, number>();
  UNITS.forEach((spellings, value) => {
    for (const spelling of spellings) words.set(fold(spelling), value);
  });
  for (const [tens, spellings] of TENS) {
    for (const ten of spellings) {
      words.set(fold(ten), tens);
      for (const [digit, units] of UNITS.slice(0, 10).entries()) {
        if (digit === 0) continue;
        // "dreiundzwanzig", "drüezwänzg", "twentythree"
        for (const unit of units) {
          for (const joint of ['und', 'e', 'ä', '']) {
            words.set(fold(`${unit}${joint}${ten}`), tens + digit);
          }
          words.set(fold(`${ten}${unit}`), tens + digit);
        }
      }
    }
  }
  return words;
}

function ordinals(): Map<string, number> {
  const words = new Map<string, number>();
  const add = (stem: string, value: number): void => {
    for (const ending of ['', 'e', 'en', 'er', 'em', 'es']) words.set(fold(stem + ending), value);
  };
  for (const [value, stems] of ORDINALS) for (const stem of stems) add(stem, value);
  GERMAN_UNIT_STEMS.forEach((stem, index) => {
    add(`${stem}undzwanzigst`, 21 + index);
    if (index === 0) add(`${stem}unddreissigst`, 31);
  });
  // "acht" is the cardinal; only "achte", "achten", … count as the ordinal.
  words.delete('acht');
  return words;
}

const CARDINAL = cardinals();
const ORDINAL = ordinals();

/** The value (0 to 99) of a folded number word in German, English or Swiss German. */
export function readNumberWord(folded: string): number | undefined {
  return CARDINAL.get(folded);
}

/** The value (1 to 31, without the English 21st to 29th in two words) of a folded ordinal word. */
export function readOrdinalWord(folded: string): number | undefined {
  return ORDINAL.get(folded);
}
