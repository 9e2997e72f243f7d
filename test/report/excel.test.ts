import { read, utils, type WorkBook } from "@e965/xlsx";
import { describe, expect, it } from "vitest";
import { sheetsToExcel } from "../../server/src/report/excel.ts";
import { textTable } from "../../server/src/report/table.ts";
import { sheetOf, traceSheets } from "../../server/src/report/workbook.ts";
import { fixture } from "../fixture.ts";
import { studies } from "../sample.ts";

const OPTIONS = { created: "2024-05-01T10:00:00Z", title: "Trace" };

/** The rows of a sheet as another library reads them. */
function rows(workbook: WorkBook, name: string): readonly Readonly<Record<string, string>>[] {
  return utils.sheet_to_json(workbook.Sheets[name]!, { defval: "" });
}

const written = async (text: string): Promise<WorkBook> =>
  read(await sheetsToExcel(traceSheets(fixture(text).workspace.studies), OPTIONS));

describe.each(studies())("the workbook of %s", async (_, study) => {
  const workbook = read(await sheetsToExcel(traceSheets([study]), OPTIONS));

  it("holds every item with its words", () => {
    const { items } = study.trace;
    expect(rows(workbook, "Items").map(({ Id, Kind, Title }) => [Id, Kind, Title])).toEqual(
      items.map(({ id, kind, title }) => [id, kind, title]),
    );
    for (const { Text, Kind } of rows(workbook, "Items"))
      if (Kind === "threat" || Kind === "requirement") expect(Text).toMatch(/\w/);
  });

  it("holds every link", () => {
    expect(rows(workbook, "Links").map(({ from, kind, to }) => `${from} ${kind} ${to}`)).toEqual(
      study.trace.links.map(({ from, kind, to }) => `${from} ${kind} ${to}`),
    );
  });

  it("marks in the matrix what solutions address", () => {
    const marks = rows(workbook, "Matrix").flatMap((row) =>
      Object.values(row).filter((cell) => cell === "X"),
    );
    const { links, byId } = study.trace;
    const stated = links.filter(
      ({ kind, from, to }) => kind === "addresses" && byId.has(from) && byId.has(to),
    );
    expect(marks).toHaveLength(stated.length);
  });

  it("has a filter over all of each sheet", () => {
    for (const [name, sheet] of Object.entries(workbook.Sheets))
      expect(sheet["!autofilter"]?.ref, name).toBe(sheet["!ref"]);
  });
});

