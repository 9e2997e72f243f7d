import fs from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { DUBIOUS, folder, lines, MISTAKEN, removeFolders, TR, WRONG } from "./run.ts";

afterEach(removeFolders);

describe("the exit status", () => {
  it("is 0 without errors", async () => {
    expect(await folder({ "tr.md": TR }).run(["check", "tr.md"])).toEqual({
      status: 0,
      out: "No findings.\n",
      err: "",
    });
  });

  it("is 1 with an error", async () => {
    expect((await folder({ "tr.md": WRONG }).run(["check"])).status).toBe(1);
  });

  it("is 0 with warnings, unless there are more than allowed", async () => {
    const here = folder({ "tr.md": DUBIOUS });
    expect((await here.run(["check"])).status).toBe(0);
    expect((await here.run(["check", "--max-warnings", "1"])).status).toBe(0);
    expect((await here.run(["check", "--max-warnings", "0"])).status).toBe(1);
  });

  it("is 1 with an error in the project file", async () => {
    const here = folder({ "rapporteur.yaml": "spek: 1\n", "tr.md": TR });
    const { status, out } = await here.run(["check"]);
    expect([status, out.split("\n")[0]]).toEqual([
      1,
      expect.stringMatching(/^rapporteur\.yaml:1:1 error project-file spek: "spek" is no key/),
    ]);
  });
});

describe("a project file that names no file", () => {
  it("is an error at each name, and the trace says that the study is empty", async () => {
    const here = folder({ "rapporteur.yaml": 'files: ["tr.m", "05-key-isues/*.md"]\n', "tr.md": TR });
    const { status, out } = await here.run(["check"]);
    expect([status, lines(out, "project-file").map((line) => line.split(":")[2])]).toEqual([
      1,
      ["9 error project-file files[0]", "17 error project-file files[1]"],
    ]);
    expect((await here.run(["trace"])).out).toContain("This study has no files.");
  });
});

describe("the text report", () => {
  it("names place, severity and code, groups by file and counts", async () => {
    const { out, err } = await folder({ "a/tr.md": MISTAKEN, "b/tr.md": DUBIOUS }).run(["check"]);
    expect(out).toMatchInlineSnapshot(`
      "a/tr.md:15:4 error duplicate-number clause 3.1 is there already ("Terms"). Give one of them a number of its own.
      a/tr.md:25:39 error undefined-citation [7] is cited, but clause 2 has no such entry; its only entry is [1]. 33.401 is [1].

      b/tr.md:65:24 warning mapping-disagrees The table marks KI#2 for Sol#1, but no sentence of Sol#1 says that it addresses KI#2.

      3 findings: 2 errors, 1 warning.
      "
    `);
    expect(err).toBe("");
  });

  it("has no colour where it goes to no terminal, whatever NO_COLOR says", async () => {
    const here = folder({ "tr.md": WRONG });
    const plain = await here.run(["check"], { env: { NO_COLOR: "1", FORCE_COLOR: "" } });
    expect(plain.out).not.toContain("\u001b");
    expect((await here.run(["check"])).out).toBe(plain.out);
  });
});

describe("the JSON report", () => {
  it("has the shape of the contract", async () => {
    const here = folder({ "tr.md": MISTAKEN });
    const { status, out } = await here.run(["check", "--format", "json"]);
    const { version, findings } = JSON.parse(out.replaceAll(pathToFileURL(here.path).href, "file:///here"));
    expect([status, version]).toEqual([1, 1]);
    expect(findings).toMatchInlineSnapshot(`
      [
        {
          "code": "duplicate-number",
          "docs": "docs/rules/duplicate-number.md",
          "document": "tr.md",
          "end": {
            "character": 6,
            "line": 14,
          },
          "fixes": [],
          "message": "clause 3.1 is there already ("Terms"). Give one of them a number of its own.",
          "related": [
            {
              "end": {
                "character": 6,
                "line": 10,
              },
              "message": "The first clause 3.1",
              "start": {
                "character": 3,
                "line": 10,
              },
              "uri": "file:///here/tr.md",
            },
          ],
          "severity": "error",
          "start": {
            "character": 3,
            "line": 14,
          },
          "uri": "file:///here/tr.md",
        },
        {
          "code": "undefined-citation",
          "docs": "docs/rules/undefined-citation.md",
          "document": "tr.md",
          "end": {
            "character": 41,
            "line": 24,
          },
          "fixes": [
            "Cite [1], which is 33.401",
          ],
          "message": "[7] is cited, but clause 2 has no such entry; its only entry is [1]. 33.401 is [1].",
          "related": [],
          "severity": "error",
          "start": {
            "character": 38,
            "line": 24,
          },
          "uri": "file:///here/tr.md",
        },
      ]
    `);
  });

  it("is whole and alone on standard output, also without findings", async () => {
    const { out, err } = await folder({ "tr.md": TR }).run(["check", "--format", "json"]);
    expect([JSON.parse(out), err]).toEqual([{ version: 1, findings: [] }, ""]);
  });

  it("names the document and the page of every finding, of the project file too", async () => {
    const here = folder({ "rapporteur.yaml": 'spec: "33.868"\nspek: 1\n', "tr.md": WRONG });
    const { findings } = JSON.parse((await here.run(["check", "--format", "json"])).out) as {
      findings: { code: string; document: string; docs: string }[];
    };
    const named = findings.map(({ code, document }) => `${code} ${document}`);
    expect(named).toEqual(expect.arrayContaining(["project-file 33.868", "duplicate-number 33.868"]));
    const top = path.resolve(import.meta.dirname, "../..");
    expect(findings.filter(({ docs }) => !fs.existsSync(path.join(top, docs)))).toEqual([]);
  });
});

