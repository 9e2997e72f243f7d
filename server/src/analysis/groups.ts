// Groups of statements that mean the same, over key issues and documents, named after their first member.
import { memo } from "../base/memo.ts";
import { linksTo } from "../model/trace.ts";
import type { Entry } from "./entry.ts";
import { type GroupLabel, labelOf } from "./group-label.ts";
import { relatedTo, type Similarity } from "./similarity.ts";

/** An item of a study, by their ids. */
export interface ItemRef {
  readonly study: string;
  readonly item: string;
}

export interface Group extends GroupLabel {
  /** The first member in the order of the workspace. */
  readonly id: ItemRef;
  readonly kind: Entry["kind"];
  readonly members: readonly Entry[];
  readonly areas: readonly string[];
  /** The solutions that declare to address a key issue of a member, in the order of the workspace. */
  readonly solutions: readonly ItemRef[];
}

/** The groups of `similarity`, of two members at least, in the order of their first members. */
export const groupsOf = memo((similarity: Similarity): readonly Group[] => {
  const found: Entry[][] = [];
  const groupOf = new Map<Entry, number>();
  for (const { entries } of similarity.index.studies) {
    for (const entry of entries) {
      const alike = relatedTo(similarity, entry.study, entry.item).filter((one) => one.class === "same");
      if (alike.length === 0) continue;
      const counts = new Map<number, number>();
      for (const { entry: other } of alike) {
        const at = groupOf.get(other);
        if (at !== undefined) counts.set(at, (counts.get(at) ?? 0) + 1);
      }
      const joined = [...counts.keys()]
        .sort((a, b) => a - b)
        .find((at) => isMost(counts.get(at) ?? 0, found[at]?.length ?? 0));
      groupOf.set(entry, joined ?? found.length);
      if (joined === undefined) found.push([entry]);
      else found[joined]?.push(entry);
    }
  }
  return found.filter((members) => members.length > 1).map((members) => groupAmong(similarity, members));
});

/** The group with `members`, of which there are two at least, in the order of the workspace. */
export function groupAmong(similarity: Similarity, members: readonly Entry[]): Group {
  const first = members[0] as Entry;
  return {
    id: { study: first.study, item: first.item },
    ...labelOf(similarity.index, members),
    kind: first.kind,
    members,
    areas: [...new Set(members.flatMap((member) => member.areas))].sort(),
    solutions: solutionsFor(similarity, members),
  };
}

/** A chain of neighbours is no group: one joins where most of the members are alike to it. */
function isMost(alike: number, all: number): boolean {
  return alike * 2 > all;
}

function solutionsFor(similarity: Similarity, members: readonly Entry[]): readonly ItemRef[] {
  const studies = new Map(similarity.studies.map((study) => [study.id, study]));
  const found = new Map<string, ItemRef>();
  for (const member of members) {
    const study = studies.get(member.study);
    const keyIssue = study?.trace.byId.get(member.item)?.parent;
    if (study === undefined || keyIssue === undefined) continue;
    for (const link of linksTo(study.trace, keyIssue, "addresses"))
      found.set(`${study.id}\n${link.from}`, { study: study.id, item: link.from });
  }
  return [...found.values()];
}
