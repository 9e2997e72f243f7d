// A managed table brought to what the study says: the smallest edits that do it.
import { listed } from "../base/listed.ts";
import type { Study } from "../model/study.ts";
import type { PlacedTable } from "../model/study-tables.ts";
import { applied, type Edit } from "./edit.ts";
import { type ContentDifference, changeContent } from "./managed-content.ts";
import type { TextEdit } from "./merge-line.ts";
import { proseEdits } from "./prose-edit.ts";
import { wantedTable } from "./wanted-table.ts";

export const CLOSING = "<!-- /rapporteur:table -->";

/** What a managed table lacks to be true. */
export interface Regenerated {
  /** In a few words, what is out of date; undefined where nothing is. */
  readonly outdated: string | undefined;
  /** What makes it true; none where the text that it stands in does not take the edits. */
  readonly edits: readonly Edit[];
}

/**
 * What makes the managed table `placed` say what the study does. `studies` are the documents at hand. Undefined where
 * its comment names no table.
 */
export function regenerateTable(
  study: Study,
  placed: PlacedTable,
  studies: readonly Study[],
): Regenerated | undefined {
  const found = wantedTable(study, placed, studies);
  if (found === undefined) return undefined;
  const { content, wanted, isDoubtful } = found;
  const { inner, closed } = placed;
  const { edits, difference } = changeContent(content, wanted);
  if (edits.length === 0 && closed) return { outdated: undefined, edits: [] };
  if (isDoubtful)
    return {
      outdated: `no comment ends it yet, and words stand between it and its table: write ${CLOSING} behind the table`,
      edits: [],
    };
  const differs = edits.length === 0 ? "" : differenceInWords(difference);
  const outdated = closed
    ? differs
    : ["no comment ends it yet", differs].filter((part) => part !== "").join(", and ");
  // What changes once more when it is read again is nothing to offer.
  if (changeContent(applied(content, edits), wanted).edits.length > 0) return { outdated, edits: [] };
  const inProse = edits.map(
    (edit): TextEdit => ({ ...edit, start: inner.start + edit.start, end: inner.start + edit.end }),
  );
  const written = closed ? inProse : closing(inProse, inner.start + content.length, wanted.eol);
  const inFile = proseEdits(study, study.outline.clauses[placed.clause], written);
  if (inFile !== undefined) return { outdated, edits: inFile };
  return { outdated: `${outdated}; the text around it has to be a block (key: |) to be written`, edits: [] };
}

/** "2 cells differ, a row is missing or gone": what somebody who looks at the table will see. */
function differenceInWords({ anew, cells, rows, columns, captions, tables }: ContentDifference): string {
  if (anew !== undefined) return anew;
  const counts = [
    [cells, "cell"],
    [rows, "row"],
    [columns, "column"],
    [captions, "caption"],
    [tables, "table"],
  ] as const;
  const differing = counts.flatMap(([count, what]) =>
    count === 0 ? [] : [`${count} ${what}${count > 1 ? "s" : ""}`],
  );
  const isOne = cells + rows + columns + captions + tables === 1;
  return `${listed(differing)} ${isOne ? "differs" : "differ"} from what the text says`;
}

/** The edits of a table that ends at `at` and that no comment ends yet, with the comment that does. */
function closing(edits: readonly TextEdit[], at: number, eol: string): readonly TextEdit[] {
  // Edits that touch are one: editors differ in which of two comes first.
  const last = edits.find(({ end }) => end === at);
  const behind = last?.text.endsWith(eol + eol) === true ? CLOSING : `${eol}${eol}${CLOSING}`;
  if (last === undefined) return [...edits, { start: at, end: at, text: behind }];
  return [...edits.filter((edit) => edit !== last), { ...last, text: last.text + behind }];
}
