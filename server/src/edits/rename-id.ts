// Gives a threat or requirement that bears an id of its author's another one: where it stands, and in the ids that others
// name it by. Ids stand in comments, in brackets before the text, in tables of consolidated requirements, and in YAML.
import { type Place, placeOf } from "../model/anchor.ts";
import type { ClauseFacts } from "../model/facts.ts";
import type { Clause } from "../model/outline.ts";
import { isYaml } from "../model/source.ts";
import type { Study } from "../model/study.ts";
import { mentionsOf } from "../model/symbol-places.ts";
import type { Item } from "../model/trace.ts";
import { scalarOf } from "../syntax/yaml.ts";
import type { Edit } from "./edit.ts";
import { type Refusal, refused } from "./refusal.ts";
import { sourceAt } from "./written.ts";
import { itemMap, statementMap, valueBelow } from "./yaml-item.ts";

/** Where ids stand in Markdown: comments, brackets, and rows of tables. */
const HOLDERS = /<!--[^<>]{0,300}-->|\[[^[\]\n]{1,60}\]|^\|[^\n]*$/gm;

/** The edits that give the threat or requirement `id` its author's id `name`, which may be written as "[PR 5.1.6-001]". */
export function renameId(study: Study, id: string, name: string): readonly Edit[] | Refusal {
  const item = study.trace.byId.get(id);
  if (item?.number === undefined) return refused("{0} bears no id of its own.", id);
  const from = item.number;
  const wanted = name.replace(/^\[|\]$/g, "").replace(/^P\.?\s?R\.?[\s-]+(?=\d)/i, "");
  if (!/^[A-Za-z]{0,8}[\w.-]*\d[\w.-]*$/.test(wanted))
    return refused(
      '"{0}" is no id: letters, digits, points and hyphens with a digit among them are one.',
      wanted,
    );
  const taken = study.trace.items.some(
    (other) => other.number === wanted && other.kind === item.kind && other.parent === item.parent,
  );
  if (taken) return refused("{0} is there already. Choose an id that is free.", wanted);
  const own = yamlPlace(study, item);
  const places = [...(own === undefined ? [] : [own]), ...mentionsOf(study, { kind: "item", id })].flatMap(
    (place) => tokenIn(study, place, from),
  );
  const inMarkdown = study.outline.clauses
    .filter((clause) => !isLocal(from) || clause.owner === study.outline.clauses[item.clause]?.owner)
    .flatMap((clause) => markdownPlaces(study, clause, from));
  return [...places, ...inMarkdown].map((place) => ({ ...place, text: wanted, note: "Ids" }));
}

/** "T1" and "R2" are there in every key issue; any other id is the only one of its name. */
function isLocal(id: string): boolean {
  return /^[TR]\d+$/.test(id);
}

/** The value of the key `id` of a statement in YAML. */
function yamlPlace(study: Study, item: Item): Place | undefined {
  const clause = study.outline.clauses[item.clause];
  const file = study.files[clause?.file ?? -1];
  const section = file?.facts[clause?.section ?? -1]?.section;
  if (clause === undefined || file === undefined || section === undefined || !isYaml(file.document))
    return undefined;
  const base = file.document.starts[clause.section] ?? 0;
  const owner = itemMap(section, item.parent ?? "");
  const map = owner && statementMap(owner, placeOf(study, item.at).start - base);
  const value = map && valueBelow(map, "id");
  if (value === undefined || scalarOf(value) === undefined) return undefined;
  return { uri: file.uri, start: base + value.start, end: base + value.end };
}

function markdownPlaces(study: Study, clause: Clause, id: string): readonly Place[] {
  const file = study.files[clause.file];
  const facts = file?.facts[clause.section]?.clauses[clause.part];
  if (file === undefined || facts === undefined || isYaml(file.document)) return [];
  return holders(study, clause, facts).flatMap((place) => tokenIn(study, place, id));
}

function holders(study: Study, { index }: Clause, { start, end }: ClauseFacts): readonly Place[] {
  const clause = placeOf(study, { clause: index, start, end });
  return [...sourceAt(study, clause).matchAll(HOLDERS)].map((found) => ({
    uri: clause.uri,
    start: clause.start + found.index,
    end: clause.start + found.index + found[0].length,
  }));
}

/** Every place at which `id` stands as a whole in the source at `place`. */
function tokenIn(study: Study, place: Place, id: string): readonly Place[] {
  const pattern = new RegExp(`(?<![\\w.-])${id.replace(/[.]/g, "\\.")}(?![\\w-]|\\.\\w)`, "g");
  return [...sourceAt(study, place).matchAll(pattern)].map((found) => ({
    uri: place.uri,
    start: place.start + found.index,
    end: place.start + found.index + found[0].length,
  }));
}
