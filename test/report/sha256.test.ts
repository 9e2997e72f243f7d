import { createHash } from "node:crypto";
import fc from "fast-check";
import { expect, it } from "vitest";
import { sha256Base64 } from "../../server/src/report/sha256.ts";

const known = (text: string): string => createHash("sha256").update(text).digest("base64");

it("is what the library of Node says, at every length around a block", () => {
  for (let length = 0; length < 200; length++) {
    const text = "x".repeat(length);
    expect(sha256Base64(text)).toBe(known(text));
  }
});

it("is so for any text", () => {
  fc.assert(fc.property(fc.string({ unit: "grapheme" }), (text) => sha256Base64(text) === known(text)));
});
