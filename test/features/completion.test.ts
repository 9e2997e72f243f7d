import { describe, expect, it } from "vitest";
import { essenceOf } from "../../server/src/completion/essence.ts";
import { completion } from "../../server/src/features/completion.ts";
import { completionDocumentation } from "../../server/src/features/completion-documentation.ts";
import { factsOf } from "../../server/src/model/file.ts";
import type { Target } from "../../server/src/model/symbol.ts";
import { at } from "../completion/tr.ts";
import { type Fixture, fixture, studyIn, typed } from "../fixture.ts";

const ASKED = { trigger: undefined, yamlServer: false };

function ask({ workspace, uri, offset }: Fixture) {
  return completion(workspace, uri, offset, ASKED);
}

/** One thing of each kind that may be begun in a line. */
const TYPED = [
  "KI#",
  "see key issue ",
  "KI#1/",
  "[",
  "TS 33.4",
  "see clause ",
  "see table ",
  "MTC d",
  "Areas: ",
  "<!-- ",
  "",
];

describe("in a TR of 10,000 lines", () => {
  const clause = (n: number): string =>
    `## 5.${n} Key issue #${n}: Title\n\nAs KI#1 says [1], see table 5.1-1.\n\nTable 5.${n}-1: Caption\n\n### 5.${n}.2 Threats\n\n- An attacker can forge it.\n\n`;
  const text = `# 2 References\n\n[1] 3GPP TS 33.401: "Security".\n\n# 5 Key issues\n\n${Array.from({ length: 1000 }, (_, n) => clause(n + 1)).join("")}`;

  it.each(TYPED)("the text of other clauses is read once and for all: %j", (words) => {
    const middle = text.indexOf("## 5.500 ");
    const given = fixture(`${text.slice(0, middle)}$0\n\n${text.slice(middle)}`);
    const warm = typed(given, words);
    ask(warm);
    const here = studyIn(warm).files[0]?.facts ?? [];
    const read = new Set<number>();
    const after = typed({ ...warm }, "");
    for (const [index, facts] of (studyIn(after).files[0]?.facts ?? []).entries()) {
      if (facts !== here[index]) continue;
      const { prose } = facts;
      Object.defineProperty(facts, "prose", {
        get: () => {
          read.add(index);
          return prose;
        },
      });
    }
    const before = factsOf.runs();
    ask(after);
    expect(factsOf.runs()).toBe(before);
    // The clause itself and those beside it.
    expect(read.size).toBeLessThanOrEqual(3);
  });
});

describe("any text is survived", () => {
  const BEFORE = "## 5.1 Key issue #1: A\n\n### 5.1.2 Security threats\n\n";
  const endless = (piece: string, length = 100_000): string => piece.repeat(Math.ceil(length / piece.length));

  it.each([
    "KI#1, ",
    "key issue ",
    "clause 5, ",
    "[",
    "TS 33.401 ",
    "areas: A, ",
    "<!-- a=",
    "| ",
    "#",
    " ",
    "a ",
    "- ",
    "`",
    "KI#1/",
    "Table 1, ",
  ])("a line of %j", (piece) => {
    expect(() => ask(fixture(`${BEFORE}${endless(piece)}$0`))).not.toThrow();
    expect(() => ask(fixture(`${BEFORE}$0${endless(piece)}`))).not.toThrow();
  });

  it.each(["[", "{", "- ", "a: ", '"', "a: |\n  ", "? ", "#", "a: [{", "'"])(
    "a draft in YAML of %j",
    (piece) => {
      const head = 'keyIssues:\n  - id: "KI#1"\n    title: One\n    details: ';
      expect(() => ask(fixture(`//- draft.yaml\n${head}${endless(piece, 20_000)}$0`))).not.toThrow();
    },
  );

  it.each(['"', "'", "#", "a: |\n  ", "a\n", "[\n]\n"])("a project file of %j", (piece) => {
    expect(() =>
      ask(fixture(`//- rapporteur.yaml\n${endless(piece, 20_000)}$0\n//- a.md\n${BEFORE}`)),
    ).not.toThrow();
  });

  it("an offset behind its end means the end", () => {
    const given = fixture(`${BEFORE}See KI#$0`);
    expect(completion(given.workspace, given.uri, given.offset, ASKED)?.proposals).toHaveLength(1);
    expect(() => completion(given.workspace, given.uri, 10_000, ASKED)).not.toThrow();
  });
});

describe("the documentation of a proposal", () => {
  const study = studyIn(at("scope", ""));
  const essence = (target: Target): string => {
    const found = essenceOf(study, target);
    return found === undefined ? "nothing" : [found.name, ...found.lines].join("\n");
  };

  it.each([
    [
      { kind: "item", id: "KI#1" },
      "KI#1 Device triggering\n1 threat, 1 requirement\nFirst threat: An attacker can forge a trigger.\nSolutions: Sol#1 Signed triggers",
    ],
    [
      { kind: "item", id: "KI#2" },
      "KI#2 Group messages\n1 threat, 1 requirement\nFirst threat: An attacker can send a group message.\nNo solution addresses it.",
    ],
    [{ kind: "item", id: "Sol#1" }, "Sol#1 Signed triggers\nAddresses KI#1 Device triggering"],
    [
      { kind: "item", id: "KI#1/R1" },
      "KI#1/R1\nThe network should protect triggers.\nof KI#1 Device triggering",
    ],
    [{ kind: "reference", number: "2" }, '[2]\n3GPP TS 33.401: "Security architecture".'],
    [{ kind: "abbreviation", name: "HSS" }, "HSS\nHome Subscriber Server"],
    [{ kind: "term", name: "MTC server" }, "MTC server\nentity that talks to devices."],
    [{ kind: "clause", number: "6.0" }, "clause 6.0\nMapping of solutions to key issues"],
    [
      { kind: "clause", number: "5.2" },
      "KI#2 Group messages\n1 threat, 1 requirement\nFirst threat: An attacker can send a group message.\nNo solution addresses it.",
    ],
    [{ kind: "item", id: "KI#9" }, "nothing"],
    [{ kind: "reference", number: "9" }, "nothing"],
  ] as readonly (readonly [Target, string])[])("of %j", (target, wanted) => {
    expect(essence(target)).toBe(wanted);
  });

  it("has the declared areas", () => {
    const given = fixture(
      '//- rapporteur.yaml\nkeyIssues: { "KI#1": { areas: [A, B] } }\n//- a.md\n## 5.1 Key issue #1: One',
    );
    const found = completionDocumentation(given.workspace, given.uri, { kind: "item", id: "KI#1" });
    expect(found?.lines.at(-1)).toBe("Areas: A, B");
  });
});
