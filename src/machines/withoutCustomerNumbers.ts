const MASK = '•••';

const NAME = String.raw`(?:(?:also[\s-]*)?(?:kunden?|kundä|chunde|kd|debitoren|customer|client|cust)[\s.-]*(?:nummere?|nummer|numer|number|nr|num|no|id)|(?:kunden|customer)\s?#|debitor)`;
const NUMBER = String.raw`#?(?:[A-Z]{1,3}[-\s]?)?\d(?:[\d.\s'’/-]*\d)?`;

/** "Kundennummer 123 456", "customer number is: 123456" */
const AFTER_NAME = new RegExp(
  `(${NAME}\\.?(?:\\s*[:=,]\\s*|\\s+(?:\\p{L}+\\s+){0,4}?(?:is|ist|isch|lautet|war|was)?\\s*[:=]?\\s*|\\s*))(${NUMBER})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** "123456 ist unsere Kundennummer" */
const BEFORE_NAME = new RegExp(
  `(?<![\\p{L}\\p{N}.])(\\d[\\d.\\s'’-]{2,}\\d)(\\s+(?:ist|is|isch|als|as|=)\\s+(?:\\p{L}+\\s+){0,3}${NAME})`,
  'giu',
);

/** A text with every number that is called a customer number replaced by `•••`; all else stays. */
export function withoutCustomerNumbers(text: string): string {
  return text.replace(AFTER_NAME, `$1${MASK}`).replace(BEFORE_NAME, `${MASK}$2`);
}
