// The words of a study that the lexicon does not know, as its project file gives them.
import { entriesOf, type YamlValue } from "../syntax/yaml.ts";
import { FAMILIES } from "./lexicon-families.ts";
import { FACETS, type Facet, type Family } from "./lexicon-family.ts";
import { type Complain, readMapping, readText, readTexts } from "./project-values.ts";

const KEYS = ["facet", "name", "words", "protections", "within"];

/**
 * Reads `lexicon` of a project file: families of the study's own, and built-in ones with more words. A family that is
 * wrong is left out, and told of at its place.
 */
export function readLexicon(value: YamlValue | undefined, complain: Complain): readonly Family[] {
  if (value === undefined) return [];
  const known = new Map(FAMILIES.map((family) => [family.id, family]));
  const own = new Map<string, Family>();
  for (const [id, given] of readMapping(value, "lexicon", complain)) {
    const family = readFamily(id, given, known, complain);
    if (family !== undefined) own.set(id, family);
  }
  for (const { id, within, facet } of own.values()) {
    if (within === undefined) continue;
    const around = own.get(within) ?? known.get(within);
    if (around?.facet === facet) continue;
    const place = entriesOf(value).find((entry) => entry.key === id)?.value;
    if (place !== undefined)
      complain(
        entriesOf(place).find((entry) => entry.key === "within")?.value ?? place,
        `There is no family ${JSON.stringify(within)} of the facet ${facet}.`,
      );
  }
  return [...own.values()];
}

function readFamily(
  id: string,
  given: YamlValue,
  known: ReadonlyMap<string, Family>,
  complain: Complain,
): Family | undefined {
  const keys = readMapping(given, `lexicon.${id}`, complain);
  for (const { key, keySpan } of entriesOf(given)) {
    if (!KEYS.includes(key))
      complain({ ...keySpan, path: given.path }, `"${key}" is no key here. There is ${KEYS.join(", ")}.`);
  }
  const words = (key: "words" | "protections"): string =>
    readTexts(keys.get(key), "a list of words and phrases", complain)
      .map(({ text }) => text)
      .join(", ");
  const [own, protections] = [words("words"), words("protections")];
  if (own === "" && protections === "") {
    complain(given, `The family ${id} has no words.`);
    return undefined;
  }
  const builtIn = known.get(id);
  const facet = readFacet(id, keys.get("facet"), builtIn, given, complain);
  if (facet === undefined) return undefined;
  const within = readText(keys.get("within"), "within", complain) ?? builtIn?.within;
  return {
    ...builtIn,
    id,
    facet,
    name: readText(keys.get("name"), "name", complain) ?? builtIn?.name ?? id,
    words: joined(builtIn?.words, own),
    protections: joined(builtIn?.protections, protections),
    ...(within === undefined ? {} : { within }),
  };
}

/** The facet of a family: its own has one, and a built-in one keeps its. */
function readFacet(
  id: string,
  value: YamlValue | undefined,
  builtIn: Family | undefined,
  family: YamlValue,
  complain: Complain,
): Facet | undefined {
  const given = readText(value, "facet", complain);
  const facet = FACETS.find((one) => one === given);
  if (builtIn !== undefined) {
    if (given !== undefined && given !== builtIn.facet)
      complain(value ?? family, `The family ${id} is built in, with the facet ${builtIn.facet}.`);
    return builtIn.facet;
  }
  if (facet === undefined)
    complain(
      value ?? family,
      given === undefined
        ? `The family ${id} is not built in, so it takes a facet: ${FACETS.join(", ")}.`
        : `${JSON.stringify(given)} is no facet. There is ${FACETS.join(", ")}.`,
    );
  return facet;
}

function joined(one: string | undefined, other: string): string {
  return [one ?? "", other].filter((part) => part !== "").join(", ");
}
