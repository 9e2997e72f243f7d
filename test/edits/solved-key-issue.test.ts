// What says that a key issue has no solution, once it has one.
import { describe, expect, it } from "vitest";
import { createSolution } from "../../server/src/edits/create-solution.ts";
import { linkSolution } from "../../server/src/edits/link-solution.ts";
import { applied, changed, findings, fixture, only, studyIn } from "../fixture.ts";

const HEAD = `## 5.1 Key issue #1: Attach

## 5.2 Key issue #2: Handover

## 5.3 Key issue #3: Billing

## 6.1 Solution #1: Counters

This solution addresses KI#1.

# 7 Evaluation

`;

/** What the evaluation reads after Solution #1 was linked to Key Issue #2; it read \`text\` before. */
function linked(text: string): string {
  const given = fixture(`${HEAD}${text}\n`);
  const study = studyIn(given);
  const change = linkSolution(study, study.trace.byId.get("Sol#1")!, study.trace.byId.get("KI#2")!);
  if (change === undefined) return "not offered";
  const after = applied(given, change);
  return after.slice(after.indexOf("# 7 Evaluation") + 16).trimEnd();
}

describe("a key issue that is linked is taken out of what has no solution", () => {
  it.each([
    ["the only one", "All is said. Key issue #2 has no solution yet. More.", "All is said. More."],
    ["the whole paragraph", "Before.\n\nThere are no solutions for KI#2.\n\nBehind.", "Before.\n\nBehind."],
    [
      "one of several",
      "The following key issues have no solutions: KI#2, KI#3 and KI#4.",
      "The following key issues have no solutions: KI#3 and KI#4.",
    ],
    ["one of two", "Key issues #2 and #3 have no solutions.", "Key issue #3 has no solutions."],
    [
      "an item",
      "These key issues have no solutions:\n\n- KI#1: Attach\n- KI#2: Handover\n- KI#3: Billing\n\nEnd.",
      "These key issues have no solutions:\n\n- KI#1: Attach\n- KI#3: Billing\n\nEnd.",
    ],
    [
      "the last item, whose number is free again",
      "These key issues have no solutions:\n\n1. KI#2: Handover.\n\n2. KI#3: Billing.",
      "These key issues have no solutions:\n\n1. KI#3: Billing.",
    ],
    [
      "all items",
      "Words.\n\nThese key issues have no solutions:\n\n- KI#2: Handover\n\nEnd.",
      "Words.\n\nEnd.",
    ],
    [
      "one of a range",
      "Key Issues #2 to #4 have no solution so far.",
      "Key Issues #3 and #4 have no solution so far.",
    ],
    [
      "the middle of a range",
      "There is no solution for KI#1 to KI#6.",
      "There is no solution for KI#1 and KI#3 to KI#6.",
    ],
    [
      "a range among others",
      "No more. The key issues 1 to 3, 5 and 7 have no solutions.",
      "No more. The key issues 1, 3, 5 and 7 have no solutions.",
    ],
    ["with the reason", "KI#2 has no solution, since nobody moves. More.", "More."],
    ["with the reason before it", "As it is out of scope, key issue #2 has no solution.", ""],
    [
      "from a reason that another one shares",
      "Key issues #2 and #3 have no solution because they are out of scope.",
      "Key issue #3 has no solution because it is out of scope.",
    ],
    ["a reason that says more", "KI#2 has no solution, since nobody moves, but devices do.", "not offered"],
    ["a reason of two", "KI#2 and KI#3 have no solution, since both are out of scope.", "not offered"],
    ["a sentence that says more", "KI#2 has no solution for vehicles.", "not offered"],
  ])("%s", (_what, before, after) => {
    expect(linked(before)).toBe(after);
  });

  it("and one that gets a new solution", () => {
    const given = fixture(
      HEAD.replace("# 7", "# 7 Conclusions\n\nKI#2 and KI#3 have no solutions.\n\n# 8").replace(
        /\n# 8[\s\S]*/,
        "",
      ),
    );
    const study = studyIn(given);
    const keyIssues = ["KI#1", "KI#3"].map((id) => study.trace.byId.get(id)!);
    expect(applied(given, createSolution(study, { title: "Keys", keyIssues })!)).toContain(
      "\nKI#2 has no solutions.\n",
    );
  });

  it("in a draft in YAML", () => {
    const given = fixture(`//- draft.yaml
keyIssues:
  - { id: "KI#1", title: Attach }
  - { id: "KI#2", title: Handover }
solutions:
  - { id: "Sol#1", title: Counters, addresses: ["KI#1"] }
conclusions:
  - title: Both
    text: "All is said. KI#1 and KI#2 have no solutions."
`);
    const study = studyIn(given);
    const change = linkSolution(study, study.trace.byId.get("Sol#1")!, study.trace.byId.get("KI#2")!)!;
    expect(applied(given, change)).toContain('"All is said. KI#1 has no solutions."');
  });
});

describe("table and text against the sentence", () => {
  const given = fixture(
    `${HEAD.replace("addresses KI#1", "addresses KI#1 and KI#2")}The following key issues have no solutions: KI#2, KI#3.

| Solutions | KI#1 | KI#2 |
| --- | --- | --- |
| Sol#1 | X | X |
`,
  );
  const found = (now = given) => findings(now, only("mapping-disagrees"));

  it("are told of once, and the sentence can follow", () => {
    expect(found().map(({ message }) => message)).toEqual([
      "Sol#1 says that it addresses KI#2, as the table does, but a sentence says that KI#2 has no solution.",
    ]);
    const [fix] = found()[0]!.fixes();
    expect(applied(given, fix!)).toContain("no solutions: KI#3.\n");
    expect(found(changed(given, fix!))).toEqual([]);
  });
});
