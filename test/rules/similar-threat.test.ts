import { describe, expect, it } from "vitest";
import { changed, type Fixture, findings, fixture, only, render } from "../fixture.ts";

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

describe("what an author can do", () => {
  /** The first finding of a fixture, with its fixes. */
  const fixes = (given: Fixture) => found(given)[0]!.fixes();
  const titles = (given: Fixture): readonly string[] => fixes(given).map(({ title }) => title);
  const afterFix = (given: Fixture, title: string): Fixture =>
    changed(given, fixes(given).find((fix) => fix.title.startsWith(title))!);

  it("is to ask, to link, to create and to tell apart, in this order", () => {
    expect(titles(fixture(draft([FORGED, AGAIN], "key issue #1")))).toEqual([
      "Ask whether Solution #1 also addresses Key Issue #2",
      "Link Key Issue #2 to Solution #1",
      "Create a common solution for these 2 threats",
      "These are different",
    ]);
  });

  it("concerns the earlier key issue where only the later one has solutions", () => {
    expect(titles(fixture(draft([FORGED, AGAIN], "key issue #2"))).slice(0, 2)).toEqual([
      "Ask whether Solution #1 also addresses Key Issue #1",
      "Link Key Issue #1 to Solution #1",
    ]);
  });

  it("concerns three solutions at most, those first whose texts suit the key issue", () => {
    const text = draft([FORGED, OTHER, AGAIN], ...Array(4).fill("key issue #1"))
      .replace("Issue 3", "Forged timers")
      .replace("Way 4", "Forged timers are bounded");
    expect(titles(fixture(text)).filter((title) => title.startsWith("Ask"))).toEqual([
      "Ask whether Solution #4 also addresses Key Issue #3",
      "Ask whether Solution #1 also addresses Key Issue #3",
      "Ask whether Solution #2 also addresses Key Issue #3",
    ]);
  });

  it("is to create where no solution is there to ask", () => {
    expect(titles(fixture(`${draft([FORGED, AGAIN])}\n# 6 Solutions\n`))).toEqual([
      "Create a common solution for these 2 threats",
      "These are different",
    ]);
  });

  it.each(["Link", "Create", "These are different"])("mends the finding: %s", (title) => {
    const after = afterFix(fixture(draft([FORGED, AGAIN], "key issue #1")), title);
    expect(found(after)).toEqual([]);
  });

  it("names the threat that is asked about, and is offered once", () => {
    const after = afterFix(fixture(draft([FORGED, AGAIN], "key issue #1")), "Ask");
    expect([...after.texts.values()][0]).toContain(
      "Editor's note: Whether Solution #1 also addresses Key Issue #2 (clause 5.2.1) is FFS.",
    );
    expect(titles(after)[0]).toBe("Link Key Issue #2 to Solution #1");
  });

  it("gives the new solution all key issues with such a threat", () => {
    const given = fixture(
      draft([FORGED, AGAIN, OTHER, AGAIN.replace("for days", "for weeks")], "key issue #3"),
    );
    const after = afterFix(given, "Create a common solution for these 3 threats");
    expect([...after.texts.values()][0]).toMatch(
      /^## 6\.2 Solution #2: Common protection against forged messages by a false base station\n\nThis solution addresses key issues #1, #2 and #4\.$/m,
    );
  });
});
