import { expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { card } from "./shown.ts";

const TR = `
  # 4 Overview

  See clause 5.1, clause 5.1.2, annex A and clause 9.

  ## 5.1 Key issue #1: One

  ### 5.1.1 Details

  Devices sleep, e.g. at night. They wake up later.

  ### 5.1.2 Security threats

  # Annex A: Change history
`;

it.each([
  [
    "the name of a key issue and the first sentence below it",
    "5.1,",
    "**[clause 5.1](draft.md#L5)** Key Issue #1: One\n\nDevices sleep, e.g. at night.",
  ],
  ["a title alone where there is no text", "5.1.2", "**[clause 5.1.2](draft.md#L11)** Security threats"],
  ["an annex by that word", "annex A", "**[annex A](draft.md#L13)** Change history"],
  ["what is not there", "clause 9", "There is no **clause 9** in draft.md."],
])("gives %s", (_what, pointer, expected) => {
  expect(card(fixture(TR.replace(pointer, `${pointer.slice(0, -1)}$0${pointer.slice(-1)}`)))).toBe(expected);
});

it("is there on the number in a heading", () => {
  expect(card(fixture("## 4.$01 General\n\nText.\n"))).toBe("**[clause 4.1](draft.md#L1)** General\n\nText.");
});
