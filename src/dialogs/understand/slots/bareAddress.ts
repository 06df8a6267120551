import { looksLikeEmailAttempt } from './email.ts';

/** Words that only lead to an address, and say nothing about the matter. */
const LEADS_TO =
  /^(?:meine?|mini|mine?s?|my|the|die|d|unsere?|our|e-?mail|mail|[\p{L}-]*adr(?:esse?|ässe?)|address|is|ist|isch|lautet|wäre|hier|here|das|this|also|ok|okay|bitte|please|an|to|at|ät|dot|punkt|klammeraffe|unter|under|antwort(?:en)?|answer|reply|kontakt|contact|gerne?|danke|thanks?|sorry|entschuldigung|oh|oops|ups|richtige?[rs]?|korrekte?|correct|right)$/iu;

/**
 * The address, or what somebody typed for one, of a message that holds nothing else ("meine Adresse
 * ist max@firma.ch"); undefined where it is about something, or asks.
 *
 * @param addresses those that the text holds, in its order
 */
export function readBareAddress(text: string, addresses: readonly string[]): string | undefined {
  if (text.includes('?')) return undefined;
  const words = text
    .replace(/\s*[([{<]\s*(?:at|ät|aet|@)\s*[)\]}>]\s*/giu, '@')
    .trim()
    .split(/\s+/u);
  const address = addresses[0];
  if (address === undefined && !looksLikeEmailAttempt(text)) return undefined;
  const told = address ?? words.find((word) => word.includes('@'));
  const known = addresses.join(' ').toLowerCase();
  const besides = words.filter((word) => {
    const bare = word.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '').toLowerCase();
    return bare !== '' && !word.includes('@') && !known.includes(bare) && !LEADS_TO.test(bare);
  });
  return besides.length === 0 ? told : undefined;
}
