// The formats of the trace on the command line, and where the result goes.
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { read } from "@e965/xlsx";
import { afterEach, describe, expect, it } from "vitest";
import { readHtml, textsIn } from "../html.ts";
import { readXml } from "../xml.ts";
import { type Folder, folder, removeFolders, TR } from "./run.ts";

afterEach(removeFolders);

const env = { SOURCE_DATE_EPOCH: "1714557600" };

describe("trace --format", () => {
  it.each([
    ["html", /^<!doctype html>\n[\s\S]*<time datetime="2024-05-01T10:00:00Z">[\s\S]*<\/html>\n$/],
    ["mermaid", /^flowchart LR\n[\s\S]*KI#35;1/],
    ["dot", /^digraph trace \{\n[\s\S]*\n\}\n$/],
    [
      "reqif",
      /^<\?xml version="1.0" encoding="UTF-8"\?>\n<REQ-IF [\s\S]*<CREATION-TIME>2024-05-01T10:00:00Z</,
    ],
    ["needs", /^\{\n {2}"created": "2024-05-01T10:00:00Z"/],
  ])("%s is written", async (format, pattern) => {
    const { status, out, err } = await folder({ "tr.md": TR }).run(["trace", "--format", format], { env });
    expect([status, err]).toEqual([0, ""]);
    expect(out).toMatch(pattern);
  });

  it("tells the findings of the drafts in the page", async () => {
    const here = folder({ "tr.md": TR.replace("TS 33.401 [1].", "TS 33.401 [9].") });
    const page = readHtml((await here.run(["trace", "--format", "html"])).out);
    expect(textsIn(page, "#s1-findings code")).toContain("undefined-citation");
  });

  it("cuts graphs to an item, and to kinds", async () => {
    const here = folder({ "tr.md": TR });
    const { out } = await here.run([
      "trace",
      "--format",
      "dot",
      "--focus",
      "KI#1",
      "--kinds",
      "keyIssue, solution",
    ]);
    expect([out.includes("Sol#1"), out.includes("KI#1/T1"), out.includes("C@7.1")]).toEqual([
      true,
      false,
      false,
    ]);
    expect(
      (await here.run(["trace", "--format", "dot", "--focus", "C@7.1", "--kinds", "keyIssue"])).status,
    ).toBe(0);
  });

  it.each([
    [
      ["--format", "dot", "--focus", "KI#9"],
      'there is no item "KI#9"; "rapporteur trace" lists them, such as KI#1',
    ],
    [["--format", "dot", "--kinds", "KI"], /^--kinds takes some of document, keyIssue, .*, not "KI"$/],
    [["--focus", "KI#1"], "--focus goes with --format mermaid or dot"],
    [["--format", "csv", "--kinds", "threat"], "--kinds goes with --format mermaid or dot"],
    [["--format", "json", "--base", "HEAD"], "--base goes with --format html"],
  ])("%j says why not", async (args, why) => {
    const { status, out, err } = await folder({ "tr.md": TR }).run(["trace", ...args]);
    expect([status, out]).toEqual([2, ""]);
    expect(err.replace(/^rapporteur: /, "").trimEnd()).toMatch(why);
  });
});

describe("-o FILE", () => {
  it("takes the result instead of standard output", async () => {
    const here = folder({ "tr.md": TR });
    const printed = await here.run(["trace", "--format", "json"]);
    expect(await here.run(["trace", "--format", "json", "-o", "out.json"])).toEqual({
      status: 0,
      out: "",
      err: "",
    });
    expect(here.read("out.json")).toBe(printed.out);
  });

  it("goes with every command", async () => {
    const here = folder({ "tr.md": TR });
    await here.run(["check", "-o", "findings.txt"]);
    expect(here.read("findings.txt")).toMatch(/findings?/i);
  });

  it("takes a workbook, which a pipe takes too", async () => {
    const here = folder({ "tr.md": TR });
    expect(await here.run(["trace", "--format", "xlsx", "-o", "trace.xlsx"], { env })).toEqual({
      status: 0,
      out: "",
      err: "",
    });
    const bytes = fs.readFileSync(path.join(here.path, "trace.xlsx"));
    expect(read(bytes).SheetNames).toContain("Items");
    expect((await here.run(["trace", "--format", "xlsx"], { env })).out.slice(0, 2)).toBe("PK");
  });

  it("does not write over a draft, nor where there is no folder", async () => {
    const here = folder({ "tr.md": TR });
    const over = await here.run(["trace", "-o", "tr.md"]);
    expect([over.status, over.err]).toEqual([
      2,
      "rapporteur: tr.md is one of the drafts; name another file behind -o\n",
    ]);
    expect(here.read("tr.md")).toBe(TR);
    const nowhere = await here.run(["trace", "-o", "none/out.md"]);
    expect(nowhere.status).toBe(2);
    expect(nowhere.err).toMatch(/^rapporteur: cannot write none\/out\.md: ENOENT[^\n]*\n$/);
  });
});

describe("trace --format html --base REV", () => {
  const git = (here: Folder, ...args: readonly string[]): void => {
    const author = ["-c", "user.name=A", "-c", "user.email=a@example.org"];
    execFileSync("git", [...author, ...args], { cwd: here.path, stdio: "ignore" });
  };

  /** A checkout with one commit of `files`, in which `later` has been written since; undefined removes a file. */
  function checkout(
    files: Readonly<Record<string, string>>,
    later: Readonly<Record<string, string | undefined>>,
  ): Folder {
    const here = folder(files);
    git(here, "init", "-q");
    git(here, "add", ".");
    git(here, "commit", "-q", "-m", "first");
    for (const [name, text] of Object.entries(later)) {
      const full = path.join(here.path, name);
      if (text === undefined) fs.rmSync(full);
      else fs.writeFileSync(full, text);
    }
    return here;
  }

  /** The changes that the page tells: "Added (1): threat KI#1/T1 …". */
  async function changes(here: Folder, ...args: readonly string[]): Promise<readonly string[]> {
    const { out, err } = await here.run(["trace", ...args, "--format", "html", "--base", "HEAD"]);
    expect(err).toBe("");
    return textsIn(readHtml(out), "#s1-changes h4, #s1-changes p, #s1-changes .id");
  }

  const CHANGED = TR.replace("can forge a trigger", "can forge any trigger");

  it("tells what changed in a file", async () => {
    expect(await changes(checkout({ "tr.md": TR }, { "tr.md": CHANGED }))).toEqual([
      "Changed (1)",
      "KI#1/T1",
    ]);
  });

  it("tells nothing where nothing changed, with a byte order mark or without", async () => {
    expect(await changes(checkout({ "tr.md": "\uFEFF## 5.1 Key issue #1: One\n" }, {}))).toEqual([
      "No item changed.",
    ]);
  });

  it("knows the file that was named, and a folder that is not the top of the checkout", async () => {
    const here = checkout({ "a b/tr.md": TR, "other.md": TR }, { "a b/tr.md": CHANGED });
    expect(await changes(here, "a b/tr.md")).toEqual(["Changed (1)", "KI#1/T1"]);
    expect(await changes(here, "a b")).toEqual(["Changed (1)", "KI#1/T1"]);
  });

  it("knows files of a study that came and went", async () => {
    const project = 'spec: "33.868"\ntitle: Study\n';
    const files = {
      "d/rapporteur.yaml": project,
      "d/1.md": TR,
      "d/2.md": "# 8 Key issues\n\n## 8.2 Key issue #2: Old\n",
    };
    const here = checkout(files, {
      "d/2.md": undefined,
      "d/3.md": "# 8 Key issues\n\n## 8.3 Key issue #3: New\n",
    });
    expect(await changes(here, "d")).toEqual(["Added (1)", "KI#3", "Removed (1)", "KI#2"]);
  });

  it("takes all as new where the file is", async () => {
    const here = checkout({ "a.md": TR }, { "b.md": TR });
    expect((await changes(here, "b.md"))[0]).toBe("Added (5)");
  });

  it.each([
    ["v9", /^git knows no revision "v9" in .*; --base takes a commit, branch or tag$/],
    ["--help", /^git knows no revision "--help" in /],
    ["HEAD^{tree}", /^git knows no revision /],
  ])("says so where there is no %s", async (revision, why) => {
    const here = checkout({ "tr.md": TR }, {});
    const { status, err } = await here.run(["trace", "--format", "html", `--base=${revision}`]);
    expect(status).toBe(2);
    expect(err.replace(/^rapporteur: /, "").trimEnd()).toMatch(why);
  });

  it("says so where there is no checkout, and no git", async () => {
    const here = folder({ "tr.md": TR });
    const args = ["trace", "--format", "html", "--base", "HEAD"];
    const outside = await here.run(args, { env: { GIT_CEILING_DIRECTORIES: path.dirname(here.path) } });
    expect(outside).toEqual({
      status: 2,
      out: "",
      err: `rapporteur: --base compares with a revision of a git checkout, and ${here.path} is in none (fatal: not a git repository (or any of the parent directories): .git)\n`,
    });
    expect(await here.run(args, { env: { PATH: "/nowhere" } })).toEqual({
      status: 2,
      out: "",
      err: "rapporteur: --base asks git for the earlier text, and there is no git here\n",
    });
  });
});

describe("what other tools read", () => {
  it("is well-formed", async () => {
    const { out } = await folder({ "tr.md": TR }).run(["trace", "--format", "reqif"]);
    expect(readXml(out.slice(out.indexOf("\n") + 1)).name).toBe("REQ-IF");
  });
});
