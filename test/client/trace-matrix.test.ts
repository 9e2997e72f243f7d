import { describe, expect, it } from "vitest";
import { cellFor, gridOf, placeOfHead, placesOf } from "../../client/src/pages/trace/table.ts";
import type { TraceAnswer, TraceTable } from "../../server/src/lsp/protocol.ts";
import { ANSWER, answerOf } from "./trace-answer.ts";

const MAPPING = ANSWER.tables[0] as TraceTable;

describe("the matrix", () => {
  const shown = (state: Parameters<typeof gridOf>[2]): string => {
    const { rows, columns } = gridOf(ANSWER, MAPPING, state);
    return `${rows.map(({ id }) => id).join(" ")} × ${columns.map(({ id }) => id).join(" ")}`;
  };

  it("has a row a solution and a column a key issue", () => {
    expect(shown({})).toBe("Sol#1 Sol#2 × KI#1 KI#2");
  });

  it("leaves of key issues what nobody answers", () => {
    expect(shown({ unanswered: true })).toBe("Sol#1 Sol#2 × KI#2");
  });

  it.each([
    ["an area with its subdivisions", "A", "Sol#1 × KI#1"],
    ["a subdivision", "A1", "Sol#1 × KI#1"],
    ["an area that is not there, which holds nothing back", "Z", "Sol#1 Sol#2 × KI#1 KI#2"],
  ])("leaves what lies in %s", (_, area, expected) => {
    const items = ANSWER.items.map((item) => (item.id === "Sol#1" ? { ...item, areas: ["A1"] } : item));
    const { rows, columns } = gridOf({ ...ANSWER, items }, MAPPING, { area });
    expect(`${rows.map(({ id }) => id).join(" ")} × ${columns.map(({ id }) => id).join(" ")}`).toBe(expected);
  });

  it("marks who says so, and what table and text disagree on", () => {
    const mark = gridOf(ANSWER, MAPPING, {}).markAt("Sol#1", "KI#1")!;
    expect(mark.link?.said.map(({ words }) => words)).toEqual(["This solution addresses KI#1."]);
    expect(mark.disagreement?.message).toMatch(/does not mark it/);
    expect(placesOf(mark).map(({ range }) => range.start.line)).toEqual([11, 9]);
    expect(gridOf(ANSWER, MAPPING, {}).markAt("Sol#1", "KI#2")).toBeUndefined();
  });
});

describe("the matrix of a mapping that is kept as lists", () => {
  const clauses = (mapping: string): string =>
    `## 5.1 Key issue #1: A\n\n## 5.2 Key issue #2: B\n\n## 6.0 Mapping of solutions to key issues\n\n${mapping}\n\n## 6.1 Solution #1: C\n\n## 6.2 Solution #2: D\n\nThis solution addresses KI#1.\n`;

  it.each([
    ["key issues by solution", "| Solution | Key issues |\n| --- | --- |\n| #1 | #1 to #2 |\n| #2 | none |"],
    ["solutions by key issue", "| Key issue | Solutions |\n| --- | --- |\n| #1 | #1 |\n| #2 | Solution #1 |"],
    ["side by side", "| Key issue | #1 | #2 |\n| --- | --- | --- |\n| Solutions | #1 | #1 |"],
    ["lines of text", "- KI#1: Solution #1\n- KI#2: Solution #1"],
  ])("has all marks: %s", (_form, mapping) => {
    const answer = answerOf(clauses(mapping));
    const { rows, columns, markAt } = gridOf(answer, answer.tables[0] as TraceTable, {});
    const drawn = rows.map((row) =>
      columns.map((column) => {
        const mark = markAt(row.id, column.id);
        return [
          ...(mark?.link?.said ?? []).map(({ source }) => source),
          ...(mark?.disagreement ? ["≠"] : []),
        ];
      }),
    );
    expect(drawn).toEqual([
      [["table"], ["table"]],
      [["text", "≠"], []],
    ]);
  });
});

