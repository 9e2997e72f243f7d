import { relatedItems } from "../analysis/related-items.ts";
import type { Similarity } from "../analysis/similarity.ts";
import { type Place, placeOf } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import { type Item, linksFrom, linksTo, partsOf } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";

/** A line of counts above a heading; `targets` are the places it opens. */
export interface CodeLensAt {
  readonly place: Place;
  readonly title: string;
  readonly targets: readonly Place[];
}

export interface CodeLensOptions {
  /** Asked for only where lenses say what is related; without it they do not. */
  readonly similarity?: (() => Similarity) | undefined;
}

/**
 * The lenses of the file: on key issues what belongs to them, answers them and is related, on solutions what they
 * address, on threats what is related.
 */
export function codeLenses(
  workspace: Workspace,
  uri: string,
  { similarity }: CodeLensOptions = {},
): readonly CodeLensAt[] {
  const study = workspace.studyOf.get(uri);
  if (study === undefined) return [];
  const file = study.files.findIndex((candidate) => candidate.uri === uri);
  const lenses: CodeLensAt[] = [];
  for (const item of study.trace.byClause.values()) {
    if (study.outline.clauses[item.clause]?.file !== file) continue;
    if (item.kind === "keyIssue") lenses.push(...keyIssueLenses(study, item));
    else if (item.kind === "solution") lenses.push(...solutionLenses(study, item));
  }
  if (similarity !== undefined) lenses.push(...relatedLenses(study, file, similarity()));
  return lenses;
}

function* relatedLenses(study: Study, file: number, similarity: Similarity): Iterable<CodeLensAt> {
  for (const item of study.trace.items) {
    if (item.kind !== "keyIssue" && item.kind !== "threat") continue;
    if (study.outline.clauses[item.clause]?.file !== file) continue;
    const found = relatedItems(similarity, { study, item });
    if (found.length === 0) continue;
    const targets = found.map((one) => placeOf(one.study, one.item.at));
    yield { place: placeOf(study, item.at), title: `${found.length} related`, targets };
  }
}

function keyIssueLenses(study: Study, item: Item): CodeLensAt[] {
  const { trace } = study;
  const place = placeOf(study, item.at);
  const threats = partsOf(trace, item.id, "threat");
  const requirements = partsOf(trace, item.id, "requirement");
  const solutions = linksTo(trace, item.id, "addresses").flatMap((link) => trace.byId.get(link.from) ?? []);
  const places = (items: readonly Item[]): Place[] => items.map((one) => placeOf(study, one.at));
  return [
    { place, title: counted(threats.length, "threat"), targets: places(threats) },
    { place, title: counted(requirements.length, "requirement"), targets: places(requirements) },
    {
      place,
      title: solutions.length === 0 ? "no solution" : `solutions ${numbers(solutions)}`,
      targets: places(solutions),
    },
  ];
}

function solutionLenses(study: Study, item: Item): CodeLensAt[] {
  const keyIssues = linksFrom(study.trace, item.id, "addresses").flatMap(
    (link) => study.trace.byId.get(link.to) ?? [],
  );
  const title =
    keyIssues.length === 0 ? "addresses no key issue" : `addresses key issues ${numbers(keyIssues)}`;
  return [{ place: placeOf(study, item.at), title, targets: keyIssues.map((one) => placeOf(study, one.at)) }];
}

function numbers(items: readonly Item[]): string {
  return items.map((item) => `#${item.number ?? item.id}`).join(", ");
}

function counted(count: number, noun: string): string {
  return `${count === 0 ? "no" : count} ${noun}${count === 1 ? "" : "s"}`;
}
