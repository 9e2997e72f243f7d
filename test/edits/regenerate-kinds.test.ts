// Managed tables of other kinds than the mapping: rows come and go with what they are about, and people's words stay.
import { describe, expect, it } from "vitest";
import { anew, type Fixture, fixture } from "../fixture.ts";
import { renewed } from "../tables/draft.ts";
import { changed, text, URI } from "./renewing.ts";

/** The lines of the table in `given`. */
function table(given: Fixture): string {
  return text(given)
    .split("\n")
    .filter((line) => line.startsWith("|"))
    .join("\n");
}

const NOTES = `# 5 Key issues

Editor's note: One is FFS.

## 5.1 Key issue #1: One

Editor's note: Two is FFS (owner: Vendor X).

Editor's note: Three is FFS.

# 6 Open

<!-- rapporteur:table editors-notes -->
`;

describe("Editor's notes", () => {
  it("that are resolved go, and those whose words change keep what stands beside them", () => {
    const given = fixture(NOTES);
    const remarked = anew({
      ...given,
      texts: new Map([
        [
          URI,
          text(renewed(given))
            .replaceAll(/^(\| (?:Clause|5).*\|)$/gm, "$1 x |")
            .replace("| Owner    | x |", "| Owner | Remarks |")
            .replace(/^(\| -.*\|)$/m, "$1 --- |"),
        ],
      ]),
    });
    const resolved = changed(remarked, "Editor's note: One is FFS.\n\n", "");
    expect(table(renewed(resolved))).toContain("x |");
    const reworded = renewed(
      changed(given, "Editor's note: Three is FFS", "Editor's note: Three, and more, is FFS"),
    );
    expect(table(reworded)).toMatchInlineSnapshot(`
      "| Clause | Editor's note            | Owner    |
      | ------ | ------------------------ | -------- |
      | 5      | One is FFS.              |          |
      | 5.1    | Two is FFS               | Vendor X |
      | 5.1    | Three, and more, is FFS. |          |"
    `);
  });

  it("that are new get a row in their place", () => {
    const given = changed(fixture(NOTES), "## 5.1", "Editor's note: Also this.\n\n## 5.1");
    expect(table(renewed(given))).toMatchInlineSnapshot(`
      "| Clause | Editor's note | Owner    |
      | ------ | ------------- | -------- |
      | 5      | One is FFS.   |          |
      | 5      | Also this.    |          |
      | 5.1    | Two is FFS    | Vendor X |
      | 5.1    | Three is FFS. |          |"
    `);
    expect(table(renewed(renewed(given)))).toBe(table(renewed(given)));
  });

  it("that are all resolved leave the header", () => {
    const given = changed(
      fixture("## 5.1 Key issue #1: One\n\nEditor's note: FFS.\n\n<!-- rapporteur:table editors-notes -->\n"),
      "Editor's note: FFS.\n\n",
      "",
    );
    expect(table(renewed(given))).toBe(
      "| Clause | Editor's note | Owner |\n| ------ | ------------- | ----- |",
    );
  });

  it("leave a row of people alone", () => {
    const given = changed(
      fixture(NOTES),
      "\n\n<!-- /rapporteur",
      "\n| NOTE: as of today | | |\n\n<!-- /rapporteur",
    );
    expect(table(renewed(given))).toContain("| NOTE: as of today | | |");
  });
});

const COVERAGE = `# 5 Key issues

## 5.1 Key issue #1: One

## 5.2 Key issue #2: Two

# 6 Solutions

<!-- rapporteur:table coverage columns=Solutions,Conclusion -->
`;