describe("another matrix", () => {
  const MORE = answerOf(`
    //- rapporteur.yaml
    spec: "33.999"
    areas: { model: mtc }
    keyIssues: { "KI#2": { derives: ["TS 22.368#7.1.1", "TS 22.368#5"] } }
    //- draft.md
    ## 5.1 Key issue #1: Triggers
    Areas: A1
    ### 5.1.2 Security threats
    - An attacker can forge a trigger.
    - An attacker can replay a trigger.
    ### 5.1.3 Potential security requirements
    - The network shall authenticate triggers.
    ## 5.2 Key issue #2: Costs
    An attacker can send false triggers over the radio interface to the MTC device and drain its battery.
  `);
  const drawn = (name: string, state: Parameters<typeof gridOf>[2] = {}): readonly string[] => {
    const table = MORE.tables.find((one) => one.name === name)!;
    const { rows, columns, markAt } = gridOf(MORE, table, state);
    return rows.map(
      ({ id }) =>
        `${id}: ${columns
          .map(
            (one) =>
              markAt(id, one.id)
                ?.link?.said.map(({ source }) => source)
                .join("+") ?? "-",
          )
          .join(" ")}`,
    );
  };

  it("has a row an area, with who says that a key issue lies in it", () => {
    expect(drawn("Areas by key issue")).toEqual([
      "A: declared text",
      "A1: declared -",
      "A2: - -",
      "B: - -",
      "B1: - -",
      "B2: - -",
      "C: - -",
    ]);
    expect(drawn("Areas by key issue", { area: "A" })).toEqual(["A: declared text", "A1: declared -"]);
    const table = MORE.tables.find(({ name }) => name === "Areas by key issue")!;
    expect(table.own.map(({ said }) => said[0]?.words)).toEqual([
      "KI#1 declares area A1.",
      "KI#1 declares area A1.",
      expect.stringMatching(/^Area A is inferred from ".+"\.$/),
    ]);
  });

  it("has a row for each place of another document that a key issue takes up", () => {
    expect(drawn("Other documents by key issue")).toEqual([
      "TS 22.368#5: - declared",
      "TS 22.368#7.1.1: - declared",
    ]);
  });

  it("leaves threats and requirements out that nothing ties", () => {
    const table = MORE.tables.find(({ name }) => name === "Threats by requirement")!;
    const shown = (links: TraceAnswer["links"]): readonly string[] => {
      const { rows, columns } = gridOf({ ...MORE, links }, table, {});
      return [...rows, ...columns].map(({ id }) => id);
    };
    expect(shown([])).toEqual([]);
    const tie = { from: "KI#1/R1", to: "KI#1/T2", kind: "counters", resolved: true, said: [] } as const;
    expect(shown([tie])).toEqual(["KI#1/T2", "KI#1/R1"]);
  });

  it("is there only where the study has what it shows", () => {
    expect(answerOf("## 5.1 Key issue #1: Triggers").tables.map(({ name }) => name)).toEqual([
      "Solutions by key issue",
      "Threats by solution",
      "Requirements by solution",
      "Threats by requirement",
      "Key issues by conclusion",
      "Solutions by conclusion",
    ]);
  });

  it("leads from an area to where it is defined, from a mark to who says so", () => {
    const table = MORE.tables.find(({ name }) => name === "Areas by key issue")!;
    const { rows, markAt } = gridOf(MORE, table, {});
    expect(
      rows
        .slice(0, 1)
        .flatMap(placeOfHead)
        .map(({ uri }) => uri),
    ).toEqual([expect.stringMatching(/rapporteur\.yaml$/)]);
    expect(placesOf(markAt("A", "KI#1")!).map(({ range }) => range.start.line)).toEqual([0]);
  });
});

describe("a key leads in a grid of 3 by 4", () => {
  it.each<[string, boolean, [number, number], [number, number] | undefined]>([
    ["ArrowDown", false, [0, 0], [1, 0]],
    ["ArrowDown", false, [2, 0], [2, 0]],
    ["ArrowUp", false, [0, 0], [-1, 0]],
    ["ArrowLeft", false, [0, 0], [0, -1]],
    ["ArrowUp", false, [0, -1], [0, -1]],
    ["ArrowRight", false, [1, 3], [1, 3]],
    ["PageDown", false, [0, 1], [2, 1]],
    ["Home", false, [1, 2], [1, -1]],
    ["Home", true, [1, 2], [0, -1]],
    ["End", true, [0, 0], [2, 3]],
    ["x", false, [0, 0], undefined],
  ])("%s (with control: %s) from %j to %j", (key, control, from, to) => {
    expect(cellFor(key, control, from, [3, 4])).toEqual(to);
  });
});
