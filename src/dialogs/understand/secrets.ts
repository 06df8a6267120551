import { isOrdinaryWord } from './secrets/ordinaryWord.ts';
import { protectedSpans, type Span } from './secrets/protectedSpans.ts';

const MASK = '•••';

/** A text without its secrets, and how many were replaced. */
export interface Masked {
  readonly text: string;
  readonly masked: number;
}

const PASSWORD = String.raw`(?:\p{L}*pass?w(?:ö|oe|o)rte?r?|pass?wort|passwrot|passwot|\p{L}*kennwort|kennwörter|passphrase|pass?words?|pasword|passwrod|passwd|pwd|pw|passwörter|geheimwort|zugangsdaten|login-?daten|credentials?)`;
const CODE = String.raw`(?:pass-?codes?|(?:one[- ]time[- ]|verification[- ]|activation[- ]|security[- ]|confirmation[- ]|access[- ]|sms[- ]|mfa[- ])?codes?|(?:bestätigungs|bestaetigungs|aktivierungs|aktivierigs|sicherheits|einmal|zugangs|verifizierungs|verifikations|freischalt|zahlen|sms|mail)-?code[sn]?|\p{L}*pin|pin-?codes?|otp|tan)`;
/** "QR-Code", "Quellcode" and "ZIP code" hold nothing secret. */
const NO_SECRET_BEFORE =
  /(?:qr|bar|strich|quell|source|zip|post|postal|area|country|länder|discount|promo|rabatt|voucher|dress|fehler|error|status|http|exit|stop|ländervorwahl|product|produkt)[\s-]*$/iu;
