import { fitSoftmax, type Options, softmax } from './logisticRegression.ts';

/** One example or message: distinct hash buckets and their weights, as parallel arrays. */
export type Features = { buckets: readonly number[]; weights: readonly number[] };

/**
 * A trained classifier over hashed features. Row 0 is the constant, rows 1 to `levels` say how much
 * of a message is unknown, then follows one row a bucket; `weights` holds a row's classes side by
 * side, to be multiplied by `scale`. `rowOf` is the lookup table made from `buckets`.
 */
export type LinearModel = {
  classes: number;
  buckets: Uint32Array;
  weights: Int16Array;
  scale: number;
  rowOf: Int32Array;
};

export type Shape = {
  classes: number;
  /** Number of hash buckets, a power of two. */
  size: number;
  /** Length every message's vector is brought to; undefined leaves it as long as it is. */
  length: number | undefined;
};

export type Training = Omit<Options, 'classes' | 'columns'>;

const LEVELS = 6;
const RESERVED = LEVELS + 1;
const RESERVED_WEIGHT = 0.5;

/**
 * Trains on features and class numbers. A feature that occurs in one example only is left out and
 * counts as unknown, so that the model learns what messages full of unknown words mean. Only the
 * first `genuine` examples are counted for that; the rest are variants of them.
 */
export function trainLinear(
  examples: readonly Features[],
  labels: Uint16Array,
  shape: Shape,
  training: Training,
  genuine = examples.length,
): LinearModel {
  const buckets = frequentBuckets(examples.slice(0, genuine), shape.size);
  const rowOf = lookup(buckets, shape.size);
  const starts = new Uint32Array(examples.length + 1);
  const columns: number[] = [];
  const values: number[] = [];
  for (const [i, example] of examples.entries()) {
    const vector = vectorOf(example, rowOf, shape.length);
    for (const column of vector.columns) columns.push(column);
    for (const value of vector.values) values.push(value);
    starts[i + 1] = columns.length;
  }
  const rows = { starts, columns: Uint32Array.from(columns), values: Float32Array.from(values) };
  const size = { classes: shape.classes, columns: RESERVED + buckets.length };
  const exact = fitSoftmax(rows, labels, { ...training, ...size });
  let highest = 1e-9;
  for (const weight of exact) highest = Math.max(highest, Math.abs(weight));
  const scale = highest / 32_767;
  const weights = new Int16Array(exact.length);
  for (let i = 0; i < exact.length; i++) weights[i] = Math.round((exact[i] ?? 0) / scale);
  return { classes: shape.classes, buckets, weights, scale, rowOf };
}

/** Puts the lookup table beside what was stored. */
export function assemble(stored: Omit<LinearModel, 'rowOf'>, size: number): LinearModel {
  return { ...stored, rowOf: lookup(stored.buckets, size) };
}

/** How many weights a model with so many buckets and classes has. */
export function weightCount(buckets: number, classes: number): number {
  return (RESERVED + buckets) * classes;
}

/** Probabilities of the classes, and how much of the message (0 to 1) the model had seen before. */
export function probabilities(
  model: LinearModel,
  features: Features,
  length: number | undefined,
): { scores: Float64Array; known: number } {
  const { classes, weights } = model;
  const scores = new Float64Array(classes);
  const { columns, values, known } = vectorOf(features, model.rowOf, length);
  for (let at = 0; at < columns.length; at++) {
    const value = (values[at] ?? 0) * model.scale;
    const base = (columns[at] ?? 0) * classes;
    for (let c = 0; c < classes; c++) {
      scores[c] = (scores[c] ?? 0) + value * (weights[base + c] ?? 0);
    }
  }
  softmax(scores);
  return { scores, known };
}

function frequentBuckets(examples: readonly Features[], size: number): Uint32Array {
  const counts = new Uint32Array(size);
  for (const { buckets } of examples) {
    for (const bucket of buckets) counts[bucket] = (counts[bucket] ?? 0) + 1;
  }
  return Uint32Array.from(counts.keys().filter((bucket) => (counts[bucket] ?? 0) > 1));
}

function lookup(buckets: Uint32Array, size: number): Int32Array {
  const rowOf = new Int32Array(size).fill(-1);
  for (let i = 0; i < buckets.length; i++) rowOf[buckets[i] ?? 0] = RESERVED + i;
  return rowOf;
}

function vectorOf(
  features: Features,
  rowOf: Int32Array,
  length: number | undefined,
): { columns: number[]; values: number[]; known: number } {
  const columns = [0, 0];
  const values = [RESERVED_WEIGHT, RESERVED_WEIGHT];
  let all = 0;
  let known = 0;
  for (let i = 0; i < features.buckets.length; i++) {
    const weight = features.weights[i] ?? 0;
    all += weight * weight;
    const row = rowOf[features.buckets[i] ?? 0] ?? -1;
    if (row < 0) continue;
    known += weight * weight;
    columns.push(row);
    values.push(weight);
  }
  const share = all === 0 ? 0 : known / all;
  columns[1] = 1 + Math.min(LEVELS - 1, Math.floor((1 - share) * LEVELS));
  if (length !== undefined) {
    const unit = length / Math.sqrt(known || 1);
    for (let i = 2; i < values.length; i++) values[i] = (values[i] ?? 0) * unit;
  }
  return { columns, values, known: share };
}
