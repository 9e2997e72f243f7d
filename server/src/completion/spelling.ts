// How a study writes the mentions of its key issues and solutions: "KI#3", "key issue #3", "Key Issue 3".
import { memo } from "../base/memo.ts";
import type { SectionFacts } from "../model/facts.ts";
import type { Study } from "../model/study.ts";

/** A way to write mentions: the word, and what stands between it and the number. */
interface Spelling {
  readonly word: string;
  readonly joint: string;
}

/** The spellings in the sentences of a section, how often: counted once. */
const spellingsIn = memo((facts: SectionFacts): ReadonlyMap<string, number> => {
  const counts = new Map<string, number>();
  for (const { mentions, heading } of facts.clauses) {
    for (const { start, end } of mentions) {
      if (end <= (heading?.span.end ?? 0)) continue;
      const written = facts.prose.slice(start, Math.min(end, start + 40));
      const found = /^(\D{0,20}?\p{L})s?([^\p{L}\d]{0,6})\d/u.exec(written);
      if (found === null) continue;
      const key = `${found[1]}\t${found[2]}`;
      counts.set(key, (counts.get(key) ?? 0) + 1);
    }
  }
  return counts;
});

const WORDS = {
  KI: /^KIs?$/i,
  Sol: /^sol$/i,
  "key issue": /^key[\s-]?issues?$/i,
  solution: /^solutions?$/i,
} as const;

/** What `study` mostly writes between `word` ("KI", "key issues") and a number: "#", " #", " ". */
export function jointAfter(study: Study, word: string): string {
  const same = Object.values(WORDS).find((pattern) => pattern.test(word)) ?? WORDS.solution;
  const usual = spellingsOf(study).find((spelling) => same.test(spelling.word));
  return usual?.joint ?? (/^(?:KIs?|Sol)$/.test(word) ? "#" : " #");
}

/** How `study` mostly names key issue or solution `number` in a sentence. */
export function mentionOf(study: Study, of: "keyIssue" | "solution", number: string): string {
  const usual = spellingsOf(study).find(({ word }) => /^k/i.test(word) === (of === "keyIssue"));
  const { word, joint } = usual ?? { word: of === "keyIssue" ? "key issue" : "Solution", joint: " #" };
  return `${word}${joint}${number}`;
}

/** All spellings of a study, the usual ones first. */
function spellingsOf({ files }: Study): readonly Spelling[] {
  const counts = new Map<string, number>();
  for (const { facts } of files)
    for (const section of facts)
      for (const [key, count] of spellingsIn(section)) counts.set(key, (counts.get(key) ?? 0) + count);
  return [...counts]
    .sort((a, b) => b[1] - a[1])
    .map(([key]) => {
      const [word = "", joint = ""] = key.split("\t");
      return { word, joint };
    });
}
