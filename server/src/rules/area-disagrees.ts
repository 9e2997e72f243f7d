import {
  areasOutside,
  insteadOfDeclared,
  isCovered,
  knownAreas,
  statementsUnder,
} from "../analysis/area-agreement.ts";
import { namesArea } from "../analysis/area-naming.ts";
import type { ItemArea } from "../analysis/group-areas.ts";
import { type StudyAreas, sureAreas } from "../analysis/item-areas.ts";
import { listed } from "../base/listed.ts";
import { type Titled, titled } from "../base/words.ts";
import type { Edit } from "../edits/edit.ts";
import { addAreas, restateArea } from "../edits/restate-area.ts";
import type { Anchor } from "../model/anchor.ts";
import { areaDeclarations } from "../model/declared-areas.ts";
import { nameOf } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
import { type Item, partsOf } from "../model/trace.ts";
import type { AreasRule, Finding, Fix } from "./rule.ts";

/** What is declared for a key issue, threat, requirement or solution is what its text speaks of. */
export const areaDisagrees: AreasRule = {
  code: "area-disagrees",
  summary: "The declared areas and the text disagree",
  severity: "info",
  scope: "areas",
  *check(study, areas) {
    for (const item of study.trace.items) {
      const declared = knownAreas(areas, item.id);
      if (declared.length === 0) continue;
      const instead = insteadOfDeclared(areas, study.trace, item);
      if (instead.length > 0) {
        const message = `${item.id} declares ${listed(declared)}, but its text lies in ${idsOf(instead)}.`;
        const data: Wanted = { item: item.id, instead: true, areas: instead.map(({ id }) => id) };
        yield { at: placeOfDeclaration(study, item), message, related: evidenceOf(instead), data };
      } else if (item.kind === "keyIssue") {
        yield* beyondDeclared(study, areas, item);
        yield* withoutWords(study, areas, item);
      }
    }
  },
  fixes(study, finding, { areas }) {
    const { item: id, instead, areas: wanted } = (finding.data ?? {}) as Partial<Wanted>;
    const item = study.trace.byId.get(id ?? "");
    if (item === undefined || wanted === undefined) return [];
    const declared = knownAreas(areas, item.id);
    const [only, ...others] = declared;
    if (instead !== true)
      return offered(
        titled("Declare {0} for {1} too", listed(wanted), nameOf(item)),
        addAreas(study, item, wanted),
      );
    if (only === undefined || others.length > 0) return [];
    return offered(
      titled("Declare {0} instead of {1}", listed(wanted), only),
      restateArea(study, item, { from: only, to: wanted }),
    );
  },
};

/** What a fix would declare, in place of what is declared or beside it. */
interface Wanted {
  readonly item: string;
  readonly instead: boolean;
  readonly areas: readonly string[];
}

function offered(title: Titled, edits: readonly Edit[]): readonly Fix[] {
  return edits.length === 0 ? [] : [{ ...title, edits }];
}

/** The areas of its requirements that a key issue does not declare. Those of its threats are findings at the threats. */
function* beyondDeclared(study: Study, areas: StudyAreas, item: Item): Iterable<Finding<Anchor>> {
  const declared = knownAreas(areas, item.id);
  const outside = (part: Item): readonly string[] => areasOutside(areas, part.id, declared);
  const told = partsOf(study.trace, item.id, "threat").flatMap(outside);
  for (const requirement of partsOf(study.trace, item.id, "requirement")) {
    const more = outside(requirement).filter((area) => !told.includes(area));
    if (more.length === 0) continue;
    told.push(...more);
    yield {
      at: placeOfDeclaration(study, item),
      message: `${item.id} declares ${listed(declared)}, but its requirement ${requirement.id} lies in ${listed(more)}.`,
      related: [
        { at: requirement.at, message: requirement.id },
        ...evidenceOf(sureAreas(areas, requirement.id).filter(({ id }) => more.includes(id))),
      ],
      data: { item: item.id, instead: false, areas: more } satisfies Wanted,
    };
  }
}

/** A declared area of which the text does not say a word, while it surely lies in others. */
function* withoutWords(study: Study, areas: StudyAreas, item: Item): Iterable<Finding<Anchor>> {
  const sure = sureAreas(areas, item.id);
  if (sure.length === 0) return;
  const texts = [item, ...statementsUnder(study.trace, item.id)].flatMap(
    ({ id }) => areas.items.get(id)?.inferred ?? [],
  );
  for (const declared of knownAreas(areas, item.id)) {
    if (texts.some((area) => isCovered(areas, [declared], area.id))) continue;
    if (
      statementsUnder(study.trace, item.id).some(({ id }) =>
        isCovered(areas, knownAreas(areas, id), declared),
      )
    )
      continue;
    if (namesArea(study, areas.model, item, declared)) continue;
    yield {
      at: placeOfDeclaration(study, item),
      message: `${item.id} declares ${declared}, but nothing in its text speaks of it: it lies in ${idsOf(sure)}.`,
      related: evidenceOf(sure),
    };
  }
}

function idsOf(found: readonly ItemArea[]): string {
  return listed(found.map((area) => area.id));
}

/** More places than a reader looks at say no more. */
const MOST_PLACES = 3;

function evidenceOf(found: readonly ItemArea[]): NonNullable<Finding<Anchor>["related"]> {
  return found.flatMap(({ id, evidence }) =>
    evidence.slice(0, MOST_PLACES).map((at) => ({ at, message: `This speaks for ${id}` })),
  );
}

function placeOfDeclaration(study: Study, item: Item): Anchor {
  return areaDeclarations(study, item).find(({ at }) => at !== undefined)?.at ?? item.at;
}
