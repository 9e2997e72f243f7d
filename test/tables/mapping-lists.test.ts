// Mappings that are kept as lists, of solutions for each key issue too, in tables and in lines of text.
import { describe, expect, it } from "vitest";
import { linkSolution } from "../../server/src/edits/link-solution.ts";
import { references } from "../../server/src/features/references.ts";
import { tableActions } from "../../server/src/features/table-actions.ts";
import {
  applied,
  type Fixture,
  findings,
  fixed,
  fixture,
  links,
  nameOf,
  only,
  render,
  studyIn,
} from "../fixture.ts";

/** Three key issues, three solutions of which the first ones say `sentences`, and \`mapping\` in \`clause\`. */
function tr(
  mapping: string,
  sentences: readonly string[] = [],
  clause = "Mapping of solutions to key issues",
): Fixture {
  const solutions = ["Signed triggers", "Counters", "Tunnels"].map(
    (title, at) => `## 6.${at + 1} Solution #${at + 1}: ${title}\n\n${sentences[at] ?? "Words."}`,
  );
  return fixture(`# 2 References

[1] 3GPP TR 21.905: "Vocabulary".

# 5 Key issues

## 5.1 Key issue #1: Triggering

## 5.2 Key issue #2: Replay

## 5.3 Key issue #3: Privacy

# 6 Solutions

## 6.0 ${clause}

${mapping}

${solutions.join("\n\n")}
`);
}

const table = (...rows: readonly string[]): string =>
  `| Key issue | Solutions |\n| --- | --- |\n${rows.map((row) => `| ${row} |`).join("\n")}`;

/** What the clause of the mapping reads. */
function clauseIn(text: string): string {
  return text.slice(text.indexOf("\n\n", text.indexOf("## 6.0")), text.indexOf("## 6.1")).trim();
}

const byId = (given: Fixture): string => links(given).split("\n").sort().join("; ");

const ALL = "Sol#1 addresses KI#1 (table); Sol#2 addresses KI#1 (table); Sol#3 addresses KI#2 (table)";

describe("the solutions of each key issue are read", () => {
  it.each([
    ["in a table of numbers", table("#1 | #1 and #2", "#2 | #3")],
    ["in a table of names", table("Key Issue #1 | Solutions #1, #2", "KI#2 | Solution #3")],
    ["as a range", table("KI#1 | Solution #1 to #2", "KI#2 | #3", "KI#3 | no solution")],
    [
      "with titles, a solution a row",
      table(
        "KI #1: Triggering | Solution #1: Signed triggers",
        " | Solution #2: Counters",
        "KI #2 | Solution #3",
      ),
    ],
    [
      "side by side",
      "| Key issue | KI#1 | KI#2 | KI#3 |\n| --- | --- | --- | --- |\n| Solutions | #1, #2 | #3 | none |",
    ],
    ["in items", "- Key Issue #1: Solutions #1, #2\n- KI#2: Solution #3.\n- KI#3: no solution"],
    [
      "in items with titles",
      "- Key Issue #1 (Triggering): Sol#1 and Sol#2 (in part);\n- **KI#2**: Solution #3.",
    ],
    ["in lines that begin with dashes", "– KI#1: Sol#1, Sol#2\n– KI#2: Sol#3"],
    ["in numbered items", "1) KI#1: Sol#1, Sol#2\n\n2) KI#2 – Sol#3"],
  ])("%s", (_form, mapping) => {
    expect(byId(tr(mapping))).toBe(ALL);
  });

  it("and the key issues of each solution", () => {
    expect(byId(tr("- Solution #1: KI#1\n- Solution #2: KI#1\n- Solution #3 -> KI#2"))).toBe(ALL);
    const sideways = "| Solution | #1 | #2 | #3 |\n| --- | --- | --- | --- |\n| Key issues | #1 | #1 | #2 |";
    expect(byId(tr(sideways))).toBe(ALL);
  });

  it("below a caption or words that introduce them", () => {
    const items = "- KI#1: Solutions #1, #2\n- KI#2: Solution #3";
    const caption = `Table 6.0-1: Mapping of solutions to key issues\n\n${items}`;
    expect(byId(tr(caption, [], "General"))).toBe(ALL);
    expect(byId(tr(`The solutions are mapped to key issues as below:\n\n${items}`, [], "General"))).toBe(ALL);
  });
});

