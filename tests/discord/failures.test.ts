import { DiscordAPIError, GatewayCloseCodes } from "discord.js";
import { expect, test } from "vitest";
import {
  describeUnreachable,
  failureOfClose,
  failureOfLogin,
  isOutOfReach,
} from "../../src/discord/failures.ts";

function refusal(status: number, code: number): DiscordAPIError {
  const nothing = { body: undefined, files: undefined };
  return new DiscordAPIError(
    { code, message: "refused" },
    code,
    status,
    "GET",
    "https://discord.com/api/v10",
    nothing,
  );
}

test("a close of the gateway is final by Discord's list, and only by it", () => {
  const codes = Object.values(GatewayCloseCodes).filter((code) => typeof code === "number");
  expect(codes.filter((code) => failureOfClose(code) !== null)).toEqual([4004, 4010, 4011, 4012, 4013, 4014]);
  expect(failureOfClose(1006)).toBeNull();
});

test("every final failure is one line", () => {
  for (const code of [4004, 4010, 4011, 4012, 4013, 4014])
    expect(failureOfClose(code)?.message).toMatch(/^[^\n]+\.$/);
});

test("a login is refused for good by 401 alone", () => {
  expect(failureOfLogin(refusal(401, 0))?.message).toContain("DISCORD_TOKEN");
  for (const status of [400, 403, 404, 429]) expect(failureOfLogin(refusal(status, 0))).toBeNull();
  expect(failureOfLogin(new Error("no network"))).toBeNull();
});

test("why Discord was not reached is said without tokens", () => {
  const token = `${"A".repeat(24)}.${"B".repeat(6)}.${"C".repeat(38)}`;
  expect(describeUnreachable(Object.assign(new Error("x"), { code: "ENOTFOUND" }))).toBe("ENOTFOUND");
  expect(describeUnreachable(refusal(502, 0))).toBe("it answered 502");
  expect(describeUnreachable(new Error(`no session left for ${token}`))).toBe(
    "no session left for [removed]",
  );
  expect(describeUnreachable("why")).toBe("no reason given");
});

test("what would not reach anyone is known by Discord's codes, not by those of other errors", () => {
  expect(isOutOfReach(refusal(404, 10062))).toBe(true);
  expect(isOutOfReach(refusal(400, 50035))).toBe(false);
  expect(isOutOfReach(Object.assign(new Error("x"), { code: 10062 }))).toBe(false);
});
