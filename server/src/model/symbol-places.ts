// Where things of the model are defined and named, once for all features.

import { maskProse } from "../syntax/mask.ts";
import type { Anchor, ClauseSpan, Place } from "./anchor.ts";
import { placeOf } from "./anchor.ts";
import { areaNamesIn } from "./area-names.ts";
import { areaPlaces } from "./area-places.ts";
import { captionsOf, plainNumber } from "./caption.ts";
import { resolveDeclaration } from "./declaration.ts";
import type { ClauseFacts } from "./facts.ts";
import { glossaryOf, occurrencesOf } from "./glossary.ts";
import { headIds, idOf, isForeign, namedBy } from "./names.ts";
import type { Clause } from "./outline.ts";
import { projectTargets } from "./project-targets.ts";
import type { Study } from "./study.ts";
import type { Target } from "./symbol.ts";

/** Where a target is defined, in every place that defines it. */
export function definitionsOf(study: Study, target: Target): readonly Place[] {
  if (target.kind === "area") return areaPlaces(study, target.id);
  return definingAnchors(study, target).map((at) => placeOf(study, at));
}

function definingAnchors(
  study: Study,
  target: Exclude<Target, { kind: "area" }>,
): readonly (Anchor | ClauseSpan)[] {
  switch (target.kind) {
    case "item": {
      const item = study.trace.byId.get(target.id);
      return item === undefined ? [] : [item.at];
    }
    case "reference":
      return (study.outline.references.get(target.number) ?? []).map(({ clause, index }) => ({
        clause,
        part: "reference",
        index,
      }));
    case "clause":
      return study.outline.clauses
        .filter((clause) => clause.clause === target.number)
        .map((clause) => ({ clause: clause.index, part: "heading", index: 0 }));
    case "table":
    case "figure":
      return study.outline.clauses.flatMap((clause) =>
        [...captionsOf(study, clause, factsOf(study, clause))].flatMap((caption) =>
          caption.target.kind === target.kind && caption.target.number === target.number ? [caption.at] : [],
        ),
      );
    case "term":
    case "abbreviation":
      return glossaryOf(study)
        .filter((entry) => entry.kind === target.kind && entry.name === target.name)
        .map(({ clause, nameSpan }) => ({ clause, ...nameSpan }));
    case "editorsNote":
      return [];
  }
}

/**
 * Every place that names a target without defining it, in document order and those of the project file last; of one
 * file only, where `uri` names it.
 */
export function* mentionsOf(study: Study, target: Target, uri?: string): Iterable<Place> {
  // In YAML the clause of a key issue encloses those of its parts: what stands there is found twice.
  const seen = new Set<string>();
  for (const clause of study.outline.clauses) {
    if (uri !== undefined && study.files[clause.file]?.uri !== uri) continue;
    for (const at of namingAnchors(study, clause, factsOf(study, clause), target)) {
      const place = placeOf(study, at);
      const key = `${place.uri} ${place.start}`;
      if (!seen.has(key)) yield place;
      seen.add(key);
    }
  }
  for (const { target: named, place, defines } of projectTargets(study))
    if (!defines && (uri === undefined || place.uri === uri) && sameTarget(named, target)) yield place;
}

function sameTarget(a: Target, b: Target): boolean {
  if (a.kind === "item" || a.kind === "area") return a.kind === b.kind && a.id === b.id;
  return a.kind === "clause" && a.kind === b.kind && a.number === b.number;
}

function namingAnchors(
  study: Study,
  clause: Clause,
  facts: ClauseFacts,
  target: Target,
): Iterable<Anchor | ClauseSpan> {
  switch (target.kind) {
    case "item":
      return namingItem(study, clause, facts, target.id);
    case "reference":
      return facts.citations.flatMap(({ number }, index) =>
        number === target.number ? [{ clause: clause.index, part: "citation" as const, index }] : [],
      );
    case "clause":
    case "table":
    case "figure":
      return facts.pointers.flatMap(({ kind, number, foreign }, index) =>
        !foreign && kind === target.kind && plainNumber(number) === target.number
          ? [{ clause: clause.index, part: "pointer" as const, index }]
          : [],
      );
    case "term":
    case "abbreviation":
      return namingEntry(study, clause, facts, target);
    case "area":
      return areaNamesIn(study, clause).filter(({ id, defines }) => id === target.id && !defines);
    case "editorsNote":
      return [];
  }
}