describe("nothing is mapped", () => {
  it.each([
    ["by items elsewhere", "- KI#1: Solutions #1, #2", "General"],
    ["by items that say more", "- KI#1: Solution #1 is not complete\n- KI#2: 3 solutions", undefined],
    [
      "by what is chosen",
      "| Key issue | Selected solutions |\n| --- | --- |\n| KI#1 | Solution #1 |",
      undefined,
    ],
    ["in an evaluation", table("KI#1 | Solution #1"), "Overall evaluation"],
    ["in a conclusion", table("KI#1 | Solution #1"), "Conclusions"],
  ])("%s", (_what, mapping, clause) => {
    expect(links(tr(mapping, [], clause))).not.toContain("(table)");
  });
});

describe("list and text that disagree", () => {
  const says = ["This solution addresses key issue #1.", "This solution addresses key issue #2."];
  const told = (mapping: string): string => {
    const given = tr(mapping, says);
    return findings(given, only("mapping-disagrees"))
      .map((one) => `${one.message} ${render(given, [one])}`)
      .join("\n");
  };
  const titles = (mapping: string) =>
    findings(tr(mapping, says), only("mapping-disagrees")).map((one) =>
      one.fixes().map(({ title }) => title),
    );
  const mended = (mapping: string): string => {
    const once = fixed(tr(mapping, says), "mapping-disagrees");
    expect(findings(once, only("mapping-disagrees"))).toEqual([]);
    return clauseIn([...once.texts.values()].join());
  };

  it("are told at the cell that lacks the solution, and at the words that name too much", () => {
    expect(told(table("KI#1 | #1, #2", "KI#2 | #3"))).toMatchInlineSnapshot(`
      "The table lists Sol#2 for KI#1, but no sentence of Sol#2 says that it addresses KI#1. draft.md:19:14 warning mapping-disagrees "#2"
      Sol#2 says that it addresses KI#2, but the table does not list it. draft.md:20:10 warning mapping-disagrees "#3""
    `);
    expect(titles(table("KI#1 | #1, #2", "KI#2 | #2"))).toMatchInlineSnapshot(`
      [
        [
          "Take Sol#2 off the list, as the text does not say it",
          "Say in Solution #2 that it addresses Key Issue #1, as the table does",
        ],
      ]
    `);
  });

  it("in lines of text too", () => {
    expect(told("- KI#1: Solutions #1, #2\n- KI#2: no solution")).toMatchInlineSnapshot(`
      "The list names Sol#2 for KI#1, but no sentence of Sol#2 says that it addresses KI#1. draft.md:17:23 warning mapping-disagrees "#2"
      Sol#2 says that it addresses KI#2, but the list does not name it. draft.md:18:9 warning mapping-disagrees "no solution""
    `);
  });

  it.each([
    [table("KI#1 | #1, #2", "KI#2 | #3"), table("KI#1 | #1", "KI#2 | #2, #3")],
    [
      table("KI#1 | Solution #1 to #3", "KI#2 | no solution"),
      table("KI#1 | Solution #1 and #3", "KI#2 | Solution #2"),
    ],
    ["- KI#1: Solutions #1, #2\n- KI#2: no solution.", "- KI#1: Solution #1\n- KI#2: Solution #2."],
    ["- Solution #1: KI#1 and KI#3;\n- Solution #2: none", "- Solution #1: KI#1;\n- Solution #2: KI#2"],
    [
      "| Key issue | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solutions | #1, #2 | – |",
      "| Key issue | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solutions | #1 | #2 |",
    ],
  ])("%j follows the text: %j", (mapping, expected) => {
    expect(mended(mapping)).toBe(expected);
  });

  it("and the text follows the list", () => {
    const given = tr("- KI#1: Solutions #1, #2\n- KI#2: Solution #2", says);
    const [finding] = findings(given, only("mapping-disagrees"));
    const fix = finding!.fixes().find(({ title }) => title.startsWith("Say in"));
    expect(applied(given, fix!)).toContain("This solution addresses key issues #1 and #2.");
  });
});

