// What any search engine does, for comparison: TF-IDF cosine and BM25 over the same masked texts.
import { sentencesOf } from "../../server/src/model/sentence.ts";
import type { Study } from "../../server/src/model/study.ts";
import type { Item } from "../../server/src/model/trace.ts";
import { plainText } from "../../server/src/syntax/mask.ts";

type Counts = ReadonlyMap<string, number>;

/** The words of `text`, in lower case. */
function countWords(text: string): Counts {
  const counts = new Map<string, number>();
  for (const [word] of text.toLowerCase().matchAll(/[a-z][a-z0-9]+/g))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

function frequencies(all: readonly Counts[]): Counts {
  const found = new Map<string, number>();
  for (const counts of all) for (const word of counts.keys()) found.set(word, (found.get(word) ?? 0) + 1);
  return found;
}

/** Cosines of each text with each: logarithmic term frequency, idf over all of them. */
export function tfIdf(texts: readonly string[]): readonly (readonly number[])[] {
  const counts = texts.map(countWords);
  const df = frequencies(counts);
  const vectors = counts.map((one) => {
    const weights = [...one].map(
      ([word, count]) =>
        [word, (1 + Math.log(count)) * Math.log(texts.length / (df.get(word) ?? 1))] as const,
    );
    const length = Math.hypot(...weights.map(([, weight]) => weight)) || 1;
    return new Map(weights.map(([word, weight]) => [word, weight / length]));
  });
  return vectors.map((a) =>
    vectors.map((b) => {
      let sum = 0;
      for (const [word, weight] of a) sum += weight * (b.get(word) ?? 0);
      return sum;
    }),
  );
}

/** BM25 of each text for each as a query (k1 = 1.2, b = 0.75): rows are queries. */
export function bm25(texts: readonly string[]): readonly (readonly number[])[] {
  const counts = texts.map(countWords);
  const df = frequencies(counts);
  const lengths = counts.map((one) => [...one.values()].reduce((sum, count) => sum + count, 0));
  const mean = lengths.reduce((sum, length) => sum + length, 0) / Math.max(1, lengths.length) || 1;
  return counts.map((query) =>
    counts.map((document, d) => {
      let sum = 0;
      for (const word of query.keys()) {
        const count = document.get(word);
        if (count === undefined) continue;
        const known = df.get(word) ?? 0;
        const idf = Math.log(1 + (texts.length - known + 0.5) / (known + 0.5));
        sum += (idf * count * 2.2) / (count + 1.2 * (0.25 + (0.75 * (lengths[d] ?? 0)) / mean));
      }
      return sum;
    }),
  );
}

/** All that a key issue or solution says, its titles included, without the sentences that name one by number. */
export function maskedTextOf(study: Study, item: Item): string {
  const texts = [item.title];
  const clauses = study.outline.clauses;
  for (let i = item.clause; i < (clauses[item.clause]?.end ?? 0); i++) {
    const clause = clauses[i]!;
    if (clause.owner !== item.clause) continue;
    if (i !== item.clause) texts.push(clause.title);
    const facts = study.files[clause.file]!.facts[clause.section]!;
    const own = facts.clauses[clause.part]!;
    for (const paragraph of own.paragraphs) {
      let prose = facts.prose.slice(paragraph.start, paragraph.end);
      const sentenceAt = sentencesOf(prose);
      for (const mention of own.mentions) {
        if (mention.start < paragraph.start || mention.end > paragraph.end) continue;
        const { start, end } = sentenceAt(mention.start - paragraph.start);
        prose = prose.slice(0, start) + " ".repeat(end - start) + prose.slice(end);
      }
      texts.push(plainText(prose));
    }
  }
  return texts.join(" ");
}
