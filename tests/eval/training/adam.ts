/** The value of a function at a point, and its gradient there. */
export interface Slope {
  readonly value: number;
  readonly gradient: readonly number[];
}

/** A function to be minimised. */
export type Loss = (point: readonly number[]) => Slope;

/** How fast the means of the gradient and of its square forget, and what keeps a division from being by zero. */
const DECAY = { mean: 0.9, square: 0.999 } as const;
const TINY = 1e-8;

/**
 * Minimises a loss from the origin by Adam (Kingma and Ba, "Adam: A Method for Stochastic Optimization", ICLR
 * 2015). The gradient is the whole loss's, nothing is drawn at random: the same loss gives the same point.
 *
 * @param rate how far a step goes at most, about
 */
export function minimise(
  loss: Loss,
  dimensions: number,
  { steps, rate }: { readonly steps: number; readonly rate: number },
): readonly number[] {
  let point: readonly number[] = new Array<number>(dimensions).fill(0);
  let means = point;
  let squares = point;
  for (let step = 1; step <= steps; step++) {
    const { gradient } = loss(point);
    means = mixed(means, gradient, DECAY.mean);
    squares = mixed(
      squares,
      gradient.map((slope) => slope ** 2),
      DECAY.square,
    );
    point = point.map((coordinate, at) => {
      const mean = (means[at] ?? 0) / (1 - DECAY.mean ** step);
      const square = (squares[at] ?? 0) / (1 - DECAY.square ** step);
      return coordinate - (rate * mean) / (Math.sqrt(square) + TINY);
    });
  }
  return point;
}

function mixed(old: readonly number[], recent: readonly number[], decay: number): readonly number[] {
  return old.map((value, at) => decay * value + (1 - decay) * (recent[at] ?? 0));
}
