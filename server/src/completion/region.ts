// Which part of a TR the cursor is in: what may be begun there.
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import type { Here } from "./here.ts";

export type Region =
  | "keyIssues"
  | "solutions"
  | "conclusions"
  | "references"
  | "definitions"
  | "abbreviations"
  | "other";

/** The region of the cursor: that of the nearest clause that says. */
export function regionOf({ study, clause }: Here): Region {
  const { clauses } = study.outline;
  for (let at = clause; at !== undefined; at = clauses[at.parent]) {
    const region = regionOfClause(at);
    if (region !== "other") return region;
  }
  return "other";
}

function regionOfClause({ kind, role }: Clause): Region {
  if (kind === "conclusions" || role === "conclusion") return "conclusions";
  if (kind === "keyIssues" || role === "keyIssue") return "keyIssues";
  if (kind === "solutions" || role === "solution" || role === "mapping") return "solutions";
  return kind === "references" || kind === "definitions" || kind === "abbreviations" ? kind : "other";
}

/** Whether something of `region` can stand at the cursor: it is there, or the study has no such place yet. */
export function isOpenFor(here: Here, region: Region): boolean {
  const own = regionOf(here);
  return own === region || (own === "other" && !hasRegion(here.study, region));
}

function hasRegion({ outline }: Study, region: Region): boolean {
  return outline.clauses.some((clause) => regionOfClause(clause) === region);
}
