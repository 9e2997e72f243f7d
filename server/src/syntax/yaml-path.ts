import { touches } from "../base/span.ts";
import type { YamlEntry, YamlNode, YamlPart } from "./yaml-tree.ts";

/** A value on the way to a place, with the entry of a map that it is the value of, or the key. */
export interface YamlStep {
  readonly node: YamlNode;
  readonly entry: YamlEntry | undefined;
}

/** The values that hold `offset` of a section of YAML, the outermost first. */
export function yamlPath({ root }: YamlPart, offset: number): readonly YamlStep[] {
  const path: YamlStep[] = [];
  let step: YamlStep | undefined = root && { node: root, entry: undefined };
  while (step !== undefined && (path.length === 0 || touches(step.node, offset))) {
    path.push(step);
    step = stepsInto(step.node).find(({ node }) => touches(node, offset));
  }
  return path;
}

function stepsInto(node: YamlNode): readonly YamlStep[] {
  if (node.kind === "list") return node.items.map((item) => ({ node: item, entry: undefined }));
  if (node.kind !== "map") return [];
  return node.entries.flatMap((entry) => [
    { node: entry.key, entry },
    { node: entry.value, entry },
  ]);
}
