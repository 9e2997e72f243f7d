// What every rule has: a page with a wrong and a right example, a setting, and a test of its own name.
import fs from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";
import manifest from "../../package.json";
import { RULES } from "../../server/src/rules/index.ts";
import { parseDocument } from "../../server/src/syntax/sections.ts";
import { findings, fixture } from "../fixture.ts";

const TOP = path.resolve(import.meta.dirname, "../..");

/** A study that works with the areas of `mtc`, and `more` in its project file. */
function withAreas(more = ""): string {
  return `//- rapporteur.yaml\nareas: { model: mtc }\n${more}//- draft.md`;
}

/** What stands before an example where the rule looks at more than the example shows. */
const BEFORE: Readonly<Record<string, string>> = {
  "undefined-citation": '# 2 References\n\n[1] 3GPP TR 21.905: "Vocabulary".\n',
  "mapping-disagrees":
    "# 5 Key issues\n\n## 5.1 Key issue #1: One\n\n## 5.2 Key issue #2: Two\n\n# 6 Solutions\n\n## 6.1 Solution #1: A\n",
  "yaml-draft": "//- draft.yaml",
  "unknown-area": withAreas(),
  "area-missing": withAreas(),
  "area-disagrees": withAreas(),
  "threat-outside-areas": withAreas(),
  "threat-answered-elsewhere": withAreas(),
  "solution-outside-areas": withAreas(),
  "subdivision-open": withAreas(),
  // What is rare is counted among all key issues and solutions of a study.
  "similar-solutions":
    "# 5 Key issues\n\n## 5.1 Key issue #1: Reports\n\nReports of meters are read by others.\n\n# 6 Solutions\n\n## 6.8 Solution #8: Cards\n\nThe card verifies a checksum.\n\n## 6.9 Solution #9: Timers\n\nThe handset bounds its timers.\n",
  // A rule that is off by default is switched on as an author does.
  "architecture-statement": withAreas("rules: { architecture-statement: info }\n"),
};

function pageOf(code: string): string {
  return fs.readFileSync(path.join(TOP, "docs/rules", `${code}.md`), "utf8");
}

/** The code blocks below the heading `title` of a page. */
function examples(page: string, title: string): string[] {
  const { sections } = parseDocument(page);
  const section = sections.find(({ text }) => text.startsWith(`## ${title}\n`));
  const blocks = (section?.text ?? "").matchAll(/^(`{3,})\w*\n([\s\S]*?)^\1$/gm);
  return [...blocks].map((found) => found[2] as string);
}

function codesIn(code: string, example: string): string[] {
  return findings(fixture(`${BEFORE[code] ?? ""}\n${example}`)).map((finding) => finding.code);
}

it("codes are words in kebab case, each there once", () => {
  const codes = RULES.map((rule) => rule.code);
  expect(codes.filter((code) => !/^[a-z]+(?:-[a-z]+)*$/.test(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

it("there is no page, setting or test without a rule", () => {
  const codes = RULES.map((rule) => rule.code).sort();
  const stems = (folder: string, end: string): string[] =>
    fs
      .readdirSync(path.join(TOP, folder))
      .filter((name) => name.endsWith(end) && name !== `index${end}` && name !== `check${end}`)
      .map((name) => name.slice(0, -end.length))
      .sort();
  // What is wrong with a project file is no rule that one could switch off, but has its code, its page and its test.
  const pages = [...codes, "project-file"].sort();
  expect(stems("docs/rules", ".md")).toEqual(pages);
  expect(stems("test/rules", ".test.ts")).toEqual(pages);
  expect(
    Object.keys(manifest.contributes.configuration.properties["rapporteur.rules"].properties).sort(),
  ).toEqual(codes);
});

it("the finding of a project file has a page too", () => {
  const given = fixture("//- rapporteur.yaml\nspek: 33.868\n");
  expect(findings(given).map((finding) => finding.code)).toEqual(["project-file"]);
  expect(fs.existsSync(path.join(TOP, "docs/rules/project-file.md"))).toBe(true);
});

describe.each(RULES.map((rule) => [rule.code, rule] as const))("%s", (code, rule) => {
  it("has a page that names it and its severity", () => {
    expect(pageOf(code).split("\n")[0]).toContain(`(\`${code}\`)`);
    expect(pageOf(code)).toContain(`Severity: ${rule.severity}`);
  });

  it("finds the wrong examples of its page and nothing in the right ones", () => {
    const page = pageOf(code);
    const [wrong, right] = [examples(page, "Wrong"), examples(page, "Right")];
    expect([wrong.length > 0, right.length > 0]).toEqual([true, true]);
    for (const example of wrong) expect(codesIn(code, example)).toContain(code);
    for (const example of right) expect(codesIn(code, example)).not.toContain(code);
  });

  it("has a setting with the same default and words", () => {
    const settings: Record<string, { enum: string[]; default: string; description: string }> =
      manifest.contributes.configuration.properties["rapporteur.rules"].properties;
    expect(settings[code]).toEqual({
      enum: ["error", "warning", "info", "hint", "off"],
      default: rule.severity,
      description: rule.summary,
    });
  });
});
