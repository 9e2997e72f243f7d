// What may stand behind the keys of a draft or project file that name things of the study: ids, numbers, areas.
import { type AreaModel, mainAreas } from "../model/area-model.ts";
import type { Study } from "../model/study.ts";
import { guessedModel, ownModel } from "../model/study-areas.ts";
import type { Item } from "../model/trace.ts";
import { areaProposals } from "./areas.ts";
import { body } from "./body.ts";
import { freeNumber, freeReference, nextId } from "./free-number.ts";
import { unconcluded } from "./open-items.ts";
import { allParts, partProposal, partsWithIds } from "./parts.ts";
import { isVoid, type Proposal } from "./proposal.ts";

/** Where the value stands. */
export interface IdPlace {
  readonly study: Study;
  readonly path: readonly string[];
  /** The clause of the outline that is the item of the draft, or undefined. */
  readonly owner: number | undefined;
}

/** The values that `place` may have, from the study; undefined where the study has nothing to say there. */
export function idProposals({ study, path, owner }: IdPlace): readonly Proposal[] | undefined {
  const [top] = path;
  const key = path.filter((step) => step !== "[]").at(-1);
  const keyIssue = study.trace.byClause.get(owner ?? -1);
  switch (key) {
    case "areas":
      return path.length < 2 || top === "areas" ? undefined : areaProposals(study, [], "");
    case "addresses":
      return [...ofKind(study, "keyIssue"), ...allParts(study)];
    case "solutions":
      // At the top they are defined.
      return top === "solutions" ? undefined : ofKind(study, "solution");
    case "keyIssue":
      return openFirst(study);
    case "counters":
      return keyIssue === undefined ? [] : threatsOf(study, keyIssue);
    case "id":
      return [nextOwnId(study, path, owner)];
    case "number":
      return top === "references" ? [next(freeReference(study))] : undefined;
    case "at":
      return top === "exemptions" ? study.trace.items.map(itemProposal) : undefined;
    case "parent":
      return mainAreas(modelOf(study)).flatMap(({ id, title }) =>
        id === path.at(-2) ? [] : [{ kind: "area", label: id, detail: title, body: body`${id}`, words: id }],
      );
    case "between":
      return modelOf(study).parties.map(({ id, title }) => ({
        kind: "value",
        label: id,
        detail: title,
        body: body`${id}`,
        words: `${id} ${title}`,
      }));
    default:
      return path.at(-2) === "interfaces" ? areaProposals(study, [], "") : undefined;
  }
}

function modelOf(study: Study): AreaModel {
  return ownModel(study) ?? guessedModel(study);
}

/** The key issues or solutions of the study by their ids. */
export function ofKind(study: Study, kind: "keyIssue" | "solution"): readonly Proposal[] {
  return [...study.trace.byClause.values()].filter((item) => item.kind === kind).map(itemProposal);
}

function itemProposal(item: Item): Proposal {
  const { id, kind, title } = item;
  return {
    kind: kind === "conclusion" ? "value" : kind,
    label: id,
    detail: title,
    body: body`${id}`,
    words: `${id} ${title}`,
    about: { kind: "item", id },
    gone: isVoid(title),
  };
}

/** First the key issues on which missing. */
function openFirst(study: Study): readonly Proposal[] {
  const open = new Set(unconcluded(study, undefined).map(({ id }) => id));
  const concluded = ({ label }: Proposal): number => Number(!open.has(label));
  return [...ofKind(study, "keyIssue")].sort((a, b) => concluded(a) - concluded(b));
}

function threatsOf(study: Study, keyIssue: Item): readonly Proposal[] {
  return partsWithIds(study, keyIssue.id)
    .filter(({ item }) => item.kind === "threat")
    .flatMap(({ item, short }) => partProposal(study, item, short, ""));
}

/** The next id: of a key issue, a solution, or a threat or requirement of the key issue. */
function nextOwnId(study: Study, path: readonly string[], owner: number | undefined): Proposal {
  const list = path.filter((step) => step !== "[]").at(-2);
  if (list === "threats" || list === "requirements")
    return next(nextId(study, owner ?? -1, list === "threats" ? "threat" : "requirement"));
  const kind = list === "solutions" ? "solution" : "keyIssue";
  const except = study.outline.clauses[owner ?? -1];
  const number = freeNumber(study, kind, { parent: undefined, behind: undefined, except });
  return next(`${kind === "solution" ? "Sol" : "KI"}#${number}`);
}

function next(text: string): Proposal {
  return { kind: "number", label: text, detail: "next free number", body: body`${text}`, words: text };
}
