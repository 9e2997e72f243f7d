// What a document calls itself on its cover: the number and the title that stand before its first clause. Sentences of
// clauses name other documents.
import type { FileModel } from "./file.ts";
import type { Heading } from "./heading.ts";
import { isYaml } from "./source.ts";

/**
 * "3GPP TR 33.868 V0.4.0", "Spec: TR 33.868", a title that begins with the number: a line of its own, and no sentence,
 * which would go on with a verb, a citation or the end of it.
 */
const NUMBER =
  /(?:^|\n|\|)([\s#*|]*)(?:Spec:\s*)?(?:3GPP\s+)?T[RS]\s+(\d{2}\.\d{3}(?:-\d{1,2})?)(?![-\w])(?!\.\d)(?!\s*[[.,)]|\s+(?!v(?:er(?:sion|\.)?)?\s?\d)\p{Ll})/gu;
const TITLE = /;\s*([^;|\n]{8,300}?)\s*;?\s*\(Release/;
/** How much of a section can be a cover. */
const LONGEST = 2000;

/** The number that `file` gives itself as a TR, or undefined. */
export function ownNumber(file: FileModel): string | undefined {
  const yaml = isYaml(file.document);
  for (const [, lead = "", number] of coverOf(file).matchAll(NUMBER)) {
    // What is indented in YAML is a text of the draft.
    if (!yaml || !/[^\S\n]$/.test(lead) || lead.includes("#")) return number;
  }
  return undefined;
}

/** The title on the cover of `file`, or undefined. */
export function ownTitle(file: FileModel): string | undefined {
  return TITLE.exec(coverOf(file))?.[1]?.replace(/\s+/g, " ");
}

/** The text before the first clause; of YAML, which has no covers, its first section. */
function coverOf(file: FileModel): string {
  const { document, facts } = file;
  if (isYaml(document)) return document.sections[0]?.text.slice(0, LONGEST) ?? "";
  let cover = "";
  for (const { clauses, prose } of facts.slice(0, 2)) {
    for (const { heading, start, end } of clauses) {
      if (heading !== undefined && isClause(heading)) return cover;
      cover += prose.slice(start, Math.min(end, start + LONGEST));
    }
  }
  return cover;
}

/** Whether a heading begins a clause, and is no title of the document. */
function isClause({ clause, kind }: Heading): boolean {
  return clause !== undefined || kind !== "other";
}
