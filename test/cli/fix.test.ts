import fs from "node:fs";
import path from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { folder, MISTAKEN, removeFolders, TR } from "./run.ts";

afterEach(removeFolders);

/** Solution #1 says what it addresses, and the table does not mark it; the wrong number is cited for a document. */
const MENDABLE = MISTAKEN;

describe("check --fix", () => {
  it("mends what needs no choice, tells what is left, and a second run changes nothing", async () => {
    const here = folder({ "tr.md": MENDABLE });
    const { out, status } = await here.run(["check", "--fix"]);
    const mended = here.read("tr.md");
    expect(mended).not.toBe(MENDABLE);
    expect(mended).toContain("TS 33.401 [1]");
    expect(out).not.toContain("undefined-citation");
    expect([out.includes("duplicate-number"), status]).toEqual([true, 1]);
    await here.run(["check", "--fix"]);
    expect(here.read("tr.md")).toBe(mended);
  });

  it("keeps a byte order mark and line ends", async () => {
    const text = `\uFEFF${MENDABLE.replaceAll("\n", "\r\n")}`;
    const here = folder({ "tr.md": text });
    await here.run(["check", "--fix"]);
    expect(here.read("tr.md")).toBe(text.replace("[7]", "[1]"));
  });

  it("leaves a file alone that nobody asked for", async () => {
    const here = folder({ "a/tr.md": MENDABLE, "b/tr.md": MENDABLE });
    await here.run(["check", "--fix", "a"]);
    expect([here.read("a/tr.md") === MENDABLE, here.read("b/tr.md") === MENDABLE]).toEqual([false, true]);
  });

  it("does not touch a file that is no UTF-8, and says so", async () => {
    const here = folder({ "tr.md": "" });
    const bytes = Buffer.concat([Buffer.from(MENDABLE), Buffer.from([0xff, 0x0a])]);
    fs.writeFileSync(path.join(here.path, "tr.md"), bytes);
    const { err, status } = await here.run(["check", "--fix"]);
    expect([status, err.includes("is not valid UTF-8 and was left as it is")]).toEqual([2, true]);
    expect(fs.readFileSync(path.join(here.path, "tr.md")).equals(bytes)).toBe(true);
  });

  it("refuses standard input", async () => {
    const { status, err } = await folder({}).run(["check", "--fix", "-"], { stdin: TR });
    expect([status, err.includes("--fix writes files")]).toEqual([2, true]);
  });
});

describe("check --format sarif", () => {
  it("is one run with the rules, and a result with its place for each finding", async () => {
    const { out } = await folder({ "a/tr.md": MENDABLE }).run(["check", "--format", "sarif"]);
    const log = JSON.parse(out);
    expect([log.version, log.runs.length, log.runs[0].tool.driver.name]).toEqual(["2.1.0", 1, "rapporteur"]);
    const ids = log.runs[0].tool.driver.rules.map((rule: { id: string }) => rule.id);
    const cited = log.runs[0].results.find((one: { ruleId: string }) => one.ruleId === "undefined-citation");
    expect(ids).toContain("undefined-citation");
    expect(cited.level).toBe("error");
    expect(cited.locations[0].physicalLocation).toEqual({
      artifactLocation: { uri: "a/tr.md" },
      region: { startLine: 25, startColumn: 39, endLine: 25, endColumn: 42 },
    });
  });
});
