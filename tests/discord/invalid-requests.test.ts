import { expect, test } from "vitest";
import { createInvalidRequests, isInvalidRequest } from "../../src/discord/invalid-requests.ts";

const MINUTES = 60_000;

/** At which of so many requests, with so much time between them, it is time to warn. */
function warnings(requests: number, between: number): readonly number[] {
  let now = 0;
  const isTimeToWarn = createInvalidRequests(() => now);
  return Array.from({ length: requests }, (_, index) => {
    now += between;
    return isTimeToWarn() ? [index + 1] : [];
  }).flat();
}

test("each thousand invalid requests within ten minutes is a reason to warn", () => {
  expect(warnings(2_500, 1)).toEqual([1_000, 2_000]);
  expect(warnings(1_000, (10 * MINUTES) / 1_000)).toEqual([1_000]);
  expect(warnings(3_000, (10 * MINUTES) / 998)).toEqual([]);
});

test("401, 403 and 429 are invalid requests, but for a limit that others share", () => {
  const is = (status: number, scope?: string) =>
    isInvalidRequest({
      status,
      headers: new Headers(scope === undefined ? {} : { "x-ratelimit-scope": scope }),
    });
  expect([401, 403, 429].every((status) => is(status))).toBe(true);
  expect([200, 400, 404, 500].some((status) => is(status))).toBe(false);
  expect([is(429, "user"), is(429, "global"), is(429, "shared")]).toEqual([true, true, false]);
});
