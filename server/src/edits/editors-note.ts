// Adds an Editor's note to a key issue or solution. What comes out is read again: it is a note, and nothing else of the
// study says anything new.
import { editorsNotes } from "../model/editors-note.ts";
import { type Clause, isHeaded } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import type { Section, TextChange } from "../syntax/sections.ts";
import { entriesOf, isList, itemsOf, sourceOf } from "../syntax/yaml.ts";
import { clauseSource, inFile, lastClause, paragraphAtEnd } from "./clause-source.ts";
import type { Change, Edit } from "./edit.ts";
import { differenceOf } from "./meaning.ts";
import { noteOpening } from "./note-spelling.ts";
import { studyAfter } from "./study-after.ts";
import { itemMap } from "./yaml-item.ts";
import { addEntries, addItems, giveValue, isFlow, isNothing } from "./yaml-lines.ts";
import { quotedLike } from "./yaml-quote.ts";

/**
 * The change that adds the Editor's note `sentence` at the end of the evaluation of `solution`, or of the whole solution
 * where it has none; in YAML to its list of Editor's notes. Undefined where it says so already or nothing fits.
 */
export function noteInSolution(study: Study, solution: Item, sentence: string): Change | undefined {
  const heading = study.outline.clauses[solution.clause];
  if (heading === undefined || timesSaid(study, solution, sentence) > 0) return undefined;
  return firstNote(
    study,
    solution,
    sentence,
    noteEdits(study, solution, sentence, placesFor(study, heading)),
  );
}

/** The first of `edits` after which `owner` has the note once more, and everything else says what it said. */
export function firstNote(
  study: Study,
  owner: Item | undefined,
  sentence: string,
  edits: Iterable<Edit>,
): Change | undefined {
  const before = timesSaid(study, owner, sentence);
  for (const edit of edits) {
    const change = { edits: [edit] };
    const after = studyAfter(study, change);
    if (after === undefined || timesSaid(after, owner, sentence) !== before + 1) continue;
    const { added, removed } = differenceOf(study, after);
    if (added.length + removed.length === 0) return change;
  }
  return undefined;
}

function timesSaid(study: Study, owner: Item | undefined, sentence: string): number {
  return editorsNotes(study, owner).filter(({ text }) => text === sentence).length;
}

/** The edits that could add the note: behind each of `places`, or in YAML to the list of `owner`. */
export function* noteEdits(
  study: Study,
  owner: Item,
  sentence: string,
  places: readonly Clause[],
): Iterable<Edit> {
  const heading = study.outline.clauses[owner.clause];
  const own = heading === undefined ? undefined : clauseSource(study, heading);
  if (own?.section.yaml !== undefined) {
    const change = inYaml(own.section.section, owner, sentence);
    if (change !== undefined) yield inFile(own, change);
    return;
  }
  for (const place of places) {
    const source = clauseSource(study, place);
    if (source !== undefined) yield inFile(source, paragraphAtEnd(source, noteOpening(study) + sentence));
  }
}

/** The last clause of the evaluation, of the solution, and of what is no mapping. */
function placesFor(study: Study, heading: Clause): readonly Clause[] {
  const own = study.outline.clauses.filter((clause) => clause.owner === heading.index && isHeaded(clause));
  const evaluation = own.filter(({ kind }) => kind === "evaluation").at(-1);
  const apart = own.filter(({ kind }) => kind !== "mapping").at(-1);
  const whole = lastClause(study, heading);
  return [...(evaluation === undefined ? [] : [lastClause(study, evaluation)]), whole, apart ?? whole];
}

function inYaml(section: Section, owner: Item, sentence: string): TextChange | undefined {
  const map = itemMap(section, owner.id);
  if (map === undefined) return undefined;
  const stated = entriesOf(map).find(({ key }) => key === "editorsNotes");
  if (stated === undefined) {
    const text = JSON.stringify(sentence);
    return addEntries(map, [isFlow(map) ? [`editorsNotes: [${text}]`] : ["editorsNotes:", `  - ${text}`]]);
  }
  if (isNothing(stated.value))
    return giveValue(stated.value, stated.keySpan.end, `[${JSON.stringify(sentence)}]`);
  if (!isList(stated.value)) return undefined;
  const last = itemsOf(stated.value).at(-1);
  const neighbour = last === undefined ? "" : sourceOf(last);
  return addItems(stated.value, [quotedLike(neighbour, sentence)]);
}
