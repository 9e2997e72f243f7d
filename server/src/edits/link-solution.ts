// Links a key issue to a solution, in the form and at the places where the study keeps such links: in the sentence that
// declares, in the mapping table, in YAML in `addresses`. What comes out is read again: the link is there by text and
// by table, nothing else has changed, and the table disagrees with no sentence that it agreed with before.

import type { Study } from "../model/study.ts";
import { type Item, linksFrom, statedBy } from "../model/trace.ts";
import { unsolvedKeyIssues } from "../model/unsolved.ts";
import type { TextChange } from "../syntax/sections.ts";
import { entriesOf, itemsOf, sourceOf } from "../syntax/yaml.ts";
import { denialOf } from "../tables/expected-mark.ts";
import { mappingsOf } from "../tables/mapping-cells.ts";
import { disagreementsOf } from "../tables/mapping-disagreements.ts";
import { type ClauseSource, clauseSource, inFile } from "./clause-source.ts";
import type { Change, Edit } from "./edit.ts";
import { addPlaces, markLink } from "./mark-link.ts";
import { differenceOf, linkLine } from "./meaning.ts";
import { solveKeyIssues } from "./solved-key-issue.ts";
import { statingEdits } from "./state-link.ts";
import { studyAfter } from "./study-after.ts";
import { itemMap } from "./yaml-item.ts";
import { addEntries, addItems, giveValue, isNothing } from "./yaml-lines.ts";
import { quotedLike } from "./yaml-quote.ts";

/**
 * The change after which `solution` addresses `keyIssue`, in the text and in every mapping table; undefined where it
 * does so already, or where no change is sure to be read so.
 */
export function linkSolution(study: Study, solution: Item, keyIssue: Item): Change | undefined {
  const known = linksFrom(study.trace, solution.id, "addresses").some(({ to }) => to === keyIssue.id);
  if (known) return undefined;
  const marks = markLink(study, solution, keyIssue);
  const addressing = { solution: solution.id, keyIssues: [keyIssue.id] };
  return linked(study, solution, keyIssue, (text) => marks ?? addPlaces(study, text, addressing));
}

/**
 * The change after which `solution` says by itself that it addresses `keyIssue`, which only a mapping table says yet;
 * undefined where no change is sure to be read so.
 */
export function stateMarkedLink(study: Study, solution: Item, keyIssue: Item): Change | undefined {
  return linked(study, solution, keyIssue, () => []);
}

/** The change of the text, and what \`marks\` adds to it in tables. */
function linked(
  study: Study,
  solution: Item,
  keyIssue: Item,
  marks: (text: Change) => readonly Edit[],
): Change | undefined {
  // Who denies it is not made to say it.
  if (denialOf(study, solution.id, keyIssue.id) !== undefined) return undefined;
  const solved = solveKeyIssues(study, [keyIssue.id]);
  if (solved === undefined) return undefined;
  for (const stating of statements(study, solution, keyIssue)) {
    const text = { edits: [...stating, ...solved] };
    const change = { edits: [...text.edits, ...marks(text)] };
    if (isLinked(study, change, solution, keyIssue)) return change;
  }
  return undefined;
}

/** The edits of the text that could state the link, the best first. */
function* statements(study: Study, solution: Item, keyIssue: Item): Iterable<readonly Edit[]> {
  const heading = study.outline.clauses[solution.clause];
  const own = heading && clauseSource(study, heading);
  if (own?.section.yaml === undefined) {
    for (const edit of statingEdits(study, solution, keyIssue)) yield [edit];
    return;
  }
  const change = declaringChange(own, solution, keyIssue);
  if (change === undefined) return;
  const declared = inFile(own, change);
  // A sentence that says what the solution addresses goes along with the key, where there is one.
  for (const edit of statingEdits(study, solution, keyIssue)) yield [declared, edit];
  yield [declared];
}

/** The change of `addresses` in the map of `solution`, behind what names it where the map has no such key. */
function declaringChange({ section }: ClauseSource, solution: Item, keyIssue: Item): TextChange | undefined {
  const map = itemMap(section.section, solution.id);
  if (map === undefined) return undefined;
  const entries = entriesOf(map);
  const stated = entries.find(({ key }) => key === "addresses");
  const last = stated && itemsOf(stated.value).at(-1);
  const id = quotedLike(last === undefined ? "" : sourceOf(last), keyIssue.id);
  if (stated === undefined) {
    const names = entries.filter(({ key }) => ["id", "title", "clause", "source"].includes(key));
    return addEntries(map, [[`addresses: [${id}]`]], names.at(-1));
  }
  if (isNothing(stated.value)) return giveValue(stated.value, stated.keySpan.end, `[${id}]`);
  return addItems(stated.value, [id]);
}

/** Whether the study after `change` says that the solution addresses the key issue, and else what it said. */
function isLinked(study: Study, change: Change, solution: Item, keyIssue: Item): boolean {
  const after = studyAfter(study, change);
  if (after === undefined) return false;
  const links = linksFrom(after.trace, solution.id, "addresses");
  const link = links.find(({ to }) => to === keyIssue.id);
  if (link === undefined || !(statedBy(link, "text") || statedBy(link, "declared"))) return false;
  const tables = mappingsOf(after).some(({ solutions }) => solutions.includes(solution.id));
  if (tables && !statedBy(link, "table")) return false;
  const known = linksFrom(study.trace, solution.id, "addresses").map(({ to }) => to);
  const meant = links
    .filter(({ to }) => to === keyIssue.id || known.includes(to))
    .flatMap((one) => one.mentions.map(({ source }) => linkLine(one, source)));
  const { added, removed } = differenceOf(study, after);
  const disagree = disagreementsOf(after);
  return (
    !unsolvedKeyIssues(after).has(keyIssue.id) &&
    removed.length === 0 &&
    added.every((line) => meant.includes(line)) &&
    disagree.length <= disagreementsOf(study).length &&
    !disagree.some(({ cell }) => cell.solution === solution.id && cell.keyIssue === keyIssue.id)
  );
}
