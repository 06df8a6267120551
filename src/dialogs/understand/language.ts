import type { Language } from '../../contracts/language.ts';
import { hash } from './intent/features.ts';
import {
  type Features,
  type LinearModel,
  probabilities,
  trainLinear,
} from './intent/linearModel.ts';
import { normalise, words } from './intent/normalise.ts';
import { monthOf, unitOf, weekdayOf } from './slots/calendarWords.ts';
import { fold } from './slots/fold.ts';

export type LanguageExample = { language: 'de' | 'en' | 'other'; text: string };
export type LanguageModel = LinearModel;
/** `other`: fairly surely a language the guide does not speak. */
export type DetectedLanguage = {
  language: 'de' | 'en' | undefined;
  confidence: number;
  other: boolean;
  /** A sentence of enough words for it; a word, a name or a date tells too little to go over to it. */
  clear: boolean;
};

const CLASSES = ['de', 'en', 'other'] as const;
/** Number of hash buckets, a power of two. */
export const LANGUAGE_BUCKETS = 1 << 17;
const TRAINING = { epochs: 4, rate: 0.3, l2: 0.001, smoothing: 0.02, seed: 2 };
const SURE = 0.75;
const WORD = 1;
const GRAMS = 1.2;

/** Words, names and terms that people use in any language. */
const NEUTRAL: ReadonlySet<string> = new Set(
  `ok okay oki okey hi hey hello0 merci ciao salut bot chat chatbot cisco also cco ccoid id teams
  code pin login logout account mail email mails e spam junk menu reset restart start stop partner
  registered distributor support gmail bluewin gmx hotmail outlook yahoo sunrise swisscom com ch net org
  li edge chrome firefox safari opera browser cache cookies cookie captcha mfa duo authenticator
  address0 url0 0 hp dell lenovo microsoft meraki webex catalyst ccna ccnp smartnet vlan vpn wlan
  wifi switch router firewall online link website web pdf excel info ag gmbh sa tv usa so not0 pls0
  error server proxy laptop mac iphone android windows team portal admin status`.split(/\s+/),
);

/** So much is sure where a whole conversation goes over to the language. */
const CLEAR = 0.85;
const SENTENCE_WORDS = 3;
/** So many of them must be words of the language by themselves. */
const OWN_WORDS = 2;
const OWN = 0.6;
/** Names and terms whose words are English, and are said in German as well. */
const TERMS: ReadonlySet<string> = new Set(
  `sorry smart net total care cloud office contract service services software license licence
  subscription order deal case ticket update download upload button security firepower umbrella`.split(
    /\s+/,
  ),
);

/** One of these makes a sentence of English words: a line quoted from a page has none. */
const ENGLISH_GLUE: ReadonlySet<string> = new Set(
  `the a an is are was were be been am i im ive id ill my me you your we our us it its they this that
  these those there here to of on in at for with from by as and but or if so have has had do does did
  dont didnt doesnt cant cannot wont not no never nothing what where when how who why which can could
  will would should must please help need want still just already maybe last next`.split(/\s+/),
);

/** Trains the language model on the phrases of both locales and sentences of other languages. */
export function trainLanguage(examples: readonly LanguageExample[]): LanguageModel {
  const labels = Uint16Array.from(examples, ({ language }) => CLASSES.indexOf(language));
  const features = examples.map(({ text }) => languageFeatures(telling(text)));
  const shape = { classes: CLASSES.length, size: LANGUAGE_BUCKETS, length: undefined };
  return trainLinear(features, labels, shape, TRAINING);
}

/**
 * Which language a message was typed in; Swiss German counts as German. Undefined where the words
 * could be of either ("ok", a name, an address) or are of another language (`other`).
 */
export function detectLanguage(model: LanguageModel, text: string): DetectedLanguage {
  const tokens = telling(text);
  const letters = tokens.join('');
  if (letters === '') return { language: undefined, confidence: 0, other: false, clear: false };
  const latin = letters.match(/[a-z]/g)?.length ?? 0;
  if (latin * 2 < letters.length) {
    return {
      language: undefined,
      confidence: 0,
      other: /\p{L}{2}/u.test(letters),
      clear: false,
    };
  }
  const known = tokens.filter((token) => model.rowOf[bucketOf(`w ${token}`)] !== -1).length;
  const { scores } = probabilities(model, languageFeatures(tokens), undefined);
  const [de = 0, en = 0, other = 0] = scores;
  const sure = tokens.length < 3 && known === 0 ? 2 : SURE;
  if (other > SURE && tokens.length > 2) {
    return { language: undefined, confidence: other, other: true, clear: false };
  }
  const language = de > en ? 'de' : 'en';
  const confidence = Math.max(de, en);
  return confidence < sure || tokens.length === 0
    ? { language: undefined, confidence, other: false, clear: false }
    : {
        language,
        confidence,
        other: false,
        clear: confidence >= CLEAR && isSentence(model, text, language),
      };
}

/** Whether a text has words enough of a language, beside days, digits, names and terms. */
function isSentence(model: LanguageModel, text: string, language: Language): boolean {
  const plain = withoutAddresses(text)
    .split(/\s+/)
    .filter((word) => !/\d/.test(word))
    .join(' ');
  const said = words(normalise(plain)).filter((word) => /\p{L}/u.test(word) && !isDayWord(word));
  const own = new Set(
    said.filter((word) => {
      if (NEUTRAL.has(word) || TERMS.has(word)) return false;
      if (model.rowOf[bucketOf(`w ${word}`)] === -1) return false;
      const { scores } = probabilities(model, languageFeatures([word]), undefined);
      return (scores[CLASSES.indexOf(language)] ?? 0) >= OWN;
    }),
  );
  const joined = language === 'de' || said.some((word) => ENGLISH_GLUE.has(word));
  return joined && said.length >= SENTENCE_WORDS && own.size >= OWN_WORDS;
}

function isDayWord(word: string): boolean {
  const folded = fold(word);
  return (
    monthOf(folded) !== undefined || weekdayOf(folded) !== undefined || unitOf(folded) !== undefined
  );
}

/** The words of a message that can tell its language. */
function telling(text: string): string[] {
  return words(normalise(withoutAddresses(text))).filter(
    (word) => /\p{L}/u.test(word) && !NEUTRAL.has(word),
  );
}

function withoutAddresses(text: string): string {
  return text.replace(/\S+@\S+|https?:\/\/\S+|www\.\S+/g, ' ');
}

function bucketOf(name: string): number {
  return hash(name) & (LANGUAGE_BUCKETS - 1);
}

/** Each word counts as itself and as the mean of its letters' n-grams. */
function languageFeatures(tokens: readonly string[]): Features {
  const found = new Map<number, number>();
  const add = (name: string, weight: number): void => {
    const bucket = bucketOf(name);
    found.set(bucket, (found.get(bucket) ?? 0) + weight);
  };
  for (const token of tokens.slice(0, 60)) {
    add(`w ${token}`, WORD);
    const framed = `<${token.slice(0, 24)}>`;
    const count = framed.length * 3 - 5;
    for (let size = 2; size <= 4; size++) {
      for (let i = 0; i + size <= framed.length; i++) {
        add(`c ${framed.slice(i, i + size)}`, GRAMS / count);
      }
    }
  }
  return { buckets: [...found.keys()], weights: [...found.values()] };
}
