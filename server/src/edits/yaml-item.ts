// The map of a key issue, solution, threat or requirement in a section of a draft in YAML.
import type { Section } from "../syntax/sections.ts";
import {
  entriesOf,
  isList,
  isMapping,
  itemsOf,
  parseYaml,
  scalarOf,
  type YamlValue,
} from "../syntax/yaml.ts";

/** The map of the key issue or solution `id` in `section`, its places counting from the section's start; or undefined. */
export function itemMap(section: Section, id: string): YamlValue | undefined {
  const { root } = parseYaml(section.text);
  const lists = isList(root)
    ? [root]
    : entriesOf(root).flatMap(({ key, value }) =>
        key === "keyIssues" || key === "solutions" ? [value] : [],
      );
  return lists.flatMap(itemsOf).find((item) => scalarOf(valueBelow(item, "id"))?.trim() === id);
}

/** The map of the threat or requirement of `keyIssue` whose text holds `offset` of the section. */
export function statementMap(keyIssue: YamlValue, offset: number): YamlValue | undefined {
  return ["threats", "requirements"]
    .flatMap((key) => itemsOf(valueBelow(keyIssue, key)))
    .find((item) => {
      const text = isMapping(item) ? valueBelow(item, "text") : undefined;
      return text !== undefined && text.start <= offset && offset <= text.end;
    });
}

/** What a map holds below `key`; undefined where it does not hold the key. */
export function valueBelow(map: YamlValue, key: string): YamlValue | undefined {
  return entriesOf(map).find((entry) => entry.key === key)?.value;
}
