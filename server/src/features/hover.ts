import { evidenceWords } from "../analysis/area-evidence.ts";
import { becauseOf } from "../analysis/because.ts";
import { areasOf } from "../analysis/item-areas.ts";
import { type RelatedItem, relatedItems } from "../analysis/related-items.ts";
import type { Similarity } from "../analysis/similarity.ts";
import type { Place } from "../model/anchor.ts";
import { glossaryOf } from "../model/glossary.ts";
import { wordingOf } from "../model/item-text.ts";
import { factsAt, type Study } from "../model/study.ts";
import { usesAreas } from "../model/study-areas.ts";
import { captionsOf, symbolAt, type Target } from "../model/symbol.ts";
import { definitionsOf } from "../model/symbol-places.ts";
import { type Item, linksFrom, linksTo, partsOf } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";
import { plainText } from "../syntax/mask.ts";

/** A card for the thing under the cursor, as Markdown. `link` makes a target that the editor can open. */
export interface HoverCard {
  readonly markdown: string;
  readonly place: Place;
}

/** Makes a link target of a place; the edge knows how an editor opens one. */
export type LinkTo = (place: Place) => string;

export interface HoverOptions {
  readonly linkTo: LinkTo;
  /** Asked for only on threats and requirements; without it their cards do not say what is related. */
  readonly similarity?: (() => Similarity) | undefined;
}

/** The card of what is at `offset` of `uri`, or undefined. */
export function hover(
  workspace: Workspace,
  uri: string,
  offset: number,
  { linkTo, similarity }: HoverOptions,
): HoverCard | undefined {
  const symbol = symbolAt(workspace, uri, offset);
  if (symbol === undefined) return undefined;
  const { study, target, place } = symbol;
  const item = target.kind === "item" ? study.trace.byId.get(target.id) : undefined;
  const isStatement = item?.kind === "threat" || item?.kind === "requirement";
  const related =
    isStatement && similarity !== undefined ? relatedLines(similarity(), study, item, linkTo) : [];
  return { place, markdown: [cardOf(study, target, linkTo), ...related].join("\n\n") };
}

/** How many related statements a card names. */
const NAMED = 5;

/** The nearest related statements: id as a link, class, score, and why. */
function relatedLines(similarity: Similarity, study: Study, item: Item, linkTo: LinkTo): readonly string[] {
  const found = relatedItems(similarity, { study, item });
  if (found.length === 0) return [];
  const more = found.length > NAMED ? [`- and ${found.length - NAMED} more`] : [];
  const lines = found.slice(0, NAMED).map((one) => relatedLine(similarity, study, one, linkTo));
  return ["Related:", [...lines, ...more].join("\n")];
}

function relatedLine(similarity: Similarity, own: Study, one: RelatedItem, linkTo: LinkTo): string {
  const { study, item, related } = one;
  const where = study === own ? "" : ` in ${escapeMarkdown(study.id)}`;
  const because = becauseOf(similarity.index, one.own, related.entry).map(escapeMarkdown).join("; ");
  const why = because === "" ? "" : `: ${because}`;
  return `- ${link(study, item, linkTo)}${where} ${related.class} ${related.score.toFixed(2)}${why}`;
}

function cardOf(study: Study, target: Target, linkTo: LinkTo): string {
  switch (target.kind) {
    case "item": {
      const item = study.trace.byId.get(target.id);
      if (item === undefined) return `**${target.id}** is not defined in ${study.id}.`;
      const lines = [title(study, item, linkTo), ...details(study, item, linkTo), ...areaLines(study, item)];
      return lines.join("\n\n");
    }
    case "reference": {
      const entry = study.outline.references.get(target.number)?.[0];
      const text = factsAt(study, entry?.clause ?? -1)?.references[entry?.index ?? -1]?.text;
      const says = text === undefined ? "has no entry in the references." : escapeMarkdown(text);
      return `**[${target.number}]** ${says}`;
    }
    case "term":
    case "abbreviation": {
      const entry = glossaryOf(study).find((one) => one.kind === target.kind && one.name === target.name);
      return `**${escapeMarkdown(target.name)}** ${escapeMarkdown(entry?.meaning ?? "")}`;
    }
    case "clause":
    case "table":
    case "figure":
      return numberedCard(study, target, linkTo);
  }
}