describe("coverage", () => {
  it("follows titles and counts, and keeps columns and notes of people", () => {
    const given = renewed(fixture(COVERAGE));
    const noted = text(given)
      .replace("| Conclusion |", "| Conclusion | Lead |")
      .replace(/^(\| KI#1.*\|)$/m, "$1 Vendor X |")
      .replace(/^(\| KI#2.*)missing +\|$/m, "$1missing NOTE 1 | |")
      .replace(/^(\| -.*\|)$/m, "$1 --- |")
      .replace("Key issue #1: One", "Key issue #1: First");
    const solved = noted.replace(
      "<!-- rapp",
      "## 6.1 Solution #1: A\n\nThis solution addresses KI#2.\n\n<!-- rapp",
    );
    expect(table(renewed(anew({ ...given, texts: new Map([[URI, solved]]) })))).toMatchInlineSnapshot(`
      "| Key issue | Solutions | Conclusion | Lead |
      | --------- | --------- | ---------- | --- |
      | KI#1: First |           | missing    | Vendor X |
      | KI#2: Two | Sol#1 | missing NOTE 1 | |"
    `);
  });

  it("loses the row of a key issue that is gone, unless somebody wrote into it", () => {
    const gone = (row: string): string => {
      const given = renewed(fixture(COVERAGE));
      const now = text(given).replace("## 5.2 Key issue #2: Two\n\n", "").replace("| missing    |\n\n", row);
      return table(renewed(anew({ ...given, texts: new Map([[URI, now]]) })));
    };
    expect(gone("| missing    |\n\n")).not.toContain("KI#2");
    expect(gone("| missing    | a word |\n\n")).toContain("KI#2");
  });
});

const SPLIT = `# 5 Key issues

## 5.1 Key issue #1: One

## 5.2 Key issue #2: Two

## 5.3 Key issue #3: Three

# 6 Solutions

<!-- rapporteur:table solutions-by-key-issue split=2 -->

## 6.1 Solution #1: A

This solution addresses KI#1 and KI#3.
`;

describe("a table that is split", () => {
  it("becomes one where it fits again, and what people wrote between its parts stays", () => {
    const noted = changed(fixture(SPLIT), "\n\nTable 6-2", "\n\nBetween.\n\nTable 6-2");
    const given = changed(noted, " split=2", "");
    const clause = text(renewed(given)).split("# 6 Solutions\n\n")[1]!.split("\n\n## 6.1")[0];
    expect(clause).toMatchInlineSnapshot(`
      "<!-- rapporteur:table solutions-by-key-issue -->

      Table 6-1: Mapping of solutions to key issues

      | Solutions   | KI#1 | KI#2 | KI#3 |
      | ----------- | ---- | ---- | ---- |
      | Solution #1 | X    |      | X    |

      Between.

      <!-- /rapporteur:table -->"
    `);
  });

  it("gets one more part with one more key issue", () => {
    const given = changed(
      fixture(SPLIT),
      "# 6 Sol",
      "## 5.4 Key issue #4: Four\n\n## 5.5 Key issue #5: Five\n\n# 6 Sol",
    );
    expect(text(renewed(given))).toContain(
      "Table 6-3: Mapping of solutions to key issues\n\n| Solutions   | KI#5 |",
    );
    expect(text(renewed(renewed(given)))).toBe(text(renewed(given)));
  });
});

it("threats and requirements: marks of people stay, for nobody else can say", () => {
  const study = `# 5 Key issues

## 5.1 Key issue #1: One

### 5.1.2 Security threats

- An attacker can listen.

- An attacker can replay.

### 5.1.3 Potential security requirements

- The network shall encrypt.

# 6 Table

<!-- rapporteur:table requirements-by-threat of=KI#1 -->
`;
  const given = changed(
    fixture(study),
    "T1: An attacker can listen. |     |",
    "T1: An attacker can listen. | X   |",
  );
  expect(text(renewed(given))).toBe(text(given));
  const reworded = renewed(changed(given, "- An attacker can listen.", "- An attacker can listen to all."));
  expect(table(reworded)).toContain("| T1: An attacker can listen to all. | X   |");
});

describe("marks that say two things", () => {
  const STUDY = `# 5 Key issues

## 5.1 Key issue #1: One

### 5.1.3 Potential security requirements

- The network shall encrypt.

- The network shall sign.

# 6 Solutions

<!-- rapporteur:table solutions-by-requirement -->

## 6.1 Solution #1: A

This solution addresses key issue #1.
`;

  it("are exchanged once the text says the other, with the words beside them", () => {
    const noted = changed(fixture(STUDY), "shall encrypt. | (X)         |", "shall encrypt. | (X) NOTE 1  |");
    const named = changed(
      noted,
      "issue #1.\n",
      "issue #1. It fulfils the first requirement of key issue #1.\n",
    );
    expect(table(renewed(named))).toMatchInlineSnapshot(`
      "| Requirements                   | Solution #1 |
      | ------------------------------ | ----------- |
      | R1: The network shall encrypt. | X NOTE 1    |
      | R2: The network shall sign.    |             |"
    `);
  });
});
