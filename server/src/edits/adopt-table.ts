// A mapping table that was written by hand put into the keeping of Rapporteur: two comments around it, with options
// that describe the form it has. The table itself stays as it is, to the byte.
import { factsAt, type Study } from "../model/study.ts";
import { captionNumber } from "../model/study-tables.ts";
import { type TableOptions, writeTableOptions } from "../model/table-options.ts";
import { plainText } from "../syntax/mask.ts";
import { solutionsByKeyIssue } from "../tables/solutions-by-key-issue.ts";
import type { Edit } from "./edit.ts";
import { proseEdits } from "./prose-edit.ts";
import { CLOSING } from "./regenerate-table.ts";
import { formOf } from "./table-form.ts";
import { lineEndOf } from "./yaml-lines.ts";

/** A mapping table by its place: the clause in the outline, and which table of the clause. */
export interface MappingPlace {
  readonly clause: number;
  readonly table: number;
}

/**
 * The edits that put the comments around a mapping table and its caption. With `from` "table" its marks stay as they are
 * whatever the text says. Undefined where the text does not take the edits, and for a mapping that is no table with
 * a row for each item.
 */
export function adoptTable(
  study: Study,
  { clause: index, table: at }: MappingPlace,
  from: "text" | "table",
): readonly Edit[] | undefined {
  const clause = study.outline.clauses[index];
  const facts = factsAt(study, index);
  const table = facts?.tables[at];
  const prose = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1]?.prose;
  if (facts === undefined || prose === undefined || table?.written !== "table") return undefined;
  const caption = facts.paragraphs.find(
    ({ kind, end, start }) =>
      kind === "caption" &&
      end <= table.start &&
      /^\W*table/i.test(prose.slice(start, end)) &&
      prose.slice(end, table.start).trim() === "",
  );
  const options: TableOptions = {
    ...formOf(table, prose.slice(table.start, table.end)),
    ...captionOptions(study, index, prose, caption),
    ...(from === "table" ? { from } : {}),
  };
  const written = writeTableOptions(options);
  const eol = lineEndOf(prose);
  const start = caption?.start ?? table.start;
  const end = table.start + prose.slice(table.start, table.end).trimEnd().length;
  const opening = `<!-- rapporteur:table solutions-by-key-issue${written === "" ? "" : ` ${written}`} -->`;
  return proseEdits(study, clause, [
    { start, end: start, text: `${opening}${eol}${eol}` },
    { start: end, end, text: `${eol}${eol}${CLOSING}` },
  ]);
}

/** What the caption says beside what it would say anyhow. */
function captionOptions(
  study: Study,
  clause: number,
  prose: string,
  caption:
    | {
        readonly start: number;
        readonly end: number;
        readonly bodyStart: number;
        readonly number: string | undefined;
      }
    | undefined,
): TableOptions {
  if (caption === undefined) return { caption: "none" };
  const title = plainText(prose.slice(caption.bodyStart, caption.end).replace(/[*_\s]*$/, ""));
  const number = caption.number?.replace("–", "-");
  return {
    ...(title === "" || title === solutionsByKeyIssue(study).caption ? {} : { caption: title }),
    ...(number === undefined || number === captionNumber(study, clause, caption.start, 0) ? {} : { number }),
  };
}