describe("a workbook", () => {
  it("has a sheet for each thing that is asked for", async () => {
    const text = `
      ## 5.1 Key issue #1: Triggers
      ### 5.1.2 Security threats
      An attacker can forge a trigger.
      Editor's note: More threats are FFS.
      ## 6.1 Solution #1: Signatures
      This solution addresses KI#1.
      # 7 Conclusions
      ## 7.1 Key issue #1: Triggers
      Solution #1 is selected.
    `.replaceAll("\n", "\n\n");
    const workbook = await written(text);
    expect(workbook.SheetNames).toEqual([
      "Items",
      "Links",
      "Matrix",
      "Conclusions",
      "Editor's notes",
      "Coverage",
    ]);
    expect(rows(workbook, "Conclusions")).toMatchInlineSnapshot(`
      [
        {
          "Clause": "7.1",
          "Document": "draft.md",
          "Id": "C@7.1",
          "Key issues": "KI#1",
          "Selects": "Sol#1",
          "State": "selected",
          "Title": "Triggers",
        },
      ]
    `);
    expect(rows(workbook, "Editor's notes")).toMatchInlineSnapshot(`
      [
        {
          "Clause": "5.1.2",
          "Document": "draft.md",
          "File": "draft.md",
          "Item": "KI#1",
          "Line": "8",
          "Text": "More threats are FFS.",
          "Title": "Security threats",
        },
      ]
    `);
    expect(rows(workbook, "Coverage")).toMatchInlineSnapshot(`
      [
        {
          "Areas": "",
          "Conclusions": "selected",
          "Document": "draft.md",
          "Key issue": "KI#1",
          "Requirements": "0",
          "Requirements unanswered": "0",
          "Solutions": "Sol#1",
          "Threats": "1",
          "Threats unanswered": "0",
          "Title": "Triggers",
        },
      ]
    `);
  });

  it("has a sheet of areas where the study uses them", async () => {
    const text = `
      //- rapporteur.yaml
      areas: { model: mtc }
      keyIssues: { "KI#1": { areas: [A] } }
      //- tr.md
      ## 5.1 Key issue #1: Triggers
    `;
    const workbook = await written(text);
    expect(rows(workbook, "Areas")[0]).toMatchObject({ "KI#1": "X" });
  });

  it("takes no text as a formula, a number or a code, and loses none of it", async () => {
    const texts = [
      "=1+1",
      "+1",
      "-2",
      "@x",
      "007",
      "1E5",
      "TRUE",
      "_x0041_",
      "a\u0001b",
      " x ",
      "é 😀",
      "<&>",
    ];
    const table = textTable(
      "",
      ["h"],
      texts.map((text) => [text]),
    );
    const workbook = read(await sheetsToExcel([sheetOf("S", table)], OPTIONS));
    const cells = texts.map((_, at) => workbook.Sheets.S?.[`A${at + 2}`]);
    expect(cells.map((cell) => [cell.t, cell.f])).toEqual(texts.map(() => ["s", undefined]));
    expect(cells.map((cell) => cell.v)).toEqual(texts);
  });

  it("cuts what is longer than a cell of Excel", async () => {
    const table = textTable("", ["h"], [["x".repeat(40_000)]]);
    const workbook = read(await sheetsToExcel([sheetOf("S", table)], OPTIONS));
    expect(workbook.Sheets.S?.A2.v).toHaveLength(32_767);
  });

  it("names sheets as Excel takes it, each once", async () => {
    const names = ["a/b:c*d?e[f]g\\h", "x".repeat(40), `${"X".repeat(31)}y`, "", "'quoted'"];
    const workbook = read(
      await sheetsToExcel(
        names.map((name) => sheetOf(name, textTable("", ["h"], []))),
        OPTIONS,
      ),
    );
    expect(workbook.SheetNames).toEqual([
      "a-b-c-d-e-f-g-h",
      "x".repeat(31),
      `${"X".repeat(29)} 2`,
      "Sheet",
      "quoted",
    ]);
  });

  it("keeps the header in view and makes columns as wide as their texts, within bounds", async () => {
    const table = textTable("", ["Id", "Text"], [["KI#1", "long ".repeat(50)]]);
    const bytes = await sheetsToExcel([{ name: "S", table, fixed: 1 }], OPTIONS);
    const workbook = read(bytes, { bookFiles: true, cellStyles: true }) as WorkBook & {
      readonly files: Readonly<Record<string, { readonly content: Uint8Array }>>;
    };
    const sheet = Buffer.from(workbook.files["xl/worksheets/sheet1.xml"]!.content).toString();
    expect(sheet).toMatch(/<pane xSplit="1" ySplit="1" topLeftCell="B2"[^>]* state="frozen"/);
    expect(workbook.Sheets.S?.["!cols"]?.map(({ width }) => width)).toEqual([7, 60]);
  });

  it("is the same for the same studies and time", async () => {
    const sheets = traceSheets(fixture("## 5.1 Key issue #1: One").workspace.studies);
    const bytes = await sheetsToExcel(sheets, OPTIONS);
    expect(bytes).toEqual(await sheetsToExcel(sheets, OPTIONS));
    const time = new Date(OPTIONS.created);
    expect(read(bytes).Props).toMatchObject({ Title: "Trace", CreatedDate: time, ModifiedDate: time });
  });

  it("keeps the matrices of several studies apart", async () => {
    const workbook = await written(
      "//- a/tr.md\n# 1 Scope\n## 5.1 Key issue #1: A\n//- b/tr.md\n# 1 Scope\n",
    );
    expect(workbook.SheetNames.filter((name) => name.startsWith("Matrix"))).toEqual([
      "Matrix a-tr.md",
      "Matrix b-tr.md",
    ]);
  });
});
