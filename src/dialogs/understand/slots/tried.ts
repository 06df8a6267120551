import { readBrowsers } from './browser.ts';
import { clausesOf } from './clauses.ts';
import { fold } from './fold.ts';
import { foldedPattern } from './foldedPattern.ts';
import {
  BY_OTHERS,
  RESEND_THINGS,
  type StepPattern,
  TRIED_PATTERNS,
  word,
} from './triedPatterns.ts';

/** Troubleshooting steps that somebody can report as done. */
export type TriedStep = 'spam' | 'resend' | 'clear' | 'restartBrowser' | 'otherBrowser' | 'all';

/** Reports of the outcome: whoever tells that it did not help has done it. */
const OUTCOME = foldedPattern(
  String.raw`\b(?:(?:hat|hatte|het|hets|brachte|bringt|brachten|haben|hand|nutzt|nutzte|half|hilft|helfen)\s+(?:\p{L}+\s+){0,2}?(?:nichts?|nix|nut|nuet|nid|nod|ned|kein\p{L}*|kei)(?:\s+(?:gebracht|brocht|bracht|geholfen|ghulfe|ghulfa|gnutzt|genutzt|gnutzt|genutzt|verandert|erfolg|wirkung|unterschied|besserung))?|(?:nichts?|nix|nut|nuet|nid|nod|ned)\s+(?:gebracht|brocht|bracht|geholfen|ghulfe|gnutzt|genutzt|gnutzt)|hilft nicht|half nicht|(?:did|does|has|have|it)(?:n't|nt| not)?\s*(?:not\s+)?help(?:ed)?(?: either)?|(?:did|does|do)(?:n't|nt| not) (?:work|change|fix|make|do anything|bring)|didn't (?:help|work|change)|no (?:luck|success|effect|change|difference|result|joy)|without (?:success|luck|any luck|any success|effect|result)|ohne (?:erfolg|wirkung|ergebnis|resultat)|ohni erfolg|erfolglos|vergebens|vergeblich|bringt nichts?|nutzt nut|made no difference|(?:changed|brought|did|fixed|solved) nothing|no use|useless|unsuccessful\w*|not helping|to no avail)\b`,
  'gu',
);
const OUTCOME_MARK = ' outcomemark ';

const ALL = foldedPattern(
  String.raw`(?<![\p{L}])(?:alles(?: \p{L}+){0,4} (?:probiert|versucht|gemacht|durchprobiert|ausprobiert|durchgespielt|getestet|durchgemacht|befolgt|gecheckt|gepruft|erledigt|geholfen|gebracht|durch)|(?:alles|alls|aus|all's) (?:\p{L}+ ){0,3}(?:probiert|gmacht|usprobiert|dureprobiert|dureggange|versuecht|gcheckt)|(?:nichts|nix|nut|nuet|nuut)(?: \p{L}+){0,2} (?:geholfen|ghulfe|ghulfa|gholfe|genutzt|gnutzt|gebracht|brocht|bracht|gewirkt|funktioniert|geklappt|klappet)|(?:hat|het|hats|hets) (?:alles )?(?:nichts|nut|nix|nuet) (?:davon |devo )?(?:geholfen|ghulfe|gholfe|genutzt|gnutzt|gebracht|brocht|bracht)|alle (?:\p{L}+ )?(?:schritte|tipps|massnahmen|punkte|vorschlage|sachen) (?:\p{L}+ ){0,4}(?:probiert|versucht|gemacht|durch|durchgefuhrt|befolgt|erledigt|ausprobiert|durchgegangen|abgearbeitet)|alli (?:\p{L}+ )?(?:schritt|tipps|sache) (?:\p{L}+ ){0,3}(?:gmacht|probiert|dure)|(?:tried|did|done|tested|attempted|exhausted|followed|checked) (?:\p{L}+ ){0,2}?(?:everything|all (?:of (?:it|them|that|this|those|the above)|that|this|the steps|steps|options|the tips|your tips|your suggestions|the above)|every (?:single )?(?:step|thing|tip|option)|it all|them all)|everything (?:\p{L}+ ){0,4}?(?:tried|done|tested|failed|without)|nothing (?:\p{L}+ ){0,3}?(?:helped|helps|worked|works|has worked|did the trick)|none of (?:it|them|that|this|these|those|the \p{L}+) (?:\p{L}+ ){0,2}?(?:helped|worked|works|helps)|all steps (?:\p{L}+ ){0,2}?(?:done|tried|followed|completed))(?![\p{L}])`,
  'u',
);
const EVERYTHING = word(
  'alles|alls|alle schritte|alli schritt|everything|all of|all that|all this|it all',
);
const NOT_ALL = foldedPattern(
  String.raw`(?:noch nicht|nicht|nonig|nod|nid|ned|not|haven't|havent|didn't|didnt|never) (?:\p{L}+ )?(?:alles|alls|alle|everything|all)|(?:haven't|havent|didn't|didnt|not|noch nicht|nonig) (?:\p{L}+ ){0,2}(?:tried|done|did|do|try) (?:everything|all)`,
  'u',
);
const ONLY_ALL = foldedPattern(
  `^(?:alles|alli|alle|everything|all|all of (?:it|them|that|those)|alles zusammen|all das|scho alles|schon alles)[.! ]*$`,
  'u',
);

