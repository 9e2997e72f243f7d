// Who is linked to whom: key issues with their threats and requirements, solutions, conclusions, and the links that
// tables and sentences state. Without offsets and without wording; places are anchors.
import type { Anchor } from "./anchor.ts";
import type { Names } from "./names.ts";

export type ItemKind = "keyIssue" | "threat" | "requirement" | "solution" | "conclusion";

export interface Item {
  /** Unique in its study: KI#3, Sol#7, KI#3/T2, C@7.1, KI@5.1/Sol#1. */
  readonly id: string;
  readonly kind: ItemKind;
  /** As written, without prefix; undefined where the author gave none. */
  readonly number: string | undefined;
  readonly title: string;
  /** The clause it stands in. */
  readonly clause: number;
  /** The id of the item it belongs to, or undefined. */
  readonly parent: string | undefined;
  /** The heading or the statement. */
  readonly at: Anchor;
}

export type LinkKind = "addresses" | "counters" | "fulfils" | "mitigates" | "concludes" | "about" | "derives";
export type LinkSource = "table" | "text" | "declared";

/** A place that states a link. A declaration in the project file has none. */
export interface LinkMention {
  readonly source: LinkSource;
  readonly at: Anchor | undefined;
}

export interface Link {
  readonly from: string;
  readonly to: string;
  readonly kind: LinkKind;
  /** Whether the target exists in the study. */
  readonly resolved: boolean;
  readonly mentions: readonly LinkMention[];
}

export interface Trace {
  readonly items: readonly Item[];
  readonly links: readonly Link[];
  readonly byId: ReadonlyMap<string, Item>;
  /** The item that a clause of the outline defines. */
  readonly byClause: ReadonlyMap<number, Item>;
  readonly names: Names;
  /** The threats, requirements and nested solutions of an item, by its id. */
  readonly parts: ReadonlyMap<string, readonly Item[]>;
  /** The threats and requirements that stand in a clause of the outline. */
  readonly inClause: ReadonlyMap<number, readonly Item[]>;
  readonly from: ReadonlyMap<string, readonly Link[]>;
  readonly to: ReadonlyMap<string, readonly Link[]>;
}

/** The links of `kind` that leave `id`. */
export function linksFrom(trace: Trace, id: string, kind: LinkKind): readonly Link[] {
  return (trace.from.get(id) ?? []).filter((link) => link.kind === kind);
}

/** The links of `kind` that reach `id`. */
export function linksTo(trace: Trace, id: string, kind: LinkKind): readonly Link[] {
  return (trace.to.get(id) ?? []).filter((link) => link.kind === kind);
}

/** The items that links of `kind` lead to from `id`; what does not exist is left out. */
export function itemsFrom(trace: Trace, id: string, kind: LinkKind): readonly Item[] {
  return linksFrom(trace, id, kind).flatMap((link) => trace.byId.get(link.to) ?? []);
}

/** The items from which links of `kind` lead to `id`. */
export function itemsTo(trace: Trace, id: string, kind: LinkKind): readonly Item[] {
  return linksTo(trace, id, kind).flatMap((link) => trace.byId.get(link.from) ?? []);
}

/** The items that belong to `id`, of one kind. */
export function partsOf(trace: Trace, id: string, kind: ItemKind): readonly Item[] {
  return (trace.parts.get(id) ?? []).filter((item) => item.kind === kind);
}

/** Where a link is stated by `source`. */
export function statedBy(link: Link, source: LinkSource): boolean {
  return link.mentions.some((mention) => mention.source === source);
}
