import { evidenceWords } from "../analysis/area-evidence.ts";
import { areasOf } from "../analysis/item-areas.ts";
import type { Place } from "../model/anchor.ts";
import { glossaryOf } from "../model/glossary.ts";
import { wordingOf } from "../model/item-text.ts";
import { factsAt, type Study } from "../model/study.ts";
import { usesAreas } from "../model/study-areas.ts";
import { definitionsOf, symbolAt } from "../model/symbol.ts";
import { type Item, linksFrom, linksTo, partsOf } from "../model/trace.ts";
import { sectionAt, type Workspace } from "../model/workspace.ts";

/** A card for the thing under the cursor, as Markdown. `link` makes a target that the editor can open. */
export interface HoverCard {
  readonly markdown: string;
  readonly place: Place;
}

/** Makes a link target of a place; the edge knows how an editor opens one. */
export type LinkTo = (place: Place) => string;

/** The card of what is at `offset` of `uri`, or undefined. */
export function hover(
  workspace: Workspace,
  uri: string,
  offset: number,
  linkTo: LinkTo,
): HoverCard | undefined {
  const symbol = symbolAt(workspace, uri, offset);
  if (symbol === undefined) return abbreviationCard(workspace, uri, offset);
  const { study, target, place } = symbol;
  if (target.kind === "reference") {
    const entry = study.outline.references.get(target.number)?.[0];
    const text =
      entry === undefined ? undefined : factsAt(study, entry.clause)?.references[entry.index]?.text;
    return {
      place,
      markdown:
        text === undefined
          ? `**[${target.number}]** has no entry in the references.`
          : `**[${target.number}]** ${escapeMarkdown(text)}`,
    };
  }
  const item = study.trace.byId.get(target.id);
  if (item === undefined) return { place, markdown: `**${target.id}** is not defined in ${study.id}.` };
  const lines = [title(study, item, linkTo), ...details(study, item, linkTo), ...areaLines(study, item)];
  return { place, markdown: lines.join("\n\n") };
}

/** The expansion of the abbreviation under the cursor, from clause 3. */
function abbreviationCard(workspace: Workspace, uri: string, offset: number): HoverCard | undefined {
  const study = workspace.studyOf.get(uri);
  const file = workspace.files.get(uri);
  if (study === undefined || file === undefined) return undefined;
  const point = sectionAt(file, offset);
  const text = file.document.sections[point.section]?.text ?? "";
  let start = point.offset;
  let end = point.offset;
  while (start > 0 && /[\w-]/.test(text[start - 1] ?? "")) start--;
  while (/[\w-]/.test(text[end] ?? "")) end++;
  const word = text.slice(start, end);
  const entry = /[A-Z]/.test(word)
    ? glossaryOf(study).find((one) => one.kind === "abbreviation" && one.name === word)
    : undefined;
  if (entry === undefined) return undefined;
  const base = offset - point.offset;
  return {
    place: { uri, start: base + start, end: base + end },
    markdown: `**${word}** ${escapeMarkdown(entry.meaning)}`,
  };
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
