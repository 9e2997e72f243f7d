import { expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { card } from "./shown.ts";

const TR =
  '# 2 References\n\n[5] 3GPP TS 33.401: "Security *architecture*".\n\n[6] Void.\n\n# 4 Overview\n\n';

it("gives the entry as a reader sees it, and how often it is cited", () => {
  expect(card(fixture(`${TR}As in [$05] and [5].\n`))).toBe(
    '**[\\[5\\]](draft.md#L3)** 3GPP TS 33.401: "Security architecture".\n\nCited 2 times.',
  );
});

it("counts one time, and none, in words", () => {
  expect(card(fixture(`${TR}As in [$05].\n`))).toContain("Cited once.");
  expect(card(fixture(TR.replace("[6]", "[$06]")))).toContain("Not cited.");
});

it("says that there is no entry", () => {
  expect(card(fixture(`${TR}As in [$07].\n`))).toBe("**\\[7\\]** has no entry in the references.");
});
