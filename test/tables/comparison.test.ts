import { expect, it } from "vitest";
import { comparisonOf, comparisonText } from "../../server/src/tables/comparison.ts";
import { fixture, studyIn } from "../fixture.ts";

const TR = `# 5 Key issues

## 5.1 Key issue #1: Triggers

### 5.1.2 Security threats

- An attacker can replay a recorded trigger.

### 5.1.3 Potential security requirements

- The device should discard a replayed trigger.
- The operator should renew the group key whenever a member leaves the group, so that the former member is kept out.

## 5.2 Key issue #2: Charging

### 5.2.2 Security threats

- A subscriber can obtain free calls by a wrong bill.

# 6 Solutions

| Solutions   | KI#1 |
| ----------- | ---- |
| Solution #1 | X    |
| Solution #2 | X    |

## 6.1 Solution #1: Counters

### 6.1.1 Introduction

This solution addresses the second requirement of key issue #1.

### 6.1.2 Solution details

The device keeps a counter and will discard a trigger that was recorded and replayed.

### 6.1.3 Evaluation

The device is affected, and so is the base station. The device needs memory.

Editor's note: The server is FFS.

## 6.2 Solution #2: Bills

### 6.2.1 Solution details

The server writes a bill.
`;
const study = studyIn(fixture(TR));
const comparison = (id: string) => comparisonOf(study, study.trace.byId.get(id)!);

it("has a column for each solution and a row for each requirement and threat", () => {
  const { caption, header, rows } = comparison("KI#1");
  expect([caption, header.slice(1).map(({ text }) => text)]).toEqual([
    "Solutions of Key Issue #1: Triggers",
    ["Solution #1", "Solution #2"],
  ]);
  expect(rows.map(({ cells }) => cells[0]?.text)).toEqual([
    "Declares Key Issue #1",
    "R1: The device should discard a replayed trigger.",
    "R2: The operator should renew the group key whenever a member l…",
    "T1: An attacker can replay a recorded trigger.",
    "Impacts: nodes named",
  ]);
});

it("says where a solution declares, what it names, which words are close, and which nodes it names", () => {
  const cells = comparison("KI#1").rows.map((row) => row.cells.slice(1).map(({ text }) => text));
  expect(cells[0]).toEqual(["table, text", "table"]);
  expect(cells[1]).toEqual(["close: device, discard, replayed, trigger", ""]);
  expect(cells[2]).toEqual(["names it", ""]);
  expect(cells[3]?.[0]).toMatch(/^close: .*replay/);
  expect(cells[4]).toEqual(["the device, the base station", "the server"]);
});

it("is a Markdown text of its own, which never says that a solution works", () => {
  const text = comparisonText(study, study.trace.byId.get("KI#1")!);
  expect(text.split("\n").slice(0, 3)).toEqual([
    "# Solutions of Key Issue #1: Triggers",
    "",
    expect.stringMatching(/^\| What the text says +\| Solution #1 +\| Solution #2 +\|$/),
  ]);
  expect(text).toContain("None of it says that a solution works.");
});

it("says so where no solution declares the key issue", () => {
  expect(comparisonText(study, study.trace.byId.get("KI#2")!)).toBe(
    "# Solutions of Key Issue #2: Charging\n\nNo solution declares Key Issue #2.\n",
  );
});
