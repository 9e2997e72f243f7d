import { titled } from "../base/words.ts";
import type { ReferenceEntry } from "../model/outline.ts";
import { sectionRule } from "./rule.ts";

/** Every citation [n] has an entry in the references (TR 21.801; REF-05). */
export const undefinedCitation = sectionRule<ReadonlyMap<string, readonly ReferenceEntry[]>>({
  code: "undefined-citation",
  summary: "A citation [n] has no entry in the references",
  severity: "error",
  scope: "section",
  given: (study) => study.outline.references,
  *check(facts, references) {
    // A pCR or a single clause cites the references of its TR, which are not here.
    if (references.size === 0) return;
    for (const clause of facts.clauses) {
      for (const citation of clause.citations) {
        if (!/^\d/.test(citation.number) || references.has(citation.number)) continue;
        yield {
          at: { start: citation.start, end: citation.end },
          message: `[${citation.number}] is cited, but clause 2 has no such entry; ${extent(references)}.${meant(citation.document, references)}`,
          data: citation.document,
        };
      }
    }
  },
  fixes(study, finding, place) {
    const entry = entryOf(finding.data, study.outline.references);
    if (entry === undefined) return [];
    const edit = { uri: place.uri, start: place.start, end: place.end, text: `[${entry}]` };
    return [
      { ...titled("Cite [{0}], which is {1}", entry, String(finding.data)), edits: [edit], automatic: true },
    ];
  },
});

function extent(references: ReadonlyMap<string, readonly ReferenceEntry[]>): string {
  const numbers = [...references.keys()].map(Number).filter((number) => !Number.isNaN(number));
  const entries = references.size === 1 ? "only entry is" : `${references.size} entries end at`;
  return `its ${entries} [${Math.max(...numbers)}]`;
}

function meant(document: unknown, references: ReadonlyMap<string, readonly ReferenceEntry[]>): string {
  const entry = entryOf(document, references);
  return entry === undefined ? "" : ` ${String(document)} is [${entry}].`;
}

function entryOf(
  document: unknown,
  references: ReadonlyMap<string, readonly ReferenceEntry[]>,
): string | undefined {
  if (typeof document !== "string") return undefined;
  for (const [number, entries] of references)
    if (entries.some((entry) => entry.document === document)) return number;
  return undefined;
}
