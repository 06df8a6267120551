/** Examples as compressed sparse rows: row i spans `starts[i]..starts[i + 1]` of columns/values. */
export type SparseRows = {
  starts: Uint32Array;
  columns: Uint32Array;
  values: Float32Array;
};

export type Options = {
  classes: number;
  columns: number;
  epochs: number;
  rate: number;
  /** Weight of the squared length of the weights that is added to the loss. */
  l2: number;
  seed: number;
  /** How many examples count as right at the outset, spread over all classes. */
  smoothing: number;
};

/** Errors below this are not followed up: most classes are far off most of the time. */
const NEGLIGIBLE = 0.004;

/** An example with a smaller squared error is learnt; going on with it costs time only. */
const SETTLED = 2e-3;

/**
 * Multinomial logistic regression by AdaGrad with one step size a column. The same input gives the
 * same weights on any machine. Result: `columns × classes` weights, a column's classes side by side.
 */
export function fitSoftmax(rows: SparseRows, labels: Uint16Array, options: Options): Float32Array {
  const { classes, columns, epochs, rate, l2, smoothing } = options;
  const weights = new Float32Array(columns * classes);
  const squares = new Float32Array(columns).fill(1e-3);
  const order = Uint32Array.from(labels.keys());
  const random = generator(options.seed);
  const scores = new Float64Array(classes);
  const errors = new Float64Array(classes);
  const touched = new Uint8Array(classes);
  for (let epoch = 0; epoch < epochs; epoch++) {
    shuffle(order, random);
    for (const row of order) {
      const from = rows.starts[row] ?? 0;
      const to = rows.starts[row + 1] ?? 0;
      scores.fill(0);
      for (let at = from; at < to; at++) {
        const base = (rows.columns[at] ?? 0) * classes;
        const value = rows.values[at] ?? 0;
        for (let c = 0; c < classes; c++) {
          scores[c] = (scores[c] ?? 0) + value * (weights[base + c] ?? 0);
        }
      }
      softmax(scores);
      const label = labels[row] ?? 0;
      let length = 0;
      let wrong = 0;
      for (let c = 0; c < classes; c++) {
        const target = smoothing / classes + (c === label ? 1 - smoothing : 0);
        const error = (scores[c] ?? 0) - target;
        if (Math.abs(error) < NEGLIGIBLE) continue;
        touched[wrong] = c;
        errors[wrong++] = error;
        length += error * error;
      }
      if (length < SETTLED) continue;
      for (let at = from; at < to; at++) {
        const column = rows.columns[at] ?? 0;
        const value = rows.values[at] ?? 0;
        const square = (squares[column] ?? 0) + length * value * value;
        squares[column] = square;
        const step = rate / Math.sqrt(square);
        const pull = step * value;
        const keep = 1 - step * l2;
        const base = column * classes;
        for (let i = 0; i < wrong; i++) {
          const cell = base + (touched[i] ?? 0);
          weights[cell] = keep * (weights[cell] ?? 0) - pull * (errors[i] ?? 0);
        }
      }
    }
  }
  return weights;
}

/** Turns scores into probabilities in place. */
export function softmax(scores: Float64Array): void {
  let highest = Number.NEGATIVE_INFINITY;
  for (const score of scores) if (score > highest) highest = score;
  let sum = 0;
  for (let i = 0; i < scores.length; i++) {
    const power = Math.exp((scores[i] ?? 0) - highest);
    scores[i] = power;
    sum += power;
  }
  for (let i = 0; i < scores.length; i++) scores[i] = (scores[i] ?? 0) / sum;
}

/** mulberry32: small, seeded, the same everywhere. */
export function generator(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let t = Math.imul(state ^ (state >>> 15), state | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

function shuffle(order: Uint32Array, random: () => number): void {
  for (let i = order.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    const kept = order[i] ?? 0;
    order[i] = order[j] ?? 0;
    order[j] = kept;
  }
}
