import { describe, expect, it } from "vitest";
import { type Fixture, findings, fixture, only, render } from "../fixture.ts";

const FORGED = "A false base station can send a forged attach reject message to an MTC device for days.";
const AGAIN = "A false base station can send forged attach reject messages to MTC devices for days.";
const OTHER = "An owner can sell a device with a subscription that was paid by somebody else.";

/** Key issues with a threat each, and solutions that say what they address. */
function draft(threats: readonly string[], ...solutions: readonly string[]): string {
  const issues = threats.map((threat, i) => {
    const n = i + 1;
    return `## 5.${n} Key issue #${n}: Issue ${n}\n\n### 5.${n}.1 Security threats\n\n- ${threat}\n`;
  });
  const answers = solutions.map(
    (addressed, i) =>
      `## 6.${i + 1} Solution #${i + 1}: Way ${i + 1}\n\nThis solution addresses ${addressed}.\n`,
  );
  return [...issues, ...answers].join("\n");
}

const found = (given: Fixture) => findings(given, only("similar-threat"));
const messages = (text: string) => found(fixture(text)).map(({ message }) => message);

describe("a threat like one of an earlier key issue", () => {
  it("is told of at the later one, with what both are and the way to the earlier one", () => {
    const given = fixture(draft([FORGED, OTHER, AGAIN]));
    expect(render(given, found(given))).toBe(`draft.md:17:3 info similar-threat "${AGAIN}"`);
    expect(found(given)[0]?.message).toMatch(
      /^Similar to the threat of Key Issue #1 \(clause 5\.1\.1\): both tell of forged messages\b.*base station/,
    );
    expect(render(given, found(given)[0]!.related)).toBe(`draft.md:5:3 "${FORGED}"`);
  });

  it.each([
    [["key issue #1"], "Solution #1 declares Key Issue #1, not #2."],
    [["key issue #1", "key issue #1"], "Solutions #1 and #2 declare Key Issue #1, not #2."],
    [["key issue #2"], "Solution #1 declares Key Issue #2, not #1."],
    [[], "No solution declares either key issue."],
  ])("is told of with what solutions say: %j", (solutions, says) => {
    expect(messages(draft([FORGED, AGAIN], ...solutions))[0]?.endsWith(`. ${says}`)).toBe(true);
  });
});

describe("nothing is told", () => {
  it("of threats that differ", () => {
    expect(messages(draft([FORGED, OTHER]))).toEqual([]);
  });

  it("where a solution declares both key issues", () => {
    expect(messages(draft([FORGED, AGAIN], "key issues #1 and #2"))).toEqual([]);
  });

  it("where somebody decided that the two differ", () => {
    const text = draft([FORGED, AGAIN]);
    const [a, b] = fixture(text)
      .workspace.studies[0]!.statements.flat()
      .map((one) => one.fingerprint);
    const project = `decisions: [{ different: [${b}, ${a}], reason: Attach and handover. }]`;
    expect(messages(`//- rapporteur.yaml\n${project}\n//- draft.md\n${text}`)).toEqual([]);
  });
});