/** A clause, table or figure: its number, which leads there, and its title or caption. */
function numberedCard(study: Study, target: Target & { readonly number: string }, linkTo: LinkTo): string {
  const name = `${target.kind === "clause" ? nameOfClause(target.number) : target.kind} ${target.number}`;
  const place = definitionsOf(study, target)[0];
  if (place === undefined) return `There is no **${name}** in ${study.id}.`;
  return `**[${name}](${linkTo(place)})** ${escapeMarkdown(titleOf(study, target))}`;
}

function nameOfClause(number: string): string {
  return /^[A-Z]+$/.test(number) ? "annex" : "clause";
}

function titleOf(study: Study, { kind, number }: Target & { readonly number: string }): string {
  if (kind === "clause") return study.outline.clauses.find(({ clause }) => clause === number)?.title ?? "";
  for (const clause of study.outline.clauses) {
    const section = study.files[clause.file]?.facts[clause.section];
    const facts = section?.clauses[clause.part];
    if (section === undefined || facts === undefined) continue;
    for (const { target, paragraph } of captionsOf(study, clause, facts))
      if (target.kind === kind && target.number === number)
        return plainText(section.prose.slice(paragraph.bodyStart, paragraph.end));
  }
  return "";
}

function title(study: Study, item: Item, linkTo: LinkTo): string {
  const clause = study.outline.clauses[item.clause]?.clause;
  const where = clause === undefined ? "" : ` · clause ${clause}`;
  const called = item.title === "" ? "" : ` ${escapeMarkdown(item.title)}`;
  return `**${link(study, item, linkTo)}**${called}${where}`;
}

function details(study: Study, item: Item, linkTo: LinkTo): string[] {
  const { trace } = study;
  switch (item.kind) {
    case "keyIssue": {
      const solutions = linksTo(trace, item.id, "addresses").flatMap((one) => trace.byId.get(one.from) ?? []);
      const conclusions = linksTo(trace, item.id, "about").flatMap((one) => trace.byId.get(one.from) ?? []);
      return [
        `${count(partsOf(trace, item.id, "threat"), "threat")} · ${count(partsOf(trace, item.id, "requirement"), "requirement")}`,
        solutions.length === 0 ? "No solution addresses it." : `Solutions: ${list(study, solutions, linkTo)}`,
        ...(conclusions.length === 0 ? [] : [`Concluded in ${list(study, conclusions, linkTo)}`]),
      ];
    }
    case "solution": {
      const keyIssues = linksFrom(trace, item.id, "addresses").flatMap((one) => trace.byId.get(one.to) ?? []);
      return [
        keyIssues.length === 0
          ? "It says of no key issue that it addresses it."
          : `Addresses ${list(study, keyIssues, linkTo)}`,
      ];
    }
    case "threat":
    case "requirement": {
      const parent = trace.byId.get(item.parent ?? "");
      return [
        escapeMarkdown(wordingOf(study, item)?.text ?? ""),
        ...(parent === undefined
          ? []
          : [`of ${link(study, parent, linkTo)} ${escapeMarkdown(parent.title)}`]),
      ];
    }
    case "conclusion": {
      const chosen = linksFrom(trace, item.id, "concludes").flatMap((one) => trace.byId.get(one.to) ?? []);
      return chosen.length === 0 ? [] : [`Selects ${list(study, chosen, linkTo)}`];
    }
  }
}

/** The declared areas, and those that the text lies in with the words that say so. */
function areaLines(study: Study, item: Item): string[] {
  const areas = usesAreas(study) ? areasOf(study) : undefined;
  const { declared, inferred } = areas?.items.get(item.id) ?? { declared: [], inferred: [] };
  const read = inferred.map(
    (area) =>
      `${area.id} ${Math.round(100 * area.confidence)} % (${evidenceWords(study, area).map(escapeMarkdown).join(", ")})`,
  );
  return [
    ...(declared.length === 0 ? [] : [`Areas: ${declared.map(escapeMarkdown).join(", ")}`]),
    ...(read.length === 0 ? [] : [`Areas by its text: ${read.join("; ")}`]),
  ];
}

function count(items: readonly Item[], noun: string): string {
  return `${items.length} ${noun}${items.length === 1 ? "" : "s"}`;
}

function list(study: Study, items: readonly Item[], linkTo: LinkTo): string {
  return items
    .map((item) => `${link(study, item, linkTo)}${item.title === "" ? "" : ` ${escapeMarkdown(item.title)}`}`)
    .join(", ");
}

function link(study: Study, item: Item, linkTo: LinkTo): string {
  const place = definitionsOf(study, { kind: "item", id: item.id })[0];
  return place === undefined ? item.id : `[${item.id}](${linkTo(place)})`;
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}
