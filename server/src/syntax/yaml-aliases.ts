// Aliases over a whole file: an anchor may stand in another section. What aliases unfold to is counted before it is
// copied, so that a file that would explode is a problem and not a hang.
import { memo } from "../base/memo.ts";
import type { Span } from "../base/span.ts";
import { ProseBuilder, wholeProse } from "./prose-map.ts";
import type { YamlAlias, YamlEntry, YamlNode, YamlPart, YamlScalar, YamlTrouble } from "./yaml-tree.ts";

/** Characters and values that the aliases of one file may unfold to. */
const LARGEST = 1_000_000;
const DEEPEST = 40;

/** What an alias comes to: the node that it means, or why there is none. */
type Outcome = YamlNode | string;

/** The parts of a file with every alias replaced by its value; a part without aliases is handed on. */
export function resolveAliases(parts: readonly YamlPart[]): readonly YamlPart[] {
  if (parts.every((part) => part.names.length === 0)) return parts;
  const targets = findTargets(parts);
  const measure = new Measure(targets);
  const outcomes = new Map<YamlAlias, Outcome>();
  let unfolded = 0;
  return parts.map((part) => {
    const aliases = part.names.filter((name) => name.kind === "alias");
    if (aliases.length === 0) return part;
    for (const alias of aliases) {
      const outcome = outcomeOf(alias, targets, measure, LARGEST - unfolded);
      if (typeof outcome !== "string") unfolded += measure.of(outcome).size;
      outcomes.set(alias, outcome);
    }
    const used = reachable(aliases, outcomes);
    const slot = resolved(part);
    if (slot.used === undefined || slot.part === undefined || !same(slot.used, used)) {
      slot.used = used;
      slot.part = unfold(part, aliases, outcomes);
    }
    return slot.part;
  });
}

function outcomeOf(
  alias: YamlAlias,
  targets: ReadonlyMap<YamlAlias, YamlNode>,
  measure: Measure,
  room: number,
): Outcome {
  const target = targets.get(alias);
  if (target === undefined) return `No value above bears the anchor &${alias.name}.`;
  const { size, depth } = measure.of(target);
  if (size === Number.POSITIVE_INFINITY) return `The alias *${alias.name} leads back to itself.`;
  if (size > room || depth > DEEPEST)
    return `With *${alias.name} the aliases of this file unfold to more than a draft can hold.`;
  return target;
}

/** What a part came to the last time, and what its aliases meant then. */
const resolved = memo((_part: YamlPart): { used?: readonly Outcome[]; part?: YamlPart } => ({}));

function same(a: readonly Outcome[], b: readonly Outcome[]): boolean {
  return a.length === b.length && a.every((outcome, i) => outcome === b[i]);
}

/** The value of each alias: the nearest above it in its YAML document that bears the anchor. */
function findTargets(parts: readonly YamlPart[]): ReadonlyMap<YamlAlias, YamlNode> {
  const targets = new Map<YamlAlias, YamlNode>();
  let anchors = new Map<string, YamlNode>();
  for (const part of parts) {
    if (part.section.yaml?.marker === true) anchors = new Map();
    for (const name of part.names) {
      if (name.kind === "anchor") anchors.set(name.name, name.node);
      else {
        const target = anchors.get(name.name);
        if (target !== undefined) targets.set(name, target);
      }
    }
  }
  return targets;
}

interface Extent {
  readonly size: number;
  readonly depth: number;
}

/** How much nodes unfold to. Aliases only mean what stands above them, so each is measured before it is needed. */
class Measure {
  private readonly known = new Map<YamlNode, Extent>();

  constructor(private readonly targets: ReadonlyMap<YamlAlias, YamlNode>) {}

  of(node: YamlNode): Extent {
    const known = this.known.get(node);
    if (known !== undefined) return known;
    // Whoever comes back to this node while it is measured goes round in a circle.
    this.known.set(node, { size: Number.POSITIVE_INFINITY, depth: 0 });
    const extent = this.compute(node);
    this.known.set(node, extent);
    return extent;
  }

  private compute(node: YamlNode): Extent {
    let size = node.kind === "scalar" ? 1 + node.text.length : 1;
    let depth = 0;
    for (const child of childrenOf(node, this.targets)) {
      const extent = this.of(child);
      size += extent.size;
      depth = Math.max(depth, extent.depth + 1);
    }
    return { size, depth };
  }
}

function childrenOf(node: YamlNode, targets: ReadonlyMap<YamlAlias, YamlNode>): readonly YamlNode[] {
  if (node.kind === "list") return node.items;
  if (node.kind === "map") return node.entries.flatMap((entry) => [entry.key, entry.value]);
  const target = node.kind === "alias" ? targets.get(node) : undefined;
  return target === undefined ? [] : [target];
}

/** What the aliases come to, those in their values included. */
function reachable(
  aliases: readonly YamlAlias[],
  outcomes: ReadonlyMap<YamlAlias, Outcome>,
): readonly Outcome[] {
  const seen = new Set<YamlNode>();
  const found: Outcome[] = [];
  const visit = (node: YamlNode): void => {
    if (seen.has(node)) return;
    seen.add(node);
    if (node.kind === "alias") {
      const outcome = outcomes.get(node) ?? "";
      found.push(outcome);
      if (typeof outcome !== "string") visit(outcome);
    } else for (const child of childrenOf(node, new Map())) visit(child);
  };
  for (const alias of aliases) visit(alias);
  return found;
}

function unfold(
  part: YamlPart,
  aliases: readonly YamlAlias[],
  outcomes: ReadonlyMap<YamlAlias, Outcome>,
): YamlPart {
  const builder = new ProseBuilder();
  const root = part.root === undefined ? undefined : copy(part.root, undefined);
  const troubles = aliases.flatMap((alias): YamlTrouble[] => {
    const outcome = outcomes.get(alias);
    return typeof outcome === "string" ? [{ start: alias.start, end: alias.end, message: outcome }] : [];
  });
  return { ...part, root, prose: builder.prose(), troubles: [...part.troubles, ...troubles] };

  /** `node` in its own place, or in that of the alias that means it. */
  function copy(node: YamlNode, place: Span | undefined): YamlNode {
    const { start, end } = place ?? node;
    switch (node.kind) {
      case "scalar":
        return scalar(node, place);
      case "list":
        return { ...node, start, end, items: node.items.map((item) => copy(item, place)) };
      case "map": {
        const entries = node.entries.map(
          (entry): YamlEntry => ({ key: scalar(entry.key, place), value: copy(entry.value, place) }),
        );
        return { ...node, start, end, entries };
      }
      case "alias": {
        const outcome = outcomes.get(node) ?? "";
        return typeof outcome === "string" ? node : copy(outcome, place ?? { start, end });
      }
    }
  }

  function scalar(node: YamlScalar, place: Span | undefined): YamlScalar {
    const { start, end } = place ?? node;
    const prose = place === undefined ? node.prose : wholeProse(node.text, place);
    return { ...node, start, end, prose, at: builder.add(prose) };
  }
}
