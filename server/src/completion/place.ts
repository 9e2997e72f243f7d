// Where in the outline a new heading at the cursor comes to stand, and which clause number it gets there.
import type { Clause } from "../model/outline.ts";
import type { Here } from "./here.ts";

/** The neighbours that a new heading of some level gets. */
export interface HeadingPlace {
  readonly parent: Clause | undefined;
  readonly before: Clause | undefined;
  readonly after: Clause | undefined;
}

/** The place of a new heading of `level` at the cursor; undefined where it would cut a clause in two. */
export function headingPlace(here: Here, level: number): HeadingPlace | undefined {
  const { study, clause, heading, facts, line, lineStart } = here;
  const { clauses } = study.outline;
  if (facts.section.text.slice(lineStart + line.length).trim() !== "") return undefined;
  const index = clause?.index ?? -1;
  const next = clauses[(heading?.index ?? index) + 1];
  if (next !== undefined && next.level < 99 && next.level > level) return undefined;
  let parent = clause;
  while (parent !== undefined && parent.level >= level) parent = clauses[parent.parent];
  const siblings = clauses.filter(
    (one) => one.parent === (parent?.index ?? -1) && one !== heading && one.level === level,
  );
  return {
    parent,
    before: siblings.filter((one) => one.index <= index).at(-1),
    after: siblings.find((one) => one.index > index),
  };
}

/**
 * The clause number behind the one before: the next, or where that is taken the same with a letter, as TR 21.801
 * inserts clauses. Undefined where no number follows from the place.
 */
export function clauseNumberAt({ parent, before, after }: HeadingPlace): string | undefined {
  if (before?.clause === undefined)
    return before === undefined && after === undefined && parent?.clause !== undefined
      ? `${parent.clause}.1`
      : undefined;
  const found = /^(.*?)(\d+)([a-z]?)$/.exec(before.clause);
  if (found === null) return before.clause;
  const [, prefix = "", digits = "", letter = ""] = found;
  const next = `${prefix}${Number(digits) + 1}`;
  if (after?.clause !== next) return next;
  return `${prefix}${digits}${letter === "" ? "a" : String.fromCharCode(letter.charCodeAt(0) + 1)}`;
}
