import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import { folder, removeFolders, TR } from "./run.ts";

afterEach(removeFolders);

describe("trace", () => {
  it("says of a link that it leads nowhere where one of its ends is not there", async () => {
    const table =
      "## 6.0 Mapping\n\n| Solutions | KI#1 |\n| - | - |\n| Solution #1 | X |\n| Solution #9 | X |\n\n## 6.1";
    const here = folder({ "tr.md": TR.replace("## 6.1", table) });
    const { links } = JSON.parse((await here.run(["trace", "--format", "json"])).out) as {
      links: { from: string; to: string; resolved: boolean | null }[];
    };
    expect(links.map(({ from, to, resolved }) => `${from} ${to} ${resolved}`)).toEqual([
      "Sol#1 KI#1 true",
      "Sol#9 KI#1 false",
      "C@7.1 KI#1 true",
      "C@7.1 Sol#1 true",
    ]);
    expect((await here.run(["trace", "--format", "csv"])).out).toMatch(/Sol#9,.*,false,table/);
  });

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
            "text": null,
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
            "title": null,
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
            "title": null,
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
            "text": null,
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
            "text": null,
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
});
