// Two requirements taken together: by an Editor's note at the later one, or in the table that the study keeps.
import { describe, expect, it } from "vitest";
import { consolidate } from "../../server/src/edits/consolidate-requirement.ts";
import type { Change } from "../../server/src/edits/edit.ts";
import { applied, changed, type Fixture, fixture, items, links, studyIn } from "../fixture.ts";

function take(given: Fixture, earlier: string, later: string): Change | undefined {
  const study = studyIn(given);
  return consolidate(study, study.trace.byId.get(earlier)!, study.trace.byId.get(later)!);
}

const FIRST = `## 5.1 Key issue #1: Attach

### 5.1.1 Potential security requirements

- The network shall verify triggers.

## 5.2 Key issue #2: Detach

### 5.2.1 Potential security requirements

`;
const QUESTION =
  "Whether this requirement can be merged with the requirement of Key Issue #1 (clause 5.1.1) is FFS.";

/** The requirements of Key Issue #2 after one of them was noted. */
function noted(requirements: string, later = "KI#2/R1"): string {
  const given = fixture(FIRST + requirements);
  const change = take(given, "KI#1/R1", later);
  if (change === undefined) return "not offered";
  expect(items(changed(given, change))).toBe(items(given));
  return applied(given, change).slice(FIRST.length);
}

describe("an Editor's note stands", () => {
  it("behind a requirement that is a paragraph", () => {
    expect(noted("The device shall verify triggers.\n\nThe device shall count.\n")).toBe(
      `The device shall verify triggers.\n\nEditor's note: ${QUESTION}\n\nThe device shall count.\n`,
    );
  });

  it("behind an item, apart from the next one", () => {
    expect(noted("- The device shall verify triggers.\n- The device shall count.\n")).toBe(
      `- The device shall verify triggers.\n\nEditor's note: ${QUESTION}\n\n- The device shall count.\n`,
    );
  });

  it("behind all lines of a wrapped item", () => {
    expect(noted("- The device shall\n  verify triggers. <!-- id: R7 -->\n", "KI#2/R7")).toBe(
      `- The device shall\n  verify triggers. <!-- id: R7 -->\n\nEditor's note: ${QUESTION}\n`,
    );
  });

  it("at the end of the clause, by full names, where it would tear a list from what leads it in", () => {
    const list =
      "- The device shall verify:\n  - that triggers are new; and\n  - that triggers are its own.\n";
    expect(noted(list, "KI#2/R1")).toBe(
      `${list}\nEditor's note: Whether the first requirement of Key Issue #2 (clause 5.2.1) can be merged with the requirement of Key Issue #1 (clause 5.1.1) is FFS.\n`,
    );
  });

  it("once at each requirement", () => {
    const two = "The device shall verify triggers.\n\nThe device shall verify all triggers.\n";
    const once = noted(two);
    expect(noted(once)).toBe("not offered");
    expect(noted(once, "KI#2/R2")).toBe(`${once}\nEditor's note: ${QUESTION}\n`);
  });

  it("in YAML in the list of the key issue, by full names", () => {
    const text = `keyIssues:
  - { id: "KI#1", title: Attach, clause: "5.1", requirements: [The network shall verify triggers.] }
  - id: "KI#2"
    title: Detach
    clause: "5.2"
    requirements:
      - The device shall verify triggers.
      - The device shall count.
`;
    const given = fixture(`//- draft.yaml\n${text}`);
    const change = take(given, "KI#1/R1", "KI#2/R1")!;
    expect(applied(given, change)).toBe(
      `${text}    editorsNotes:\n      - "Whether the first requirement of Key Issue #2 (clause 5.2) can be merged with the requirement of Key Issue #1 (clause 5.1) is FFS."\n`,
    );
    expect(take(changed(given, change), "KI#1/R1", "KI#2/R1")).toBeUndefined();
  });
});

describe("in a study with a table of consolidated requirements", () => {
  const draft = (rows: string): string => `# 5 Use cases

### 5.1.6 Potential requirements

[PR 5.1.6-001] The network shall verify triggers | reports.

### 5.2.6 Potential requirements

[PR 5.2.6-001] The device shall verify triggers.

### 5.3.6 Potential requirements

[PR 5.3.6-001] The operator should be able to renew keys.

# 6 Consolidated requirements

| CPR # | Consolidated Potential Requirement | Original PR # | Comment |
| --- | --- | --- | --- |
${rows}
`;
  const [A, B] = ["R[5.1.6-001]", "R[5.2.6-001]"];

  /** The rows after the first two requirements were taken together. */
  function rows(before: string): string {
    const given = fixture(draft(before));
    const change = take(given, A!, B!);
    if (change === undefined) return "not offered";
    const after = changed(given, change);
    expect(links(after, "derives")).toMatch(
      /^(R\[CPR [\d.-]+\]) derives R\[5\.1\.6-001\].*\n(?:.*\n)*\1 derives R\[5\.2\.6-001\]|^(R\[CPR [\d.-]+\]) derives R\[5\.2\.6-001\].*\n(?:.*\n)*\2 derives R\[5\.1\.6-001\]/m,
    );
    return applied(given, change).split("\n").slice(18).join("\n").trim();
  }

  it.each([
    [
      "a row is added that begins with the words of the earlier one",
      "| CPR 6.1-009 | The operator shall renew keys. | [PR 5.3.6-001] | Agreed. |",
      "| CPR 6.1-009 | The operator shall renew keys. | [PR 5.3.6-001] | Agreed. |\n| CPR 6.1-010 | The network shall verify triggers \\| reports. | [PR 5.1.6-001] [PR 5.2.6-001] | |",
    ],
    [
      "the row that merges the earlier one is extended",
      "| CPR 6.1-1 | The network shall verify. | P.R 5.3.6-001<br>P.R 5.1.6-001 | |",
      "| CPR 6.1-1 | The network shall verify. | P.R 5.3.6-001<br>P.R 5.1.6-001<br>P.R 5.2.6-001 | |",
    ],
    [
      "the row that merges the later one is extended",
      "| CPR 6.1-1 | The network shall verify. | [PR 5.2.6-001], [PR 5.3.6-001] | |",
      "| CPR 6.1-1 | The network shall verify. | [PR 5.2.6-001], [PR 5.3.6-001], [PR 5.1.6-001] | |",
    ],
  ])("%s", (_what, before, after) => {
    expect(rows(before)).toBe(after);
  });
});
