// The wording of an item, looked up in the facts of its clause.
import { hashText } from "../base/hash.ts";
import { factsAt, type Study } from "./study.ts";
import { statementsOf } from "./study-statements.ts";
import type { Item } from "./trace.ts";

/** The text and fingerprint of a threat or requirement; undefined for items that have a title instead. */
export function wordingOf(
  study: Study,
  item: Item,
): { readonly text: string; readonly fingerprint: string } | undefined {
  if (item.at.part === "statement")
    return statementsOf(study.files, study.outline.clauses[item.clause])[item.at.index];
  if (item.at.part === "consolidation") return factsAt(study, item.clause)?.consolidations[item.at.index];
  return undefined;
}

/** What stored decisions refer to: of the wording of a threat or requirement, else of the title. */
export function fingerprintOf(study: Study, item: Item): string {
  return wordingOf(study, item)?.fingerprint ?? hashText(item.title.toLowerCase());
}
