import { PARTNER_NEEDS, type PartnerNeed, type PartnerNeeds } from '../../../contracts/answers.ts';
import { phraseOf } from '../phrase.ts';

/** How each is called (folded words). */
const NAMES: Readonly<Record<PartnerNeed, RegExp>> = {
  account:
    /(?<!\b(?:customer|kunden|chunde) )\b(?:konto|chonto|account|cco|login|profil|profile)\b(?! (?:bei also|number|nummer))/,
  authority:
    /\b(?:(?:unter)?zeichnungs\w*|unterschrift\w*|unterschreib\w*|unterschriib\w*|signieren|vollmacht|prokura|berechtigung|berechtigt|authority|signature|signatory|sign)\b/,
  customerNumber:
    /\b(?:(?:kunden|chunde) ?(?:nummere?|nr|no|konto|chonto)|nummer|also nummer|customer (?:number|no|account)|number)\b/,
};
const MISSING =
  /\b(?:kein\w*|kei|keis|kes|nicht|noed|nid|ned|nanig|nonig|fehl\w*|fael\w*|weder|ohne|no|not|don ?t|dont|doesn ?t|cannot|can ?t|cant|without|missing|lack\w*|neither|nor)\b/;
const THERE =
  /\b(?:habe?n?|ha|hab|hend|hei|hand|han|vorhanden|da|dao|bereit|parat|schon|scho|bereits|have|ve|got|there|ready|already|has|hat|het)\b/;
const ALLOWED = /\b(?:darf|doerf\w*|kann|chan|cha|kannst|may|can|allowed|entitled|authori[sz]ed)\b/;
/** Of these it is not said whether they are there. */
const ELSE =
  /\b(?:problem\w*|probleme|fehler\w*|muehe|geht|funktioniert|verloren|vergessen|gesperrt|passwor\w*|code|mail|brauch\w*|moechte\w*|will|wollen|muss|muessen|soll\w*|wer|wie|wo|trouble|locked|forgot\w*|lost|need\w*|want\w*|must|should|who|how|where|chef\w*|boss)\b/;
const ALL_BUT = /\b(?:alles|everything|all)\b.*\b(?:ausser|bis auf|except|but|aber|nur|only)\b(.*)/;
/** What follows is another matter: the opposite, or the exception. */
const TURNS = /\s+(?:aber|nur|ausser|bis auf|but|except|only)\s+|\s*[.;!]\s*/iu;
const PARTS = /\s*[,:]\s*|\s+(?:und|oder|sowie|and|or)\s+/iu;

/**
 * Which of the three things for the application a text tells to be there, and which to be missing.
 * A part without a word for it goes with what is said before it, or behind it. A question tells none.
 */
export function readPartnerNeeds(text: string): PartnerNeeds {
  if (text.includes('?')) return {};
  const exception = ALL_BUT.exec(phraseOf(text))?.[1] ?? '';
  const excepts = PARTNER_NEEDS.some((need) => NAMES[need].test(exception));
  if (excepts && !ELSE.test(exception)) {
    const state = (need: PartnerNeed) => (NAMES[need].test(exception) ? 'missing' : 'there');
    return Object.fromEntries(PARTNER_NEEDS.map((need) => [need, state(need)]));
  }
  return Object.assign({}, ...text.split(TURNS).map(needsIn));
}

function needsIn(statement: string): PartnerNeeds {
  const parts = statement.split(PARTS).map(phraseOf);
  const states = parts.map(stateIn);
  const needs: { [Need in PartnerNeed]?: 'there' | 'missing' } = {};
  parts.forEach((part, index) => {
    if (ELSE.test(part)) return;
    const before = states.slice(0, index + 1).findLast((state) => state !== undefined);
    const state = before ?? states.slice(index).find((later) => later !== undefined);
    for (const need of PARTNER_NEEDS) {
      if (state !== undefined && NAMES[need].test(part)) needs[need] = state;
    }
  });
  return needs;
}

function stateIn(part: string): 'there' | 'missing' | undefined {
  if (MISSING.test(part)) return 'missing';
  if (THERE.test(part)) return 'there';
  return ALLOWED.test(part) && NAMES.authority.test(part) ? 'there' : undefined;
}
