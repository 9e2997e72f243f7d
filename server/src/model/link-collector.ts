import type { Item, Link, LinkKind, LinkMention } from "./trace.ts";

/** Collects links; one that is stated in several places becomes one link with all of them. */
export class LinkCollector {
  private readonly links = new Map<string, Link & { mentions: LinkMention[] }>();

  private readonly first = new Map<string, string>();
  private requirements: Map<string, string[]> | undefined;

  constructor(readonly items: ReadonlyMap<string, Item>) {}

  add(kind: LinkKind, from: string, to: string, mention: LinkMention): void {
    const key = `${kind} ${from} ${to}`;
    const known = this.links.get(key);
    if (known !== undefined) known.mentions.push(mention);
    else {
      if (!this.first.has(`${kind} ${from}`)) this.first.set(`${kind} ${from}`, to);
      this.links.set(key, { kind, from, to, resolved: this.items.has(to), mentions: [mention] });
    }
  }

  /** The target of the first link of `kind` that leaves `from`. */
  target(kind: LinkKind, from: string): string | undefined {
    return this.first.get(`${kind} ${from}`);
  }

  /** The ids of the requirements of a key issue. */
  requirementsOf(keyIssue: string): readonly string[] {
    if (this.requirements === undefined) {
      this.requirements = new Map();
      for (const { kind, parent, id } of this.items.values()) {
        if (kind !== "requirement" || parent === undefined) continue;
        const known = this.requirements.get(parent);
        if (known === undefined) this.requirements.set(parent, [id]);
        else known.push(id);
      }
    }
    return this.requirements.get(keyIssue) ?? [];
  }

  all(): readonly Link[] {
    return [...this.links.values()];
  }
}
