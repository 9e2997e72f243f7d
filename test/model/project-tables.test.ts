import { describe, expect, it } from "vitest";
import schema from "../../schemas/project.schema.json";
import { managedTables, readTableComments } from "../../server/src/model/managed-table.ts";
import { readProject } from "../../server/src/model/project.ts";
import {
  readTableOptions,
  TABLE_KINDS,
  TABLE_OPTIONS,
  type TableOptions,
  writeTableOptions,
} from "../../server/src/model/table-options.ts";

const read = (text: string) => readProject("file:///tr/rapporteur.yaml", text);

function problems(text: string): string[] {
  return read(text).problems.map(
    ({ start, end, message }) => `"${text.slice(start, end).trim()}": ${message}`,
  );
}

describe("the key tables of a project file", () => {
  it("gives the owner, and the options of tables", () => {
    const { tables, problems: none } = read(
      "tables:\n  owner: rapporteur\n  solutions-by-key-issue: { mark: x, columns: [KI#1, KI#3], turned: true, split: 8 }\n",
    );
    expect([tables.owner, [...tables.options], none]).toEqual([
      "rapporteur",
      [["solutions-by-key-issue", { mark: "x", columns: ["KI#1", "KI#3"], turned: true, split: 8 }]],
      [],
    ]);
  });

  it("says nothing where it is not there", () => {
    expect(read("").tables).toEqual({ owner: "authors", options: new Map() });
  });

  it.each([
    ["tables: [a]", '"[a]": tables takes a mapping of keys.'],
    ["tables: { owner: me }", '"me": The owner of the tables is "authors" or "rapporteur".'],
    ["tables: { mapping: {} }", '"mapping": There is no table "mapping". There is owner, and '],
    ["tables: { coverage: { wide: true } }", '"wide": A table has no option "wide". There is '],
    ["tables: { coverage: { order: size } }", '"order": order takes document or number, not "size".'],
    ["tables: { coverage: yes }", '"yes": A table takes a mapping of keys.'],
  ])("%s is told", (text, message) => {
    expect(problems(text)).toEqual([expect.stringContaining(message)]);
  });

  it("is described by the schema, key by key", () => {
    const { properties } = schema.properties.tables;
    expect(Object.keys(properties)).toEqual(["owner", ...TABLE_KINDS]);
    expect(Object.keys(properties["solutions-by-key-issue"].properties)).toEqual(TABLE_OPTIONS);
  });
});

describe("options", () => {
  const ALL: TableOptions = {
    mark: "√",
    titles: "rows",
    turned: true,
    form: "list",
    order: "number",
    columns: ["KI#1", "KI#2"],
    of: "KI#1",
    split: 8,
    from: "table",
    rowLabel: "Solution #{n}: {title}",
    columnLabel: '<Key "Issue" #{n}>',
    corner: "Sol.",
    over: "Key Issues",
    caption: "What's what",
    number: "6.0-1",
  };

  it("come back from a comment as they were written into it", () => {
    const comment = `<!-- rapporteur:table coverage ${writeTableOptions(ALL)} -->`;
    const [table] = managedTables(readTableComments(comment, 0)).tables;
    expect([table?.options, table?.problems]).toEqual([ALL, []]);
  });

  it("that no comment can hold are left out", () => {
    expect(writeTableOptions({ caption: "a -- b", corner: `"it's"`, mark: "x" })).toBe("mark=x");
  });

  it("that are there twice count once, the last one", () => {
    const told: string[] = [];
    const options = readTableOptions(
      [
        ["mark", "x"],
        ["mark", "√"],
      ],
      (name) => told.push(name),
    );
    expect([options, told]).toEqual([{ mark: "√" }, []]);
  });
});