const KEYWORD = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:(${PASSWORD})|(${CODE}))(?![\\p{L}\\p{N}])`,
  'giu',
);

const ONLY_KEYWORD = new RegExp(`^(?:${PASSWORD}|${CODE})\\P{L}*$`, 'iu');

/** Straight after the keyword. A colon or "lautet" announces the value, "ist" may be followed by anything. */
const ANNOUNCES =
  /^\s*(?:(?:ist|is|isch|war|was|lautet|heisst|wäre)?\s*[:=]|(?:lautet|heisst|lutet|reads)\s)\s*/iu;
const COPULA =
  /^\s*(?:['’]s|ist|is|isch|war|was|wäre|sei|->|=>|→|-|–)\s+(?:(?:jetzt|jetz|now|neu|folgende[rs]?|einfach|also|aktuell|currently|übrigens|früher|bisher|immer|noch|wohl|glaube|think|probably)\s+)*/iu;
const DIRECT = /^[\s,]+/u;
/** Farther on in the same sentence, right before the value. */
const FAR_CONNECTOR =
  /[:=]\s*$|(?:^|\s)(?:ist|is|isch|lautet|heisst|war|was|auf|uf|to|als|as|mit|with|nicht|not|nid|nöd|ned|nämlich|namely)\s+$/iu;
const SENTENCE_END = /[!?;\n]|\.(?=\s|$)/u;
const FAR_REACH = 120;

const QUOTED = /^(["'«»„“”‚‘’`])([^"'«»„“”‚‘’`\n]{2,60})["'«»„“”‚‘’`]/u;
const TOKEN = /^\S+/u;
const TRAILING = /[.,;:)\]»"“”]+$/u;
/** "6-stellig", "24h", "8 characters". */
const MEASURE =
  /^\d{1,3}-?(?:\p{L}*stellig\p{L}*|st|h|x|min\p{L}*|std|sek|zeichen|ziffer\p{L}*|digits?|char\p{L}*|tage?|days?|mal|er)$/iu;

const CODE_GROUPS = /(?<![\p{L}\p{N}.,:/+#'’-])\d(?:[ -]?\d){3,9}(?![\p{L}\p{N}]|[.,:/'’-]\p{N})/gu;
const CODE_MIXED =
  /(?<![\p{L}\p{N}@.\-/])(?=[A-Z]*\d)(?=\d*[A-Z])[A-Z\d]{6,10}(?![\p{L}\p{N}@]|[./-]\p{N})/gu;
/** "K7-MXP-22": two hyphens and more, as reference numbers of products rarely have them. */
const CODE_HYPHENED =
  /(?<![\p{L}\p{N}@./-])(?=[A-Z-]*\d)(?=[\d-]*[A-Z])[A-Z\d]{2,6}(?:-[A-Z\d]{2,6}){2,3}(?![\p{L}\p{N}@-]|[./]\p{N})/gu;
/** A message that is nothing but the code may be in lower case, hyphenated, or look like a year. */
const WHOLE_CODE =
  /^\s*(\d{4,10}|\d{3}[- ]\d{3}|(?!\p{L}{4,}-?\d{1,3}[\s.!]*$)(?=[a-z-]*\d)(?=[\d-]*[a-z])(?:[a-z\d]{6,10}|[a-z\d]{3,5}-[a-z\d]{3,5}|[a-z\d]{1,6}(?:-[a-z\d]{1,6}){2,4}))[\s.!]*$/iu;
/** A message that is nothing but this is a code wherever no number was asked for. */
const BARE_NUMBER = /^[\s"'«»(]*(\d{6,8}|\d{3}[ -]\d{3})[\s.,;!?"'«»)]*$/u;

const touches = (spans: readonly Span[], start: number, end: number): boolean =>
  spans.some((span) => span.start < end && start < span.end);

const SHOUTING = /[!?…]+$/u;

/** "akzeptiert!!!": a word of a language, said aloud. */
function isExclaimed(token: string): boolean {
  const shout = SHOUTING.exec(token)?.[0] ?? '';
  const word = token.slice(0, token.length - shout.length);
  if (shout === '' || !/^\p{L}[\p{L}'’-]*$/u.test(word)) return false;
  return word === '' || isOrdinaryWord(word) || (shout.length > 1 && !/\p{Ll}\p{Lu}/u.test(word));
}

/** Letters mixed with digits or signs, as words of a language are not. */
function looksSecret(token: string): boolean {
  if (token.includes('•') || MEASURE.test(token) || isExclaimed(token)) return false;
  if (/^\d+$/.test(token)) return token.length >= 4;
  if (token.length < 4) return false;
  const digits = /\d/.test(token);
  const letters = /\p{L}/u.test(token);
  const signs =
    /[!$%&*+#=_?@^~§]/u.test(token.slice(0, -1)) || (/[$%&*+#=^~§]$/u.test(token) && letters);
  return (digits && letters) || (signs && (letters || digits)) || /\p{Ll}\p{Lu}/u.test(token);
}

function tokenAt(text: string, start: number): Span | undefined {
  const token = TOKEN.exec(text.slice(start))?.[0].replace(TRAILING, '');
  return token === undefined || token === '' ? undefined : { start, end: start + token.length };
}

/** "Passwort: Sommer 2024" is one secret: what follows and looks like one belongs to it. */
function withContinuation(text: string, span: Span): Span {
  const next = /^ (\S+)/u.exec(text.slice(span.end));
  const word = next?.[1]?.replace(TRAILING, '') ?? '';
  const belongs = looksSecret(word) || /^\d{2,}$/.test(word);
  if (!belongs) return span;
  return withContinuation(text, { start: span.start, end: span.end + 1 + word.length });
}

function announcedValue(text: string, start: number, sure: boolean): Span | undefined {
  const rest = text.slice(start);
  const quoted = QUOTED.exec(rest);
  if (quoted !== null) {
    const inner = quoted[2] ?? '';
    const ordinary =
      inner.includes(MASK) || inner.split(/\s+/).some((word) => isOrdinaryWord(word));
    return ordinary ? undefined : { start: start + 1, end: start + 1 + inner.length };
  }
  const span = tokenAt(text, start);
  if (span === undefined) return undefined;
  const token = text.slice(span.start, span.end);
  if (token.includes('•') || MEASURE.test(token) || /^\d{1,2}$/.test(token)) return undefined;
  if (ONLY_KEYWORD.test(token)) return undefined;
  const word = token.replace(SHOUTING, '');
  if (/^\p{L}[\p{L}'’-]*$/u.test(word)) {
    return isOrdinaryWord(word) || word.length < 3 ? undefined : span;
  }
  return sure || looksSecret(token) ? span : undefined;
}

interface Keyword {
  readonly end: number;
  readonly code: boolean;
}

/** A group of digits anywhere in the sentence after "Code", or a mixed value after a far "ist". */
function farValue(text: string, keyword: Keyword, spans: readonly Span[]): Span | undefined {
  const reach = text.slice(keyword.end, keyword.end + FAR_REACH);
  const stop = SENTENCE_END.exec(reach)?.index ?? reach.length;
  const sentence = reach.slice(0, stop);
  if (keyword.code) {
    for (const match of sentence.matchAll(CODE_GROUPS)) {
      const start = keyword.end + match.index;
      const span = { start, end: start + match[0].length };
      if (!touches(spans, span.start, span.end)) return span;
    }
  }
  for (const match of sentence.matchAll(/\S+/gu)) {
    const start = keyword.end + match.index;
    if (!FAR_CONNECTOR.test(text.slice(keyword.end, start))) continue;
    const span = tokenAt(text, start);
    if (span === undefined || touches(spans, span.start, span.end)) continue;
    if (looksSecret(text.slice(span.start, span.end))) return withContinuation(text, span);
  }
  return undefined;
}

function afterKeyword(text: string, keyword: Keyword, spans: readonly Span[]): Span | undefined {
  const rest = text.slice(keyword.end);
  const announced = ANNOUNCES.exec(rest)?.[0];
  const copula = announced === undefined ? COPULA.exec(rest)?.[0] : undefined;
  const lead = announced ?? copula;
  if (lead !== undefined) {
    const start = keyword.end + lead.length;
    const grouped = new RegExp(`^(?:${CODE_GROUPS.source})`, 'u').exec(
      ` ${text.slice(start)}`.slice(1),
    )?.[0];
    const value =
      grouped === undefined
        ? announcedValue(text, start, announced !== undefined)
        : { start, end: start + grouped.length };
    // A year or a dotted number right after "Passwort:" is the password all the same; for a code it is not.
    const free =
      value !== undefined &&
      (!keyword.code || grouped !== undefined || !touches(spans, value.start, value.end));
    if (value !== undefined && free && !isStatusCode(text, value, keyword))
      return withContinuation(text, value);
  } else {
    const direct = DIRECT.exec(rest)?.[0];
    const start = keyword.end + (direct?.length ?? 0);
    const quoted =
      direct !== undefined && QUOTED.test(text.slice(start))
        ? announcedValue(text, start, false)
        : undefined;
    if (quoted !== undefined) return quoted;
    const span = direct === undefined ? undefined : tokenAt(text, start);
    if (span !== undefined && !touches(spans, span.start, span.end)) {
      const token = text.slice(span.start, span.end);
      if (looksSecret(token) && !(keyword.code && /^\d+$/.test(token)))
        return withContinuation(text, span);
    }
  }
  return farValue(text, keyword, spans);
}

/** Three digits after "code" are an HTTP status, not a one-time code. */
function isStatusCode(text: string, span: Span, keyword: Keyword): boolean {
  return keyword.code && /^\d{1,3}$/.test(text.slice(span.start, span.end));
}

const VALUE_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}])(\\S{4,40})\\s+(?:ist|is|isch|war|was|als|as|=)\\s+(?:(?:der|das|mein|meine|mis|min|s|de|the|my|our|unser|dein|your)\\s+)?(?:${PASSWORD}|${CODE})(?![\\p{L}\\p{N}])`,
  'giu',
);

function* candidates(text: string, { codeExpected, numberAsked }: Setting): Generator<Span> {
  const spans = protectedSpans(text);
  for (const match of text.matchAll(KEYWORD)) {
    if (NO_SECRET_BEFORE.test(text.slice(Math.max(0, match.index - 30), match.index))) continue;
    const keyword = { end: match.index + match[0].length, code: match[2] !== undefined };
    const span = afterKeyword(text, keyword, spans);
    if (span !== undefined) yield span;
  }
  for (const match of text.matchAll(VALUE_FIRST)) {
    const token = match[1] ?? '';
    const span = { start: match.index, end: match.index + token.length };
    if (looksSecret(token) && !touches(spans, span.start, span.end)) yield span;
  }
  const bare = numberAsked === true ? undefined : BARE_NUMBER.exec(text)?.[1];
  if (bare !== undefined) {
    const start = text.indexOf(bare);
    yield { start, end: start + bare.length };
  }
  if (!codeExpected) return;
  const whole = WHOLE_CODE.exec(text)?.[1];
  if (whole !== undefined) {
    const start = text.indexOf(whole);
    yield { start, end: start + whole.length };
  }
  for (const pattern of [CODE_GROUPS, CODE_MIXED, CODE_HYPHENED]) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      if (!touches(spans, span.start, span.end)) yield span;
    }
  }
}

/** What the open step makes likely. */
export interface Setting {
  /** It talks about a code. */
  readonly codeExpected: boolean;
  /** It waits for a date or a number: one that stands alone is the answer. */
  readonly numberAsked?: boolean;
}

/** One round: all secrets that can be seen at once, none overlapping another. */
function maskOnce(text: string, setting: Setting): Masked {
  const spans = [...candidates(text, setting)].sort((a, b) => a.start - b.start || b.end - a.end);
  const parts: string[] = [];
  let masked = 0;
  let at = 0;
  for (const span of spans) {
    if (span.start < at) continue;
    parts.push(text.slice(at, span.start), MASK);
    at = span.end;
    masked++;
  }
  return { text: parts.join('') + text.slice(at), masked };
}

/**
 * Replaces passwords and one-time codes by `•••`, to be done before anything is stored.
 * - After Passwort, password, PW, Code, PIN, … : the value, unless it is an ordinary word
 *   ("Passwort vergessen", "code is refused") or three digits after "code" (an HTTP status).
 * - With `codeExpected` (the step talks about a code) also every free-standing group of 4 to 10
 *   digits ("123 456") and 6 to 10 upper-case letters with digits.
 * - A message that is nothing but 6 to 8 digits, unless `numberAsked`.
 * Dates, times, versions, addresses, phone, customer and reference numbers, amounts and years stay,
 * except as a whole answer where a code is expected. In doubt an unknown word after "Passwort ist"
 * is masked. Masking twice changes nothing; a text without digits and keywords is left as it is.
 */
export function maskSecrets(text: string, setting: Setting): Masked {
  let current = text;
  let masked = 0;
  // Every round takes characters away, so this ends; running to the fixed point makes it idempotent.
  for (;;) {
    const round = maskOnce(current, setting);
    if (round.masked === 0) return { text: current, masked };
    current = round.text;
    masked += round.masked;
  }
}

const ANNOUNCEMENT = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${PASSWORD}|${CODE}|der|das|de|dr|s|the|my|our|mein|meine|mis|min|unser|your|ihr|ist|is|isch|war|was|lautet|heisst|lutet|reads|er|es|it|da|hier|here|also|und|and|bitte|please|neue?r?|new|folgende[rs]?|jetzt|now)(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Whether a masked text holds nothing but the mask and the words that announce a secret. */
export function isOnlySecret(masked: string): boolean {
  return !/[\p{L}\p{N}]/u.test(masked.replace(ANNOUNCEMENT, ''));
}
