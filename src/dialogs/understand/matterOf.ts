import { type Classification, classify } from './intent/model.ts';
import type { Models } from './intent/modelFile.ts';
import type { SlotFacts } from './news.ts';
import { phraseOf } from './phrase.ts';

const BROWSER_WITH_VERSION =
  /(?:(?:microsoft|google|mozilla|apple|ms)\s+)?(?:edge|egde|chrome|crome|firefox|safari|opera|brave|vivaldi)\s*\(?(?:version|v)?\.?\s*\d[\d.]*\)?(?:\s*(?:,|auf|uf|on|unter|under)?\s*(?:windows|win|mac(?:os)?|linux|android|ios|iphone|ipad)\b(?:\s*\d+)?)?/giu;
const ADDRESS = /\S+@[\p{L}\p{N}.-]*[\p{L}\p{N}]/gu;

/**
 * What a text is about, judged without the facts already read out of it: an address, a browser with
 * its version or a day in digits says nothing about the matter, and hides it.
 */
export function matterOf(text: string, slots: SlotFacts, models: Models): Classification {
  const bare = withoutFacts(text, slots);
  const said = bare !== text && !isOnlyFacts(text, slots);
  return classify(models.intent, said ? bare : text);
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
