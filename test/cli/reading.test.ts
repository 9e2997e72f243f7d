// Which files a command reads: those of a tree of numbered files, and not those that are nobody's draft.
import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { folder, lines, removeFolders, TR, WRONG } from "./run.ts";

afterEach(removeFolders);

describe("one file of a tree of numbered files without a project file", () => {
  const TREE = {
    "tr/04 Key issues/00.md": "# 4 Key issues\n",
    "tr/04 Key issues/01 Triggers.md": "## 4.1 Key issue #1: Triggers\n\nSee clause 5.1 and clause 5.9.\n",
    "tr/05 Solutions/01 Signatures.md":
      "## 5.1 Solution #1: Signatures\n\nThis solution addresses key issue #1 and key issue #7.\n",
    "tr/notes.md": "# 1 Notes\n\n## 5.1 Solution #4: Of nobody\n",
  };
  const dangling = expect.stringContaining("There is no key issue #7: this study has #1.");

  it("is checked as a part of its study, and alone", async () => {
    const here = folder(TREE);
    const { out } = await here.run(["check", "tr/05 Solutions/01 Signatures.md"]);
    expect(lines(out, "dangling-mention")).toEqual([dangling]);
    expect(out).not.toContain("04 Key issues");
    expect(out).not.toContain("solution-addresses-nothing");
    const other = await here.run(["check", "tr/04 Key issues/01 Triggers.md"]);
    expect(other.out).not.toContain("key-issue-without-solution");
    expect(other.out).not.toContain("key issue #7");
  });

  it("is so where one stands inside the tree, and from standard input", async () => {
    const here = folder(TREE);
    const { out } = await here.run(["check", "01 Signatures.md"], { inside: "tr/05 Solutions" });
    expect(lines(out, "dangling-mention")).toEqual([dangling]);
    const all = await here.run(["check", "../.."], { inside: "tr/05 Solutions" });
    expect(lines(all.out, "dangling-mention")).toEqual([dangling]);
    const name = "tr/05 Solutions/01 Signatures.md";
    const typed = await here.run(["check", "-", "--stdin-filename", name], {
      stdin: "## 5.1 Solution #1: S\n\nThis solution addresses key issue #1.\n",
    });
    expect(typed.out).not.toContain("dangling-mention");
  });

  it("brings its whole study into the trace, and no other document beside it", async () => {
    const here = folder({ ...TREE, "tr/06.md": "# 1 Scope\n\n# 2 References\n\n# 3 Definitions\n" });
    const { out } = await here.run(["trace", "tr/05 Solutions/01 Signatures.md", "--format", "json"]);
    const { documents, links } = JSON.parse(out);
    expect(documents.map(({ id, files }: { id: string; files: string[] }) => [id, files.length])).toEqual([
      ["tr", 3],
    ]);
    expect(links).toEqual(
      expect.arrayContaining([expect.objectContaining({ from: "Sol#1", to: "KI#1", resolved: true })]),
    );
  });
});

describe("files that are not read", () => {
  it("are those that git ignores, of packages and in dot folders", async () => {
    const here = folder({
      ".gitignore": "out/\n*.tmp.md\n",
      "out/tr.md": WRONG,
      "x.tmp.md": WRONG,
      "node_modules/x/tr.md": WRONG,
      ".hidden/tr.md": WRONG,
      "tr.txt": WRONG,
      "sub/.gitignore": "/own.md\n",
      "sub/own.md": WRONG,
      "tr.md": TR,
    });
    expect((await here.run(["check"])).out).toBe("No findings.\n");
  });

  it("are those that git ignores above the folder, up to the top of the checkout", async () => {
    const here = folder({
      ".gitignore": "*.md\n",
      "repo/.git/HEAD": "ref: refs/heads/main\n",
      "repo/.gitignore": "/drafts/old/\n",
      "repo/drafts/old/tr.md": WRONG,
      "repo/drafts/new/tr.md": WRONG,
    });
    const { out } = await here.run(["check", "repo/drafts"]);
    expect(lines(out, "duplicate-number")).toEqual([expect.stringMatching(/^repo.drafts.new.tr\.md:3:19 /)]);
  });

  it("are links that lead in circles", async () => {
    const here = folder({ "a/tr.md": WRONG });
    fs.symlinkSync(here.path, path.join(here.path, "a", "again"));
    const { out } = await here.run(["check"]);
    expect(lines(out, "duplicate-number")).toHaveLength(1);
  });
});
