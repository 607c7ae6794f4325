/** The sum of the products. What the second vector lacks counts as 0. */
export function dot(one: readonly number[], other: readonly number[]): number {
  return one.reduce((sum, value, at) => sum + value * (other[at] ?? 0), 0);
}

/** The sum of rows, each multiplied by its factor. */
export function weightedSum(
  rows: readonly (readonly number[])[],
  factors: readonly number[],
  dimensions: number,
): readonly number[] {
  const sum = new Array<number>(dimensions).fill(0);
  rows.forEach((row, index) => {
    const factor = factors[index] ?? 0;
    row.forEach((value, at) => {
      sum[at] = (sum[at] ?? 0) + factor * value;
    });
  });
  return sum;
}
