// The words of a clause without what it declares: sentences that name a key issue or a solution by its number are left
// out, and so are tables, numbers and links. What stays is what the text means, whatever its author says it is about.
import { memo } from "../base/memo.ts";
import type { ClauseFacts, SectionFacts } from "../model/facts.ts";
import type { Paragraph, ParagraphKind } from "../model/paragraph.ts";
import { sentencesOf } from "../model/sentence.ts";
import { familiesIn, type Lexicon } from "./lexicon.ts";
import { wordsOf } from "./words.ts";

/** How often each word and phrase occurs, by stems; or each family. */
export type Bag = ReadonlyMap<string, number>;

const UNREAD: ReadonlySet<ParagraphKind> = new Set(["reference", "areas", "changeFence", "empty"]);
const MARKUP =
  /`[^`]*`|<!--[\s\S]{0,1000}?-->|<[^<>\s][^<>]{0,200}>|\]\([^()\s]{0,500}\)|https?:\S+|&\w{1,8};/g;

/** The words of the clauses of a section, in order: of their paragraphs, without their headings. */
export const maskedTerms = memo((facts: SectionFacts): readonly Bag[] => bagsOf(facts, addTerms));

/** The families of a lexicon that the clauses of a section speak of, in order. */
export const maskedFamilies = memo((lexicon: Lexicon) =>
  memo((facts: SectionFacts): readonly Bag[] =>
    bagsOf(facts, (bag, text) => addFamilies(bag, lexicon, text)),
  ),
);

function bagsOf(facts: SectionFacts, add: (bag: Map<string, number>, text: string) => void): readonly Bag[] {
  return facts.clauses.map((clause) => {
    const bag = new Map<string, number>();
    for (const paragraph of clause.paragraphs) {
      if (!UNREAD.has(paragraph.kind)) add(bag, maskedText(facts.prose, clause, paragraph));
    }
    return bag;
  });
}

/** The text of `paragraph` without the sentences that name key issues or solutions. */
function maskedText(prose: string, clause: ClauseFacts, paragraph: Paragraph): string {
  const source = prose.slice(paragraph.start, paragraph.end);
  const sentenceAt = sentencesOf(source);
  const kept: string[] = [];
  let at = 0;
  for (const mention of clause.mentions) {
    if (mention.start < paragraph.start || mention.end > paragraph.end) continue;
    const { start, end } = sentenceAt(mention.start - paragraph.start);
    if (end <= at) continue;
    kept.push(source.slice(at, Math.max(at, start)), " ".repeat(end - Math.max(at, start)));
    at = end;
  }
  return [...kept, source.slice(at)].join("").replace(MARKUP, " ");
}

/** Adds the words of `text` that say something, and its phrases of two words. */
export function addTerms(bag: Map<string, number>, text: string): void {
  const words = wordsOf(text);
  words.forEach((word, at) => {
    if (word.weight === "full") addTo(bag, word.stem, 1);
    const next = words[at + 1];
    if (next === undefined || next.opens || word.weight === "none" || next.weight === "none") return;
    if (word.weight === "full" || next.weight === "full") addTo(bag, `${word.stem} ${next.stem}`, 1);
  });
}

/** Adds the families of `lexicon` that `text` speaks of. */
export function addFamilies(bag: Map<string, number>, lexicon: Lexicon, text: string): void {
  for (const { family } of familiesIn(lexicon, wordsOf(text))) addTo(bag, `${family.facet} ${family.id}`, 1);
}

/** Adds `more` to `bag`. */
export function addBag(bag: Map<string, number>, more: Bag): void {
  for (const [term, count] of more) addTo(bag, term, count);
}

function addTo(bag: Map<string, number>, term: string, count: number): void {
  bag.set(term, (bag.get(term) ?? 0) + count);
}
