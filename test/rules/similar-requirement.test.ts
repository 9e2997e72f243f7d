import { describe, expect, it } from "vitest";
import { changed, type Fixture, findings, fixture, only, render } from "../fixture.ts";

const VERIFY =
  "The network shall verify that the MTC server is authorized to send a trigger to the addressed MTC device.";
const AGAIN =
  "The network shall verify that the MTC server is authorized to send a trigger to the addressed MTC devices.";
const OTHER = "The operator should be able to renew the group key when a member leaves.";

/** Key issues with a requirement each, and solutions that say what they address. */
function draft(requirements: readonly string[], ...solutions: readonly string[]): string {
  const issues = requirements.map((text, i) => {
    const n = i + 1;
    return `## 5.${n} Key issue #${n}: Issue ${n}\n\n### 5.${n}.1 Potential security requirements\n\n- ${text}\n`;
  });
  const answers = solutions.map(
    (addressed, i) =>
      `## 6.${i + 1} Solution #${i + 1}: Way ${i + 1}\n\nThis solution addresses ${addressed}.\n`,
  );
  return [...issues, ...answers].join("\n");
}

const found = (given: Fixture) => findings(given, only("similar-requirement"));
const titles = (given: Fixture) =>
  found(given)[0]
    ?.fixes()
    .map(({ title }) => title);

describe("a requirement like one of an earlier key issue", () => {
  it("is told of at the later one, with what solutions declare", () => {
    const given = fixture(draft([VERIFY, OTHER, AGAIN], "key issue #1"));
    expect(render(given, found(given))).toBe(`draft.md:17:3 hint similar-requirement "${AGAIN}"`);
    expect(found(given)[0]?.message).toMatch(
      /^Similar to the requirement of Key Issue #1 \(clause 5\.1\.1\): both .*\. Solution #1 declares Key Issue #1, not #3\.$/,
    );
    expect(render(given, found(given)[0]!.related)).toBe(`draft.md:5:3 "${VERIFY}"`);
  });

  it("is told of where one solution declares both key issues, for one text could serve", () => {
    const given = fixture(draft([VERIFY, AGAIN], "key issues #1 and #2"));
    expect(found(given)[0]?.message).toMatch(/^Similar to .*[^.]\.$/);
    expect(found(given)[0]?.message).not.toContain("declare");
    expect(titles(given)).toEqual([
      "Consolidate with the requirement of Key Issue #1 (clause 5.1.1)",
      "These are different",
    ]);
  });

  it("can be consolidated, asked about or told apart", () => {
    expect(titles(fixture(draft([VERIFY, AGAIN], "key issue #1")))).toEqual([
      "Consolidate with the requirement of Key Issue #1 (clause 5.1.1)",
      "Ask whether Solution #1 also addresses Key Issue #2",
      "These are different",
    ]);
  });

  it("is told no more where somebody decided that the two differ", () => {
    const given = fixture(draft([VERIFY, AGAIN]));
    expect(found(changed(given, found(given)[0]!.fixes().at(-1)!))).toEqual([]);
  });
});

describe("in a study without key issues", () => {
  const sa1 = (originals: string): string => `# 5 Use cases

### 5.1.6 Potential requirements

[PR 5.1.6-001] ${VERIFY}

### 5.2.6 Potential requirements

[PR 5.2.6-001] ${AGAIN}

# 6 Consolidated requirements

| CPR # | Consolidated Potential Requirement | Original PR # |
| --- | --- | --- |
| CPR 6.1-001 | ${VERIFY} | ${originals} |
`;

  it("requirements with ids of their own are compared", () => {
    const given = fixture(sa1("[PR 5.1.6-001]"));
    expect(found(given).map(({ message }) => message.slice(0, 50))).toEqual([
      "Similar to requirement 5.1.6-001 (clause 5.1.6): b",
    ]);
    expect(titles(given)?.[0]).toBe("Consolidate with requirement 5.1.6-001 (clause 5.1.6)");
  });

  it("those that a consolidated requirement merges are told no more", () => {
    const given = fixture(sa1("[PR 5.1.6-001]"));
    expect(found(changed(given, found(given)[0]!.fixes()[0]!))).toEqual([]);
    expect(found(fixture(sa1("[PR 5.1.6-001] [PR 5.2.6-001]")))).toEqual([]);
  });
});

it("nothing is told of requirements that differ", () => {
  expect(found(fixture(draft([VERIFY, OTHER])))).toEqual([]);
});
