// Declares areas of key issues and solutions: in the project file, in a line of the text, or in a comment that nobody
// sees. Every edit was read again before it is handed on, so it declares what it says.

import { declaredAreas } from "../model/declared-areas.ts";
import { readFacts } from "../model/facts.ts";
import type { Clause } from "../model/outline.ts";
import { isRepeated } from "../model/repeated-id.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { yamlFactsOf } from "../model/yaml-facts.ts";
import { parseDocument, type Section, type TextChange } from "../syntax/sections.ts";
import { entriesOf } from "../syntax/yaml.ts";
import { parseYamlSection } from "../syntax/yaml-tree.ts";
import {
  type ClauseSource,
  clauseSource,
  inFile,
  paragraphAtEnd,
  paragraphUnderHeading,
} from "./clause-source.ts";
import { areaList, areaText, declareInProject } from "./declare-in-project.ts";
import { applied, type Edit } from "./edit.ts";
import { itemMap } from "./yaml-item.ts";
import { addEntries, addItems, giveValue, isNothing } from "./yaml-lines.ts";

/** Where areas are declared. */
export type DeclareIn = "project" | "line" | "comment";

/** A key issue or solution and the areas to declare for it. */
export interface Declaring {
  readonly item: Item;
  readonly areas: readonly string[];
}

/**
 * The edits that declare what is not declared yet. Without a project file that can be edited they write comments; a
 * draft in YAML has a key for either form. An item of which no edit is sure to be read is left out.
 */
export function declareAreas(
  study: Study,
  declaring: readonly Declaring[],
  where: DeclareIn,
): readonly Edit[] {
  const missing = declaring.flatMap(({ item, areas }): Declaring[] => {
    const declared = declaredAreas(study, item);
    const left = areas.filter((area) => !declared.includes(area));
    return left.length === 0 ? [] : [{ item, areas: left }];
  });
  const { project } = study;
  // The id of a second key issue with one number is not its own: it must not get into a file.
  if (where === "project" && project !== undefined && !missing.some(({ item }) => isRepeated(item.id))) {
    const edits = declareInProject(project, missing);
    if (edits !== undefined) return edits.map((edit) => ({ uri: project.uri, ...edit }));
  }
  const form = where === "line" ? "line" : "comment";
  return missing.flatMap((one) => inText(study, one, form) ?? []);
}

/** An edit of a section that should make one of its clauses declare areas. */
interface Attempt {
  readonly clause: Clause;
  readonly edit: TextChange;
}

function inText(study: Study, { item, areas }: Declaring, form: "line" | "comment"): Edit | undefined {
  const heading = study.outline.clauses[item.clause];
  const source = heading === undefined ? undefined : clauseSource(study, heading);
  if (heading === undefined || source === undefined) return undefined;
  const attempts =
    source.section.yaml === undefined
      ? markdownAttempts(study, heading, areas, form)
      : yamlAttempts(source.section.section, heading, { item, areas });
  const right = attempts.find(({ clause, edit }) => isRead(study, clause, edit, areas));
  const written = right === undefined ? undefined : clauseSource(study, right.clause);
  return right === undefined || written === undefined ? undefined : inFile(written, right.edit);
}

/** A line at the end of the details or introduction, else under the heading; a comment always under the heading. */
function markdownAttempts(
  study: Study,
  heading: Clause,
  areas: readonly string[],
  form: "line" | "comment",
): readonly Attempt[] {
  const line = `Areas: ${areas.join(", ")}`;
  const comment = `<!-- areas: ${areas.join(", ")} -->`;
  const attempt = (
    clause: Clause | undefined,
    editOf: (source: ClauseSource, paragraph: string) => TextChange | undefined,
    paragraph: string,
  ): Attempt[] => {
    const source = clause === undefined ? undefined : clauseSource(study, clause);
    const edit = source === undefined ? undefined : editOf(source, paragraph);
    return clause === undefined || edit === undefined ? [] : [{ clause, edit }];
  };
  const under = (statement: string): Attempt[] => attempt(heading, paragraphUnderHeading, statement);
  if (form === "comment") return under(comment);
  const { clauses } = study.outline;
  const text = clauses
    .slice(heading.index + 1, heading.end)
    .find(({ owner, kind }) => owner === heading.index && (kind === "details" || kind === "introduction"));
  return [...attempt(text, paragraphAtEnd, line), ...under(line), ...under(comment)];
}

/** The key `areas` of the item, behind what names it. */
function yamlAttempts(section: Section, clause: Clause, { item, areas }: Declaring): readonly Attempt[] {
  const map = itemMap(section, item.id);
  if (map === undefined) return [];
  const entries = entriesOf(map);
  const stated = entries.find(({ key }) => key === "areas");
  const names = entries.filter(({ key }) => key === "id" || key === "title" || key === "clause");
  const edit =
    stated === undefined
      ? addEntries(map, [[`areas: ${areaList(areas)}`]], names.at(-1))
      : isNothing(stated.value)
        ? giveValue(stated.value, stated.keySpan.end, areaList(areas))
        : addItems(stated.value, areas.map(areaText));
  return edit === undefined ? [] : [{ clause, edit }];
}

/** Whether the clause declares the areas once its section is edited, and the section still is one of as many clauses. */
function isRead(study: Study, clause: Clause, edit: TextChange, areas: readonly string[]): boolean {
  const before = clauseSource(study, clause)?.section;
  if (before === undefined) return false;
  const text = applied(before.section.text, [edit]);
  const sections =
    before.section.yaml === undefined ? parseDocument(text).sections : [{ ...before.section, text }];
  const [section] = sections;
  if (section === undefined || sections.length > 1) return false;
  const after = section.yaml === undefined ? readFacts(section) : yamlFactsOf(parseYamlSection(section));
  const stated = after.clauses[clause.part]?.areas.flatMap(({ names }) => names.map(({ id }) => id)) ?? [];
  return after.clauses.length === before.clauses.length && areas.every((area) => stated.includes(area));
}
