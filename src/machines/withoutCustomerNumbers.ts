const MASK = '•••';

const NAME = String.raw`(?:(?:kunden?|kundä|chunde|kd|debitoren|customer|client|cust)[\s.-]*(?:nummere?|nummer|numer|number|nr|num|no|id)|(?:kunden|customer)\s?#|debitor)`;
const PREFIX = String.raw`#?(?:(?-i:[A-Z]{1,3})[-\s]?)?`;
/** At least so many digits, with the marks that people group them by. */
const digits = (least: number) => String.raw`\d(?:[.\s'’/-]?\d){${least - 1},}`;
const COPULA = String.raw`(?:\s*[:=]\s*|\s+(?:is|ist|isch|lautet|war|was)\s*:?\s+|\s+)`;

/** "Kundennummer 123 456", "customer number is: 4711" */
const RIGHT_AFTER = new RegExp(
  `(${NAME}\\.?${COPULA})${PREFIX}${digits(2)}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "Kundennummer bei euch wäre 123456": farther on only what is long enough to be none of the rest. */
const FARTHER_ON = new RegExp(
  `(${NAME}(?:\\s+\\p{L}+){1,4}?\\s*[:=]?\\s*)${PREFIX}${digits(4)}(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "123456 ist unsere Kundennummer" */
const BEFORE = new RegExp(
  `(?<![\\p{L}\\p{N}.])${digits(4)}(\\s+(?:ist|is|isch|als|as|=)\\s+(?:\\p{L}+\\s+){0,3}${NAME})`,
  'giu',
);

/** A text with every number that is called a customer number replaced by `•••`; all else stays. */
export function withoutCustomerNumbers(text: string): string {
  return text
    .replace(RIGHT_AFTER, `$1${MASK}`)
    .replace(FARTHER_ON, `$1${MASK}`)
    .replace(BEFORE, `${MASK}$1`);
}
