import { relatedItems } from "../analysis/related-items.ts";
import type { Similarity } from "../analysis/similarity.ts";
import { counted } from "../base/phrase.ts";
import { type Place, placeOf } from "../model/anchor.ts";
import { conclusionWords } from "../model/conclusion-words.ts";
import { numbered } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
import { type Item, itemsFrom, itemsTo, partsOf } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";

/** Words above a heading; `targets` are the places they open. */
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
 * The lenses of the file: on key issues what belongs to them and what answers them, each of which opens its own places;
 * on solutions what they address; on conclusions what they select or come to; on threats and key issues what is related.
 */
export function codeLenses(
  workspace: Workspace,
  uri: string,
  { similarity }: CodeLensOptions = {},
): readonly CodeLensAt[] {
  const study = workspace.studyOf.get(uri);
  if (study === undefined) return [];
  const file = study.files.findIndex((candidate) => candidate.uri === uri);
  const own = [...study.trace.byClause.values()]
    .filter((item) => study.outline.clauses[item.clause]?.file === file)
    .flatMap((item) => {
      const place = placeOf(study, item.at);
      return lensesOf(study, item).map(({ title, items }) => {
        const targets = items.map((one) => placeOf(study, one.at));
        return { place, title, targets };
      });
    });
  return similarity === undefined ? own : [...own, ...relatedLenses(workspace, study, file, similarity())];
}

function* relatedLenses(
  workspace: Workspace,
  study: Study,
  file: number,
  similarity: Similarity,
): Iterable<CodeLensAt> {
  const studies = new Map(workspace.studies.map((one) => [one.id, one]));
  for (const item of study.trace.items) {
    if (item.kind !== "keyIssue" && item.kind !== "threat") continue;
    if (study.outline.clauses[item.clause]?.file !== file) continue;
    const found = relatedItems(similarity, { study, item });
    if (found.length === 0) continue;
    // What is similar may be known from before somebody began to type; where things stand is known now.
    const targets = found.flatMap(({ study: { id }, item: { id: name } }) => {
      const now = studies.get(id);
      const at = now?.trace.byId.get(name)?.at;
      return now === undefined || at === undefined ? [] : [placeOf(now, at)];
    });
    yield { place: placeOf(study, item.at), title: `${found.length} related`, targets };
  }
}

interface Lens {
  readonly title: string;
  readonly items: readonly Item[];
}

function lensesOf(study: Study, item: Item): readonly Lens[] {
  const { trace } = study;
  switch (item.kind) {
    case "keyIssue": {
      const threats = partsOf(trace, item.id, "threat");
      const requirements = partsOf(trace, item.id, "requirement");
      const solutions = itemsTo(trace, item.id, "addresses");
      return [
        { title: counted(threats.length, "threat"), items: threats },
        { title: counted(requirements.length, "requirement"), items: requirements },
        { title: numbered("solution", solutions), items: solutions },
      ];
    }
    case "solution": {
      const items = itemsFrom(trace, item.id, "addresses");
      return [{ title: `addresses ${numbered("key issue", items)}`, items }];
    }
    case "conclusion":
      return [{ title: conclusionWords(study, item), items: itemsFrom(trace, item.id, "concludes") }];
    default:
      return [];
  }
}
