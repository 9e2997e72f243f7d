// Managed tables of any form and with anything that people wrote: renewing settles, keeps their words, and touches
// nothing around the table.
import fc from "fast-check";
import { expect, it } from "vitest";
import { regenerateTable } from "../../server/src/edits/regenerate-table.ts";
import { placedTables } from "../../server/src/model/study-tables.ts";
import { draftOf, draftWith, mappingClause, renewed } from "../tables/draft.ts";

const WORDS = ["(in part)", "NOTE 1", "<sup>2</sup>", "see below", "`code`", "**bold**", "ÄÖ√ 🙂", "\\|"];
/** Words that stay whatever becomes of the mark beside them; "in part" and a footnote go with it. */
const KEPT = ["NOTE 1", "see below"];
const CELL = fc.oneof(
  { weight: 4, arbitrary: fc.constantFrom("", "X", "x", "√", "-", " ") },
  fc.tuple(fc.constantFrom("X ", "", "√ "), fc.constantFrom(...WORDS)).map(([mark, words]) => mark + words),
);
const LABELS = [
  "Solution #1",
  "Solution #2: B way",
  "Sol#3",
  "**Solution #1** (attached)",
  "Solution #9",
  "NOTE: ours",
  "",
];
const HEADS = ["KI#1", "KI#2", "KI#2: Replay", "KI#7", "Remarks", "Use case"];
const OPTIONS = [
  "",
  "from=table",
  "titles=both",
  "turned",
  "split=1",
  "mark=√",
  "form=list",
  'over="Key Issues"',
  "columns=KI#2",
];

const TABLE = fc
  .record({
    heads: fc.uniqueArray(fc.constantFrom(...HEADS), { minLength: 1, maxLength: 4 }),
    rows: fc.array(fc.tuple(fc.constantFrom(...LABELS), fc.array(CELL, { maxLength: 5 })), { maxLength: 5 }),
    tight: fc.boolean(),
    caption: fc.constantFrom("", "Table 6.0-1: Ours\n\n", "**Table 7-3**\n\n"),
    behind: fc.constantFrom("", "\n\nNOTE: Words of people."),
  })
  .map(({ heads, rows, tight, caption, behind }) => {
    const line = (cells: readonly string[]): string =>
      tight ? `|${cells.join("|")}|` : `| ${cells.join(" | ")} |`;
    const lines = [
      line(["Solutions", ...heads]),
      line(["---", ...heads.map(() => "---")]),
      ...rows.map(([label, cells]) => line([label, ...cells.slice(0, heads.length)])),
    ];
    return caption + lines.join("\n") + behind;
  });

/** Words of people among `text`, each as often as it is there. */
function wordsIn(text: string): string[] {
  const count = (word: string): number => text.split(word).length - 1;
  return [...KEPT, "ours", "Words of people"].flatMap((word) => Array(count(word)).fill(word));
}

it("renewing settles, keeps what people wrote, and leaves everything else as it is", () => {
  fc.assert(
    fc.property(TABLE, fc.constantFrom(...OPTIONS), (table, options) => {
      const around = `Before.\n\n<!-- rapporteur:table solutions-by-key-issue ${options} -->\n\n${table}\n\n<!-- /rapporteur:table -->\n\nBehind.`;
      const given = draftWith(around);
      const once = renewed(given);
      const [before, after] = [draftOf(given), draftOf(once)];
      expect(draftOf(renewed(once))).toBe(after);
      const opening = before.indexOf("-->") + 3;
      expect(after.slice(0, opening)).toBe(before.slice(0, opening));
      const closing = "<!-- /rapporteur:table -->\n\nBehind.";
      expect(after.slice(after.indexOf(closing))).toBe(before.slice(before.indexOf(closing)));
      // Another form has no place for what stood beside a mark of a list or a matrix.
      if (options !== "form=list" && options !== "columns=KI#2") {
        const left = wordsIn(mappingClause(once));
        for (const word of wordsIn(mappingClause(given))) expect(left).toContain(word);
      }
    }),
    { numRuns: 1500 },
  );
});

it("edits of a table do not overlap, and come in the order of the text", () => {
  fc.assert(
    fc.property(TABLE, fc.constantFrom(...OPTIONS), (table, options) => {
      const given = draftWith(
        `<!-- rapporteur:table solutions-by-key-issue ${options} -->\n\n${table}\n\n<!-- /rapporteur:table -->`,
      );
      for (const study of given.workspace.studies) {
        const edits = placedTables(study).flatMap(
          (placed) => regenerateTable(study, placed, [study])?.edits ?? [],
        );
        for (const [at, edit] of edits.entries())
          expect(edit.start).toBeGreaterThanOrEqual(edits[at - 1]?.end ?? 0);
        for (const { start, end, text } of edits) expect(draftOf(given).slice(start, end)).not.toBe(text);
      }
    }),
    { numRuns: 500 },
  );
});

it("a table of thousands of rows is renewed in time that grows with it", () => {
  const rows = Array.from({ length: 4000 }, (_, at) => `| Solution #${at} | X | |`).join("\n");
  const begin = performance.now();
  renewed(
    draftWith(
      `<!-- rapporteur:table solutions-by-key-issue -->\n\n| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n${rows}\n\n<!-- /rapporteur:table -->`,
    ),
  );
  expect(performance.now() - begin).toBeLessThan(10_000);
});
