// Links that sentences state: a solution that says what it addresses, a conclusion that names what it selects.
import type { ClauseFacts } from "./facts.ts";
import type { FileModel } from "./file.ts";
import type { LinkCollector } from "./link-collector.ts";
import { idOf, isForeign, type Names } from "./names.ts";
import type { Clause, Outline } from "./outline.ts";
import type { Item } from "./trace.ts";

/** Adds to `links` what the sentences of solutions and conclusions say. */
export function linkMentions(
  files: readonly FileModel[],
  outline: Outline,
  byClause: ReadonlyMap<number, Item>,
  names: Names,
  links: LinkCollector,
): void {
  for (const clause of outline.clauses) {
    const owner = byClause.get(clause.owner);
    const facts = files[clause.file]?.facts[clause.section]?.clauses[clause.part];
    if (owner === undefined || facts === undefined) continue;
    if (owner.clause === clause.index && owner.kind === "solution" && owner.parent !== undefined) {
      // A solution that stands in a key issue says by its place what it addresses.
      links.add("addresses", owner.id, owner.parent, { source: "text", at: owner.at });
    }
    if (owner.kind === "solution") linkSolution(owner, clause, facts, names, links);
    else if (owner.kind === "conclusion") linkConclusion(owner, clause, facts, names, links);
    else if (clause.role === "text" || clause.role === "keyIssue")
      linkUpstream(owner, clause, facts, names, links);
  }
}

function linkSolution(
  solution: Item,
  clause: Clause,
  facts: ClauseFacts,
  names: Names,
  links: LinkCollector,
): void {
  facts.mentions.forEach((mention, index) => {
    if (mention.kind !== "keyIssue" || isForeign(names, mention)) return;
    const states = mention.claim === "addresses" || (clause.kind === "mapping" && mention.claim === "names");
    if (!states) return;
    const keyIssue = idOf(names, "keyIssue", mention.number);
    const at = { source: "text", at: { clause: clause.index, part: "mention", index } } as const;
    links.add("addresses", solution.id, keyIssue, at);
    if (mention.part !== undefined) {
      const kind = mention.part.startsWith("R") ? "fulfils" : "mitigates";
      links.add(kind, solution.id, `${keyIssue}/${mention.part}`, at);
    }
    const requirements =
      mention.requirements === "all"
        ? links.requirementsOf(keyIssue)
        : mention.requirements.map((n) => links.requirementsOf(keyIssue)[n - 1] ?? `${keyIssue}/R${n}`);
    for (const requirement of requirements) {
      if (links.items.has(requirement)) links.add("fulfils", solution.id, requirement, at);
    }
  });
}

/** A key issue that takes up a clause of a service specification, or a key issue of another TR. */
function linkUpstream(
  keyIssue: Item,
  clause: Clause,
  facts: ClauseFacts,
  names: Names,
  links: LinkCollector,
): void {
  facts.upstream.forEach((one, index) => {
    links.add("derives", keyIssue.id, one.target, {
      source: "text",
      at: { clause: clause.index, part: "upstream", index },
    });
  });
  facts.mentions.forEach((mention, index) => {
    const taken = mention.claim !== "denies" && mention.kind === "keyIssue" && isForeign(names, mention);
    if (!taken || mention.document === "?") return;
    const target = `TR ${mention.document}#KI#${mention.number}`;
    links.add("derives", keyIssue.id, target, {
      source: "text",
      at: { clause: clause.index, part: "mention", index },
    });
  });
}

function linkConclusion(
  conclusion: Item,
  clause: Clause,
  facts: ClauseFacts,
  names: Names,
  links: LinkCollector,
): void {
  const about = (): string | undefined => links.target("about", conclusion.id);
  const named = facts.mentions.some(
    (mention) => mention.kind === "keyIssue" && mention.end <= (facts.heading?.span.end ?? 0),
  );
  if (clause.index === conclusion.clause && !named) {
    const title = conclusion.title.toLowerCase();
    const same = names.items.find(
      (item) => item.kind === "keyIssue" && title !== "" && item.title.toLowerCase() === title,
    );
    if (same !== undefined) links.add("about", conclusion.id, same.id, { source: "text", at: conclusion.at });
  }
  /** Where solutions are numbered in each key issue, the number means the one of the key issue concluded on. */
  const solutionId = (number: string): string => {
    const nested = `${about() ?? ""}/Sol#${number}`;
    return links.items.has(nested) ? nested : idOf(names, "solution", number);
  };
  facts.mentions.forEach((mention, index) => {
    if (isForeign(names, mention)) return;
    const at = { source: "text", at: { clause: clause.index, part: "mention", index } } as const;
    const heading = facts.heading;
    const inHeading =
      heading !== undefined && mention.start >= heading.span.start && mention.end <= heading.span.end;
    if (mention.kind === "keyIssue" && inHeading)
      links.add("about", conclusion.id, idOf(names, "keyIssue", mention.number), at);
    else if (mention.kind === "solution" && !inHeading && mention.claim === "selects") {
      links.add("concludes", conclusion.id, solutionId(mention.number), at);
    }
  });
}
