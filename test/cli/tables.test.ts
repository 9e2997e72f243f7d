import fs from "node:fs";
import path from "node:path";
import { read } from "@e965/xlsx";
import { afterEach, describe, expect, it } from "vitest";
import { DUBIOUS, folder, removeFolders, TR } from "./run.ts";

afterEach(removeFolders);

describe("tables", () => {
  it("prints the table that is asked for", async () => {
    const { status, out, err } = await folder({ "tr.md": DUBIOUS }).run([
      "tables",
      "--kind",
      "solutions-by-key-issue",
    ]);
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatchInlineSnapshot(`
      "tr.md: Mapping of solutions to key issues

      | Solutions                    | KI#1 | KI#2 |
      | ---------------------------- | ---- | ---- |
      | Solution #1: Signed triggers | X    | X    |
      "
    `);
  });

  it("prints all that have something to say, and of areas only where they are worked with", async () => {
    const captions = async (files: Record<string, string>): Promise<string[]> =>
      (await folder(files).run(["tables"])).out.split("\n").filter((line) => /^\S+: [A-Z]/.test(line));
    expect(await captions({ "tr.md": DUBIOUS })).toMatchInlineSnapshot(`
      [
        "tr.md: Mapping of solutions to key issues",
        "tr.md: Threats and potential requirements of KI#1",
        "tr.md: Threats and potential requirements of KI#2",
        "tr.md: Potential requirements of KI#1 and solutions",
        "tr.md: Potential requirements of KI#2 and solutions",
        "tr.md: Conclusions on key issues",
        "tr.md: References and where they are cited",
        "tr.md: Coverage of key issues",
      ]
    `);
    const withAreas = await captions({ "tr.md": DUBIOUS, "rapporteur.yaml": "areas: { model: mtc }\n" });
    expect(withAreas.join()).toContain("Areas touched by key issues");
  });

  it.each([
    ["md", "**Coverage of key issues**\n\n| Key issue "],
    ["csv", "Key issue,Threats,"],
    ["html", "<!doctype html>"],
    ["json", '{\n  "version": 1,'],
  ])("prints %s", async (format, beginning) => {
    const { status, out } = await folder({ "tr.md": DUBIOUS }).run([
      "tables",
      "--kind",
      "coverage",
      "--format",
      format,
    ]);
    expect([status, out.slice(0, beginning.length)]).toEqual([0, beginning]);
  });

  it("writes a workbook with a sheet a table", async () => {
    const here = folder({ "tr.md": DUBIOUS });
    expect((await here.run(["tables", "--format", "xlsx", "-o", "tables.xlsx"])).status).toBe(0);
    const { SheetNames } = read(fs.readFileSync(path.join(here.path, "tables.xlsx")));
    expect(SheetNames).toContain("Coverage of key issues");
  });

  it("gives in JSON what each cell stands for and who says so", async () => {
    const { out } = await folder({ "tr.md": DUBIOUS }).run([
      "tables",
      "--kind",
      "solutions-by-key-issue",
      "--format",
      "json",
    ]);
    const [table] = JSON.parse(out).tables;
    expect([table.document, table.kind, table.header[1]]).toEqual([
      "tr.md",
      "solutions-by-key-issue",
      { text: "KI#1", items: ["KI#1"] },
    ]);
    expect(table.rows[0][1]).toMatchInlineSnapshot(`
      {
        "items": [
          "Sol#1",
          "KI#1",
        ],
        "saidBy": [
          "table",
          "text",
        ],
        "text": "X",
      }
    `);
  });

  it("lets no title through as markup or as a formula", async () => {
    const text = `${DUBIOUS}\nEditor's note: =1+1 <img src="x"> & more is FFS.\n`;
    const run = async (format: string) =>
      (await folder({ "tr.md": text }).run(["tables", "--kind", "editors-notes", "--format", format])).out;
    expect(await run("html")).not.toContain("<img");
    expect(await run("csv")).toContain("'=1+1");
  });

  it("says which tables there are where one is asked for that is none", async () => {
    const { status, err } = await folder({ "tr.md": TR }).run(["tables", "--kind", "mapping"]);
    expect([status, err]).toEqual([
      2,
      expect.stringMatching(/^rapporteur: there is no table "mapping"; there is /),
    ]);
  });
});

