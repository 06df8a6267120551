import { hash } from './intent/features.ts';
import {
  type Features,
  type LinearModel,
  probabilities,
  trainLinear,
} from './intent/linearModel.ts';
import { normalise, words } from './intent/normalise.ts';

export type LanguageExample = { language: 'de' | 'en' | 'other'; text: string };
export type LanguageModel = LinearModel;
/** `other`: fairly surely a language the guide does not speak. */
export type DetectedLanguage = {
  language: 'de' | 'en' | undefined;
  confidence: number;
  other: boolean;
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
  if (letters === '') return { language: undefined, confidence: 0, other: false };
  const latin = letters.match(/[a-z]/g)?.length ?? 0;
  if (latin * 2 < letters.length) {
    return { language: undefined, confidence: 0, other: /\p{L}{2}/u.test(letters) };
  }
  const known = tokens.filter((token) => model.rowOf[bucketOf(`w ${token}`)] !== -1).length;
  const { scores } = probabilities(model, languageFeatures(tokens), undefined);
  const [de = 0, en = 0, other = 0] = scores;
  const sure = tokens.length < 3 && known === 0 ? 2 : SURE;
  if (other > SURE && tokens.length > 2) {
    return { language: undefined, confidence: other, other: true };
  }
  const language = de > en ? 'de' : 'en';
  const confidence = Math.max(de, en);
  return confidence < sure || tokens.length === 0
    ? { language: undefined, confidence, other: false }
    : { language, confidence, other: false };
}

/** The words of a message that can tell its language. */
function telling(text: string): string[] {
  const bare = text.replace(/\S+@\S+|https?:\/\/\S+|www\.\S+/g, ' ');
  return words(normalise(bare)).filter((word) => /\p{L}/u.test(word) && !NEUTRAL.has(word));
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
