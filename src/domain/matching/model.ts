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

export interface FitOptions {
  /** How strongly weights are held back; the bias is free. */
  readonly l2: number;
  /** 1 or -1 keeps the weight of a feature from going against what the feature means. */
  readonly signs: ReadonlyMap<string, 1 | -1>;
}

const STEPS = 25;

/**
 * Fits the log loss with an L2 penalty by Newton's method, deterministic. A weight that would go against its sign is held at 0
 * and the rest fitted again.
 */
export function fitModel(examples: readonly Example[], names: readonly string[], { l2, signs }: FitOptions): Pick<Model, 'bias' | 'weights'> {
  const held = new Set<number>();
  for (;;) {
    const free = names.map((_, at) => at).filter((at) => !held.has(at));
    const found = newton(examples, free, l2);
    const against = free.filter((at, place) => (signs.get(names[at] ?? '') ?? 0) * (found[place] ?? 0) < 0);
    if (against.length === 0) {
      const weights = Object.fromEntries(names.map((name, at) => [name, held.has(at) ? 0 : rounded(found[free.indexOf(at)] ?? 0)]));
      return { bias: rounded(found[free.length] ?? 0), weights };
    }
    for (const at of against) held.add(at);
  }
}

const rounded = (value: number) => Math.round(value * 1000) / 1000;

function newton(examples: readonly Example[], free: readonly number[], l2: number): Float64Array {
  const size = free.length + 1;
  const weights = new Float64Array(size);
  const row = new Float64Array(size);
  for (let step = 0; step < STEPS; step += 1) {
    const slope = new Float64Array(size);
    const curve = new Float64Array(size * size);
    for (const { values, positive, weight } of examples) {
      let sum = 0;
      for (let at = 0; at < size; at += 1) {
        const value = at < free.length ? (values[free[at] ?? 0] ?? 0) : 1;
        row[at] = value;
        sum += (weights[at] ?? 0) * value;
      }
      const chance = 1 / (1 + Math.exp(-sum));
      const off = weight * (chance - (positive ? 1 : 0));
      const bend = weight * chance * (1 - chance);
      for (let at = 0; at < size; at += 1) {
        const value = row[at] ?? 0;
        if (value === 0) continue;
        slope[at] = (slope[at] ?? 0) + off * value;
        for (let other = 0; other <= at; other += 1) curve[at * size + other] = (curve[at * size + other] ?? 0) + bend * value * (row[other] ?? 0);
      }
    }
    for (let at = 0; at < size; at += 1) {
      for (let other = at + 1; other < size; other += 1) curve[at * size + other] = curve[other * size + at] ?? 0;
      const pull = at < free.length ? l2 : 1e-6;
      slope[at] = (slope[at] ?? 0) + pull * (weights[at] ?? 0);
      curve[at * size + at] = (curve[at * size + at] ?? 0) + pull;
    }
    const move = solve(curve, slope, size);
    let largest = 0;
    for (let at = 0; at < size; at += 1) {
      const by = Math.max(-2, Math.min(2, move[at] ?? 0));
      largest = Math.max(largest, Math.abs(by));
      weights[at] = (weights[at] ?? 0) - by;
    }
    if (largest < 1e-5) break;
  }
  return weights;
}

/** Gauss with pivots; the matrix is small and positive definite. */
function solve(matrix: Float64Array, right: Float64Array, size: number): Float64Array {
  const a = Float64Array.from(matrix);
  const x = Float64Array.from(right);
  const get = (row: number, column: number) => a[row * size + column] ?? 0;
  for (let column = 0; column < size; column += 1) {
    const pivot = get(column, column) || 1e-9;
    for (let row = column + 1; row < size; row += 1) {
      const factor = get(row, column) / pivot;
      if (factor === 0) continue;
      for (let at = column; at < size; at += 1) a[row * size + at] = get(row, at) - factor * get(column, at);
      x[row] = (x[row] ?? 0) - factor * (x[column] ?? 0);
    }
  }
  for (let row = size - 1; row >= 0; row -= 1) {
    let sum = x[row] ?? 0;
    for (let at = row + 1; at < size; at += 1) sum -= get(row, at) * (x[at] ?? 0);
    x[row] = sum / (get(row, row) || 1e-9);
  }
  return x;
}
