// Takes two requirements together in the table of consolidated requirements: the row that merges the one merges the
// other too, else a new row does. What comes out is read again.
import { isConsolidated } from "../analysis/consolidated.ts";
import type { Consolidation } from "../model/consolidation.ts";
import { wordingOf } from "../model/item-text.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksTo } from "../model/trace.ts";
import { type ClauseSource, clauseSource, inFile } from "./clause-source.ts";
import type { Change, Edit } from "./edit.ts";
import { differenceOf } from "./meaning.ts";
import { studyAfter } from "./study-after.ts";
import { lineAt, rowLike, segmentAt } from "./table-lines.ts";
import { lineEndOf } from "./yaml-lines.ts";

/** The change; undefined where the study has no such table, or where one of the two has no id that a row could name. */
export function consolidationRow(study: Study, earlier: Item, later: Item): Change | undefined {
  const edit =
    extendedRow(study, earlier, later) ?? extendedRow(study, later, earlier) ?? newRow(study, earlier, later);
  const change = edit && { edits: [edit] };
  const after = change && studyAfter(study, change);
  if (change === undefined || after === undefined) return undefined;
  const { added, removed } = differenceOf(study, after);
  const isMeant = isConsolidated(after.trace, earlier, later) && added.every((line) => line.startsWith("R["));
  return isMeant && removed.length === 0 ? change : undefined;
}

interface Row {
  readonly source: ClauseSource;
  readonly one: Consolidation;
}

/** The row of a consolidated requirement that merges at least one other. */
function rowOf(study: Study, item: Item | undefined): Row | undefined {
  const clause = study.outline.clauses[item?.clause ?? -1];
  const source = clause && clauseSource(study, clause);
  const one = source?.facts.consolidations[item?.at.index ?? -1];
  const isMarkdown = source !== undefined && source.section.yaml === undefined;
  return isMarkdown && one !== undefined && one.originals.length > 0 ? { source, one } : undefined;
}

/** The row that merges `merged`, with `more` beside it; undefined where no row does. */
function extendedRow(study: Study, merged: Item, more: Item): Edit | undefined {
  const [link] = linksTo(study.trace, merged.id, "derives");
  const row = rowOf(study, study.trace.byId.get(link?.from ?? ""));
  if (row === undefined || more.number === undefined) return undefined;
  const { end } = row.one.originalsCell;
  return inFile(row.source, { start: end, end, text: betweenOriginals(row) + namedLike(row, more.number) });
}

/** A row behind the last one of the last such table, with the words of the earlier requirement. */
function newRow(study: Study, earlier: Item, later: Item): Edit | undefined {
  const row = rowOf(study, study.trace.items.filter(({ at }) => at.part === "consolidation").at(-1));
  const words = wordingOf(study, earlier)?.text;
  if (row === undefined || words === undefined || earlier.number === undefined || later.number === undefined)
    return undefined;
  const { source, one } = row;
  const line = lineAt(source.text, one.start);
  const contents: string[] = [nextId(one.id)];
  contents[segmentAt(line, one.start)] = words.replaceAll("|", "\\|");
  contents[segmentAt(line, one.originalsCell.start)] = [earlier.number, later.number]
    .map((number) => namedLike(row, number))
    .join(betweenOriginals(row));
  const end = line.start + line.text.length;
  return inFile(source, {
    start: end,
    end,
    text: lineEndOf(source.text) + rowLike(line.text, contents, false),
  });
}

/** "CPR 6.1-002" behind "CPR 6.1-001". */
function nextId(id: string): string {
  return id.replace(/\d+(?=\D*$)/, (digits) => String(Number(digits) + 1).padStart(digits.length, "0"));
}

/** The requirement `number` as the row names its first one: "[PR 5.1.6-001]", "P.R 5.1.6-001". */
function namedLike({ source, one }: Row, number: string): string {
  const [first = ""] = one.originals;
  const cell = source.text.slice(one.originalsCell.start, one.originalsCell.end);
  const at = cell.indexOf(first);
  const before = /\[?\s?(?:P\.?\s?R\.?\s?)?$/i.exec(cell.slice(0, at))?.[0] ?? "";
  return before + number + (cell[at + first.length] === "]" ? "]" : "");
}

/** What stands between two requirements that the row names. */
function betweenOriginals({ source, one }: Row): string {
  const cell = source.text.slice(one.originalsCell.start, one.originalsCell.end);
  const [first, second] = one.originals.map((number) => cell.indexOf(number));
  const between = cell.slice((first ?? 0) + (one.originals[0]?.length ?? 0), second ?? 0);
  return /^\]?([,;\s]|<br>|and)+/.exec(between)?.[0].replace("]", "") ?? " ";
}
