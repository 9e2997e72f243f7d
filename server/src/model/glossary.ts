// Terms and abbreviations of clause 3: paragraphs ("AKA<TAB>Authentication …", "**term:** …"), in YAML keys.
import { memo } from "../base/memo.ts";
import type { Span } from "../base/span.ts";
import { plainText } from "../syntax/mask.ts";
import { factsAt, type Study } from "./study.ts";

/** An entry of clause 3. Its place is the paragraph, or the key with its text: offsets as in the facts of its clause. */
export interface GlossaryEntry extends Span {
  readonly kind: "term" | "abbreviation";
  readonly name: string;
  readonly nameSpan: Span;
  readonly meaning: string;
  /** The clause of the outline that it stands in. */
  readonly clause: number;
}

const ABBREVIATION =
  /^([^\t\n]{1,40})\t+(\S.*)$|^([A-Z0-9][\w/&+-]{0,24})(?:\s*:\s*|\s+[–—-]\s+|\s+(?=[A-Z0-9(]))(\S.*)$/ds;
const TERM = /^\*\*([^*\n]{1,80}?):?\*\*:?\s*(\S.*)$|^([^:\n.]{1,60}):\s+(\S.*)$/ds;
/** The fixed sentences before the lists of clause 3. */
const PREAMBLE = /^(?:for the purposes? of|an? (?:abbreviation|term|symbol) defined|the following)/i;

/** The terms and abbreviations that the study lists, in order. */
export const glossaryOf = memo((study: Study): readonly GlossaryEntry[] => {
  const entries: GlossaryEntry[] = [];
  for (const clause of study.outline.clauses) {
    const abbreviations = clause.kind === "abbreviations";
    if (!abbreviations && clause.kind !== "definitions") continue;
    const kind = abbreviations ? "abbreviation" : "term";
    const prose = study.files[clause.file]?.facts[clause.section]?.prose ?? "";
    const facts = factsAt(study, clause.index);
    for (const { text, ...entry } of facts?.entries ?? [])
      entries.push({ kind, meaning: text, clause: clause.index, ...entry });
    for (const paragraph of facts?.entries === undefined ? (facts?.paragraphs ?? []) : []) {
      const source = prose.slice(paragraph.start, paragraph.end);
      if (paragraph.kind !== "text" || PREAMBLE.test(source)) continue;
      const found = (abbreviations ? ABBREVIATION : TERM).exec(source);
      const name = found?.[1] ?? found?.[3];
      const meaning = found?.[2] ?? found?.[4];
      const [from, to] = found?.indices?.[1] ?? found?.indices?.[3] ?? [0, 0];
      if (name === undefined || meaning === undefined) continue;
      entries.push({
        kind,
        name: plainText(name),
        nameSpan: { start: paragraph.start + from, end: paragraph.start + to },
        meaning: plainText(meaning),
        clause: clause.index,
        start: paragraph.start,
        end: paragraph.end,
      });
    }
  }
  return entries;
});

/** Where an entry's name stands as a word in `text`, a plural "s" left out: a term in any case, an abbreviation as it is. */
export function* occurrencesOf({ kind, name }: GlossaryEntry, text: string): Iterable<Span> {
  const words = name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+");
  const pattern = new RegExp(`(?<![\\w-])${words}(?=s?(?![\\w-]))`, kind === "term" ? "gi" : "g");
  for (const found of text.matchAll(pattern))
    yield { start: found.index, end: found.index + found[0].length };
}
