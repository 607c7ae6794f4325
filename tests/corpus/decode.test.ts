import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { decode } from "../../src/corpus/decode.ts";
import { UserError } from "../../src/errors.ts";

describe("decoding", () => {
  it("gives what reading the file as UTF-8 gives, a byte order mark included", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), fc.boolean(), (text, marked) => {
        const bytes = Buffer.from((marked ? "\uFEFF" : "") + text);
        expect(decode(bytes)).toBe(bytes.toString("utf8"));
      }),
    );
  });

  it.each([
    ["a byte of another encoding", [0x63, 0x61, 0x66, 0xe9]],
    ["half a surrogate pair", [0xed, 0xa0, 0x80]],
    ["an overlong form", [0xc0, 0x80]],
    ["UTF-16", [0xff, 0xfe, 0x41, 0x00]],
  ])("refuses %s", (_, bytes) => {
    expect(() => decode(Uint8Array.from(bytes))).toThrow(UserError);
    expect(() => decode(Uint8Array.from(bytes))).toThrow("save it as UTF-8");
  });
});
