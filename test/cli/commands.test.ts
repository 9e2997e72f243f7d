import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import manifest from "../../package.json";
import { folder, removeFolders, TR } from "./run.ts";

afterEach(removeFolders);

describe("trace", () => {
  it("gives JSON in the shape of the contract", async () => {
    const here = folder({ "rapporteur.yaml": 'spec: "33.868"\ntitle: Study\nprofile: sa3\n', "tr.md": TR });
    const { status, out, err } = await here.run(["trace", "--format", "json"]);
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out.replaceAll(pathToFileURL(here.path).href, "file:///here"))).toMatchInlineSnapshot(`
      {
        "documents": [
          {
            "files": [
              "file:///here/tr.md",
            ],
            "glossary": [],
            "id": "33.868",
            "profile": "sa3",
            "title": "Study",
            "uri": "file:///here/rapporteur.yaml",
          },
        ],
        "items": [
          {
            "areas": [],
            "clause": "5.1",
            "document": "33.868",
            "end": {
              "character": 38,
              "line": 28,
            },
            "fingerprint": "1ffd8c693d87dc",
            "id": "KI#1",
            "kind": "keyIssue",
            "number": "1",
            "parent": null,
            "range": {
              "end": {
                "character": 0,
                "line": 42,
              },
              "start": {
                "character": 0,
                "line": 28,
              },
            },
            "start": {
              "character": 3,
              "line": 28,
            },
            "state": null,
            "title": "Device triggering",
            "uri": "file:///here/tr.md",
          },
          {
            "areas": [],
            "clause": "5.1.2",
            "document": "33.868",
            "end": {
              "character": 34,
              "line": 36,
            },
            "fingerprint": "05eab72aab744f",
            "id": "KI#1/T1",
            "kind": "threat",
            "number": null,
            "parent": "KI#1",
            "range": {
              "end": {
                "character": 34,
                "line": 36,
              },
              "start": {
                "character": 2,
                "line": 36,
              },
            },
            "start": {
              "character": 2,
              "line": 36,
            },
            "state": null,
            "text": "An attacker can forge a trigger.",
            "uri": "file:///here/tr.md",
          },
          {
            "areas": [],
            "clause": "5.1.3",
            "document": "33.868",
            "end": {
              "character": 38,
              "line": 40,
            },
            "fingerprint": "0835f7c0d78aa5",
            "id": "KI#1/R1",
            "kind": "requirement",
            "number": null,
            "parent": "KI#1",
            "range": {
              "end": {
                "character": 38,
                "line": 40,
              },
              "start": {
                "character": 2,
                "line": 40,
              },
            },
            "start": {
              "character": 2,
              "line": 40,
            },
            "state": null,
            "text": "The network should protect triggers.",
            "uri": "file:///here/tr.md",
          },
          {
            "areas": [],
            "clause": "6.1",
            "document": "33.868",
            "end": {
              "character": 35,
              "line": 44,
            },
            "fingerprint": "06ac0b1331b7f9",
            "id": "Sol#1",
            "kind": "solution",
            "number": "1",
            "parent": null,
            "range": {
              "end": {
                "character": 0,
                "line": 58,
              },
              "start": {
                "character": 0,
                "line": 44,
              },
            },
            "start": {
              "character": 3,
              "line": 44,
            },
            "state": null,
            "title": "Signed triggers",
            "uri": "file:///here/tr.md",
          },
          {
            "areas": [],
            "clause": "7.1",
            "document": "33.868",
            "end": {
              "character": 38,
              "line": 60,
            },
            "fingerprint": "1ffd8c693d87dc",
            "id": "C@7.1",
            "kind": "conclusion",
            "number": null,
            "parent": null,
            "range": {
              "end": {
                "character": 0,
                "line": 63,
              },
              "start": {
                "character": 0,
                "line": 60,
              },
            },
            "start": {
              "character": 3,
              "line": 60,
            },
            "state": "selected",
            "title": "Device triggering",
            "uri": "file:///here/tr.md",
          },
        ],
        "links": [
          {
            "document": "33.868",
            "from": "Sol#1",
            "kind": "addresses",
            "mentions": [
              {
                "end": {
                  "character": 36,
                  "line": 48,
                },
                "source": "text",
                "start": {
                  "character": 24,
                  "line": 48,
                },
                "uri": "file:///here/tr.md",
              },
            ],
            "resolved": true,
            "sources": [
              "text",
            ],
            "to": "KI#1",
          },
          {
            "document": "33.868",
            "from": "C@7.1",
            "kind": "about",
            "mentions": [
              {
                "end": {
                  "character": 19,
                  "line": 60,
                },
                "source": "text",
                "start": {
                  "character": 7,
                  "line": 60,
                },
                "uri": "file:///here/tr.md",
              },
            ],
            "resolved": true,
            "sources": [
              "text",
            ],
            "to": "KI#1",
          },
          {
            "document": "33.868",
            "from": "C@7.1",
            "kind": "concludes",
            "mentions": [
              {
                "end": {
                  "character": 11,
                  "line": 62,
                },
                "source": "text",
                "start": {
                  "character": 0,
                  "line": 62,
                },
                "uri": "file:///here/tr.md",
              },
            ],
            "resolved": true,
            "sources": [
              "text",
            ],
            "to": "Sol#1",
          },
        ],
        "version": 1,
      }
    `);
  });

  it("says of a link whether its target exists", async () => {
    const here = folder({ "tr.md": "## 6.1 Solution #1: A\n\nThis solution addresses KI#9.\n" });
    const { links } = JSON.parse((await here.run(["trace", "--format", "json"])).out);
    expect(links).toMatchObject([{ from: "Sol#1", to: "KI#9", kind: "addresses", resolved: false }]);
  });

  it("gives what the project file declares, without a place", async () => {
    const here = folder({
      "rapporteur.yaml": `keyIssues: { "KI#1": { areas: [A, B], derives: ["TS 22.368#7.1.1"] } }
solutions: { "Sol#1": { addresses: ["KI#1"] } }
`,
      "tr.md": "## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A\n",
    });
    const { items, links } = JSON.parse((await here.run(["trace", "--format", "json"])).out);
    expect(items[0].areas).toEqual([
      { id: "A", source: "declared", confidence: 1, evidence: [] },
      { id: "B", source: "declared", confidence: 1, evidence: [] },
    ]);
    expect(links).toMatchObject([
      { from: "Sol#1", to: "KI#1", sources: ["declared"], mentions: [], resolved: true },
      { from: "KI#1", to: "TS 22.368#7.1.1", kind: "derives", resolved: null },
    ]);
  });

  it("gives Markdown by default", async () => {
    const { out } = await folder({ "tr.md": TR }).run(["trace", "tr.md"]);
    expect(out).toMatchInlineSnapshot(`
      "# tr.md

      ## KI#1 Device triggering (clause 5.1)

      - KI#1/T1: An attacker can forge a trigger.
      - KI#1/R1: The network should protect triggers.
      - Solutions: Sol#1 Signed triggers

      ## Solutions by key issue

      | Solutions                    | KI#1 |
      | ---------------------------- | ---- |
      | Solution #1: Signed triggers | X    |

      ## Conclusions

      - C@7.1 (KI#1): selected: Sol#1
      "
    `);
  });

  it("gives CSV, in which no text is a formula and commas are quoted", async () => {
    const here = folder({
      "tr.md": "## 5.1 Key issue #1: =1+1\n\n## 6.1 Solution #1: A, B\n\nThis solution addresses KI#1.\n",
    });
    expect((await here.run(["trace", "--format", "csv"])).out).toMatchInlineSnapshot(`
      "document,from,fromTitle,kind,to,toTitle,resolved,sources
      tr.md,Sol#1,"A, B",addresses,KI#1,'=1+1,true,text
      "
    `);
  });

  it("keeps the documents of two studies apart", async () => {
    const here = folder({ "a/tr.md": TR, "b/tr.md": TR });
    const { documents, items } = JSON.parse((await here.run(["trace", "--format", "json"])).out);
    expect(documents.map(({ id }: { id: string }) => id)).toEqual(["a/tr.md", "b/tr.md"]);
    expect(items).toHaveLength(10);
    expect(new Set(items.map(({ document }: { document: string }) => document)).size).toBe(2);
  });
});

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

