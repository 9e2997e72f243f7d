// What a sentence of a solution claims.
import { describe, expect, it } from "vitest";
import { fixture, links } from "../fixture.ts";

/** The key issues that a solution with this text addresses. */
function addressed(text: string): string[] {
  const given = fixture(`# 5 Key issues

## 5.1 Key issue #1: One

### 5.1.3 Potential security requirements

- The network should protect triggers.
- The device should verify triggers.

## 5.2 Key issue #2: Two

## 5.3 Key issue #3: Three

# 6 Solutions

## 6.1 Solution #1: A

${text}

## 6.2 Solution #2: B
`);
  return links(given, "addresses", "fulfils")
    .split("\n")
    .filter((line) => line !== "")
    .map((line) =>
      line.replace(/^Sol#1 (\w+) (\S+) .*$/, (_, kind, to) => (kind === "fulfils" ? `=${to}` : to)),
    );
}

describe("a solution addresses", () => {
  it.each([
    ["This solution addresses KI#1.", "KI#1"],
    ["This solution addresses key issue #1 and key issue #3.", "KI#1 KI#3"],
    ["The solution addresses key issues #1, #2 and #3.", "KI#1 KI#2 KI#3"],
    ["This solution addresses key issues 1 to 3.", "KI#1 KI#2 KI#3"],
    ["This solution addresses KI#1 to KI#3.", "KI#1 KI#2 KI#3"],
    ["This solution addresses the way from KI#1 to KI#3.", "KI#1 KI#3"],
    ["The proposed solution solves Key Issue #2 on replay.", "KI#2"],
    ["Key issue #1 is addressed by this solution.", "KI#1"],
    ["This solution is for key issue #2.", "KI#2"],
    ["This solution resolves KI #1.", "KI#1"],
    ["It meets the requirements of KI#2.", "KI#2"],
    ["This *solution* addresses **KI#1**.", "KI#1"],
    ["This solution addresses KI \\#1.", "KI#1"],
    ["This solution addresses\nkey issue #1.", "KI#1"],
    ["This solution addresses the following key issues:\n\n- KI#1\n- KI#3", "KI#1 KI#3"],
    ["This paper proposes a solution to address KI#2.", "KI#2"],
    ["This clause describes a solution for key issue #2.", "KI#2"],
    ["The following solution addresses the needs of key issue #2.", "KI#2"],
    ["In order to solve key issue #2, it is proposed that the server signs.", "KI#2"],
    ["This solution mainly focuses on KI#2.", "KI#2"],
    ["This solution tries to answer KI#2.", "KI#2"],
    ["This solution provides an answer to KI#2.", "KI#2"],
    ["This solution proposes a new mechanism to address KI#2.", "KI#2"],
    ["Addressed KIs: #1, #3", "KI#1 KI#3"],
    ["**Key issues:** KI#1 and KI#3", "KI#1 KI#3"],
    ["Related key issue: #2", "KI#2"],
  ])("%s", (text, expected) => {
    expect(addressed(text)).toEqual(expected.split(" "));
  });

  it("single requirements where the sentence says which", () => {
    expect(addressed("This solution addresses the second requirement of KI#1.")).toEqual([
      "KI#1",
      "=KI#1/R2",
    ]);
    expect(addressed("This solution addresses all the requirements of KI#1.")).toEqual([
      "KI#1",
      "=KI#1/R1",
      "=KI#1/R2",
    ]);
  });
});

describe("a solution does not address", () => {
  it.each([
    ["what it denies", "This solution does not address KI#1."],
    ["what it denies in other words", "This solution cannot solve key issue #1."],
    ["what other solutions address", "Solutions addressing KI#1 can be combined with it."],
    ["what mechanisms address", "It reuses mechanisms addressing KI#2."],
    ["what another solution addresses", "Solution #2, which addresses KI#1, is a precondition."],
    ["what its ground addresses", "This solution is based on Solution #2, which addresses KI#1."],
    ["what a mechanism that it reuses addresses", "It reuses a mechanism to address KI#1."],
    ["what stands in another document", "This solution addresses Key Issue #1 in TR 33.875."],
    ["what stands in another document, before it", "See TR 33.875, key issue #1."],
    ["what it only mentions", "Key issue #1 is about triggers."],
    ["what stands in code", "`This solution addresses KI#1.`"],
    ["what stands in a comment", "<!-- This solution addresses KI#1. -->"],
  ])("%s", (_what, text) => {
    expect(addressed(text)).toEqual([]);
  });

  it("what the next sentence denies, while it addresses another", () => {
    expect(addressed("This solution addresses KI#1. It does not address KI#2.")).toEqual(["KI#1"]);
  });
});
