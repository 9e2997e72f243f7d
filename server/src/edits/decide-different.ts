// Keeps a decision of the author in the project file: two items that look alike are different.
import { fingerprintOf } from "../model/item-text.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { Change } from "./edit.ts";
import { addProjectEntry, type ProjectEntry } from "./project-entry.ts";

/**
 * The change by which the project file says that `a` and `b` are different, for a reason that the author completes.
 * Without a project file one is made beside the draft, unless it would take in files of `others`. Undefined where the
 * project file is written in a way in which the edit cannot be worked out.
 */
export function decideDifferent(
  study: Study,
  [a, b]: readonly [Item, Item],
  others: readonly Study[],
): Change | undefined {
  const pair = [fingerprintOf(study, a), fingerprintOf(study, b)];
  const reason = `${a.id} and ${b.id}: …`;
  const entry: ProjectEntry = {
    section: "decisions",
    lines: [`different: [${pair.map(scalar).join(", ")}]`, `reason: ${JSON.stringify(reason)}`],
    isItem: true,
    says: (before) => [...[before ?? []].flat(), { different: pair, reason }],
  };
  return addProjectEntry(study, entry, others);
}

/** A fingerprint of digits alone is a number without quotation marks. */
function scalar(fingerprint: string): string {
  return /^\d+(?:e\d+)?$/.test(fingerprint) ? `"${fingerprint}"` : fingerprint;
}
