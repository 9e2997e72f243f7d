// The model of areas that a project file names, extends or defines.
import { entriesOf, type YamlValue } from "../syntax/yaml.ts";
import type { Area, AreaModel, Party } from "./area-model.ts";
import { builtInModel, MODEL_NAMES } from "./area-models.ts";
import { type Complain, readMapping, readText, readTexts } from "./project-values.ts";

const KEYS = ["model", "entities", "areas", "interfaces"];
const ENTITY_KEYS = ["title", "names", "weak"];
const AREA_KEYS = ["title", "parent", "between", "terms", "hints"];

/**
 * Reads `areas` of a project file: a built-in model by its name, with what the other keys add to it, or a model of its
 * own. Undefined where the file says nothing of areas, or names a model that nobody defines.
 */
export function readAreaModel(value: YamlValue | undefined, complain: Complain): AreaModel | undefined {
  if (value === undefined) return undefined;
  const keys = readMapping(value, "areas", complain);
  complainOfUnknown(value, KEYS, complain);
  const name = readText(keys.get("model"), "areas.model", complain);
  const base = name === undefined ? undefined : builtInModel(name);
  const given = keys.get("areas");
  if (base === undefined && given === undefined) {
    const place = keys.get("model") ?? value;
    if (name !== undefined)
      complain(
        place,
        `There is no model ${JSON.stringify(name)}. Built in are ${MODEL_NAMES.join(" and ")}; a model of its own needs "areas" and "entities".`,
      );
    return undefined;
  }
  const parties = readEntities(keys.get("entities"), base?.parties ?? [], complain);
  const areas = readAreas(given, base?.areas ?? [], parties, complain);
  return {
    name: name ?? "own",
    title: base?.title ?? name ?? "Areas of this study",
    parties,
    areas: withInterfaces(areas, keys.get("interfaces"), complain),
    ignored: base?.ignored ?? [],
    nowhere: base?.nowhere ?? [],
  };
}

function complainOfUnknown(value: YamlValue, known: readonly string[], complain: Complain): void {
  for (const { key, keySpan } of entriesOf(value)) {
    if (!known.includes(key))
      complain({ ...keySpan, path: value.path }, `"${key}" is no key here. There is ${known.join(", ")}.`);
  }
}

/** The texts of a list, without their places. */
function texts(value: YamlValue | undefined, complain: Complain): readonly string[] {
  return readTexts(value, "a list of names", complain).map(({ text }) => text);
}

function readEntities(
  value: YamlValue | undefined,
  base: readonly Party[],
  complain: Complain,
): readonly Party[] {
  const parties = new Map(base.map((party) => [party.id, party]));
  for (const [id, entity] of readMapping(value, "areas.entities", complain)) {
    const keys = readMapping(entity, `areas.entities.${id}`, complain);
    complainOfUnknown(entity, ENTITY_KEYS, complain);
    const before = parties.get(id);
    const title = readText(keys.get("title"), "title", complain) ?? before?.title ?? id;
    parties.set(id, {
      id,
      title,
      names: [...(before?.names ?? [id, title]), ...texts(keys.get("names"), complain)],
      weak: [...(before?.weak ?? []), ...texts(keys.get("weak"), complain)],
    });
  }
  return [...parties.values()];
}

function readAreas(
  value: YamlValue | undefined,
  base: readonly Area[],
  parties: readonly Party[],
  complain: Complain,
): readonly Area[] {
  const areas = new Map(base.map((area) => [area.id, area]));
  for (const { key: id, keySpan, value: given } of value === undefined ? [] : entriesOf(value)) {
    const keys = readMapping(given, `areas.areas.${id}`, complain);
    complainOfUnknown(given, AREA_KEYS, complain);
    if (!/^[A-Z]\d?$/.test(id)) {
      complain(
        { ...keySpan, path: given.path },
        `"${id}" is no id of an area; use a letter such as A, or A1.`,
      );
      continue;
    }
    const before = areas.get(id);
    const parent = readText(keys.get("parent"), "parent", complain) ?? before?.parent;
    if (parent !== undefined && areas.get(parent)?.parent !== undefined)
      complain(keys.get("parent") ?? given, `${parent} is a subdivision itself and cannot be divided again.`);
    else if (parent !== undefined && !areas.has(parent))
      complain(keys.get("parent") ?? given, `There is no area ${parent} before ${id}.`);
    areas.set(id, {
      id,
      title: readText(keys.get("title"), "title", complain) ?? before?.title ?? id,
      parent,
      between: keys.has("between")
        ? readBetween(keys.get("between") as YamlValue, parties, complain)
        : (before?.between ?? []),
      terms: [...(before?.terms ?? []), ...texts(keys.get("terms"), complain)],
      hints: [...(before?.hints ?? []), ...texts(keys.get("hints"), complain)],
      telling: keys.has("between") ? undefined : before?.telling,
    });
  }
  return inOrder([...areas.values()]);
}

function readBetween(value: YamlValue, parties: readonly Party[], complain: Complain): readonly string[] {
  const ends = readTexts(value, "a list of two entities", complain);
  for (const { text, value: place } of ends) {
    if (!parties.some((party) => party.id === text))
      complain(
        place,
        `There is no entity "${text}". There is ${parties.map((party) => party.id).join(", ") || "none yet"}.`,
      );
  }
  if (ends.length !== 2) complain(value, "An area lies between two entities.");
  return ends.slice(0, 2).map(({ text }) => text);
}

/** Every subdivision behind its area. */
function inOrder(areas: readonly Area[]): readonly Area[] {
  return areas
    .filter((area) => area.parent === undefined || !areas.some((other) => other.id === area.parent))
    .flatMap((area) => [area, ...areas.filter((other) => other.parent === area.id)]);
}

function withInterfaces(
  areas: readonly Area[],
  value: YamlValue | undefined,
  complain: Complain,
): readonly Area[] {
  const added = new Map<string, string[]>();
  for (const [name, given] of readMapping(value, "areas.interfaces", complain)) {
    const id = readText(given, name, complain);
    if (id === undefined) continue;
    if (!areas.some((area) => area.id === id))
      complain(
        given,
        `There is no area ${id} for ${name}. There is ${areas.map((area) => area.id).join(", ")}.`,
      );
    added.set(id, [...(added.get(id) ?? []), name]);
  }
  return areas.map((area) => ({ ...area, terms: [...area.terms, ...(added.get(area.id) ?? [])] }));
}
