// What is taken from the list is read by the recognisers as what it says, and no rule finds anything in it but what is
// still to be done.
import { describe, expect, it } from "vitest";
import { type Fixture, findings, fixture, items, links } from "../fixture.ts";
import { labels, taken } from "./proposals.ts";
import { at } from "./tr.ts";

/** What an author is told rightly: the new key issue has no solution and no conclusion yet. */
const STILL_TO_DO = ["key-issue-without-solution", "conclusion-missing", "leftover-template"];

/** Findings that the draft did not have before, but for those that say what is still to be done. */
function newFindings(before: Fixture, after: Fixture): string[] {
  const told = (given: Fixture) =>
    findings(given)
      .filter(({ code }) => !STILL_TO_DO.includes(code))
      .map(({ code, message }) => `${code}: ${message}`);
  const known = told(before);
  return told(after).filter((one) => !known.includes(one));
}

/** The lines of `list` that the draft before did not have. */
function added(before: Fixture, after: Fixture, list: (given: Fixture) => string): string[] {
  const known = list(before).split("\n");
  return list(after)
    .split("\n")
    .filter((line) => !known.includes(line));
}

const PLACES = [
  "scope",
  "references",
  "terms",
  "hss",
  "abbreviations",
  "details",
  "threats",
  "requirements",
  "issuesEnd",
  "introduction",
  "solutionsEnd",
  "conclusions",
];

describe.each(PLACES)("what may begin behind %s", (place) => {
  const given = at(place, "\n\n$0");
  const before = at(place, "");

  it.each(labels(given).split(", "))(
    "%s raises no finding but that a table has no place for it yet",
    (label) => {
      const found = newFindings(before, taken(given, label));
      expect(
        found.filter((line) => !/^table-incomplete: The table has no (?:row|column) for /.test(line)),
      ).toEqual([]);
    },
  );
});

describe("is read as what it says", () => {
  const ADDED: readonly (readonly [string, string, string, readonly string[]])[] = [
    [
      "issuesEnd",
      "\n\n$0",
      "new key issue #3",
      ["KI#3 Title of the key issue", "KI#3/T1 An attacker can …", "KI#3/R1 The network should …"],
    ],
    [
      "issuesEnd",
      "\n\n## $0",
      "new key issue #3",
      ["KI#3 Title of the key issue", "KI#3/T1 An attacker can …", "KI#3/R1 The network should …"],
    ],
    ["solutionsEnd", "\n\n$0", "new solution #2", ["Sol#2 Title of the solution"]],
    ["threats", "\n- $0", "threat", ["KI#1/T2 An attacker can …"]],
    ["requirements", "\n$0", "potential requirement", ["KI#1/R2 The network should …"]],
    ["conclusions", "\n\n$0", "conclusion on key issue #2", ["C@7.2 Group messages"]],
  ];

  it.each(ADDED)("behind %s, %j: %s", (place, typed, label, wanted) => {
    expect(added(at(place, ""), taken(at(place, typed), label), items)).toEqual(wanted);
  });

  it("a solution addresses the key issue that nobody addresses yet", () => {
    const after = taken(at("solutionsEnd", "\n\n$0"), "new solution #2");
    expect(added(at("solutionsEnd", ""), after, links)).toEqual(["Sol#2 addresses KI#2 (text)"]);
  });

  it("a conclusion is about its key issue", () => {
    const after = taken(at("conclusions", "\n\n$0"), "conclusion on key issue #2");
    expect(added(at("conclusions", ""), after, links)).toEqual(["C@7.2 about KI#2 (text)"]);
  });
});

describe("where a heading can begin", () => {
  it("what comes next in the part of the TR is proposed", () => {
    expect(labels(at("issues", "\n\n## $0"))).toBe("nothing");
    expect(labels(at("issuesEnd", "\n\n## $0"))).toBe("new key issue #3");
    expect(labels(at("solutionsEnd", "\n\n#$0"))).toBe("new solution #2");
    expect(labels(at("conclusions", "\n\n## $0"))).toBe("conclusion on key issue #2");
  });

  it("what belongs elsewhere is not", () => {
    expect(labels(at("scope", "\n\n$0"))).not.toMatch(/new|conclusion/);
    expect(labels(at("issuesEnd", "\n\n$0"))).not.toMatch(/solution|conclusion/);
  });

  it("a clause is not cut in two", () => {
    expect(labels(at("details", "\n\n## $0"))).toBe("nothing");
    expect(labels(at("introduction", "\n\n$0"))).not.toContain("new");
  });

  it("words choose among what is proposed", () => {
    expect(labels(at("issuesEnd", "\n\nnew key$0"))).toBe("new key issue #3");
    expect(labels(at("issuesEnd", "\n\n## key$0"))).toBe("new key issue #3");
    expect(labels(at("issuesEnd", "\n\nEdi$0"))).toBe("Editor's note");
    expect(labels(at("issuesEnd", "\n\nE$0"))).toBe("nothing");
  });

  it("a draft without key issues and solutions gets its first ones", () => {
    const given = fixture("# 5 Key issues\n\n$0\n\n# 6 Solutions\n");
    expect(labels(given)).toContain("new key issue #1");
    const after = taken(given, "new key issue #1");
    expect(items(after)).toBe(
      "KI#1 Title of the key issue\nKI#1/T1 An attacker can …\nKI#1/R1 The network should …",
    );
    expect(labels(fixture("# 5 Key issues\n\n# 6 Solutions\n\n$0"))).toContain("new solution #1");
  });
});
