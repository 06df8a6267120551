// Deliberately wide: whether an address is a good one is judged by the programme.
const PLAIN =
  /(?<![\p{L}\p{N}._%+-])([\p{L}\p{N}](?:[\p{L}\p{N}_%+'-]|\.(?=[\p{L}\p{N}_%+-]))*)@((?:[\p{L}\p{N}](?:[\p{L}\p{N}-]*[\p{L}\p{N}])?\.)+[\p{L}]{2,24})(?![\p{L}\p{N}@])/gu;
const DOT = String.raw`(?:\s*[([{]\s*(?:dot|punkt|pt)\s*[)\]}]\s*|\s+(?:dot|punkt)\s+|\.)`;
const LOCAL = String.raw`[\p{L}\p{N}](?:[\p{L}\p{N}_%+-]|${DOT}(?=[\p{L}\p{N}]))*`;
const DOMAIN = String.raw`(?:[\p{L}\p{N}-]+${DOT})+[\p{L}]{2,24}`;
const BRACKETED = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])(${LOCAL})\\s*[([{<]\\s*(?:at|ät|aet|@)\\s*[)\\]}>]\\s*(${DOMAIN})(?![\\p{L}\\p{N}])`,
  'giu',
);
const SPACED_SIGN = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])(${LOCAL})(?:\\s+@\\s*|@\\s+)(${DOMAIN})(?![\\p{L}\\p{N}])`,
  'giu',
);
const SPOKEN = new RegExp(
  `(?<![\\p{L}\\p{N}._%+-])(${LOCAL})\\s+(?:at|ät|klammeraffe)\\s+(${DOMAIN})(?![\\p{L}\\p{N}])`,
  'giu',
);
/** An answer that is nothing but the address, perhaps with an introduction. */
const LEAD_IN =
  /^(?:(?:my|the|meine?|mini?|die|d|unsere?)?\s*(?:business\s+|geschäftliche\s+|firmen-?)?(?:e-?mail(?:-?\s?adress?e?| address)?|mail(?:adresse|adrässe)?|address|adresse|adrässe)?\s*(?:is|ist|isch|lautet|:|=)?\s*)?$/iu;
/** Words that stand before "at example.com" without being a mailbox. */
const NO_MAILBOX =
  /^(?:look|looking|registered|account|login|log|page|is|am|are|me|us|be|work|working|available|mail|it|form|here|site|website|signed|sign)$/i;

const clean = (part: string): string =>
  part
    .replace(/\s*[([{]\s*(?:dot|punkt|pt)\s*[)\]}]\s*|\s+(?:dot|punkt)\s+/giu, '.')
    .replace(/\s+/g, '');

function spokenMailbox(text: string, match: RegExpExecArray): boolean {
  const local = clean(match[1] ?? '');
  if (/[._\d]/.test(local)) return true;
  const rest = text.slice(match.index + match[0].length);
  return (
    !NO_MAILBOX.test(local) && LEAD_IN.test(text.slice(0, match.index)) && /^[\s.!]*$/.test(rest)
  );
}

/**
 * The e-mail addresses that a text holds, in its order and without repeats, lower-case domains.
 * Reads "max(at)firma.ch", "max at firma dot ch" and "max @ firma.ch" too. Candidates only:
 * whether one is plausible or wise to use is judged elsewhere.
 */
export function readEmails(text: string): string[] {
  const found: { index: number; address: string }[] = [];
  const add = (match: RegExpExecArray): void => {
    const address = `${clean(match[1] ?? '')}@${clean(match[2] ?? '').toLowerCase()}`;
    if (!found.some((known) => known.address === address))
      found.push({ index: match.index, address });
  };
  if (text.includes('@')) {
    for (const match of text.matchAll(PLAIN)) add(match);
    for (const match of text.matchAll(SPACED_SIGN)) add(match);
  }
  if (/\b[aä]e?t\b|klammeraffe|@/iu.test(text) || /ät/iu.test(text)) {
    for (const match of text.matchAll(BRACKETED)) add(match);
    for (const match of text.matchAll(SPOKEN)) if (spokenMailbox(text, match)) add(match);
  }
  return found.sort((a, b) => a.index - b.index).map(({ address }) => address);
}

const READ_AT_MOST = 2000;
const BROKEN =
  /[\p{L}\p{N}._%+-]+\s?@(?:[\p{L}\p{N}.,;_%+@-]*|\s*$)|(?<![\p{L}\p{N}])@[\p{L}\p{N}-]+[.,][\p{L}]{2,}|[\p{L}\p{N}._-]+\s*[([](?:at|ät)[)\]]\s*[\p{L}\p{N}-]*/iu;

/**
 * Whether somebody tried to type an address that cannot be read as one: "max.muster@",
 * "max@firma", "max@firma,ch". False as soon as the text holds a readable address.
 */
export function looksLikeEmailAttempt(text: string): boolean {
  // The signs first: the pattern is slow on long runs of letters without them.
  if (!/@|[([][aä]t[)\]]/iu.test(text)) return false;
  const read = text.slice(0, READ_AT_MOST);
  return BROKEN.test(read) && readEmails(read).length === 0;
}
