import type { Example } from './example.ts';
import { BUCKETS, extract } from './features.ts';
import { INTENTS, type Intent } from './labels.ts';
import { type LinearModel, probabilities, trainLinear } from './linearModel.ts';
import { typosOf } from './typos.ts';

/** An intent with its probability, 0 to 1. */
export type Ranked = { intent: Intent; score: number };
export type Classification = Ranked & { ranked: Ranked[] };
export type IntentModel = LinearModel;

/** Chosen by cross-validation over the phrases. */
export const TUNING = {
  epochs: 3,
  rate: 0.25,
  l2: 0.002,
  smoothing: 0.02,
  length: 6,
};

/** Below this share of known features a message is rather not about anything we know. */
const FOREIGN = 0.2;
const OUT_OF_SCOPE = INTENTS.indexOf('out_of_scope');

/** Trains on labelled messages; the same examples in the same order give the same model. */
export function train(given: readonly Example[]): IntentModel {
  const examples = [...given, ...typosOf(given)];
  const labels = Uint16Array.from(examples, ({ intent }) => INTENTS.indexOf(intent));
  const features = examples.map(({ text }) => extract(text));
  const { epochs, rate, l2, smoothing, length } = TUNING;
  const shape = { classes: INTENTS.length, size: BUCKETS, length };
  return trainLinear(
    features,
    labels,
    shape,
    { epochs, rate, l2, smoothing, seed: 1 },
    given.length,
  );
}

/**
 * What a message is about, most likely first; scores are probabilities that sum to 1. A message
 * without a single word is out of scope with score 0. Never throws.
 */
export function classify(model: IntentModel, text: string): Classification {
  const features = extract(text);
  if (features.words === 0) return { intent: 'out_of_scope', score: 0, ranked: [] };
  const { scores, known } = probabilities(model, features, TUNING.length);
  if (known < FOREIGN) {
    for (let i = 0; i < scores.length; i++) {
      scores[i] = ((scores[i] ?? 0) + (i === OUT_OF_SCOPE ? 1 : 0)) / 2;
    }
  }
  const ranked = INTENTS.map((intent, i): Ranked => ({ intent, score: scores[i] ?? 0 }));
  ranked.sort((a, b) => b.score - a.score);
  const [best = { intent: 'out_of_scope' as const, score: 0 }] = ranked;
  return { ...best, ranked };
}
