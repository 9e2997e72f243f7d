// From the outline to the trace: items first, then the links between them.

import { linkDeclarations } from "./declaration.ts";
import type { ClauseFacts } from "./facts.ts";
import type { FileModel } from "./file.ts";
import { LinkCollector } from "./link-collector.ts";
import { linkMentions } from "./link-mentions.ts";
import { linkTables } from "./link-tables.ts";
import { linkTitles } from "./link-titles.ts";
import { collectNames } from "./names.ts";
import type { Clause, Outline } from "./outline.ts";
import type { Project } from "./project.ts";
import { repeatedId } from "./repeated-id.ts";
import { statementsOf } from "./study-statements.ts";
import type { Item, Trace } from "./trace.ts";

/** Builds the trace of a study from its outline, its statements and its project file. */
export function buildTrace(
  files: readonly FileModel[],
  outline: Outline,
  { project, spec }: { readonly project: Project | undefined; readonly spec: string | undefined },
): Trace {
  const items = collectItems(files, outline);
  const byId = new Map(items.map((item) => [item.id, item]));
  const byClause = new Map(
    items.filter((item) => item.at.part === "heading").map((item) => [item.clause, item]),
  );
  const names = collectNames(outline, byClause, spec);
  const links = new LinkCollector(byId);
  linkTables(files, outline, names, links);
  linkMentions(files, outline, byClause, names, links);
  linkConsolidations(files, items, outline, links);
  linkTitles(outline, items, links);
  linkDeclarations(files, outline, { items, byId, byClause, names }, links);
  linkDeclared(project, links);
  const all = links.all();
  return {
    items,
    links: all,
    byId,
    byClause,
    names,
    parts: groupBy(items, (item) => item.parent),
    inClause: groupBy(items, (item) => (item.at.part === "heading" ? undefined : item.clause)),
    from: groupBy(all, (link) => link.from),
    to: groupBy(all, (link) => link.to),
  };
}

function collectItems(files: readonly FileModel[], outline: Outline): Item[] {
  const items: Item[] = [];
  const taken = new Map<string, number>();
  const owners = new Map<number, Item>();
  const counts = new Map<string, number>();
  const tagged = outline.clauses.some(
    (clause) => clause.owner < 0 && statementsOf(files, clause).some((one) => one.id !== undefined),
  );
  for (const clause of outline.clauses) {
    const owner = owners.get(clause.owner);
    if (clause.role === "keyIssue" || clause.role === "solution" || clause.role === "conclusion") {
      const item = itemOf(clause, owners.get(outline.clauses[clause.parent]?.owner ?? -1), taken);
      owners.set(clause.index, item);
      items.push(item);
    }
    const letter = clause.role === "threats" ? "T" : "R";
    const counter =
      owner === undefined ? `${letter}@${clause.clause ?? clause.title}/` : `${owner.id}/${letter}`;
    statementsOf(files, clause).forEach((statement, index) => {
      // Where authors tag their requirements, what stands between them explains.
      if (owner === undefined && tagged && statement.id === undefined) return;
      const ordinal = (counts.get(counter) ?? 0) + 1;
      counts.set(counter, ordinal);
      const id = statement.id === undefined ? `${counter}${ordinal}` : ownId(letter, statement.id, owner);
      items.push({
        id: unique(id, taken),
        kind: statement.kind,
        number: statement.id,
        title: "",
        clause: clause.index,
        parent: owner?.id,
        at: { clause: clause.index, part: "statement", index },
      });
    });
    factsOfClause(files, clause)?.consolidations.forEach((one, index) => {
      items.push({
        id: unique(`R[${one.id}]`, taken),
        kind: "requirement",
        number: one.id,
        title: "",
        clause: clause.index,
        parent: undefined,
        at: { clause: clause.index, part: "consolidation", index },
      });
    });
  }
  return items;
}

/** "T1" is there in every key issue; any other id of an author's is the only one of its name. */
function ownId(letter: string, id: string, owner: Item | undefined): string {
  const counted = owner !== undefined && id.startsWith(letter) && /^\d+$/.test(id.slice(1));
  return counted ? `${owner.id}/${id}` : `${letter}[${id}]`;
}

function factsOfClause(files: readonly FileModel[], clause: Clause): ClauseFacts | undefined {
  return files[clause.file]?.facts[clause.section]?.clauses[clause.part];
}

/** A consolidated requirement derives from those that it merges. */
function linkConsolidations(
  files: readonly FileModel[],
  items: readonly Item[],
  outline: Outline,
  links: LinkCollector,
): void {
  for (const item of items) {
    if (item.at.part !== "consolidation") continue;
    const clause = outline.clauses[item.clause];
    const one =
      clause === undefined ? undefined : factsOfClause(files, clause)?.consolidations[item.at.index];
    for (const original of one?.originals ?? [])
      links.add("derives", item.id, `R[${original}]`, { source: "table", at: item.at });
  }
}

function itemOf(clause: Clause, above: Item | undefined, taken: Map<string, number>): Item {
  const kind = clause.role as "keyIssue" | "solution" | "conclusion";
  const prefix = kind === "keyIssue" ? "KI" : kind === "solution" ? "Sol" : "C";
  const parent = kind === "solution" && above?.kind === "keyIssue" ? above : undefined;
  const place = clause.clause ?? clause.title;
  const own =
    kind === "conclusion" || clause.number === undefined
      ? `${prefix}@${place}`
      : `${prefix}#${clause.number}`;
  return {
    id: unique(parent === undefined ? own : `${parent.id}/${own}`, taken),
    kind,
    number: kind === "conclusion" ? undefined : clause.number,
    title: clause.title,
    clause: clause.index,
    parent: parent?.id,
    at: { clause: clause.index, part: "heading", index: 0 },
  };
}

function unique(id: string, taken: Map<string, number>): string {
  const times = (taken.get(id) ?? 0) + 1;
  taken.set(id, times);
  return times === 1 ? id : repeatedId(id, times);
}

function linkDeclared(project: Project | undefined, links: LinkCollector): void {
  for (const [solution, declared] of project?.solutions ?? []) {
    for (const target of declared.addresses)
      links.add("addresses", solution, target, { source: "declared", at: undefined });
  }
  for (const [keyIssue, declared] of project?.keyIssues ?? []) {
    for (const solution of declared.solutions)
      links.add("addresses", solution, keyIssue, { source: "declared", at: undefined });
    for (const source of declared.derives)
      links.add("derives", keyIssue, source, { source: "declared", at: undefined });
  }
}

function groupBy<T, K>(
  values: readonly T[],
  keyOf: (value: T) => K | undefined,
): ReadonlyMap<K, readonly T[]> {
  const groups = new Map<K, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    if (key === undefined) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [value]);
    else group.push(value);
  }
  return groups;
}
