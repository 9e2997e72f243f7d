// Common solutions: for a key issue the solutions that others have and that could serve it too, and for a group of
// statements what each solution at hand covers of it and leaves open. Says what texts declare and mean, never that a
// solution works.
import { memo } from "../base/memo.ts";
import { solutionsFor } from "../model/answers.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksTo } from "../model/trace.ts";
import { becauseOf } from "./because.ts";
import type { Entry } from "./entry.ts";
import type { Group, ItemRef } from "./groups.ts";
import { fieldsOf, rarityIn } from "./item-fields.ts";
import { mappingOf } from "./mapping.ts";
import { itemOf } from "./related-items.ts";
import { relatedTo, type Similarity } from "./similarity.ts";
import { phrasesIn } from "./telling-phrases.ts";

export interface Candidate extends ItemRef {
  /** How likely it serves the key issue, by what the texts mean: 0 to 1. */
  readonly score: number;
  readonly because: readonly string[];
}

export interface Proposal {
  readonly study: string;
  readonly keyIssue: string;
  /** Whether no solution declares to address the key issue. */
  readonly unanswered: boolean;
  /** Solutions that do not declare the key issue, the most likely first. */
  readonly candidates: readonly Candidate[];
}

/** How much of a probability a solution keeps that answers a like statement of another key issue. */
const HANDED_ON = 0.8;
const LEAST = 0.3;
const MOST = 5;

/** The proposals for all key issues of `similarity` that have candidates, in the order of the workspace. */
export const proposalsOf = memo((similarity: Similarity): readonly Proposal[] =>
  similarity.studies.flatMap((study) =>
    study.trace.items
      .filter((item) => item.kind === "keyIssue")
      .map((keyIssue) => proposalFor(similarity, study, keyIssue))
      .filter((proposal) => proposal.candidates.length > 0),
  ),
);

/** The proposal for one key issue of `study`. */
export function proposalFor(similarity: Similarity, study: Study, keyIssue: Item): Proposal {
  const declared = new Set(linksTo(study.trace, keyIssue.id, "addresses").map((link) => link.from));
  const found = new Map<string, { ref: ItemRef; no: number; because: string[] }>();
  const add = (ref: ItemRef, score: number, because: string): void => {
    if (score <= 0 || (ref.study === study.id && declared.has(ref.item))) return;
    const key = `${ref.study}\n${ref.item}`;
    const one = found.get(key) ?? { ref, no: 1, because: [] };
    one.no *= 1 - score;
    if (because !== "") one.because.push(because);
    found.set(key, one);
  };
  for (const { solution, score } of suitingSolutions(study, keyIssue))
    if (score >= LEAST)
      add({ study: study.id, item: solution.id }, score, wordsInCommon(study, keyIssue, solution));
  for (const { ref, score, because } of answersElsewhere(similarity, study, keyIssue))
    add(ref, score, because);
  const candidates = [...found.values()]
    .map(({ ref, no, because }) => ({ ...ref, score: 1 - no, because }))
    .filter((one) => one.score >= LEAST)
    .sort((a, b) => b.score - a.score)
    .slice(0, MOST);
  return { study: study.id, keyIssue: keyIssue.id, unanswered: declared.size === 0, candidates };
}

function suitingSolutions(study: Study, keyIssue: Item): readonly { solution: Item; score: number }[] {
  return mappingOf(study).map(({ solution, ranked }) => ({
    solution,
    score: ranked.length < 2 ? 0 : (ranked.find(({ item }) => item.id === keyIssue.id)?.score ?? 0),
  }));
}

function wordsInCommon(study: Study, keyIssue: Item, solution: Item): string {
  const offered = fieldsOf(study).solutions.find((one) => one.item.id === solution.id)?.all;
  const rarity = rarityIn(study);
  const text = [keyIssue.title, ...demandsOf(study, keyIssue)].join(". ");
  const words = offered === undefined ? [] : phrasesIn(text, offered, rarity);
  return words.length === 0 ? "" : `the text of ${solution.id} speaks of ${words.join(", ")}`;
}

function demandsOf(study: Study, keyIssue: Item): readonly string[] {
  return study.outline.clauses
    .filter((clause) => clause.owner === keyIssue.clause)
    .flatMap((clause) => (study.statements[clause.index] ?? []).map((statement) => statement.text));
}

