// What YAML says, without how it is written: two texts with the same plain value mean the same.
import { entriesOf, isList, isMapping, itemsOf, scalarOf, type YamlValue } from "../syntax/yaml.ts";

/** A value as plain data; every scalar is its text. */
export type Plain = string | null | readonly Plain[] | { readonly [key: string]: Plain };

/** The plain data of `value`. */
export function plainOf(value: YamlValue): Plain {
  if (isMapping(value))
    return Object.fromEntries(entriesOf(value).map((entry) => [entry.key, plainOf(entry.value)]));
  if (isList(value)) return itemsOf(value).map(plainOf);
  return scalarOf(value) ?? null;
}

/** `plain` where it is a mapping, else an empty one. */
export function mapOf(plain: Plain | undefined): { readonly [key: string]: Plain } {
  return typeof plain === "object" && plain !== null && !Array.isArray(plain)
    ? (plain as { readonly [key: string]: Plain })
    : {};
}
