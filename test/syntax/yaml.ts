import { parseSource } from "../../server/src/model/source.ts";
import type { Document } from "../../server/src/syntax/sections.ts";
import { resolveAliases } from "../../server/src/syntax/yaml-aliases.ts";
import { parseYamlSection, type YamlPart } from "../../server/src/syntax/yaml-tree.ts";

export function parse(text: string): Document {
  return parseSource("file:///draft.yaml", text);
}

/** The texts of the sections. */
export function cut(text: string): string[] {
  return parse(text).sections.map((section) => section.text);
}

export function partsOf(text: string): readonly YamlPart[] {
  return resolveAliases(parse(text).sections.map(parseYamlSection));
}

export function troubles(text: string): string[] {
  return partsOf(text).flatMap((part) =>
    part.troubles.map(({ start, end, message }) => `${part.section.text.slice(start, end)}: ${message}`),
  );
}
