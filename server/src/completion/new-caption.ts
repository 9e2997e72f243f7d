// The skeletons of a table with its caption and of the caption of a figure, numbered by the clause.
import { captionsOf } from "../model/caption.ts";
import { type Body, body } from "./body.ts";
import type { Here } from "./here.ts";
import type { Proposal } from "./proposal.ts";

/** A table with its caption, and the caption of a figure; none in a clause without a number. */
export function newCaptions(here: Here): readonly Proposal[] {
  const [table, figure] = [numberOf(here, "table"), numberOf(here, "figure")];
  if (table === undefined || figure === undefined) return [];
  return [
    {
      kind: "skeleton",
      label: `Table ${table}`,
      detail: "caption and table",
      body: body`Table ${table}: ${{ hole: "Title of the table" }}${EMPTY_TABLE}`,
      words: `Table ${table} caption`,
    },
    {
      kind: "skeleton",
      label: `Figure ${figure}`,
      detail: "caption, below the figure",
      body: body`Figure ${figure}: ${{ hole: "Title of the figure" }}`,
      words: `Figure ${figure} caption`,
    },
  ];
}

const EMPTY_TABLE: Body = body`\n\n| ${{ hole: "Column" }} | ${{ hole: "Column" }} |\n| --- | --- |\n| ${{ hole: "…" }} | ${{ hole: "…" }} |`;

/** The caption that comes next, where the word before its number is there already. */
export function nextCaption(here: Here, kind: "table" | "figure"): readonly Proposal[] {
  const number = numberOf(here, kind);
  if (number === undefined) return [];
  const table = kind === "table" ? EMPTY_TABLE : [];
  return [
    {
      kind: "skeleton",
      label: number,
      detail: `next caption of a ${kind}`,
      body: body`${number}: ${{ hole: `Title of the ${kind}` }}${table}`,
      words: `${number} caption`,
    },
  ];
}

/** The next number of the clause, in the way the file writes clause numbers: "6.5.2-2", "x.x-1". */
function numberOf({ study, facts, clause, lineStart }: Here, kind: "table" | "figure"): string | undefined {
  const own = facts.clauses[clause?.part ?? -1];
  const written = own?.heading?.clause;
  if (clause === undefined || own === undefined || written === undefined) return undefined;
  const sequence = [...captionsOf(study, clause, own)]
    // The line that is being written is no caption yet.
    .filter(({ target, paragraph }) => target.kind === kind && paragraph.start !== lineStart)
    .map(({ target }) => Number(/-(\d+)/.exec(target.number)?.[1] ?? 0));
  return `${written}-${Math.max(0, ...sequence) + 1}`;
}
