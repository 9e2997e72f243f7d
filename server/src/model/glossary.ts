// Terms and abbreviations of clause 3: paragraphs ("AKA<TAB>Authentication …", "**term:** …"), in YAML keys.
import { kept } from "../base/kept.ts";
import { memo } from "../base/memo.ts";
import type { Span } from "../base/span.ts";
import { plainText } from "../syntax/mask.ts";
import type { ClauseFacts, SectionFacts } from "./facts.ts";
import type { Clause, Outline } from "./outline.ts";
import type { Study } from "./study.ts";

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
/**
 * Where the next entry begins in a paragraph that lists some on lines of their own: behind a bold name, a tab, or an
 * abbreviation whose expansion begins with the same letter. A line that only goes on with an expansion begins none.
 */
const NEXT_ENTRY = {
  term: /\n[ \t]*(?=\*\*[^*\n]{1,80}\*\*)/g,
  abbreviation:
    /\n[ \t]*(?=[^\t\n]{1,40}\t+\S|([A-Z0-9])[\w/&+-]*[A-Z0-9][\w/&+-]*(?:\s*:\s*|[^\S\n]+[–—-][^\S\n]+|[^\S\n]+)\1)/g,
} as const;
/** The fixed sentences before the lists of clause 3. */
const PREAMBLE = /^(?:for the purposes? of|an? (?:abbreviation|term|symbol) defined|the following)/i;

/** An entry in its section, and which of the section's clauses it stands in. */
export interface SectionEntry extends Omit<GlossaryEntry, "clause"> {
  readonly part: number;
}

/** The terms and abbreviations that a section lists, in order. */
export const glossaryOfSection = memo((facts: SectionFacts): readonly SectionEntry[] =>
  facts.clauses.flatMap((clause, part) => {
    const kind = clause.heading?.kind;
    if (kind !== "abbreviations" && kind !== "definitions") return [];
    const of = kind === "abbreviations" ? "abbreviation" : "term";
    const entries =
      clause.entries?.map(({ text, ...entry }) => ({ ...entry, meaning: text })) ??
      paragraphEntries(facts, clause, of);
    return entries.map((entry) => ({ ...entry, kind: of, part }));
  }),
);

type Entry = Omit<SectionEntry, "kind" | "part">;

function paragraphEntries(
  { prose }: SectionFacts,
  { paragraphs }: ClauseFacts,
  kind: GlossaryEntry["kind"],
): Entry[] {
  return paragraphs.flatMap((paragraph) => {
    const source = prose.slice(paragraph.start, paragraph.end);
    if (paragraph.kind !== "text" || PREAMBLE.test(source)) return [];
    const breaks = [...source.matchAll(NEXT_ENTRY[kind])].map(({ 0: gap, index }) => ({
      end: index,
      next: index + gap.length,
    }));
    return [0, ...breaks.map(({ next }) => next)].flatMap((from, at) => {
      const text = source.slice(from, breaks[at]?.end).trimEnd();
      return readEntry(text, paragraph.start + from, kind) ?? [];
    });
  });
}

function readEntry(source: string, start: number, kind: GlossaryEntry["kind"]): Entry | undefined {
  const found = (kind === "abbreviation" ? ABBREVIATION : TERM).exec(source);
  const name = found?.[1] ?? found?.[3];
  const meaning = found?.[2] ?? found?.[4];
  const [from, to] = found?.indices?.[1] ?? found?.indices?.[3] ?? [0, 0];
  if (name === undefined || meaning === undefined) return undefined;
  const nameSpan = { start: start + from, end: start + to };
  return { name: plainText(name), nameSpan, meaning: plainText(meaning), start, end: start + source.length };
}

const keptGlossary = kept<Outline, readonly GlossaryEntry[]>();

/** The terms and abbreviations that the study lists, in order: the same list as long as no such clause was edited. */
export const glossaryOf = memo((study: Study): readonly GlossaryEntry[] => {
  const listed = listingClauses(study.outline).flatMap((clause) => {
    const facts = study.files[clause.file]?.facts[clause.section];
    return facts === undefined ? [] : [{ clause, facts }];
  });
  const facts = listed.map((one) => one.facts);
  return keptGlossary(study.outline, facts, () =>
    listed.flatMap(({ clause, facts }) =>
      glossaryOfSection(facts)
        .filter(({ part }) => part === clause.part)
        .map(({ part: _, ...entry }) => ({ ...entry, clause: clause.index })),
    ),
  );
});

/** The clauses that list terms or abbreviations. */
export const listingClauses = memo(({ clauses }: Outline): readonly Clause[] =>
  clauses.filter(({ kind }) => kind === "abbreviations" || kind === "definitions"),
);

/** Where an entry's name stands as a word in `text`, a plural "s" left out: a term in any case, an abbreviation as it is. */
export function* occurrencesOf({ kind, name }: GlossaryEntry, text: string): Iterable<Span> {
  const pattern = new RegExp(wordsPattern([name]), kind === "term" ? "gi" : "g");
  for (const found of text.matchAll(pattern))
    yield { start: found.index, end: found.index + found[0].length };
}

/** The source of a pattern for any of `names` as words; an earlier name is preferred to a later one. */
export function wordsPattern(names: readonly string[]): string {
  const words = names.map((name) => name.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&").replace(/\s+/g, "\\s+"));
  return `(?<![\\w-])(?:${words.join("|")})(?=s?(?![\\w-]))`;
}