interface Answer {
  readonly ref: ItemRef;
  readonly score: number;
  readonly because: string;
}

/** The solutions of the key issues whose threats or requirements are like those of `keyIssue`, once for each solution. */
function answersElsewhere(similarity: Similarity, study: Study, keyIssue: Item): readonly Answer[] {
  const studies = new Map(similarity.studies.map((one) => [one.id, one]));
  const best = new Map<string, Answer>();
  for (const part of study.trace.parts.get(keyIssue.id) ?? []) {
    for (const related of relatedTo(similarity, study.id, part.id)) {
      const other = studies.get(related.entry.study);
      const owner = other?.trace.byId.get(related.entry.item)?.parent;
      if (other === undefined || owner === undefined || (other === study && owner === keyIssue.id)) continue;
      for (const link of linksTo(other.trace, owner, "addresses")) {
        const key = `${other.id}\n${link.from}`;
        const score = HANDED_ON * related.score;
        if ((best.get(key)?.score ?? 0) >= score) continue;
        const where = other === study ? "" : ` of ${other.id}`;
        const why = reasons(similarity, study.id, part.id, related.entry);
        const because = `${link.from}${where} addresses ${owner}; ${related.entry.item} is like ${part.id}${why}`;
        best.set(key, { ref: { study: other.id, item: link.from }, score, because });
      }
    }
  }
  return [...best.values()];
}

function reasons(similarity: Similarity, study: string, item: string, other: Entry): string {
  const own = similarity.index.studies
    .find((one) => one.study.id === study)
    ?.entries.find((entry) => entry.item === item);
  const why = own === undefined ? [] : becauseOf(similarity.index, own, other);
  return why.length === 0 ? "" : ` (${why.join("; ")})`;
}

/** What a solution does for a group of statements. */
export interface Coverage extends ItemRef {
  /** The members that it declares, by name or with their key issue, and the others. */
  readonly covers: readonly Entry[];
  readonly leaves: readonly Entry[];
}

/** The solutions that declare some of the `members`, which are alike: those first that cover most of them. */
export function coverageOf(
  similarity: Similarity,
  { members }: { readonly members: readonly Entry[] },
): readonly Coverage[] {
  const found = new Map<Item, { readonly ref: ItemRef; readonly covers: Entry[] }>();
  for (const member of members) {
    const at = itemOf(similarity, member);
    for (const solution of at === undefined ? [] : solutionsFor(at.study.trace, at.item)) {
      const known = found.get(solution) ?? { ref: { study: member.study, item: solution.id }, covers: [] };
      known.covers.push(member);
      found.set(solution, known);
    }
  }
  return [...found.values()]
    .map(({ ref, covers }) => ({
      ...ref,
      covers,
      leaves: members.filter((member) => !covers.includes(member)),
    }))
    .sort((a, b) => b.covers.length - a.covers.length);
}

/** What a new common solution for a group would begin with. */
export interface Skeleton {
  readonly title: string;
  /** The key issues of the members, each once. */
  readonly keyIssues: readonly ItemRef[];
  /** Their requirements: what the solution would have to meet. */
  readonly requirements: readonly ItemRef[];
}

/** The skeleton of a common solution for `group`. */
export function skeletonOf(similarity: Similarity, group: Group): Skeleton {
  const studies = new Map(similarity.studies.map((study) => [study.id, study]));
  const keyIssues = new Map<string, ItemRef>();
  const requirements: ItemRef[] = [];
  for (const { study: id, item } of group.members) {
    const trace = studies.get(id)?.trace;
    const keyIssue = trace?.byId.get(item)?.parent;
    if (trace === undefined || keyIssue === undefined || keyIssues.has(`${id}\n${keyIssue}`)) continue;
    keyIssues.set(`${id}\n${keyIssue}`, { study: id, item: keyIssue });
    for (const part of trace.parts.get(keyIssue) ?? [])
      if (part.kind === "requirement") requirements.push({ study: id, item: part.id });
  }
  const title =
    group.attack === undefined
      ? `Common solution for ${group.label || "similar threats"}`
      : `Common protection against ${group.attack}`;
  return { title, keyIssues: [...keyIssues.values()], requirements };
}
