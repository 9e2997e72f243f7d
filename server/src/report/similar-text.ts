// What is similar in a workspace, for a reader.
import { groupsOf, type ItemRef } from "../analysis/groups.ts";
import { mergeable } from "../analysis/item-pairs.ts";
import { proposalsOf } from "../analysis/proposals.ts";
import type { Similarity } from "../analysis/similarity.ts";
import { pairsOf } from "./similar-report.ts";

/** The similarity as text: pairs from `least` up, groups, and which solutions others have. */
export function similarToText(similarity: Similarity, least: number): string {
  const many = similarity.studies.length > 1;
  const name = ({ study, item }: ItemRef): string => (many ? `${study} ${item}` : item);
  const pairs = pairsOf(similarity, least).filter((pair) => pair.class !== "different");
  const groups = groupsOf(similarity);
  const proposals = proposalsOf(similarity);
  const merges = similarity.studies.flatMap((study) =>
    mergeable(study).map(
      ({ a, b, likeness }) =>
        `${name({ study: study.id, item: a.id })} and ${name({ study: study.id, item: b.id })} (${likeness.toFixed(2)})`,
    ),
  );
  const sections = [
    section(
      "Similar threats and requirements",
      pairs.map(
        (pair) =>
          `${pair.score.toFixed(2)} ${pair.class.padEnd(7)} ${name({ study: pair.document, item: pair.a })} and ${name({ study: pair.otherDocument, item: pair.b })}${because(pair.because)}`,
      ),
    ),
    section(
      "Groups",
      groups.map(
        (group) =>
          `${name(group.id)} ${group.label}: ${group.members.map(name).join(", ")}${group.solutions.length === 0 ? "" : `; solutions ${group.solutions.map(name).join(", ")}`}`,
      ),
    ),
    section(
      "Solutions that could serve a key issue too",
      proposals.flatMap((proposal) => [
        `${name({ study: proposal.study, item: proposal.keyIssue })}${proposal.unanswered ? " (no solution declares it)" : ""}`,
        ...proposal.candidates.map(
          (candidate) => `  ${candidate.score.toFixed(2)} ${name(candidate)}${because(candidate.because)}`,
        ),
      ]),
    ),
    section("Solutions that describe one mechanism", merges),
  ];
  const found = sections.filter((one) => one !== "");
  return found.length === 0 ? "Nothing similar was found." : found.join("\n\n");
}

function section(title: string, lines: readonly string[]): string {
  return lines.length === 0 ? "" : [title, ...lines.map((line) => `  ${line}`)].join("\n");
}

function because(reasons: readonly string[]): string {
  return reasons.length === 0 ? "" : `: ${reasons.join("; ")}`;
}
