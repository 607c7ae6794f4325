import type { Loss } from "./adam.ts";

/** The gradient by central differences: what a loss's own has to be near to, 1e-6 or so where it is smooth. */
export function numericGradient(loss: Loss, point: readonly number[]): readonly number[] {
  const step = 1e-5;
  const moved = (at: number, by: number) =>
    loss(point.map((value, other) => (other === at ? value + by : value))).value;
  return point.map((_, at) => (moved(at, step) - moved(at, -step)) / (2 * step));
}
