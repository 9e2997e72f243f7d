import { expect, it } from "vitest";
import { changesBetween } from "../../server/src/report/changes.ts";
import { fixture, studyIn } from "../fixture.ts";

const BEFORE = `
  ## 5.1 Key issue #1: Triggers
  ### 5.1.1 Key issue details
  A server asks the network.
  ### 5.1.2 Security threats
  - An attacker can forge a trigger for a device that sleeps.
  - An attacker can replay a trigger.
  ## 6.1 Solution #1: Signatures
  This solution addresses KI#1.
  # 7 Conclusions
  ## 7.1 Key issue #1: Triggers
  Solution #1 is selected.
`;

/** What changed in the text when `from` became `to`, each in a line. */
function changes(from: string | RegExp, to: string): readonly string[] {
  const after = BEFORE.replace(from, to);
  expect(after).not.toBe(BEFORE);
  return changesBetween(studyIn(fixture(BEFORE)), studyIn(fixture(after))).map((one) => {
    const what = one.differences.length === 0 ? "" : ` (${one.differences.join(", ")})`;
    return `${one.before?.id ?? "–"} → ${one.after?.id ?? "–"}${what}`;
  });
}

it("finds nothing where nothing changed but places and white space", () => {
  expect(changes("## 5.1", "Text before.\n\n  ## 5.1")).toEqual([]);
  expect(changes("asks the network.", "asks  the\n  network.")).toEqual([]);
});

it.each([
  ["an item that came", "## 6.1 S", "## 5.2 Key issue #2: Costs\n  ## 6.1 S", ["– → KI#2"]],
  ["an item that went", /## 6\.1[\s\S]*?(?=# 7)/, "", ["Sol#1 → –"]],
  ["another title", "Triggers\n  ### 5.1.1", "Device triggers\n  ### 5.1.1", ["KI#1 → KI#1 (wording)"]],
  ["another text of a key issue", "A server asks", "A server tells", ["KI#1 → KI#1 (text)"]],
  ["another text of a solution", "addresses KI#1.", "addresses KI#1 well.", ["Sol#1 → Sol#1 (text)"]],
  ["another wording", "can replay a trigger", "can replay an old trigger", ["KI#1/T2 → KI#1/T2 (wording)"]],
  ["another number", "#1: Signatures", "#4: Signatures", ["Sol#1 → Sol#4 (id)"]],
  [
    "another outcome",
    "Solution #1 is selected.",
    "No agreement was reached.",
    ["C@7.1 → C@7.1 (text, state)"],
  ],
])("finds %s", (_, from, to, expected) => {
  expect(changes(from, to)).toEqual(expected);
});

it("knows a threat again that is numbered anew, since one was put in before it", () => {
  expect(
    changes("  - An attacker can forge", "  - A stranger can cause costs.\n  - An attacker can forge"),
  ).toEqual(["– → KI#1/T1", "KI#1/T1 → KI#1/T2 (id)", "KI#1/T2 → KI#1/T3 (id)"]);
});

it("knows a threat again that is numbered anew and reworded", () => {
  const both =
    "  - A stranger can cause costs.\n  - An attacker can forge a trigger for each device that sleeps.";
  expect(changes("  - An attacker can forge a trigger for a device that sleeps.", both)).toEqual([
    "– → KI#1/T1",
    "KI#1/T1 → KI#1/T2 (id, wording)",
    "KI#1/T2 → KI#1/T3 (id)",
  ]);
});

it("takes all of a study that was not there as new", () => {
  expect(
    changesBetween(undefined, studyIn(fixture(BEFORE))).map(({ before, after }) => [before, after?.id]),
  ).toEqual(["KI#1", "KI#1/T1", "KI#1/T2", "Sol#1", "C@7.1"].map((id) => [undefined, id]));
});
