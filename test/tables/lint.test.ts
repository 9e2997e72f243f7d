// What Rapporteur writes passes its own rules, and those of markdownlint but for the length of lines.
import { lint } from "markdownlint/promise";
import { describe, expect, it } from "vitest";
import { TABLE_KINDS } from "../../server/src/model/table-options.ts";
import { anew, type Fixture, FOLDER, findings, fixture } from "../fixture.ts";
import { sample } from "../sample.ts";
import { renewed } from "./draft.ts";

const ANNEX = `${FOLDER}99-annex-a.md`;
const OPTIONS = [
  "",
  "titles=both",
  "turned",
  "split=3",
  'over="Key Issues"',
  "mark=√ order=number",
  "form=list",
];

/** The sample with an annex that holds a managed table of every kind, once with each of the options. */
function withTables(): Fixture {
  const given = sample("tr-33868");
  const kinds = TABLE_KINDS.flatMap((kind) => {
    const wanted = kind === "solutions-by-key-issue" ? OPTIONS : OPTIONS.slice(0, 4);
    return wanted.map(
      (options) =>
        `## ${`B.${kind} ${options}`.trim()}\n\n<!-- rapporteur:table ${`${kind} ${options}`.trim()} -->`,
    );
  });
  const annex = `# Annex B: Tables\n\n${kinds.join("\n\n")}\n`;
  return anew({ ...given, texts: new Map(given.texts).set(ANNEX, annex) });
}

/** Renewed until one table no longer changes what another one says. */
function settled(given: Fixture): Fixture {
  let now = given;
  for (let round = 0; round < 4; round++) now = renewed(now);
  return now;
}

const count = (given: Fixture): Record<string, number> => {
  const codes: Record<string, number> = {};
  for (const { code, uri } of findings(given))
    if (uri !== ANNEX || !/number-gap/.test(code)) codes[code] = (codes[code] ?? 0) + 1;
  return codes;
};

describe("managed tables of every kind", () => {
  const tables = settled(withTables());
  const text = tables.texts.get(ANNEX) ?? "";

  it("pass markdownlint", async () => {
    const { annex } = await lint({ strings: { annex: text }, config: { default: true, MD013: false } });
    expect(
      (annex ?? []).map(
        ({ lineNumber, ruleNames }) => `${ruleNames.join("/")} ${text.split("\n")[lineNumber - 1]}`,
      ),
    ).toEqual([]);
  });

  it("bring no finding that was not there before", () => {
    const before = anew({ ...tables, texts: new Map(tables.texts).set(ANNEX, "# Annex B: Tables\n") });
    expect(count(tables)).toEqual(count(before));
  });

  it("are true, and renewing them changes nothing", () => {
    expect(renewed(tables).texts.get(ANNEX)).toBe(text);
    expect(text.match(/<!-- \/rapporteur:table -->/g)).toHaveLength(
      OPTIONS.length + 4 * (TABLE_KINDS.length - 1),
    );
  });
});

it("what is renewed in place passes markdownlint too", async () => {
  const given = fixture(`# Study

## 5.1 Key issue #1: One

## 6.0 Mapping of solutions to key issues

<!-- rapporteur:table solutions-by-key-issue titles=both -->

Table 6.0-1: Mapping of solutions to key issues

| Solutions                       | KI#1: One |
| ------------------------------- | --------- |
| Solution #1: Another title here | X         |

<!-- /rapporteur:table -->

## 6.1 Solution #1: A title that is longer than the one in the table

This solution addresses key issue #1.

## 6.2 Solution #2: Two
`);
  const text = renewed(given).texts.get(given.uri) ?? "";
  expect(text).toContain("| Solution #2: Two ");
  const { draft } = await lint({ strings: { draft: text }, config: { default: true, MD013: false } });
  expect(draft).toEqual([]);
});
