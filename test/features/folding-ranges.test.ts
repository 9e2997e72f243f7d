import { describe, expect, it } from "vitest";
import { type FoldingOptions, foldingRanges } from "../../server/src/features/folding-ranges.ts";
import { sectionFolds } from "../../server/src/model/section-folds.ts";
import { lineCharacterAt } from "../../server/src/syntax/position.ts";
import { type Fixture, fixture, typed } from "../fixture.ts";

const ALL: FoldingOptions = { limit: 1000, ownOnly: false };

/** The folds, one a line: numbers of the first and last line, what stands in the first one. */
function shown(given: Fixture, options: Partial<FoldingOptions> = {}): string {
  const document = given.documents.get(given.uri)!;
  const text = given.texts.get(given.uri)!;
  return (foldingRanges(given.workspace, given.uri, { ...ALL, ...options }) ?? [])
    .map(({ start, end, comment }) => {
      const [first, last] = [start, end].map((at) => lineCharacterAt(document, at).line + 1);
      const line = text.slice(start).split(/\r?\n/)[0]!;
      return `${first}-${last} ${comment ? "comment " : ""}${line}`;
    })
    .join("\n");
}

const TR = `# 5 Key issues

## 5.1 Key issue #1: One

### 5.1.1 Key issue details

Text.

### 5.1.2 Security threats

- A threat.


## 5.2 Key issue #2: Two

# 6 Solutions
`;

describe("clauses fold", () => {
  it("to the end of their last subclause, without the blank lines behind it", () => {
    expect(shown(fixture(TR))).toMatchInlineSnapshot(`
      "1-14 # 5 Key issues
      3-11 ## 5.1 Key issue #1: One
      5-7 ### 5.1.1 Key issue details
      9-11 ### 5.1.2 Security threats"
    `);
  });

  it("as deep as their numbers say, whatever their hashes", () => {
    expect(
      shown(fixture("# 5 Key issues\n\n# 5.1 Key issue #1: One\n\nText.\n\n# 6 Solutions\n\nText.\n")),
    ).toMatchInlineSnapshot(`
      "1-5 # 5 Key issues
      3-5 # 5.1 Key issue #1: One
      7-9 # 6 Solutions"
    `);
  });

  it("with Windows line ends", () => {
    expect(shown(fixture(TR.replaceAll("\n", "\r\n")))).toBe(shown(fixture(TR)));
  });

  it("in each file up to its own end", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 05.md
      # 5 Key issues

      Text.
      //- 05.1.md
      ## 5.1 Key issue #1: One
      $0
      Text.
    `);
    expect(shown(given)).toBe("1-3 ## 5.1 Key issue #1: One");
    expect(shown({ ...given, uri: given.uri.replace("05.1", "05") })).toBe("1-3 # 5 Key issues");
  });
});

describe("in a clause", () => {
  const inClause = (text: string): string =>
    shown(fixture(`## 6.1 Solution #1: A\n\n${text}`))
      .split("\n")
      .slice(1)
      .join("\n");

  it.each([
    ["a table with its caption", "Table 6.1-1: Parts\n\n| a |\n| - |\n| b |\n", "3-7 Table 6.1-1: Parts"],
    ["a table without one", "Text.\n\n| a |\n| - |\n", "5-6 | a |"],
    ["a fence", "```mermaid\ngraph LR\n```\n\nFigure 6.1-1: A\n", "3-5 ```mermaid"],
    [
      "notes that follow each other",
      "NOTE 1: A.\n\nNOTE 2: B.\n\nEditor's note: C is FFS.\n\nText.\n",
      "3-7 NOTE 1: A.",
    ],
    ["notes in a list", "- NOTE 1: A.\n- NOTE 2: B.\n", "3-4 NOTE 1: A."],
    ["a comment", "<!--\nKept.\n-->\n\nText.\n", "3-5 comment <!--"],
  ])("%s folds", (_what, text, expected) => {
    expect(inClause(text)).toBe(expected);
  });

  it.each([
    ["one note in one line", "NOTE: A.\n"],
    ["a paragraph", "Some\ntext.\n"],
    ["a caption without its table", "Table 6.1-1: Parts\n\nText.\n"],
    ["a comment in one line", "<!-- Kept. -->\n"],
  ])("%s does not", (_what, text) => {
    expect(inClause(text)).toBe("");
  });

  it("the list of references folds", () => {
    const given = fixture("# 2 References\n\nThese are cited.\n\n[1] A.\n\n[2] B.\n\n[3] C.\n");
    expect(shown(given)).toBe("1-9 # 2 References\n5-9 [1] A.");
  });
});

it("front matter folds, and is no clause", () => {
  const given = fixture(
    "---\ntitle: A\nversion: 0.1.0\n---\n\n# 1 Scope\n\nText.\n\n## 5.1 Key issue #1: A\n",
  );
  expect(shown(given)).toBe("1-4 ---\n6-10 # 1 Scope");
});

describe("a client", () => {
  it("that takes few gets the outermost", () => {
    expect(shown(fixture(TR), { limit: 2 })).toMatchInlineSnapshot(`
      "1-14 # 5 Key issues
      3-11 ## 5.1 Key issue #1: One"
    `);
    expect(shown(fixture(TR), { limit: 0 })).toBe("");
  });

  it("that folds Markdown itself gets what only a TR has", () => {
    const text = `${TR}\nNOTE 1: A.\n\nNOTE 2: B.\n\nTable 6-1: A\n\n| a |\n| - |\n\n\`\`\`\ncode\n\`\`\`\n`;
    expect(shown(fixture(text), { ownOnly: true })).toMatchInlineSnapshot(`
      "18-20 NOTE 1: A.
      22-25 Table 6-1: A"
    `);
  });

  it("is told of a file that is no draft, so that it can fold by itself", () => {
    const given = fixture("//- readme.md\n# Read me\n\nText.\n");
    expect(foldingRanges(given.workspace, given.uri, ALL)).toBeUndefined();
    const other = fixture(`//- a.md\n${TR}\n//- config.yaml\na:\n  b: 1\n$0`);
    expect(foldingRanges(other.workspace, other.uri, ALL)).toBeUndefined();
  });
});

describe("in a draft in YAML", () => {
  it("keys, items and texts of several lines fold, and comments", () => {
    expect(
      shown(
        fixture(`
          //- draft.yaml
          # A study.
          # Of two lines.

          title: A
          keyIssues:
            - id: KI#1
              title: One
              details: |
                Text.

                # Not a comment.
                # Either.

              # This
              # is one.
              threats:
                - An attacker
                  can forge it.
                - text: Another.
                  id: T2

            - id: KI#2
              title: Two

          solutions:
            - { id: Sol#1, title: A }
        `),
      ),
    ).toMatchInlineSnapshot(`
      "1-2 comment # A study.
      5-23 keyIssues:
      6-20 id: KI#1
      8-12 details: |
      14-15 comment     # This
      16-20 threats:
      17-18 An attacker
      19-20 text: Another.
      22-23 id: KI#2
      25-26 solutions:"
    `);
  });
});

it("only the section that was edited is looked at again", () => {
  const given = fixture("## 5.1 Key issue #1: One\n\n$0\n\n## 5.2 Key issue #2: Two\n\nText.\n");
  shown(given);
  const before = sectionFolds.runs();
  shown(typed(given, "x"));
  expect(sectionFolds.runs() - before).toBe(1);
});
