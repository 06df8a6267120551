/** A stretch of a text, end exclusive. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

const MONTH_NAMES =
  '(?:jan|feb|m[äa]e?r|mrz|apr|ma[iy]|jun|jul|aug|sept?|o[ck]t|nov|de[zc])[\\p{L}]*';
const START = '(?<![\\p{L}\\p{N}])';
const END = '(?![\\p{L}\\p{N}])';

/** What is never a secret although it has digits. Order does not matter. */
const PATTERNS: readonly RegExp[] = [
  // Addresses of mail and web
  /[^\s<>()@]+@[^\s<>()@]+\.\p{L}{2,}/gu,
  /(?:https?:\/\/|www\.)\S+/giu,
  // Dates: 31.12.2026, 31.12., 2026-12-31, 31/12/26, 31. Dezember 2026, Dec 31, 2026
  new RegExp(`${START}\\d{1,2}\\.\\s?\\d{1,2}\\.(?:\\s?(?:\\d{4}|\\d{2})${END})?`, 'gu'),
  new RegExp(`${START}(?:19|20)\\d\\d[-/.]\\d{1,2}[-/.]\\d{1,2}${END}`, 'gu'),
  new RegExp(`${START}\\d{1,2}([-/])\\d{1,2}\\1(?:(?:19|20)\\d\\d|\\d\\d)${END}`, 'gu'),
  new RegExp(
    `${START}\\d{1,2}(?:\\.|st|nd|rd|th)?\\s?(?:of\\s)?${MONTH_NAMES}\\.?(?:,?\\s?(?:19|20)\\d\\d${END})?`,
    'giu',
  ),
  new RegExp(
    `${START}${MONTH_NAMES}\\.?\\s\\d{1,2}(?:st|nd|rd|th)?(?:,?\\s(?:19|20)\\d\\d)?${END}`,
    'giu',
  ),
  new RegExp(`${START}${MONTH_NAMES}\\.?\\s(?:19|20)\\d\\d${END}`, 'giu'),
  // Times and years
  new RegExp(`${START}\\d{1,2}[:.h]\\d{2}(?::\\d{2})?(?:\\s?(?:uhr|h|am|pm))?${END}`, 'giu'),
  new RegExp(`${START}(?:19|20)\\d\\d${END}(?!\\s\\d)`, 'gu'),
  // Versions, IP addresses, decimal numbers
  /(?<![\p{L}\p{N}.])v?\d+(?:\.\d+)+(?![\p{L}\p{N}])/giu,
  /(?:version|vers\.?|release|build|chrome|firefox|edge|safari|opera|brave|vivaldi|windows|win|ios|ipados|macos|android|office|outlook|server|port)\s?[:.]?\s?\d+(?![\p{L}\p{N}])/giu,
  // Phone numbers as people write them
  /(?<![\p{L}\p{N}])(?:\+|00)\d{1,3}[\s/-]?\(?0?\)?(?:[\s/.-]?\d{2,4}){2,5}(?!\p{N})/gu,
  /(?<![\p{L}\p{N}])\(?0\d{2}\)?[\s/.-]\d{3}[\s/.-]?\d{2}[\s/.-]?\d{2}(?!\p{N})/gu,
  /(?<![\p{L}\p{N}])0[1-9]\d{8}(?!\p{N})/gu,
  /(?:tel|telefon|telephone|phone|natel|handy|mobile|mobil|fax|nummer ist|durchwahl|ext)[.:]?\s*(?:nr\.?|nummer|number)?[.:]?\s*(?:(?:is|ist|isch)\s)?\+?\d[\d\s/.-]{3,}\d/giu,
  // Numbers with a name: customer, order, invoice, ticket, post code, company id
  /(?:kunden?|kundä|chunden?|chunde|debitoren|auftrags?|bestell(?:ungs)?|rechnungs?|liefer(?:schein)?|artikel|ticket|fall|case|vertrags?|serien|modell|partner|customer|client|cust|account|order|invoice|contract|serial|part|quote|reference|referenz|ref|kd|uid|mwst|vat|also|sku|be\s?geo|duns|firmen|haus|zimmer|konto)[\s.-]*(?:nummere?|nummer|numer|number|nr|num|no|id|#)?[\s.]*[:=#]?\s*(?:(?:is|ist|isch|lautet|war|was)\s*:?\s*)?(?:che[-\s]?)?#?\d[\d.\s'’-]*\d/giu,
  /(?:nummere?|numbers?|nr|#|plz|postleitzahl|zip(?:\scode)?|post\s?code|postal code)[.:]?\s*(?:(?:is|ist|isch)\s)?#?\d{3,}(?!\p{N})/giu,
  /(?<![\p{L}\p{N}])[A-Z]{2,5}-[A-Z0-9]{4,}(?:-[A-Z0-9]+)*(?![\p{L}\p{N}])/gu,
  // Error and status codes
  /(?:fehler|error|status|http|exit|stop|err)[-\s]?(?:codes?|meldung|nummer|number|nr)?\.?\s*[:=]?\s*(?:(?:is|ist|isch|lautet|was|war)\s)?(?:0x[\da-f]+|[A-Z]*-?\d{3,})(?![\p{L}\p{N}])/giu,
  /(?<![\p{L}\p{N}])0x[\da-f]+(?![\p{L}\p{N}])/giu,
  // Amounts: money and counted things
  /(?:chf|fr\.?|sfr\.?|eur|usd|[$€£])\s?\d[\d'’.,]*/giu,
  /(?<![\p{L}\p{N}])\d[\d'’.,]*\s?(?:%|chf|fr\.|franken|eur|euro|usd|dollars?|mal|times|x|mails?|e-?mails?|minuten|minutes?|min|stunden|std|hours?|h|sekunden|seconds?|sek|sec|tage?n?|täg|days?|wochen?|weeks?|monate?n?|months?|jahre?n?|years?|mb|gb|kb|px|ms|mitarbeiter\p{L}*|employees|users?|benutzer|leute|people|stellig\p{L}*|zeichen|ziffern|zahlen|digits?|characters?|letters?)(?![\p{L}\p{N}])/giu,
];

/** The stretches that may not be masked: dates, times, versions, addresses, named numbers, amounts. */
export function protectedSpans(text: string): Span[] {
  if (!/\d|@/.test(text)) return [];
  const spans: Span[] = [];
  for (const pattern of PATTERNS) {
    for (const match of text.matchAll(pattern)) {
      spans.push({ start: match.index, end: match.index + match[0].length });
    }
  }
  return spans;
}
