import { afterEach, describe, expect, it } from "vitest";
import manifest from "../../package.json";
import { folder, removeFolders, TR } from "./run.ts";

afterEach(removeFolders);

describe("init", () => {
  it("makes a draft in which check finds no error", async () => {
    const here = folder({});
    const { status, err } = await here.run(["init", "new/draft"]);
    expect([status, err]).toEqual([0, ""]);
    expect(here.names()).toEqual(["new/draft/draft.md", "new/draft/rapporteur.yaml"]);
    const checked = await here.run(["check", "new/draft"]);
    expect([checked.status, checked.err]).toEqual([0, ""]);
    expect(checked.out).not.toContain(" error ");
  });

  it("overwrites nothing", async () => {
    const here = folder({ "draft.md": "mine\n" });
    const { status, err } = await here.run(["init", "."]);
    expect(status).toBe(2);
    expect(err).toMatch(/^rapporteur: draft\.md is there already.*\n$/);
    expect([here.names(), here.read("draft.md")]).toEqual([["draft.md"], "mine\n"]);
  });

  it("says what was there, since it is read with the new draft", async () => {
    const here = folder({ "01-scope.md": "# 1 Scope\n", notes: "mine\n" });
    const { status, out } = await here.run(["init", "."]);
    expect([status, here.read("01-scope.md")]).toEqual([0, "# 1 Scope\n"]);
    expect(out).toMatch(/^A new draft.*\n01-scope\.md was there and stays as it is; .*\n$/);
  });

  it("says in one line that a folder cannot be made", async () => {
    const { status, out, err } = await folder({ f: "" }).run(["init", "f/x"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^rapporteur: cannot make a draft in f\/x: .*\n$/);
  });

  it.runIf(process.platform === "linux")("ends where no folder can ever be made", async () => {
    expect((await folder({}).run(["init", "/proc/x"])).status).toBe(2);
  });

  it("needs a folder", async () => {
    expect(await folder({}).run(["init"])).toMatchObject({
      status: 2,
      out: "",
      err: expect.stringMatching(/^rapporteur: init takes the folder .*\n$/),
    });
  });

  it("says in one line that a file stands where the folder should be", async () => {
    const { status, out, err } = await folder({ notes: "mine\n" }).run(["init", "notes"]);
    expect([status, out]).toEqual([2, ""]);
    expect(err).toMatch(/^rapporteur: notes.*\n$/);
  });
});

describe("what cannot be done", () => {
  it.each([
    [["check", "--format", "xml"], 'there is no format "xml"; there is text, json, sarif'],
    [
      ["trace", "--format", "text"],
      'there is no format "text"; there is md, json, csv, html, mermaid, dot, reqif, needs, xlsx',
    ],
    [["check", "--max-warnings", "many"], "--max-warnings takes a whole number"],
    [
      ["check", "--max-warnings", "-1"],
      "--max-warnings takes a value; one that begins with a dash is written --max-warnings=VALUE",
    ],
    [["check", "--max-warnings=-1"], "--max-warnings takes a whole number"],
    [["trace", "--base", "--x"], "--base takes a value; one that begins with a dash is written --base=VALUE"],
    [["check", "-o"], "--output takes a value; one that begins with a dash is written --output=VALUE"],
    [["check", "gone"], "gone: no such file or folder"],
    [["tables", "--check", "--format", "json"], "--check tells in text; --format json goes without it"],
    [
      ["similar", "--compare", "KI#1", "--format", "json"],
      'there is no format "json" with --compare; there is md',
    ],
    [
      ["areas", "--statements", "-", "-"],
      "standard input holds either a draft or statements; name one of them as a file",
    ],
    [["check", "--loud"], "Unknown option '--loud'"],
    [["prove"], 'there is no command "prove"; "rapporteur help" lists them'],
    [["constructor"], 'there is no command "constructor"; "rapporteur help" lists them'],
    [["similar", "--format", "csv"], 'there is no format "csv"; there is text, json'],
    [["similar", "--min-score", "2"], '--min-score takes a number from 0 to 1, not "2"'],
    [["import", "x.docx", "-o", "x"], '"import" is not there yet'],
    [["export", ".", "-o", "x.docx"], '"export" is not there yet'],
    [["pcr", ".", "--base", "HEAD", "-o", "x.docx"], '"pcr" is not there yet'],
  ])("%j says why in one line and ends with 2", async (args, why) => {
    expect(await folder({ "tr.md": TR }).run(args)).toEqual({
      status: 2,
      out: "",
      err: `rapporteur: ${why}\n`,
    });
  });
});

describe("help and version", () => {
  it("are results", async () => {
    const here = folder({});
    expect(await here.run(["--version"])).toEqual({ status: 0, out: `${manifest.version}\n`, err: "" });
    for (const args of [["help"], ["--help"], ["-h"], ["check", "--help"]]) {
      const { status, out, err } = await here.run(args);
      expect([status, err, out.startsWith("rapporteur ")]).toEqual([0, "", true]);
    }
  });

  it("name every command and every format that there is", async () => {
    const { out } = await folder({}).run(["help"]);
    for (const word of [
      "check",
      "trace",
      "tables",
      "similar",
      "init",
      "lsp",
      "--stdin-filename",
      "--max-warnings",
    ])
      expect(out).toContain(word);
  });

  it("no command at all is a mistake, and shows what there is", async () => {
    expect((await folder({}).run([])).status).toBe(2);
  });
});
