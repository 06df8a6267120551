import { foldedPattern } from './foldedPattern.ts';
/** A part of a sentence; `idle` when it asks, wishes or supposes instead of telling. */
export interface Clause {
  readonly text: string;
  readonly idle: boolean;
}

const SENTENCE = /[^.!?;\n]+[.!?;\n]*/gu;
/** "e-mail" and "noreply@cisco.com" are no sentence ends; a mark counts before a blank or the end. */
const INNER_MARK = /[.!?;](?=\S)/gu;
const CLAUSE_BREAK =
  /\s*,\s*|\s*:\s+|\s+-+\s+|\s+(?:aber|und|oder|sowie|dann|denn|but|and|or|then|danach|nur|sondern|plus)\s+|\s*[+&/]\s*/gu;
/** Openings of a question, a request, a condition or a plan; folded words. */
const OPENS_IDLE = foldedPattern(
  String.raw`^(?:und |and |oder |or |also |ok |bitte |please |aber |but )*(?:wie|wo|wohin|was|wann|warum|wieso|weshalb|wozu|welche\p{L}*|soll|sollte|soll\p{L}*|sott|solli|muss|musst\p{L}*|mus|mues|muesi|kann|kannst|chan|chani|cha|chasch|konnen|konnt\p{L}*|darf|durfen|gibt|gits|wenn|falls|sobald|how|where|what|when|why|which|should|shall|must|can|could|may|do|does|would|will|if|once|unless|bevor|before|hilft|bringt es|nutzt es|ist es|isch es|is it|are you|soll ich|muss ich|bitte|please|let me|lass|ich werde|i will|i'll|ich will|ich mochte|i want|i wott|i mocht|i need|i'm going|i am going|gonna)(?![\p{L}'])`,
  'u',
);
/** Outcomes read like conditions' verbs but tell of something done. */
const TELLS = foldedPattern(
  `(?:geholfen|gebracht|ghulfe|brocht|gnutzt|genutzt|helped|worked)`,
  'u',
);
/** "ich habe", "i ha": a new statement after a question's opening. */
const STATES = foldedPattern(
  String.raw`(?<![\p{L}])(?:hab|habe|haben|ha|han|hani|hand|hei|i've|ive|have|had|hatte|wurde|is|ist|isch)(?![\p{L}])`,
  'u',
);
const LATER = foldedPattern(
  String.raw`(?<![\p{L}])(?:werde|mache ich jetzt|probiere ich jetzt|versuche ich jetzt|will try|i'll|going to|gonna|spater|nachher|later)(?![\p{L}])`,
  'u',
);

/**
 * Splits a folded text into sentences and these into clauses at commas, colons and joining words.
 * A clause after a question's opening stays idle until a new statement begins.
 */
export function clausesOf(folded: string): Clause[][] {
  const sentences = folded.replace(INNER_MARK, ' ').match(SENTENCE) ?? [];
  return sentences.map((sentence) => {
    const asks = /\?\s*$/u.test(sentence);
    const parts = sentence
      .replace(/[.!?;\n]+\s*$/u, '')
      .split(CLAUSE_BREAK)
      .filter((part) => part.trim() !== '');
    let idle = false;
    return parts.map((part, index) => {
      const text = part.trim();
      if (OPENS_IDLE.test(text)) idle = !TELLS.test(text);
      else if (STATES.test(text)) idle = false;
      const lastAsks =
        asks && index === parts.length - 1 && !STATES.test(text) && parts.length === 1;
      return { text, idle: idle || lastAsks || LATER.test(text) };
    });
  });
}
