// What a mapping table has to say of a solution and a key issue, so that it agrees with the text.
import { memo } from "../base/memo.ts";
import type { Anchor } from "../model/anchor.ts";
import { idOf, isForeign } from "../model/names.ts";
import { factsAt, type Study } from "../model/study.ts";
import { type Link, linksFrom, statedBy, type Trace } from "../model/trace.ts";

/** Why a cell is to be marked or not. */
export type Reason =
  /** The link that a sentence or a declaration states. */
  | { readonly kind: "stated"; readonly link: Link }
  /** The sentence that denies it. */
  | { readonly kind: "denied"; readonly at: Anchor }
  /** The solution names other key issues, and not this one. */
  | { readonly kind: "silent" }
  /** The project file lists what the solution addresses, and this is not among it. */
  | { readonly kind: "undeclared" };

/** What a cell has to say, and why. */
export interface ExpectedMark {
  readonly marked: boolean;
  readonly reason: Reason;
}

/**
 * What the cell of `solution` and `keyIssue` has to say. Undefined where a solution says nothing of what it addresses:
 * then only a table can. Where the rapporteur alone writes the table, the project file has the last word.
 */
export function expectedMark(study: Study, solution: string, keyIssue: string): ExpectedMark | undefined {
  const links = linksFrom(study.trace, solution, "addresses");
  const link = links.find(({ to }) => to === keyIssue);
  const declared = study.project?.solutions.get(solution)?.addresses ?? [];
  if (study.project?.tables.owner === "rapporteur" && declared.length > 0) {
    if (link !== undefined && declared.includes(keyIssue))
      return { marked: true, reason: { kind: "stated", link } };
    return { marked: false, reason: { kind: "undeclared" } };
  }
  if (link !== undefined && isStated(link)) return { marked: true, reason: { kind: "stated", link } };
  const denial = denialOf(study, solution, keyIssue);
  if (denial !== undefined) return { marked: false, reason: { kind: "denied", at: denial } };
  return links.some(isStated) ? { marked: false, reason: { kind: "silent" } } : undefined;
}

/** Where `solution` says that it does not address `keyIssue`. */
export function denialOf(study: Study, solution: string, keyIssue: string): Anchor | undefined {
  return denialsOf(study).get(`${solution} ${keyIssue}`);
}

/** How the project file says that the cell of `solution` and `keyIssue` reads; undefined where it does not. */
export function writtenCell(study: Study, solution: string, keyIssue: string): string | undefined {
  return study.project?.solutions.get(solution)?.cells.get(keyIssue);
}

/** Whether something beside tables states a link. */
function isStated(link: Link): boolean {
  return statedBy(link, "text") || statedBy(link, "declared");
}

const denials = memo((_trace: Trace): { value?: ReadonlyMap<string, Anchor> } => ({}));

/** Where solutions say that they do not address a key issue, by "solution keyIssue". What they claim is part of the trace's key. */
function denialsOf(study: Study): ReadonlyMap<string, Anchor> {
  const slot = denials(study.trace);
  slot.value ??= new Map(findDenials(study));
  return slot.value;
}

function* findDenials(study: Study): Iterable<[string, Anchor]> {
  const { names, byClause } = study.trace;
  for (const clause of study.outline.clauses) {
    const owner = byClause.get(clause.owner);
    if (owner?.kind !== "solution") continue;
    for (const [index, mention] of (factsAt(study, clause.index)?.mentions ?? []).entries()) {
      if (mention.claim !== "denies" || mention.kind !== "keyIssue" || isForeign(names, mention)) continue;
      const keyIssue = idOf(names, "keyIssue", mention.number);
      yield [`${owner.id} ${keyIssue}`, { clause: clause.index, part: "mention", index }];
    }
  }
}
