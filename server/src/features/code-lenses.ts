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

/**
 * The lenses of the file: on key issues what belongs to them and what answers them, each of which opens its own places;
 * on solutions what they address; on conclusions what they select or come to.
 */
export function codeLenses(workspace: Workspace, uri: string): readonly CodeLensAt[] {
  const study = workspace.studyOf.get(uri);
  if (study === undefined) return [];
  const file = study.files.findIndex((candidate) => candidate.uri === uri);
  return [...study.trace.byClause.values()]
    .filter((item) => study.outline.clauses[item.clause]?.file === file)
    .flatMap((item) => {
      const place = placeOf(study, item.at);
      return lensesOf(study, item).map(({ title, items }) => {
        const targets = items.map((one) => placeOf(study, one.at));
        return { place, title, targets };
      });
    });
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