describe("a list that says of a key issue that it has no solution", () => {
  it.each([
    ["a table", table("KI#1 | #1", "KI#2 | #2, #3", "KI#3 | No solution so far")],
    ["lines", "- KI#1: Solution #1\n- KI#2: Solutions #2, #3\n- KI#3: no solution"],
  ])("in %s: nobody asks for one, and a link takes it back", (_form, mapping) => {
    const given = tr(mapping);
    expect(findings(given, only("key-issue-without-solution"))).toEqual([]);
    const study = studyIn(given);
    const change = linkSolution(study, study.trace.byId.get("Sol#1")!, study.trace.byId.get("KI#3")!);
    expect(clauseIn(applied(given, change!))).toMatch(/KI#3 ?[|:] (?:Solution )?#1/);
  });
});

describe("a row that is missing", () => {
  it("stands among lines where the order of numbers says", () => {
    const given = tr("- Solution #1: KI#1.\n- Solution #3: KI#2.", ["", "This solution addresses KI#3."]);
    const [finding] = findings(given, only("table-incomplete"));
    expect(finding?.message).toBe("The table has no row for Solution #2.");
    expect(clauseIn(applied(given, finding!.fixes()[0]!))).toBe(
      "- Solution #1: KI#1.\n- Solution #2: KI#3.\n- Solution #3: KI#2.",
    );
  });

  it("of a key issue names its solutions", () => {
    const given = tr(table("KI#1 | #1", "KI#3 | #2"), ["", "", "This solution addresses KI#2."]);
    const [finding] = findings(given, only("table-incomplete"));
    expect(clauseIn(applied(given, finding!.fixes()[0]!))).toBe(
      table("KI#1 | #1", "KI#2 | Solution #3", "KI#3 | #2"),
    );
  });
});

describe("a list of solutions in the keeping of Rapporteur", () => {
  const adopted = (mapping: string): string => {
    const given = tr(mapping, ["This solution addresses KI#1.", "This solution addresses KI#2."]);
    const [uri, text] = [...given.texts][0]!;
    const at = text.indexOf("KI#1 |");
    const [action] = tableActions(given.workspace, uri, { start: at, end: at });
    return action === undefined ? "not offered" : applied(given, action);
  };

  it("stays as it is and follows the text", () => {
    const text = adopted(table("KI#1 | #1", "KI#2 | #2"));
    expect(clauseIn(text)).toContain(
      "<!" + "-- rapporteur:table solutions-by-key-issue turned form=list caption=none -->",
    );
    expect(findings(fixture(text), only("table-outdated"))[0]?.message).toContain("1 row");
    const drifted = fixture(text.replace("| KI#2 | #2 |", "| KI#2 | #3 |\n| KI#3 | |"));
    expect(clauseIn([...fixed(drifted, "table-outdated").texts.values()].join())).toContain(
      table("KI#1 | #1", "KI#2 | #2, #3", "KI#3 |"),
    );
  });

  it("is offered where a table has a row for each", () => {
    expect(adopted("- KI#1 | x: \n- KI#1: Solution #1")).toBe("not offered");
  });
});

it("a solution is found in the lists that name it", () => {
  const given = tr("- KI#1: Solutions #1, #2\n- KI#2: Solution #3");
  const [uri, text] = [...given.texts][0]!;
  const places = references(given.workspace, uri, text.indexOf("Solution #3: ") + 3, { definition: false });
  expect(places.map((one) => `${nameOf(one.uri)} ${text.slice(one.start, one.end)}`)).toEqual([
    "draft.md Solution #3",
  ]);
});
