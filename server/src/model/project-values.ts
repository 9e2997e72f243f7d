// Values of the project file, read with a complaint at the place of each that is not what it should be.
import { entriesOf, isMapping, itemsOf, scalarOf, sourceOf, type YamlValue } from "../syntax/yaml.ts";

/** Takes down what is wrong with a value, at its place. */
export type Complain = (
  value: { readonly start: number; readonly end: number; readonly path?: string },
  message: string,
) => void;

/** A single value as text. */
export function readText(value: YamlValue | undefined, key: string, complain: Complain): string | undefined {
  const text = scalarOf(value);
  if (text === undefined && value !== undefined && value.node !== null) {
    complain(value, `${JSON.stringify(sourceOf(value))} is no text; ${key} takes a single value.`);
  }
  return text;
}

/** A list of texts with their places; one text alone counts as a list of one. */
export function readTexts(
  value: YamlValue | undefined,
  wanted: string,
  complain: Complain,
): readonly { readonly text: string; readonly value: YamlValue }[] {
  if (value !== undefined && isMapping(value)) {
    complain(value, `This takes ${wanted}, not a mapping.`);
    return [];
  }
  return itemsOf(value).flatMap((item) => {
    const text = scalarOf(item);
    if (text === undefined) complain(item, `This takes ${wanted}; each of them is one text.`);
    return text === undefined ? [] : [{ text, value: item }];
  });
}

/** The entries of a mapping by their keys; complains where the value is none. */
export function readMapping(
  value: YamlValue | undefined,
  what: string,
  complain: Complain,
): ReadonlyMap<string, YamlValue> {
  if (value !== undefined && value.node !== null && !isMapping(value))
    complain(value, `${what} takes a mapping of keys.`);
  return new Map(value === undefined ? [] : entriesOf(value).map((entry) => [entry.key, entry.value]));
}

/** A mapping of keys to single texts. */
export function readTextMap(
  value: YamlValue | undefined,
  what: string,
  complain: Complain,
): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  for (const [key, given] of readMapping(value, what, complain)) {
    const text = readText(given, key, complain);
    if (text !== undefined) texts.set(key, text);
  }
  return texts;
}
