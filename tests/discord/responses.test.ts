import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { GarbledConfirmation, readableResponse } from "../../src/discord/responses.ts";

const answer = (status: number, headers: Readonly<Record<string, string>> = {}) => ({
  status,
  statusText: "",
  headers: new Headers(headers),
});

describe("a confirmation", () => {
  test("is passed on as it is", async () => {
    const response = readableResponse(answer(200, { "x-ratelimit-bucket": "b" }), '{"id":"1"}');
    expect(await response.json()).toEqual({ id: "1" });
    expect(response.headers.get("x-ratelimit-bucket")).toBe("b");
  });

  test("may be empty", () => {
    expect(readableResponse(answer(204), "").status).toBe(204);
  });

  test.each(['{"id":', "<html>", "null", "5", " "])("that says %j is garbled", (text) => {
    expect(() => readableResponse(answer(200), text)).toThrow(GarbledConfirmation);
  });
});

describe("a refusal", () => {
  test("in Discord's form keeps its code", async () => {
    const response = readableResponse(answer(403), '{"code":50007,"message":"No"}');
    expect(await response.json()).toEqual({ code: 50007, message: "No" });
  });

  test("in any other form has the code 0, and repeats nothing of it", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.string(), fc.json()),
        fc.integer({ min: 400, max: 599 }),
        async (text, status) => {
          const response = readableResponse(answer(status), text);
          expect(response.status).toBe(status);
          expect(await response.json()).toHaveProperty("code");
        },
      ),
      { numRuns: 50 },
    );
  });
});

describe("a refusal for now", () => {
  const wait = (headers: Readonly<Record<string, string>>, text: string) => {
    const response = readableResponse(answer(429, headers), text);
    return [response.headers.get("retry-after"), response.headers.has("x-ratelimit-global")];
  };
  const limit = '{"message":"You are being rate limited.","retry_after":1.5,"global":false}';

  test("of Discord's holds for as long, and for as much, as it says", () => {
    expect(wait({ "retry-after": "2" }, limit)).toEqual(["2", false]);
    expect(wait({ "retry-after": "2", "x-ratelimit-global": "true" }, limit)).toEqual(["2", true]);
  });

  test("that says so only in its body holds for as long", () => {
    expect(wait({}, limit)).toEqual(["1.5", false]);
    expect(wait({ "retry-after": "soon" }, limit)).toEqual(["1.5", false]);
  });

  test.each([
    {},
    { "retry-after": "" },
    { "retry-after": "-1" },
    { "retry-after": "Wed, 21 Oct 2026 07:28:00 GMT" },
  ])("that does not say for how long (%j) holds for a minute", (headers) => {
    expect(wait(headers, "<html>")).toEqual(["60", true]);
    expect(wait(headers, '{"retry_after":"x"}')).toEqual(["60", false]);
  });

  test("of what stands before Discord holds for all routes", () => {
    expect(wait({ "retry-after": "66271" }, "error code: 1015")).toEqual(["66271", true]);
  });
});
