import { foldedPattern } from './foldedPattern.ts';
import { tokenise } from './tokenise.ts';

/** The language that somebody wants to go on in; `other` is one the guide does not speak. */
export type LanguageWish = 'de' | 'en' | 'other';

const GERMAN =
  '(?:deutsch(?:e[rsn]?|bitte)?|dutsch\\p{L}*|hochdeutsch\\p{L}*|hochdutsch\\p{L}*|schwizerdutsch|schweizerdeutsch|german|allemand|tedesco|duetsch|detusch|deutsh|deutch|swiss german)';
const ENGLISH =
  '(?:englisch\\p{L}*|anglisch\\p{L}*|english|englich|englsich|englsh|engl|eng|inglisch|anglais|inglese)';
const OTHER =
  '(?:franzosisch\\p{L}*|franzosch|franzosisch|french|francais\\p{L}*|francese|italienisch\\p{L}*|italian|italiano|italien|ratoromanisch|rumantsch|romansh|spanisch|spanish|espanol|portugiesisch|portuguese|turkisch|turkish|albanisch|serbisch|kroatisch|polnisch|polish|ungarisch|arabisch|ukrainisch|russisch|russian|chinesisch|chinese|hollandisch|dutch)';

const whole = (pattern: string): RegExp =>
  foldedPattern(
    `^(?:(?:bitte|please|lieber|auf|in|uf|in|ja|ok|hallo|hi|hello|hey|no|nein|the|zu|to|on|i|only|nur|nume|language|sprache|sproch|wechseln|switch|change|pls|plz|thanks|danke) )*${pattern}(?: (?:bitte|please|pls|plz|thanks|danke|version|language|sprache|only|nur|waere besser|geht auch|ware besser))*$`,
  );
const NO =
  "(?:kein\\p{L}*|kei|kes|nicht|nix|nid|nod|ned|no|not|don't|dont|doesn't|doesnt|cannot|can't|cant|schlecht\\p{L}*|wenig|little|bad|poor)";
const denied = (language: string): RegExp =>
  foldedPattern(
    `(?<![\\p{L}])${NO} (?:[\\p{L}']+ ){0,3}?${language}(?![\\p{L}])|(?<![\\p{L}])${language} (?:[\\p{L}']+ ){0,2}?(?:nicht|nid|nod|ned|not|is (?:bad|poor|not)|isch nod|isch nid)(?![\\p{L}])`,
  );
/** "Why is everything in English?" */
const COMPLAINS = (language: string): RegExp =>
  foldedPattern(
    `(?:warum|wieso|worum|why|plotzlich|suddenly|uf eimal|auf einmal|falsche\\p{L}*|wrong|set it|(?:is|ist|isch) all\\p{L}*|aus versehen) (?:[\\p{L}']+ ){0,6}?${language}(?![\\p{L}])`,
  );
const ASKS = (language: string): RegExp =>
  foldedPattern(
    `(?:auf|uf|in|into|to|zu|zum|zur|is|als|au|auch|only|nur|nume|lieber|prefer|speak|speaks|sprechen|spreche|sprich|make|on|with|mit|sprichst|redsch|red|rede|read|write|schreib\\p{L}*|talk|kannst|konnen|chasch|chond|can|cha|change|switch|understand|understands|have|want|wechsle|wachsle|umstellen|umschalten|language|sprache|wider|the|besser|better|weiter|continue) (?:[\\p{L}']+ ){0,3}?${language}(?![\\p{L}])|${language} (?:[\\p{L}']+ )*?(?:bitte|please|pls|plz|possible|moglich|version|umstellen|wechseln|easier|besser|better|antworten|antworte)(?![\\p{L}])`,
  );
/** Where a language is a property of something else: a page, a mail, a document. */
const ABOUT_SOMETHING = foldedPattern(
  '(?<![\\p{L}])(?:mail|e-mail|email|seite|site|page|website|formular|form|vertrag|agreement|icpa|vereinbarung|code|heisst|bedeutet|say|means?|felder|kurs|course|exam|prufung|hotline|support|handbuch|manual|datenblatt)(?![\\p{L}])',
);

/** Where people are, which says nothing of what they like to read. */
const COUNTRY = foldedPattern(
  '(?<![\\p{L}])(?:deutschland|dutschland|england|germany|frankreich|france|italien|italy)(?![\\p{L}])',
);

/** Whether a text that may be about languages is about those of something else, or about a country. */
export function isOtherLanguageMatter(text: string): boolean {
  const folded = tokenise(text)
    .map(({ word }) => word)
    .join(' ');
  return ABOUT_SOMETHING.test(folded) || COUNTRY.test(folded);
}

const LANGUAGES = [
  ['de', GERMAN],
  ['en', ENGLISH],
  ['other', OTHER],
] as const;

const COMPILED = LANGUAGES.map(([id, words]) => ({
  id,
  named: foldedPattern(`(?<![\\p{L}])${words}(?![\\p{L}])`),
  whole: whole(words),
  denied: denied(words),
  complains: COMPLAINS(words),
  asks: ASKS(words),
}));

/**
 * The language that a text asks to go on in: "auf Englisch bitte", "switch to german", "français?".
 * Not speaking one of the two asks for the other. A language said of a page, a mail or a document
 * is no wish; neither is a wish for "another language" without its name (undefined).
 */
export function readLanguageWish(text: string): LanguageWish | undefined {
  const folded = tokenise(text)
    .map(({ word }) => word)
    .filter((word) => /[\p{L}]/u.test(word))
    .join(' ');
  const named = COMPILED.filter((language) => language.named.test(folded));
  if (named.length === 0) return undefined;
  const exact = named.find((language) => language.whole.test(folded));
  if (exact !== undefined) return exact.id;
  const rejected = named.find(
    (language) => language.denied.test(folded) || language.complains.test(folded),
  );
  // "Only German, no English": the one that is not rejected, or the other of the two.
  if (rejected !== undefined) {
    const wanted = named.find((language) => language !== rejected && language.id !== 'other');
    if (wanted !== undefined && !(wanted.denied.test(folded) || wanted.complains.test(folded)))
      return wanted.id;
    if (rejected.id === 'de') return 'en';
    return rejected.id === 'en' ? 'de' : undefined;
  }
  if (ABOUT_SOMETHING.test(folded)) return undefined;
  if (named.length === LANGUAGES.length) return 'other';
  // "I started in English, but go on in German": the last one counts.
  const asked = named.filter((language) => language.asks.test(folded));
  return asked.sort((a, b) => folded.search(b.named) - folded.search(a.named))[0]?.id;
}
