// Logistic regression over groups of rows of which only the strongest counts.

/** The values of a row by their columns; those that are not there are zero. */
export type Row = readonly { readonly column: number; readonly value: number }[];

/** The sentences of one text, and whether one of them should speak for the area. */
export interface Group {
  readonly rows: readonly Row[];
  readonly wanted: boolean;
}

const STEPS = 1500;

/** Gradient descent on the logistic loss: the weights of `groups`, each drawn to its `prior` by the force of its `pull`. */
export function descend(
  groups: readonly Group[],
  prior: readonly number[],
  pull: readonly number[],
): readonly number[] {
  const weights = [...prior];
  for (let step = 0; step < STEPS; step++) {
    const slopes = weights.map((weight, i) => (pull[i] ?? 0) * (weight - (prior[i] ?? 0)));
    for (const { rows, wanted } of groups) {
      const sums = rows.map((row) => sumOf(row, weights));
      const most = sums.indexOf(Math.max(...sums));
      const error = 1 / (1 + Math.exp(-(sums[most] ?? 0))) - (wanted ? 1 : 0);
      for (const { column, value } of rows[most] ?? [])
        slopes[column] = (slopes[column] ?? 0) + error * value;
    }
    const rate = 3 / (50 + groups.length) / (1 + step / 300);
    slopes.forEach((slope, i) => {
      weights[i] = (weights[i] ?? 0) - rate * slope;
    });
  }
  return weights;
}

function sumOf(row: Row, weights: readonly number[]): number {
  let sum = 0;
  for (const { column, value } of row) sum += value * (weights[column] ?? 0);
  return sum;
}
