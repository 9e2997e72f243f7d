import { expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { card } from "./shown.ts";

it("says where it belongs, and how many are open there and in all", () => {
  const given = fixture(`
    # 4 Overview

    Editor's note: Names are FFS.

    ## 6.1 Solution #1: Signed triggers

    ### 6.1.2 Solution details

    Editor's note: Key lengths are FFS.

    Editor's note: Algorithms are $0FFS.
  `);
  expect(card(given)).toMatchInlineSnapshot(`
    "**Editor's note 2 of 2** · clause 6.1.2

    in [Sol#1](draft.md#L5) Signed triggers

    3 are open in draft.md."
  `);
});

it("outside of key issues and solutions counts those of its clause", () => {
  expect(card(fixture("# 4 Overview\n\nEditor's note: Names $0are FFS.\n"))).toMatchInlineSnapshot(`
    "**Editor's note 1 of 1** · clause 4

    1 is open in draft.md."
  `);
});

it("gives way to what it names", () => {
  const given = fixture("## 5.1 Key issue #1: One\n\nEditor's note: Whether KI#$01 stays is FFS.\n");
  expect(card(given).split("\n")[0]).toBe("**[KI#1](draft.md#L1)** One · clause 5.1");
});