const STALE = `${TR}\n# 9 Tables\n\n<!-- rapporteur:table coverage -->\n\nText behind.\n`;

describe("tables --check", () => {
  it("says which table is out of date, and ends with 1", async () => {
    const { status, out } = await folder({ "tr.md": STALE }).run(["tables", "--check"]);
    const line = STALE.split("\n").findIndex((text) => text.startsWith("<!--")) + 1;
    expect([status, out]).toEqual([
      1,
      `tr.md:${line}: coverage: no comment ends it yet, and its table is not there yet\n`,
    ]);
  });

  it.each([
    ["there is none", TR, "No draft here holds a managed table.\n"],
    ["another kind is asked for", STALE, "No draft here holds a managed table.\n"],
  ])("ends with 0 where %s", async (_what, text, said) => {
    const { status, out } = await folder({ "tr.md": text }).run([
      "tables",
      "--check",
      "--kind",
      "references",
    ]);
    expect([status, out]).toEqual([0, said]);
  });

  it("counts a comment that nobody can read", async () => {
    const text = STALE.replace("table coverage", "table coverge");
    const { status, out } = await folder({ "tr.md": text }).run(["tables", "--check"]);
    expect([status, out]).toEqual([1, expect.stringContaining('There is no table "coverge"')]);
  });
});

describe("tables --write", () => {
  it("renews them, says which, and a second run changes nothing", async () => {
    const here = folder({ "tr.md": STALE });
    const { status, out } = await here.run(["tables", "--write"]);
    expect([status, out]).toEqual([
      0,
      expect.stringMatching(
        /^renewed tr\.md:\d+: coverage: no comment ends it yet, and its table is not there yet\nThe managed table is up to date\.\n$/,
      ),
    ]);
    const once = here.read("tr.md");
    expect(once).toContain("| KI#1: ");
    expect(once.endsWith("<!-- /rapporteur:table -->\n\nText behind.\n")).toBe(true);
    expect(await here.run(["tables", "--write"])).toMatchObject({
      status: 0,
      out: "The managed table is up to date.\n",
    });
    expect(here.read("tr.md")).toBe(once);
    expect((await here.run(["tables", "--check"])).status).toBe(0);
  });

  it("renews until one table no longer changes the next, in all files of a study", async () => {
    const here = folder({
      "rapporteur.yaml": 'spec: "33.868"\n',
      "a.md": `# 1 Scope\n\n<!-- rapporteur:table coverage -->\n\n<!-- rapporteur:table conclusions -->\n`,
      "tr.md": STALE,
    });
    expect((await here.run(["tables", "--write"])).out).toContain("All 3 managed tables are up to date.");
    expect(here.read("a.md")).toContain("Table 1-2: Conclusions on key issues");
  });

  it("keeps a byte order mark and line ends, and leaves alone what nobody asked for", async () => {
    const text = `\uFEFF${STALE.replaceAll("\n", "\r\n")}`;
    const here = folder({ "a/tr.md": text, "b/tr.md": STALE });
    await here.run(["tables", "--write", "a"]);
    const written = here.read("a/tr.md");
    expect([written.startsWith("\uFEFF"), /[^\r]\n/.test(written)]).toEqual([true, false]);
    expect(here.read("b/tr.md")).toBe(STALE);
  });

  it("does not touch a file that is no UTF-8, and says so", async () => {
    const here = folder({ "tr.md": "" });
    const bytes = Buffer.concat([Buffer.from(STALE), Buffer.from([0xff, 0x0a])]);
    fs.writeFileSync(path.join(here.path, "tr.md"), bytes);
    const { err, status } = await here.run(["tables", "--write"]);
    expect([status, err.includes("is not valid UTF-8 and was left as it is")]).toEqual([2, true]);
    expect(fs.readFileSync(path.join(here.path, "tr.md")).equals(bytes)).toBe(true);
  });

  it.each([
    [["tables", "--write", "-"], "--write writes files"],
    [["tables", "--write", "--check"], "choose one of them"],
  ])("%j is refused", async (args, why) => {
    const { status, err } = await folder({ "tr.md": TR }).run(args, { stdin: TR });
    expect([status, err]).toEqual([2, expect.stringContaining(why)]);
  });
});
