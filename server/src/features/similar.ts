import type { Entry } from "../analysis/entry.ts";
import type { Group, ItemRef } from "../analysis/groups.ts";
import { type Candidate, type Coverage, coverageOf, proposalFor } from "../analysis/proposals.ts";
import { itemOf } from "../analysis/related-items.ts";
import type { Similarity } from "../analysis/similarity.ts";
import { mapFor, type PartMap, partFor, type SimilarPair } from "../analysis/similarity-part.ts";
import { areasIn, type StatementSetting, settingOf } from "../analysis/statement-setting.ts";
import { type Area, areaOf, inModelOrder } from "../model/area-model.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { ItemIn } from "../model/worked-on.ts";
import { studyFor, type Workspace } from "../model/workspace.ts";

export interface SimilarKeyIssue extends ItemIn {
  /** Solutions of others that could serve it too, the most likely first. */
  readonly candidates: readonly Candidate[];
}

/** A group, its areas and solutions being those of its members as they are shown. */
export interface SimilarGroup {
  readonly group: Group;
  readonly areas: readonly string[];
  /** The solutions at hand, those first that declare most members. */
  readonly solutions: readonly Coverage[];
}

/** What is similar in a study, or in all: every list in the order of the texts. */
export interface SimilarView {
  readonly studies: readonly Study[];
  /** The areas that occur, each behind the one that it subdivides. */
  readonly areas: readonly Area[];
  /** Those of the studies, and behind them those of other studies that are in a group with one of them. */
  readonly statements: readonly StatementSetting[];
  /** The key issues of the statements. */
  readonly keyIssues: readonly SimilarKeyIssue[];
  /** All solutions that anything here names. */
  readonly solutions: readonly ItemIn[];
  readonly groups: readonly SimilarGroup[];
  readonly pairs: readonly SimilarPair[];
  readonly maps: Readonly<Record<Entry["kind"], PartMap>>;
}

/** Of which studies a view is: that of a file, a draft or project file; all; or where nothing is said the first one. */
export interface SimilarScope {
  readonly uri?: string | undefined;
  readonly all?: boolean | undefined;
}

/** What is similar in a study, or in all. Undefined where the file belongs to no study, or there is none at all. */
export function similar(
  workspace: Workspace,
  similarity: Similarity,
  { uri, all }: SimilarScope,
): SimilarView | undefined {
  const one = uri === undefined ? workspace.studies[0] : studyFor(workspace, uri);
  const studies = all === true ? workspace.studies : one === undefined ? [] : [one];
  if (studies.length === 0) return undefined;
  const part = partFor(similarity, studies);
  const statements = part.entries.flatMap((entry) => settingOf(similarity, entry) ?? []);
  const keyIssues = eachOnce(statements.flatMap(({ keyIssue }) => keyIssue ?? [])).map((one) => ({
    ...one,
    candidates: proposalFor(similarity, one.study, one.item).candidates,
  }));
  const find = (refs: readonly ItemRef[]): readonly ItemIn[] =>
    refs.flatMap((ref) => itemOf(similarity, ref) ?? []);
  return {
    studies,
    areas: areasNamed(statements),
    statements,
    keyIssues,
    solutions: eachOnce([
      ...statements.flatMap(({ solutions }) => solutions),
      ...keyIssues.flatMap(({ candidates }) => find(candidates)),
    ]),
    groups: groupsWith(similarity, part.groups, statements),
    pairs: part.pairs,
    maps: { threat: mapFor(part, "threat"), requirement: mapFor(part, "requirement") },
  };
}

function groupsWith(
  similarity: Similarity,
  groups: readonly Group[],
  statements: readonly StatementSetting[],
): readonly SimilarGroup[] {
  const areas = new Map(statements.map((statement) => [statement.entry, statement.areas]));
  return groups.map((group) => ({
    group,
    areas: [...new Set(group.members.flatMap((member) => areas.get(member) ?? []))].sort(),
    solutions: coverageOf(similarity, group),
  }));
}

function eachOnce(items: readonly ItemIn[]): readonly ItemIn[] {
  return [...new Map<Item, ItemIn>(items.map((one) => [one.item, one])).values()];
}

/** By the models of the studies; where two studies give an id two meanings, the first one's counts. */
function areasNamed(statements: readonly StatementSetting[]): readonly Area[] {
  const byStudy = new Map<Study, string[]>();
  for (const { study, areas } of statements) byStudy.set(study, [...(byStudy.get(study) ?? []), ...areas]);
  const named = new Map<string, Area>();
  for (const [study, ids] of byStudy) {
    const { model } = areasIn(study);
    for (const id of inModelOrder(model, ids)) {
      const area = areaOf(model, id);
      const main = area?.parent === undefined ? undefined : areaOf(model, area.parent);
      for (const one of [main, area]) if (one !== undefined && !named.has(one.id)) named.set(one.id, one);
    }
  }
  return [...named.values()];
}
