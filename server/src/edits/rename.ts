// Renames what is under the cursor, in every place that names it: numbers of key issues and solutions, ids of threats and
// requirements, numbers of references, clauses, tables and figures, titles, terms and abbreviations.
import { touches } from "../base/span.ts";
import { type Place, placeOf } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import type { SymbolAt } from "../model/symbol.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Change, Edit } from "./edit.ts";
import { isRefusal, type Refusal, refused } from "./refusal.ts";
import { renameClause } from "./rename-clause.ts";
import { renameId } from "./rename-id.ts";
import { renameItem } from "./rename-item.ts";
import { renameReference } from "./rename-reference.ts";
import { renameTitle } from "./rename-title.ts";
import { renameWord } from "./rename-word.ts";
import { numberPlace, sourceAt } from "./written.ts";

/** What can be renamed at a place. */
export interface Renamable {
  readonly what: "number" | "id" | "title" | "name";
  /** The words that a new name replaces. */
  readonly place: Place;
  readonly text: string;
}

/** What a rename at `offset`, where `symbol` stands, would change. */
export function renamableAt(workspace: Workspace, found: SymbolAt, offset: number): Renamable | Refusal {
  const symbol = wholeAt(workspace, found, offset);
  const { target, place } = symbol;
  const study = writerOf(workspace, symbol);
  const title = titleAt(symbol, offset);
  if (title !== undefined) return title;
  if (target.kind === "item") return renamableItem(symbol, target.id, { writer: study, offset });
  if ("name" in target) return { what: "name", place, text: target.name };
  return "number" in target ? renamableNumber(study, place, target.number) : NAMELESS;
}

const NAMELESS = refused(
  "Areas are named by the model of the study, and Editor's notes have no names: neither can be renamed here.",
);

/** The study in whose text the symbol stands: not its own where one TR names what another one has. */
function writerOf(workspace: Workspace, { study, place }: SymbolAt): Study {
  return workspace.studyOf.get(place.uri) ?? study;
}

/** In "KI#3/R1" the key issue stands before the stroke. */
function wholeAt(workspace: Workspace, symbol: SymbolAt, offset: number): SymbolAt {
  const { target, place } = symbol;
  const source = sourceAt(writerOf(workspace, symbol), place);
  const stroke = target.kind === "item" && !symbol.defines ? source.indexOf("/") : -1;
  if (target.kind !== "item" || stroke < 0 || offset > place.start + stroke) return symbol;
  return { ...symbol, target: { kind: "item", id: target.id.slice(0, target.id.lastIndexOf("/")) } };
}

/** The title of the heading under the cursor, where the cursor stands in it. */
function titleAt({ study, target, place, defines }: SymbolAt, offset: number): Renamable | undefined {
  if (!defines || (target.kind !== "item" && target.kind !== "clause")) return undefined;
  for (const clause of study.outline.clauses) {
    if (study.files[clause.file]?.uri !== place.uri || clause.title === "") continue;
    const title = placeOf(study, { clause: clause.index, part: "title", index: 0 });
    if (offset < title.start || offset > title.end) continue;
    return { what: "title", place: title, text: clause.title };
  }
  return undefined;
}

function renamableItem(
  { study, place }: SymbolAt,
  id: string,
  { writer, offset }: { readonly writer: Study; readonly offset: number },
): Renamable | Refusal {
  const item = study.trace.byId.get(id);
  if (item === undefined)
    return refused("{0} is not defined in {1}, so there is nothing to rename.", id, study.id);
  if (item.number === undefined)
    return refused(
      "{0} is counted by its place and bears no id of its own. Give it one, as in <!-- T1.1 -->, to rename it.",
      id,
    );
  if (item.kind === "threat" || item.kind === "requirement") {
    const written = numberPlace(writer, place, item.number);
    const isOn = written !== undefined && touches(written, offset);
    return { what: "id", place: isOn ? written : place, text: item.number };
  }
  return renamableNumber(writer, place, item.number);
}

function renamableNumber(study: Study, place: Place, number: string): Renamable | Refusal {
  const written = numberPlace(study, place, number);
  if (written !== undefined) return { what: "number", place: written, text: number };
  return refused("{0} is meant here, but not written. Rename it where its number stands.", number);
}

/** The change that names what stands at `offset` `name`; a refusal where that cannot be, or would mix things up. */
export function rename(
  workspace: Workspace,
  symbol: SymbolAt,
  offset: number,
  name: string,
): Change | Refusal {
  const found = renamableAt(workspace, symbol, offset);
  if (isRefusal(found)) return found;
  const wanted = name.trim().replace(/\s+/g, " ");
  if (wanted === "") return refused("The new name is empty.");
  if (wanted === found.text) return { edits: [] };
  const edits = renamed(workspace, wholeAt(workspace, symbol, offset), found, wanted);
  return isRefusal(edits) ? edits : { edits: withoutDoubles(edits) };
}

function renamed(
  workspace: Workspace,
  { study, target, place: at }: SymbolAt,
  { what, place }: Renamable,
  wanted: string,
): readonly Edit[] | Refusal {
  if (what === "title") return renameTitle(study, place, wanted);
  switch (target.kind) {
    case "item":
      return what === "id"
        ? renameId(study, target.id, wanted)
        : renameItem(workspace, study, target.id, wanted);
    case "reference":
      return renameReference(study, { number: target.number, at }, wanted);
    case "term":
    case "abbreviation":
      return renameWord(study, target, wanted);
    case "clause":
    case "table":
    case "figure":
      return renameClause(study, target.kind, { from: target.number, to: wanted });
    case "area":
    case "editorsNote":
      return NAMELESS;
  }
}

/** One edit where two ways lead to one place. */
function withoutDoubles(edits: readonly Edit[]): readonly Edit[] {
  return [...new Map(edits.map((edit) => [`${edit.uri} ${edit.start} ${edit.end}`, edit])).values()];
}
