// A study for the tests of the analysis: key issues with their threats and requirements, and solutions.
import { relatedTo, type Similarity } from "../../server/src/analysis/similarity.ts";

export interface KeyIssue {
  readonly title: string;
  readonly threats?: readonly string[];
  readonly requirements?: readonly string[];
}

export interface Solution {
  readonly title: string;
  readonly introduction: string;
  readonly details?: string;
}

/** The Markdown of a TR with these key issues and solutions, numbered from 1. */
export function draft(keyIssues: readonly KeyIssue[], solutions: readonly Solution[] = []): string {
  const issues = keyIssues.map(({ title, threats = [], requirements = [] }, i) =>
    [
      `## 5.${i + 1} Key issue #${i + 1}: ${title}`,
      `### 5.${i + 1}.1 Security threats`,
      ...threats.map((text) => `- ${text}`),
      `### 5.${i + 1}.2 Potential security requirements`,
      ...requirements.map((text) => `- ${text}`),
    ].join("\n\n"),
  );
  const answers = solutions.map(({ title, introduction, details = "" }, i) =>
    [
      `## 6.${i + 1} Solution #${i + 1}: ${title}`,
      `### 6.${i + 1}.1 Introduction`,
      introduction,
      `### 6.${i + 1}.2 Solution details`,
      details,
    ].join("\n\n"),
  );
  return ["# 1 Scope", "Made up.", "# 5 Key issues", ...issues, "# 6 Solutions", ...answers, ""].join("\n\n");
}

/** What is said of two statements of the first study: class and score, or "different". */
export function between(similarity: Similarity, a: string, b: string): string {
  const found = relatedTo(similarity, similarity.studies[0]?.id ?? "", a).find((one) => one.entry.item === b);
  return found?.class ?? "different";
}

/** The pairs of a similarity in words, for comparing two states. */
export function pairsIn({ index, pairs }: Similarity): readonly string[] {
  return index.studies.flatMap((study, s) =>
    study.entries.flatMap((entry, e) =>
      (pairs.related[s]?.[e] ?? []).map(
        (one) =>
          `${entry.study} ${entry.item} ${one.entry.study} ${one.entry.item} ${one.class} ${one.score.toFixed(6)}`,
      ),
    ),
  );
}
