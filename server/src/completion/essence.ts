// What an author wants to know of a proposal before taking it: the essence of a thing of the study in a few lines.

import { declaredAreas } from "../model/declared-areas.ts";
import { glossaryOf } from "../model/glossary.ts";
import { wordingOf } from "../model/item-text.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { Target } from "../model/symbol.ts";
import { type Item, linksFrom, linksTo, partsOf } from "../model/trace.ts";

/** A name and what there is to say of it, a sentence or less a line. Plain text. */
export interface Essence {
  readonly name: string;
  readonly lines: readonly string[];
}

/** The essence of `target`; undefined where the study does not have it any more. */
export function essenceOf(study: Study, target: Target): Essence | undefined {
  switch (target.kind) {
    case "item": {
      const item = study.trace.byId.get(target.id);
      return item === undefined ? undefined : essenceOfItem(study, item);
    }
    case "reference": {
      const entry = study.outline.references.get(target.number)?.[0];
      const text = factsAt(study, entry?.clause ?? -1)?.references[entry?.index ?? -1]?.text;
      return text === undefined ? undefined : { name: `[${target.number}]`, lines: [text] };
    }
    case "term":
    case "abbreviation": {
      const entry = glossaryOf(study).find((one) => one.kind === target.kind && one.name === target.name);
      return entry === undefined ? undefined : { name: entry.name, lines: [entry.meaning] };
    }
    case "clause": {
      const clause = study.outline.clauses.find((one) => one.clause === target.number);
      const item = study.trace.byClause.get(clause?.index ?? -1);
      if (item !== undefined && item.kind !== "conclusion") return essenceOfItem(study, item);
      return clause === undefined ? undefined : { name: `clause ${target.number}`, lines: [clause.title] };
    }
    default:
      return undefined;
  }
}

function essenceOfItem(study: Study, item: Item): Essence {
  const { trace } = study;
  const name = `${item.id} ${item.title}`.trim();
  const areas = declaredAreas(study, item);
  const stated = areas.length === 0 ? [] : [`Areas: ${areas.join(", ")}`];
  switch (item.kind) {
    case "keyIssue": {
      const threats = partsOf(trace, item.id, "threat");
      const first = threats[0] === undefined ? undefined : wordingOf(study, threats[0])?.text;
      const counts = [
        counted(threats, "threat"),
        counted(partsOf(trace, item.id, "requirement"), "requirement"),
      ];
      const solutions = linksTo(trace, item.id, "addresses").flatMap(
        ({ from }) => trace.byId.get(from) ?? [],
      );
      return {
        name,
        lines: [
          counts.join(", "),
          ...(first === undefined ? [] : [`First threat: ${first}`]),
          solutions.length === 0 ? "No solution addresses it." : `Solutions: ${names(solutions)}`,
          ...stated,
        ],
      };
    }
    case "solution": {
      const keyIssues = linksFrom(trace, item.id, "addresses").flatMap(({ to }) => trace.byId.get(to) ?? []);
      const addresses = keyIssues.length === 0 ? [] : [`Addresses ${names(keyIssues)}`];
      return { name, lines: [...addresses, ...stated] };
    }
    case "threat":
    case "requirement": {
      const parent = trace.byId.get(item.parent ?? "");
      const of = parent === undefined ? [] : [`of ${parent.id} ${parent.title}`.trim()];
      return { name, lines: [wordingOf(study, item)?.text ?? "", ...of, ...stated] };
    }
    case "conclusion":
      return { name, lines: [] };
  }
}

function counted(items: readonly Item[], noun: string): string {
  return `${items.length} ${noun}${items.length === 1 ? "" : "s"}`;
}

function names(items: readonly Item[]): string {
  return items.map(({ id, title }) => `${id} ${title}`.trim()).join("; ");
}
