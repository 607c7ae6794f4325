import { expect, test } from "vitest";
import { minimise } from "./adam.ts";

test("the minimum of a bowl that is steep in one direction and flat in the other is found", () => {
  const [x = 0, y = 0] = minimise(
    ([x = 0, y = 0]) => ({
      value: 50 * (x - 1) ** 2 + 0.5 * (y + 2) ** 2,
      gradient: [100 * (x - 1), y + 2],
    }),
    2,
    { steps: 1000, rate: 0.1 },
  );
  expect(x).toBeCloseTo(1, 3);
  expect(y).toBeCloseTo(-2, 3);
});

test("the first step goes as far as the rate, however steep it is", () => {
  const slope = (gradient: readonly number[]) => () => ({ value: 0, gradient });
  const [x = 0, y = 0] = minimise(slope([1000, -0.01]), 2, { steps: 1, rate: 0.1 });
  expect(x).toBeCloseTo(-0.1, 5);
  expect(y).toBeCloseTo(0.1, 5);
});
