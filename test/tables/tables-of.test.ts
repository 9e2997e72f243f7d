// What options make of tables, and what their cells lead to.
import { describe, expect, it } from "vitest";
import type { TableOptions } from "../../server/src/model/table-options.ts";
import { fixture } from "../fixture.ts";
import { STUDY, shown, tables } from "./study.ts";

describe("options", () => {
  it("choose columns by id or header, and the key issue that a table is about", () => {
    expect(shown("solutions-by-key-issue", { columns: ["ki#2"] })).toMatchInlineSnapshot(`
      "Mapping of solutions to key issues
      | Solutions   | KI#2 |
      | ----------- | ---- |
      | Solution #1 |      |
      | Solution #2 | X    |"
    `);
    expect(shown("coverage", { columns: ["Threats", "Conclusion"] })).toMatchInlineSnapshot(`
      "Coverage of key issues
      | Key issue                              | Threats | Conclusion        |
      | -------------------------------------- | ------- | ----------------- |
      | KI#1: Device triggering                | 2       | solution selected |
      | KI#2: Replay of small data \\| and more | 1       | missing           |"
    `);
    expect(shown("requirements-by-threat", { of: "KI#2", titles: "none" })).toMatchInlineSnapshot(`
      "Threats and potential requirements of KI#2
      | Threats | R1  | R2  |
      | ------- | --- | --- |
      | T1      |     |     |"
    `);
  });

  it("put titles where they are wanted, in the words that are wanted", () => {
    const options = { titles: "both", rowLabel: "Sol.{n}", columnLabel: "<Key Issue #{n}>" } as const;
    expect(shown("solutions-by-key-issue", options)).toMatchInlineSnapshot(`
      "Mapping of solutions to key issues
      | Solutions              | \\<Key Issue #1>: Device triggering | \\<Key Issue #2>: Replay of small data \\| and more |
      | ---------------------- | ---------------------------------- | ------------------------------------------------- |
      | Sol.1: Signed triggers | X                                  |                                                   |
      | Sol.2: Counters        |                                    | X                                                 |"
    `);
  });

  it("exchange rows and columns of any table, and split it", () => {
    expect(shown("coverage", { turned: true, split: 1 })).toMatchInlineSnapshot(`
      "Coverage of key issues
      |                | KI#1: Device triggering |
      | -------------- | ----------------------- |
      | Threats        | 2                       |
      | Requirements   | 1                       |
      | Solutions      | Sol#1                   |
      | Conclusion     | solution selected       |
      | Editor's notes | 2                       |

      Coverage of key issues
      |                | KI#2: Replay of small data \\| and more |
      | -------------- | -------------------------------------- |
      | Threats        | 1                                      |
      | Requirements   | 2                                      |
      | Solutions      | Sol#2                                  |
      | Conclusion     | missing                                |
      | Editor's notes | 0                                      |"
    `);
  });

  it("sort by number", () => {
    const text =
      "# 6 Solutions\n\n## 6.1 Solution #10: A\n\n## 6.2 Solution #2: B\n\n# 5 Key issues\n\n## 5.1 Key issue #1: C\n";
    const labels = (options: TableOptions): string[] =>
      tables("solutions-by-key-issue", options, fixture(text)).flatMap(({ rows }) =>
        rows.map(({ cells }) => cells[0]?.text ?? ""),
      );
    expect([labels({}), labels({ order: "number" })]).toEqual([
      ["Solution #10", "Solution #2"],
      ["Solution #2", "Solution #10"],
    ]);
  });
});

describe("a cell", () => {
  it("leads to what it stands for, and a mark says who says so", () => {
    const given = fixture(
      `${STUDY}\n# 8 Mapping of solutions to key issues\n\n| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | X | X |\n`,
    );
    const [table] = tables("solutions-by-key-issue", {}, given);
    const marks = table!.rows.map(({ cells }) =>
      cells.map((cell) =>
        [cell.text, cell.items.join(" "), cell.kind === "mark" ? cell.saidBy.join(" ") : ""].join(","),
      ),
    );
    expect(marks).toEqual([
      ["Solution #1,Sol#1,", "X,Sol#1 KI#1,table text", "X,Sol#1 KI#2,table"],
      ["Solution #2,Sol#2,", ",,", "X,Sol#2 KI#2,text"],
    ]);
  });

  it("of an Editor's note or a reference leads to its place", () => {
    expect(tables("editors-notes")[0]?.rows[0]?.cells[1]?.at).toHaveLength(1);
    expect(tables("references")[0]?.rows[0]?.cells[0]?.at).toHaveLength(1);
  });
});

describe("upstream", () => {
  it("shows what of a document at hand nobody has taken up", () => {
    const given = fixture(
      `${STUDY.trimEnd()}

//- other/rapporteur.yaml
spec: "22.368"
type: TS
//- other/ts.md
# 7 Requirements

## 7.1 Triggering

### 7.1.1 Potential requirements

The system shall trigger devices.

## 7.2 Groups

### 7.2.1 Potential requirements

The system shall address groups.
`,
    );
    expect(shown("upstream", {}, given)).toMatchInlineSnapshot(`
      "What key issues take up from other documents
      | Other documents                     | KI#1 | KI#2 |
      | ----------------------------------- | ---- | ---- |
      | TS 22.368, clause 7.1.1: Triggering | X    |      |
      | TS 22.368, clause 7.2.1: Groups     |      |      |"
    `);
  });
});

it("a table that Rapporteur keeps is no place of use, and no mapping of its own", () => {
  const summary =
    "\n<!-- rapporteur:table coverage -->\n\n| Key issue | Solutions |\n| --- | --- |\n| KI#1 [2] | Sol#2 device trigger |\n\n<!-- /rapporteur:table -->\n";
  const given = fixture(`${STUDY}\n# 8 Overview${summary}`);
  for (const kind of ["references", "terms", "solutions-by-key-issue"] as const)
    expect(shown(kind, {}, given)).toBe(shown(kind));
});
