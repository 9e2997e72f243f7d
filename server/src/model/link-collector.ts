import type { Item, Link, LinkKind, LinkMention } from "./trace.ts";

/** Collects links; one that is stated in several places becomes one link with all of them. */
export class LinkCollector {
  private readonly links = new Map<string, Link & { mentions: LinkMention[] }>();

  constructor(readonly items: ReadonlyMap<string, Item>) {}

  add(kind: LinkKind, from: string, to: string, mention: LinkMention): void {
    const key = `${kind} ${from} ${to}`;
    const known = this.links.get(key);
    if (known !== undefined) known.mentions.push(mention);
    else this.links.set(key, { kind, from, to, resolved: this.items.has(to), mentions: [mention] });
  }

  /** The target of the first link of `kind` that leaves `from`. */
  target(kind: LinkKind, from: string): string | undefined {
    for (const link of this.links.values()) if (link.kind === kind && link.from === from) return link.to;
    return undefined;
  }

  all(): readonly Link[] {
    return [...this.links.values()];
  }
}
