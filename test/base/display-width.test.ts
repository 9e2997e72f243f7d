import { describe, expect, it } from "vitest";
import { displayWidth } from "../../server/src/base/display-width.ts";

describe("the width of a text is", () => {
  it.each([
    ["one column for each letter", "Key issue #1", 12],
    ["one for letters of other scripts", "Müller Δ Ж", 10],
    ["two for wide characters", "安全 한국 カ", 12],
    ["two for fullwidth forms, one for halfwidth ones", "Ａ ｱ", 4],
    ["two for a picture", "😀✅", 4],
    ["one for signs that are drawn as text", "√ ✓ → –", 7],
    ["none for what stands on another character", "e\u0301\u200B", 1],
    ["nothing for nothing", "", 0],
  ])("%s", (_what, text, width) => {
    expect(displayWidth(text)).toBe(width);
  });
});
