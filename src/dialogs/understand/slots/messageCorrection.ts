/** Words that say that the address beside them is the right one. */
const OF_ADDRESS =
  /(?<!\p{L})(?:e-?mail|mail|\p{L}*adress?e?|\p{L}*adrässe?|address|falsch|richtig|korrekt|sondern|wrong|right|correct|instead)(?!\p{L})/iu;
const WORDS_BESIDE = 3;
const CORRECTION_WORDS = 12;
const TAKES_BACK =
  /^(?:nein|nei|nö|noe|no|doch|sorry|falsch|wrong|actually|oops|hoppla|ups|korrektur|correction)(?!\p{L})/iu;
const PUTS_RIGHT =
  /(?<!\p{L})(?:falsch|sondern|statt|anstatt|meinte|gemeint|richtig|korrekt|wrong|instead|meant|correct|not|nicht|nöd|nid)(?!\p{L})/iu;

/** "b@firma.ch statt a@firma.ch" names the right one first, every other order last. */
const INSTEAD = /(?<!\p{L})(?:statt|anstatt|anstelle|instead of|not)(?!\p{L})/iu;

const OTHER =
  '(?:(?:ein(?:en)?|a|the|der|das|den)\\s+)?(?:ander|neu|richtig|besser|korrekt|other|another|new|different|better|correct)\\p{L}*\\s+';
const TEXT = '(?:text|satz|problem|beschreibung|wortlaut|sentence|wording|description)';
const OTHER_TEXT = new RegExp(
  `^(?:(?:nein|no|nei|sorry)[\\s,.!–-]+)?(?:${OTHER})?(?:mein|my)?\\s*${TEXT}(?:\\s+(?:ist|wäre|lautet|is))?\\s*[:–—]\\s*(\\S.*)$`,
  'isu',
);

/**
 * The address that is to stand in a message instead of `known`: one that is named as such ("falsche
 * Adresse, richtig ist …") or hardly beside anything else. Questions name none.
 *
 * @param addresses those that the text holds, in its order
 */
export function readNewAddress(
  text: string,
  addresses: readonly string[],
  known: string | undefined,
): string | undefined {
  if (text.includes('?')) return undefined;
  const others = addresses.filter((address) => address !== known);
  const words = text.split(/\s+/).filter((word) => !word.includes('@') && /\p{L}/u.test(word));
  if (words.length > WORDS_BESIDE && !OF_ADDRESS.test(text)) return undefined;
  return INSTEAD.test(text) ? others[0] : others.at(-1);
}

/** Whether a text begins with what takes something back ("nein, …"), and is short. */
export function takesBack(text: string): boolean {
  return TAKES_BACK.test(text.trim()) && isShort(text);
}

/** Whether a text puts something right, wherever it says so. */
export function putsRight(text: string): boolean {
  return takesBack(text) || (PUTS_RIGHT.test(text) && isShort(text));
}

function isShort(text: string): boolean {
  return text.trim().split(/\s+/u).length <= CORRECTION_WORDS;
}

/** Whether an address is being told, even if it cannot be read as one. */
export function speaksOfAddress(text: string): boolean {
  return !text.includes('?') && text.includes('@') && OF_ADDRESS.test(text);
}

/** The words that are to stand in a message as the problem: "anderer Text: …". */
export function readNewProblem(text: string): string | undefined {
  const [, words] = OTHER_TEXT.exec(text.trim()) ?? [];
  return words?.replace(/^[«»“”"„]+|[«»“”"„]+$/gu, '').trim();
}

const REGISTERED =
  /(?<!\p{L})(?:registrier\p{L}*|regischtrier\p{L}*|reg(?:istrierungs|istrations)-?adresse|konto-?adresse|registered|registration address|signed up|account address)(?!\p{L})/iu;
const PROBLEM =
  /(?<!\p{L})(?:kann|könn\p{L}*|komme|geht|goht|chan|cha|cannot|can(?:['’]t)?|couldn['’]t|fail\p{L}*|error|fehler|code|erhalte|bekomme)(?!\p{L})/iu;

/** The address that a text tells to be registered with; undefined where it tells a problem with it. */
export function readRegistered(
  text: string,
  addresses: readonly string[],
  known: string | undefined,
): string | undefined {
  if (!REGISTERED.test(text) || PROBLEM.test(text) || !isShort(text) || text.includes('?')) {
    return undefined;
  }
  const others = addresses.filter((address) => address !== known);
  return INSTEAD.test(text) ? others[0] : others.at(-1);
}