function* namingItem(
  study: Study,
  clause: Clause,
  facts: ClauseFacts,
  id: string,
): Iterable<Anchor | ClauseSpan> {
  const { names } = study.trace;
  const at = (part: Anchor["part"], index: number, table?: number): Anchor => ({
    clause: clause.index,
    part,
    index,
    ...(table === undefined ? {} : { table }),
  });
  const own = study.trace.byClause.get(clause.index);
  const heading = facts.heading?.span;
  for (const [index, mention] of facts.mentions.entries()) {
    // "KI#3/R1" names the key issue as well.
    const whole = idOf(names, mention.kind, mention.number);
    if (isForeign(names, mention) || (whole !== id && namedBy(names, mention) !== id)) continue;
    // The number in the heading of an item is its own, also where another one bears the same.
    const isOwn = own?.kind === mention.kind && own.number === mention.number;
    if (!isOwn || heading === undefined || mention.start < heading.start || mention.end > heading.end)
      yield at("mention", index);
  }
  const owner = study.trace.byClause.get(clause.owner);
  for (const [index, declaration] of (facts.declarations ?? []).entries()) {
    const { id: declared, whole } = resolveDeclaration(declaration, owner, study.trace);
    if (declared === id || whole === id) yield at("declaration", index);
  }
  for (const [index, table] of facts.tables.entries()) {
    const heads = headIds(names, table);
    // A list names a key issue in the row of each solution that addresses it, or the other way round.
    const isList = table.form === "list";
    if (!(isList && table.turned))
      for (const [row, head] of heads.solutions.entries()) if (head === id) yield at("row", row, index);
    if (!isList || table.turned)
      for (const [column, head] of heads.keyIssues.entries())
        if (head === id) yield at("column", column, index);
    for (const [mark, { row, column }] of isList ? table.marks.entries() : [])
      if ((table.turned ? heads.solutions[row] : heads.keyIssues[column]) === id)
        yield at("mark", mark, index);
  }
  // "the first requirement of KI#2" names it without its id.
  for (const { kind, mentions } of study.trace.to.get(id) ?? []) {
    if (kind !== "fulfils" && kind !== "mitigates") continue;
    for (const { at } of mentions) if (at?.clause === clause.index && at.part === "mention") yield at;
  }
}

/** Every use of a term or abbreviation of clause 3 but for its own entry. */
function* namingEntry(
  study: Study,
  clause: Clause,
  facts: ClauseFacts,
  target: Target & { readonly kind: "term" | "abbreviation" },
): Iterable<ClauseSpan> {
  const entry = glossaryOf(study).find((one) => one.kind === target.kind && one.name === target.name);
  const prose = study.files[clause.file]?.facts[clause.section]?.prose ?? "";
  if (entry === undefined) return;
  const masked = maskProse(prose.slice(facts.start, facts.end));
  for (const span of occurrencesOf(entry, masked)) {
    const start = facts.start + span.start;
    if (entry.clause === clause.index && start === entry.nameSpan.start) continue;
    yield { clause: clause.index, start, end: facts.start + span.end };
  }
}

const NO_FACTS: ClauseFacts = {
  heading: undefined,
  start: 0,
  end: 0,
  paragraphs: [],
  mentions: [],
  citations: [],
  pointers: [],
  tables: [],
  consolidations: [],
  references: [],
  areas: [],
  upstream: [],
  value: undefined,
};

function factsOf(study: Study, { file, section, part }: Clause): ClauseFacts {
  return study.files[file]?.facts[section]?.clauses[part] ?? NO_FACTS;
}