describe("similar", () => {
  const TWO = `## 5.1 Key issue #1: One

### 5.1.1 Security threats

- A false base station can send a forged reject message to a device.

## 5.2 Key issue #2: Two

### 5.2.1 Security threats

- A false base station can send forged reject messages to many devices.

## 6.1 Solution #1: Signed rejects

This solution addresses key issue #1.
`;

  it("gives JSON in the shape of the contract", async () => {
    const { status, out, err } = await folder({ "tr.md": TWO }).run(["similar", "--format", "json", "tr.md"]);
    expect([status, err]).toEqual([0, ""]);
    expect(JSON.parse(out)).toMatchInlineSnapshot(`
      {
        "groups": [
          {
            "areas": [],
            "document": "tr.md",
            "id": "KI#1/T1",
            "label": "forged messages by a false base station: reject messages",
            "members": [
              {
                "document": "tr.md",
                "id": "KI#1/T1",
              },
              {
                "document": "tr.md",
                "id": "KI#2/T1",
              },
            ],
            "solutions": [
              {
                "document": "tr.md",
                "id": "Sol#1",
              },
            ],
          },
        ],
        "mapping": [
          {
            "document": "tr.md",
            "ranked": [
              {
                "document": "tr.md",
                "id": "KI#1",
                "score": 0.7604,
              },
              {
                "document": "tr.md",
                "id": "KI#2",
                "score": 0.0524,
              },
            ],
            "solution": "Sol#1",
          },
        ],
        "pairs": [
          {
            "a": "KI#1/T1",
            "b": "KI#2/T1",
            "because": [
              "both: forged messages",
              "about: reject messages",
              "in the hands of the attacker: the base station",
              "shared: forged reject message, false base station, device",
            ],
            "class": "same",
            "document": "tr.md",
            "otherDocument": "tr.md",
            "score": 0.9852,
          },
        ],
        "proposals": [
          {
            "candidates": [
              {
                "because": [
                  "Sol#1 addresses KI#1; KI#1/T1 is like KI#2/T1 (both: forged messages; about: reject messages; in the hands of the attacker: the base station; shared: forged reject messages, false base station, devices)",
                ],
                "document": "tr.md",
                "id": "Sol#1",
                "score": 0.7881,
              },
            ],
            "document": "tr.md",
            "keyIssue": "KI#2",
          },
        ],
        "version": 1,
      }
    `);
  });

  it("leaves out what scores less than asked for", async () => {
    const { out } = await folder({ "tr.md": TWO }).run([
      "similar",
      "--format",
      "json",
      "--min-score",
      "1",
      "tr.md",
    ]);
    expect(JSON.parse(out).pairs).toEqual([]);
  });

  it("tells a reader what is similar", async () => {
    const { out } = await folder({ "tr.md": TWO }).run(["similar", "tr.md"]);
    expect(out).toContain("KI#1/T1 and KI#2/T1");
  });

  it("says so where nothing is", async () => {
    expect((await folder({ "tr.md": TR }).run(["similar"])).out).toBe("Nothing similar was found.\n");
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
