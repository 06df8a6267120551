import { type Classification, classify } from './intent/model.ts';
import type { Models } from './intent/modelFile.ts';
import type { SlotFacts } from './news.ts';
import { phraseOf } from './phrase.ts';

const BROWSER_WITH_VERSION =
  /(?:(?:microsoft|google|mozilla|apple|ms)\s+)?(?:edge|egde|chrome|crome|firefox|safari|opera|brave|vivaldi)\s*\(?(?:version|v)?\.?\s*\d[\d.]*\)?(?:\s*(?:,|auf|uf|on|unter|under)?\s*(?:windows|win|mac(?:os)?|linux|android|ios|iphone|ipad)\b(?:\s*\d+)?)?/giu;
const THANKS =
  /[\s,.!;:-]+(?:(?:vielen|besten|herzlichen|many) )?(?:dank|danke|merci|thanks|thank you|thx)(?:\s+(?:vielmal\p{L}*|schön|sehr|ihnen|dir|nochmals?|dafür|a lot|so much|very much|again))*[^\p{L}\p{N}]*$/iu;
const YES_OR_NO = /^\s*(?:ja|jo|nein|nei|yes|no)\s*$/iu;
const ADDRESS = /\S+@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu;

/**
 * What a text is about, judged without the facts already read out of it: an address, a browser with
 * its version or a day in digits says nothing about the matter, and hides it.
 */
export function matterOf(text: string, slots: SlotFacts, models: Models): Classification {
  const bare = withoutThanks(withoutFacts(text, slots));
  const said = bare !== text && !isOnlyFacts(text, slots);
  return classify(models.intent, said ? bare : text);
}

/** "Jetzt gehts, danke vielmals": what is said before the thanks, where that is more than a word. */
function withoutThanks(text: string): string {
  const rest = text.replace(THANKS, '');
  return /\p{L}\S*\s+\p{L}/u.test(rest) || YES_OR_NO.test(rest) ? rest : text;
}

/** Whether a text holds nothing but such facts: its letters are then about no matter. */
export function isOnlyFacts(text: string, slots: SlotFacts): boolean {
  return phraseOf(withoutFacts(text, slots)).length < 4;
}

function withoutFacts(text: string, { emails, browsers, date }: SlotFacts): string {
  let rest = text;
  if (emails.length > 0) rest = rest.replace(ADDRESS, ' ');
  if (browsers.length > 0) rest = rest.replace(BROWSER_WITH_VERSION, ' ');
  if (date !== undefined && /\d/.test(date.text)) rest = rest.replace(date.text, ' ');
  return rest;
}