/** A clause taken for its words: without marks, folded, outcome reports replaced by one word. */
const plain = (clause: string): string =>
  clause
    .replace(OUTCOME, OUTCOME_MARK)
    .replace(/[^\p{L}\p{N}'-]+/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();

const foldAll = (text: string): string =>
  text
    .split(/(\s+)/u)
    .map((part) => fold(part))
    .join('');

interface Segment {
  readonly text: string;
  readonly idle: boolean;
}

const RESTARTING = word(
  'browser ?neustart|neustart\\p{L}*|neu ?starten|neu ?starte|schliessen|zumachen|restart|restarting|closing|reopening',
);

type Verdict = 'done' | 'denied' | 'silent';

function verdictOf(pattern: StepPattern, text: string): Verdict {
  if (pattern.denied.test(text.replace(OUTCOME_MARK.trim(), ''))) return 'denied';
  const outcome =
    text.includes(OUTCOME_MARK.trim()) &&
    // "The page in Chrome … did not work" is no restart.
    (pattern.step !== 'restartBrowser' || RESTARTING.test(text));
  return outcome || pattern.done.test(text) ? 'done' : 'silent';
}

const CLOSED_ALL = word(
  '(?:all|alle|alli|beide|beidi|both|every|samtliche) (?:\\p{L}+ ){0,2}?browsers?n?(?: \\p{L}+){0,3}? (?:zu ?gmacht|zugemacht|zu|geschlossen|gschlosse|beendet|closed|gstartet|gestartet)|(?:closed|restarted|quit) (?:all|both|every)(?: \\p{L}+)? browsers?',
);

function mentions(pattern: StepPattern, segments: readonly Segment[], { text }: Segment): boolean {
  if (pattern.step === 'otherBrowser' && !pattern.about.test(text)) {
    // "Chrome und Edge probiert", "auch mit Firefox"
    const browsers = readBrowsers(text).length;
    const also =
      /(?<![\p{L}])(?:auch|au|also|too|both|sowohl|genauso|same|switched|gewechselt|gwechslet|wechsel)(?![\p{L}])/u.test(
        text,
      );
    if (browsers === 0) return false;
    const inSentence = readBrowsers(segments.map((segment) => segment.text).join(' , ')).length;
    return also || inSentence >= 2;
  }
  if (!pattern.about.test(text)) return false;
  // "Alle Browser geschlossen" is no other one.
  if (pattern.step === 'otherBrowser' && CLOSED_ALL.test(text)) return false;
  if (pattern.step === 'resend') return RESEND_THINGS.test(text) && !BY_OTHERS.test(text);
  return true;
}

/** Without a verb of its own a segment shares the nearest one of its sentence. */
function verdictIn(pattern: StepPattern, segments: readonly Segment[], index: number): Verdict {
  const own = segments[index];
  if (own === undefined || own.idle) return 'silent';
  const verdict = verdictOf(pattern, own.text);
  if (verdict !== 'silent' || pattern.step === 'resend') return verdict;
  const next = segments[index + 1];
  const later = next === undefined || next.idle ? 'silent' : verdictOf(pattern, next.text);
  if (later !== 'silent') return later;
  const previous = segments[index - 1];
  return previous === undefined || previous.idle ? 'silent' : verdictOf(pattern, previous.text);
}

/**
 * The steps that a text reports as done, in German, English or Swiss German, in a fixed order.
 * Questions, wishes, conditions and negated reports ("noch nicht geprüft") are none; a report of
 * failure ("Cache leeren hat nichts gebracht") is one. `all` stands for "tried everything".
 */
export function readTried(text: string): TriedStep[] {
  const found = new Set<TriedStep>();
  const folded = foldAll(text);
  if (ONLY_ALL.test(folded.trim())) return ['all'];
  for (const sentence of clausesOf(folded)) {
    const segments = sentence.map(({ text: clause, idle }) => ({ text: plain(clause), idle }));
    const before = found.size;
    for (const pattern of TRIED_PATTERNS) {
      for (const [index, segment] of segments.entries()) {
        if (!mentions(pattern, segments, segment)) continue;
        if (verdictIn(pattern, segments, index) === 'done') found.add(pattern.step);
      }
    }
    const asserted = sentence.filter(({ idle }) => !idle);
    const whole = asserted
      .map(({ text: clause }) => clause)
      .join(' ')
      .replace(/[^\p{L}\p{N}'-]+/gu, ' ');
    // "Cache leeren hat nichts gebracht" speaks of one step only.
    const single = found.size > before && !EVERYTHING.test(whole);
    // "Kommt nicht, habe alles probiert": the one clause denies, and not the other.
    const denied = asserted.some(({ text: clause }) => NOT_ALL.test(plain(clause)));
    if (ALL.test(whole) && !denied && !single) found.add('all');
  }
  const order: readonly TriedStep[] = [
    'spam',
    'resend',
    'clear',
    'restartBrowser',
    'otherBrowser',
    'all',
  ];
  return order.filter((step) => found.has(step));
}
