// Puts areas in the place of one that is declared, wherever an item declares it. Everything else stays as it is.
import { placeOf } from "../model/anchor.ts";
import { type AreaDeclaration, areaDeclarations } from "../model/declared-areas.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { itemsOf, parseYaml, scalarOf, type YamlValue } from "../syntax/yaml.ts";
import { areaText } from "./declare-in-project.ts";
import type { Edit } from "./edit.ts";
import { itemMap, statementMap, valueBelow } from "./yaml-item.ts";
import { replaceItem } from "./yaml-lines.ts";

/** The edits by which `item` declares the areas `to` beside those that it declares, behind the last of these. */
export function addAreas(study: Study, item: Item, to: readonly string[]): readonly Edit[] {
  const last = areaDeclarations(study, item)[0]?.areas.at(-1);
  return last === undefined ? [] : restateArea(study, item, { from: last, to: [last, ...to] });
}

/** The edits by which `item` declares the areas `to` instead of `from`; none where a place declares one of them too. */
export function restateArea(
  study: Study,
  item: Item,
  { from, to }: { readonly from: string; readonly to: readonly string[] },
): readonly Edit[] {
  const places = areaDeclarations(study, item).filter(({ areas }) => areas.includes(from));
  if (places.some(({ areas }) => to.some((area) => area !== from && areas.includes(area)))) return [];
  return places.flatMap((place) => {
    const { text, list, ...at } = writtenAt(study, item, place);
    if (list !== undefined) return inList(list, from, to).map((edit) => moved(edit, at));
    return [...text.matchAll(new RegExp(`(?<![\\w-])${from}(?![\\w-])`, "g"))].map((found) =>
      moved({ start: found.index, end: found.index + from.length, text: to.join(", ") }, at),
    );
  });
}

interface Written {
  readonly uri: string;
  /** Where offsets count from. */
  readonly base: number;
  /** The words that declare the areas. */
  readonly text: string;
  /** Of YAML: the list that does. */
  readonly list?: YamlValue | undefined;
}

function writtenAt(study: Study, item: Item, { at }: AreaDeclaration): Written {
  if (at === undefined) {
    const { uri = "", text = "" } = study.project ?? {};
    const section = valueBelow(parseYaml(text).root, item.kind === "solution" ? "solutions" : "keyIssues");
    const entry = section && valueBelow(section, item.id);
    return { uri, base: 0, text: "", list: entry && valueBelow(entry, "areas") };
  }
  const clause = study.outline.clauses[at.clause];
  const file = study.files[clause?.file ?? -1];
  const facts = file?.facts[clause?.section ?? -1];
  const place = placeOf(study, at);
  const base = file?.document.starts[clause?.section ?? -1] ?? 0;
  if (facts?.yaml === undefined) {
    const words = factsAt(study, at.clause)?.areas[at.index];
    return { uri: place.uri, base: place.start, text: facts?.prose.slice(words?.start, words?.end) ?? "" };
  }
  const owner = itemMap(facts.section, item.parent ?? item.id);
  const map = owner && (at.part === "statement" ? statementMap(owner, place.start - base) : owner);
  return { uri: place.uri, base, text: "", list: map && valueBelow(map, "areas") };
}

function inList(list: YamlValue, from: string, to: readonly string[]): readonly Omit<Edit, "uri">[] {
  return itemsOf(list)
    .filter((item) => scalarOf(item)?.trim() === from)
    .map((item) => replaceItem(list, item, to.map(areaText)));
}

function moved(edit: Omit<Edit, "uri">, { uri, base }: { uri: string; base: number }): Edit {
  return { uri, start: base + edit.start, end: base + edit.end, text: edit.text };
}
