import { expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { card } from "./shown.ts";

const draft = (text: string): string => `
  ## 5.1 Key issue #1: One

  ## 6.1 Solution #1: A

  # 7 Conclusions

  ## 7.1 Concl$0usion on Key issue #1

  ${text}
`;

it("names the key issue and the solutions that it selects", () => {
  expect(card(fixture(draft("Solution #1 is selected for normative work.")))).toMatchInlineSnapshot(`
    "**[C@7.1](draft.md#L7)** Conclusion on Key issue #1 · clause 7.1

    On:
    - [KI#1](draft.md#L1) One

    Selects:
    - [Sol#1](draft.md#L3) A"
  `);
});

it("says what it comes to where it selects none, and what is open", () => {
  const text = "No agreement was reached.\n\n  Editor's note: A vote is FFS.";
  expect(card(fixture(draft(text)))).toMatchInlineSnapshot(`
    "**[C@7.1](draft.md#L7)** Conclusion on Key issue #1 · clause 7.1

    On:
    - [KI#1](draft.md#L1) One

    No agreement.

    1 open Editor's note:
    - [clause 7.1](draft.md#L11): A vote is FFS."
  `);
});
