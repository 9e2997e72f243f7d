import { describe, expect, it } from "vitest";
import {
  applied,
  changed,
  expected,
  type Fixture,
  findings,
  fixed,
  fixture,
  only,
  render,
  textOf,
} from "../fixture.ts";

const found = (given: Fixture) => findings(given, only("mapping-disagrees"));

/** A TR with two key issues, the mapping `table` and one solution that says `sentence`. */
function tr(table: string, sentence: string): string {
  return `# 5 Key issues

## 5.1 Key issue #1: One

## 5.2 Key issue #2: Two

# 6 Solutions

## 6.0 Mapping

${table}

## 6.1 Solution #1: A

${sentence}
`;
}

describe("table and text disagree", () => {
  it("where the text says what the table does not mark, and the reverse", () => {
    const given = fixture(
      tr(
        `| Solutions   | KI#1 | KI#2 |
| ----------- | ---- | ---- |
| Solution #1 | X    | x    |
                       ^ warning mapping-disagrees`,
        "This solution addresses key issue #1.",
      ),
    );
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("and each finding says which of the two it means", () => {
    const given = fixture(
      tr(
        "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | X | |",
        "This solution addresses key issue #2.",
      ),
    );
    expect(
      found(given)
        .map((finding) => finding.message)
        .join("\n"),
    ).toMatchInlineSnapshot(`
      "The table marks KI#1 for Sol#1, but no sentence of Sol#1 says that it addresses KI#1.
      Sol#1 says that it addresses KI#2, but the table does not mark it."
    `);
    expect(
      render(
        given,
        found(given).flatMap((finding) => finding.related),
      ),
    ).toMatchInlineSnapshot(`"draft.md:17:25 "key issue #2""`);
  });

  it("in a transposed table too", () => {
    const given = fixture(
      tr(
        `| Key issues | Solution #1 |
| ---------- | ----------- |
| KI#1       | X           |
| KI#2       | X           |
               ^ warning mapping-disagrees`,
        "This solution addresses key issue #1.",
      ),
    );
    expect(render(given, found(given))).toBe(expected(given));
  });

  it("where table and solution stand in two files", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 05.md
      ## 5.1 Key issue #1: One

      ## 5.2 Key issue #2: Two
      //- 06-0.md
      ## 6.0 Mapping of solutions to key issues

      | Solutions   | KI#1 | KI#2 |
      | ----------- | ---- | ---- |
      | Solution #1 | X    | X    |
                             ^ warning mapping-disagrees
      //- 06-1.md
      ## 6.1 Solution #1: A

      This solution addresses key issue #1.
    `);
    expect(render(given, found(given))).toBe(expected(given));
  });
});

describe("no finding", () => {
  const table = "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | X | |";

  it("where both say the same", () => {
    expect(found(fixture(tr(table, "This solution addresses key issue #1.")))).toEqual([]);
  });

  it("for a solution that names no key issue at all", () => {
    expect(found(fixture(tr(table, "The device signs the trigger.")))).toEqual([]);
  });

  it("for a key issue that the table has no column for", () => {
    expect(found(fixture(tr(table, "This solution addresses key issue #1 and key issue #9.")))).toEqual([]);
  });

  it("for a solution with a row for each of its procedures", () => {
    const rows = `| Solutions | KI#1 | KI#2 |
| --- | --- | --- |
| Solution #1 (attached) | X | |
| Solution #1 (detached) | | X |`;
    expect(found(fixture(tr(rows, "This solution addresses key issue #1 and key issue #2.")))).toEqual([]);
  });
});

describe("the fix", () => {
  const given = fixture(
    tr(
      `| Solutions   | KI#1 | KI#2 |
| ----------- | ---- | ---- |
| Solution #1 | √    |      |
| Solution #2 |      | √    |`,
      "This solution addresses key issue #2.",
    ),
  );

  it("changes one cell, with the mark that the table uses", () => {
    const table = found(given).map((finding) => {
      const [fix] = finding.fixes();
      const row = applied(given, fix!)
        .split("\n")
        .find((line) => line.startsWith("| Solution #1"));
      return `${fix!.title}\n${row}`;
    });
    expect(table.join("\n")).toMatchInlineSnapshot(`
      "Clear the mark, as the text does not say it
      | Solution #1 |      |      |
      Mark the cell, as the text says
      | Solution #1 | √    | √    |"
    `);
  });

  it("removes the finding, and a second run changes nothing", () => {
    const once = fixed(given, "mapping-disagrees");
    expect(found(once)).toEqual([]);
    expect(textOf(fixed(once, "mapping-disagrees"))).toBe(textOf(once));
  });

  it("marks an empty cell without blanks", () => {
    const narrow = fixture(
      tr("|Solutions|KI#1|KI#2|\n|-|-|-|\n|Solution #1|X||", "This solution addresses KI#1 and KI#2."),
    );
    const once = fixed(narrow, "mapping-disagrees");
    expect(textOf(once)).toContain("|Solution #1|X|X|");
    expect(found(once)).toEqual([]);
  });
});

describe("the fix that nobody is asked about", () => {
  const fixFor = (cell: string) => {
    const table = `| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | ${cell} | |\n| Solution #2 | | partly |`;
    const given = fixture(tr(table, "This solution addresses key issue #1."));
    return { given, fix: found(given)[0]?.fixes()[0] };
  };

  it.each(["", "-"])("marks a cell that reads %j, and not as another one is qualified", (cell) => {
    const { given, fix } = fixFor(cell);
    expect(fix?.automatic).toBe(true);
    expect(applied(given, fix!)).toContain("| Solution #1 | X | |");
  });

  it.each(["No", "n/a", "FFS"])("leaves a cell alone that says %s", (cell) => {
    expect(fixFor(cell).fix).toMatchObject({ title: "Mark the cell, as the text says" });
    expect(fixFor(cell).fix?.automatic).toBeUndefined();
  });
});

describe("where only the table says so", () => {
  const fixesOf = (given: Fixture) => found(given).flatMap((finding) => finding.fixes());

  it("the text can follow the table, in the sentence that says the rest", () => {
    const given = fixture(
      tr(
        "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | X | X |",
        "This solution addresses key issue #1.",
      ),
    );
    const [clear, say, ...more] = fixesOf(given);
    expect([clear?.title, say?.title, more]).toEqual([
      "Clear the mark, as the text does not say it",
      "Say in Solution #1 that it addresses Key Issue #2, as the table does",
      [],
    ]);
    const after = changed(given, say!);
    expect(textOf(after)).toContain("This solution addresses key issues #1 and #2.");
    expect(found(after)).toEqual([]);
  });

  it("it is not offered to say what a sentence denies", () => {
    const given = fixture(
      tr(
        "| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | X | X |",
        "This solution addresses key issue #1. It does not address key issue #2.",
      ),
    );
    expect(fixesOf(given).map(({ title }) => title)).toEqual(["Clear the mark, as the text does not say it"]);
  });
});
