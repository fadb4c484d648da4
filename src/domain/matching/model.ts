/** A logistic regression: what a feature adds to the score, by its name. Made by `npm run train`, kept as JSON. */
export interface Model {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Where an alert begins, and where a question is worth a look. */
  readonly same: number;
  readonly maybe: number;
}

/** 0 to 1. Additive, so that every part of a score can be shown. A feature that the model does not know adds nothing. */
export function scoreOf(model: Model, names: readonly string[], values: readonly number[]): number {
  let sum = model.bias;
  names.forEach((name, at) => {
    sum += (model.weights[name] ?? 0) * (values[at] ?? 0);
  });
  return 1 / (1 + Math.exp(-sum));
}

export interface Example {
  readonly values: readonly number[];
  readonly positive: boolean;
  readonly weight: number;
}

/**
 * Fits by gradient descent with momentum on the log loss with an L2 penalty (the bias is free).
 * Deterministic: no sampling, the examples in their given order. `signs` keeps a weight from going against what its feature means.
 */
export function fit(examples: readonly Example[], names: readonly string[], { l2 = 1, rounds = 1500, rate = 0.5, signs = new Map<string, number>() } = {}): { bias: number; weights: Record<string, number> } {
  const size = names.length;
  const weights = new Float64Array(size + 1);
  const speed = new Float64Array(size + 1);
  const total = examples.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const limits = names.map((name) => signs.get(name) ?? 0);
  for (let round = 0; round < rounds; round += 1) {
    const slope = new Float64Array(size + 1);
    for (const { values, positive, weight } of examples) {
      let sum = weights[size] ?? 0;
      for (let at = 0; at < size; at += 1) sum += (weights[at] ?? 0) * (values[at] ?? 0);
      const off = (1 / (1 + Math.exp(-sum)) - (positive ? 1 : 0)) * weight;
      for (let at = 0; at < size; at += 1) slope[at] = (slope[at] ?? 0) + off * (values[at] ?? 0);
      slope[size] = (slope[size] ?? 0) + off;
    }
    for (let at = 0; at <= size; at += 1) {
      const pull = at < size ? (l2 * (weights[at] ?? 0)) / total : 0;
      speed[at] = 0.9 * (speed[at] ?? 0) - rate * ((slope[at] ?? 0) / total + pull);
      weights[at] = (weights[at] ?? 0) + (speed[at] ?? 0);
      const limit = limits[at] ?? 0;
      if (at < size && limit !== 0 && (weights[at] ?? 0) * limit < 0) weights[at] = 0;
    }
  }
  return { bias: weights[size] ?? 0, weights: Object.fromEntries(names.map((name, at) => [name, Math.round((weights[at] ?? 0) * 1000) / 1000])) };
}
