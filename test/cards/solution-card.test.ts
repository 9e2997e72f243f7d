import { expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { card } from "./shown.ts";

it("says what the solution addresses and names, where it is selected and what is open in it", () => {
  const given = fixture(`
    ## 5.1 Key issue #1: Device triggering

    ### 5.1.3 Potential security requirements

    - The network should protect triggers.

    # 6 Solutions

    ## 6.1 Solu$0tion #1: Signed triggers

    This solution addresses the first requirement of KI#1.

    Editor's note: Key lengths are FFS.

    # 7 Conclusions

    ## 7.1 Key issue #1: Device triggering

    Solution #1 is selected for normative work.
  `);
  expect(card(given)).toMatchInlineSnapshot(`
    "**[Sol#1](draft.md#L9)** Signed triggers · clause 6.1

    Addresses:
    - [KI#1](draft.md#L1) Device triggering

    Names:
    - [KI#1/R1](draft.md#L5) The network should protect triggers.

    Selected in:
    - [C@7.1](draft.md#L17) Device triggering

    1 open Editor's note:
    - [clause 6.1](draft.md#L13): Key lengths are FFS."
  `);
});

it("says that it addresses nothing", () => {
  expect(card(fixture("## 6.1 Solu$0tion #1: A\n\nText.\n"))).toMatchInlineSnapshot(`
    "**[Sol#1](draft.md#L1)** A · clause 6.1

    It says of no key issue that it addresses it."
  `);
});
