// A model of areas: the parties of an architecture and the relations between them on which threats and protections
// lie. Two are built in; a study can bring its own in the project file or in its overview of the architecture.

/** A party of the architecture. Names are matched without regard to case, plural and hyphens. */
export interface Party {
  /** The word that areas refer to it by ("device"). */
  readonly id: string;
  readonly title: string;
  /** Names, abbreviations and synonyms of the party, and its parts ("MME" is part of the network). */
  readonly names: readonly string[];
  /** Names that other things bear too ("operator", "application"): they count less. */
  readonly weak: readonly string[];
}

/** An area, or a subdivision of one. */
export interface Area {
  /** A letter, of a subdivision with a digit: "A", "A1". */
  readonly id: string;
  readonly title: string;
  /** The area that it subdivides, or undefined. */
  readonly parent: string | undefined;
  /** The two parties it lies between, the same one twice for what lies inside of it; none for a subdivision. */
  readonly between: readonly string[];
  /**
   * Interfaces, procedures and messages that lie in the area, of a subdivision the states that decide it. "…" stands
   * for up to four words before the last one ("before … activated").
   */
  readonly terms: readonly string[];
  /** Words that speak for the area only beside other signs of it, or where nothing else speaks for another. */
  readonly hints: readonly string[];
  /**
   * Words that speak for the area wherever a sentence has them, with their weights; below 0 against it. Undefined where
   * too few labelled statements are there to know them.
   */
  readonly telling?: ReadonlyMap<string, number> | undefined;
}

/** A model of areas. Areas are in order, each behind its parent. */
export interface AreaModel {
  readonly name: string;
  readonly title: string;
  readonly parties: readonly Party[];
  readonly areas: readonly Area[];
  /** Terms that contain a name of a party and are none ("operator of the fleet"). */
  readonly ignored: readonly string[];
  /** What tells that a text is about something that lies in none of the areas ("on the same handset"). */
  readonly nowhere?: readonly string[];
}

/** The area `id` of `model`, or undefined. */
export function areaOf(model: AreaModel, id: string): Area | undefined {
  return model.areas.find((area) => area.id === id);
}

/** The areas that are no subdivisions. */
export function mainAreas(model: AreaModel): readonly Area[] {
  return model.areas.filter((area) => area.parent === undefined);
}

/** The subdivisions of the area `id`. */
export function subdivisionsOf(model: AreaModel, id: string): readonly Area[] {
  return model.areas.filter((area) => area.parent === id);
}

/** The id of the area that `id` is or subdivides; `id` itself where the model does not know it. */
export function mainAreaOf(model: AreaModel, id: string): string {
  return areaOf(model, id)?.parent ?? id;
}

/** Whether `stated` covers `area`: the same one, the area that it subdivides, or a subdivision of it. */
export function covers(model: AreaModel, stated: string, area: string): boolean {
  return stated === area || mainAreaOf(model, area) === stated || mainAreaOf(model, stated) === area;
}

/** `ids` in the order of the model, each once; unknown ones last. */
export function inModelOrder(model: AreaModel, ids: Iterable<string>): readonly string[] {
  const order = new Map(model.areas.map((area, index) => [area.id, index]));
  const rank = (id: string): number => order.get(id) ?? model.areas.length;
  return [...new Set(ids)].sort((a, b) => rank(a) - rank(b) || (a < b ? -1 : 1));
}

/** The names in a list separated by commas, which may run over lines. */
export function words(list: string): readonly string[] {
  return list.split(",").map((name) => name.trim().replace(/\s+/g, " "));
}
