import { afterEach, describe, expect, it } from "vitest";
import { folder, removeFolders, TR } from "./run.ts";

afterEach(removeFolders);

describe("trace", () => {
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