describe("paths", () => {
  it("that are missing are named with the reason, and the others are still done", async () => {
    const { status, out, err } = await folder({ "tr.md": WRONG }).run(["check", "gone.md", "tr.md"]);
    expect(status).toBe(2);
    expect(err).toBe("rapporteur: gone.md: no such file or folder\n");
    expect(out).toContain("tr.md:3:19 error duplicate-number");
  });

  it("that hold no text are named with the reason", async () => {
    const here = folder({ "tr.md": TR });
    fs.writeFileSync(path.join(here.path, "bytes.md"), Buffer.from([1, 0, 2]));
    expect(await here.run(["check", "bytes.md", "tr.md"])).toEqual({
      status: 2,
      out: "No findings.\n",
      err: "rapporteur: bytes.md: is not a text file\n",
    });
  });

  it("that are Word files are not read yet", async () => {
    const { status, err } = await folder({ "tr.docx": "PK" }).run(["check", "tr.docx"]);
    expect(status).toBe(2);
    expect(err).toMatch(/^rapporteur: tr\.docx: .+\n$/);
  });

  it("may be one file of a study: it is checked with the study, alone", async () => {
    const here = folder({
      "rapporteur.yaml": "",
      "05-1.md": "## 5.1 Key issue #1: One\n",
      "05-2.md": "## 5.2 Key issue #1: Two\n",
      "05-3.md": "## 5.3 Key issue #1: Three\n",
    });
    const { out } = await here.run(["check", "05-2.md"]);
    expect(lines(out, "duplicate-number")).toEqual([expect.stringMatching(/^05-2\.md:1:19 error /)]);
  });

  it("may be a file that looks like no TR: it was named, so it is read", async () => {
    const { out } = await folder({
      "notes.md": "# Thoughts\n\n# References\n\n[1] A\n\n# Text\n\nSee [2].\n",
    }).run(["check", "notes.md"]);
    expect(out).toContain("notes.md:9:5 error undefined-citation");
  });

  it("none means the folder one stands in", async () => {
    const here = folder({ "deep/er/tr.md": WRONG });
    expect((await here.run(["check"])).out).toContain(`${path.join("deep", "er", "tr.md")}:3:19 error`);
  });

  it("may begin with a byte order mark, which moves no place", async () => {
    const { out } = await folder({ "tr.md": `\uFEFF${WRONG}` }).run(["check"]);
    expect(out).toContain("tr.md:3:19 error");
  });
});

describe("standard input", () => {
  it("is read for -, under the name that is given", async () => {
    const { status, out } = await folder({}).run(["check", "-", "--stdin-filename", "sub/tr.md"], {
      stdin: WRONG,
    });
    expect(status).toBe(1);
    expect(out).toContain(`${path.join("sub", "tr.md")}:3:19 error duplicate-number`);
  });

  it("stands for the file of that name", async () => {
    const here = folder({
      "rapporteur.yaml": "",
      "a.md": "## 5.1 Key issue #1: One\n",
      "b.md": "## 5.2 Key issue #2: Two\n",
    });
    const { out } = await here.run(["check", "-", "--stdin-filename", "b.md"], {
      stdin: "## 5.2 Key issue #1: Two\n",
    });
    expect(out).toContain("b.md:1:19 error duplicate-number");
  });
});
