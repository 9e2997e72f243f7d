import { keptList } from "../base/difference.ts";
import { fuzzyScore, queryWords, type Searchable, searchable, wantedIn } from "../base/fuzzy.ts";
import { kept } from "../base/kept.ts";
import { memo } from "../base/memo.ts";
import { shortened } from "../base/phrase.ts";
import { type Anchor, type ClauseSpan, type Place, placeOf } from "../model/anchor.ts";
import { captionsOf } from "../model/caption.ts";
import { conclusionWords } from "../model/conclusion-words.ts";
import type { ClauseFacts } from "../model/facts.ts";
import { type GlossaryEntry, glossaryOf } from "../model/glossary.ts";
import { nameOf } from "../model/item-name.ts";
import { wordingOf } from "../model/item-text.ts";
import { type Clause, isHeaded, type Outline, type ReferenceEntry } from "../model/outline.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { Item, ItemKind, Trace } from "../model/trace.ts";
import type { Workspace } from "../model/workspace.ts";
import { plainText } from "../syntax/mask.ts";

export type WorkspaceSymbolKind = ItemKind | "clause" | "table" | "figure" | "reference" | "term";

/** Something of a study that can be found by its name. */
export interface WorkspaceSymbolAt {
  readonly kind: WorkspaceSymbolKind;
  readonly name: string;
  /** What it is, and in which clause and study. */
  readonly container: string;
  readonly place: Place;
}

/** More than this nobody reads; who does not find it types one more letter. */
const MOST = 256;
const LONGEST = 120;

/** Of two that are found as well, the one that is asked for more often. */
const RANK: Readonly<Record<WorkspaceSymbolKind, number>> = {
  keyIssue: 0,
  solution: 1,
  conclusion: 2,
  requirement: 3,
  threat: 4,
  clause: 5,
  table: 6,
  figure: 7,
  reference: 8,
  term: 9,
};

/**
 * What `query` finds in all studies by id, number and words in any order, the best first; an empty one finds the key
 * issues and solutions, and one that begins with a bracket only references. `clauses` says whether those of a file are to be found, or somebody else lists them.
 */
export function workspaceSymbols(
  workspace: Workspace,
  query: string,
  options: { readonly clauses: (uri: string) => boolean },
): readonly WorkspaceSymbolAt[] {
  const wanted = wantedIn(query);
  const bracketed = query.trimStart().startsWith("[");
  // Of two that hold the same words the shorter one is meant.
  const shorter = (a: Entry, b: Entry): number => (wanted.length === 0 ? 0 : a.words.length - b.words.length);
  const found: { readonly study: Study; readonly entry: Entry; readonly score: number }[] = [];
  for (const study of workspace.studies) {
    const listed = study.files.map(({ uri }) => options.clauses(uri));
    for (const entry of entriesOf(study)) {
      if (bracketed && entry.kind !== "reference") continue;
      if (entry.kind === "clause" && !listed[study.outline.clauses[entry.at.clause]?.file ?? -1]) continue;
      const score = wanted.length > 0 ? fuzzyScore(entry, wanted) : RANK[entry.kind] <= 1 ? 0 : undefined;
      if (score !== undefined) found.push({ study, entry, score });
    }
  }
  return found
    .sort((a, b) => b.score - a.score || RANK[a.entry.kind] - RANK[b.entry.kind] || shorter(a.entry, b.entry))
    .slice(0, MOST)
    .map(({ study, entry: { kind, name, container, at } }) => ({
      kind,
      name: shortened(name, LONGEST),
      container,
      place: placeOf(study, at),
    }));
}

interface Entry extends Searchable {
  readonly kind: WorkspaceSymbolKind;
  readonly name: string;
  readonly container: string;
  readonly at: Anchor | ClauseSpan;
}

/** What a study can be asked for. Of each thing only what it says itself is read again, so that a letter costs its own entry. */
const entriesOf = memo((study: Study): readonly Entry[] => {
  const { trace, outline, id } = study;
  const references = referencesOf(outline);
  const factsOf = ({ clause }: Item | ReferenceEntry): ClauseFacts | undefined => factsAt(study, clause);
  return [
    // What the trace does not tell of an item, the facts of its clause do.
    ...keptItems(trace, id, trace.items.map(factsOf), (_, i) => itemEntry(study, trace.items[i] as Item)),
    ...keptClauses(trace, [id], () => clauseEntries(study)),
    ...flattened(
      keptCaptions(outline, id, clauseFactsOf(study), (_, i) =>
        captionEntries(study, outline.clauses[i] as Clause),
      ),
    ),
    ...keptReferences(outline, id, references.map(factsOf), (_, i) =>
      referenceEntry(study, references[i] as ReferenceEntry),
    ),
    ...keptTerms(glossaryOf(study), [id], () => termEntries(study)),
  ];
});

const clauseFactsOf = memo((study: Study) => study.outline.clauses.map(({ index }) => factsAt(study, index)));
const flattened = memo((lists: readonly (readonly Entry[])[]) => lists.flat());
const referencesOf = memo(({ references }: Outline) => [...references.values()].flat());

const keptItems = keptList<Trace, ClauseFacts | undefined, Entry>();
const keptClauses = kept<Trace, readonly Entry[]>();
const keptCaptions = keptList<Outline, ClauseFacts | undefined, readonly Entry[]>();
const keptReferences = keptList<Outline, ClauseFacts | undefined, Entry>();
const keptTerms = kept<readonly GlossaryEntry[], readonly Entry[]>();

/** An entry that is found by `names` and the words of its name. */
function named(
  kind: WorkspaceSymbolKind,
  name: string,
  names: readonly string[],
): Searchable & Pick<Entry, "kind" | "name"> {
  const called = names.flatMap((one) => queryWords(one));
  return { kind, name, ...searchable(name, called) };
}

function itemEntry(study: Study, item: Item): Entry {
  const what = item.kind === "keyIssue" ? "key issue" : item.kind;
  return {
    ...named(item.kind, itemName(study, item), callsOf(study, item, what)),
    container: containerOf(study, what === "conclusion" ? conclusionWords(study, item) : what, item.clause),
    at: item.at,
  };
}

/** "Key Issue #3: Small data", "KI#3/T2: An attacker …", "7.1 Conclusion on key issue #1". */
function itemName(study: Study, item: Item): string {
  if (item.kind === "conclusion")
    return `${study.outline.clauses[item.clause]?.clause ?? ""} ${item.title}`.trim() || item.id;
  const text = item.title || (wordingOf(study, item)?.text ?? "");
  return text === "" ? nameOf(item) : `${nameOf(item)}: ${text}`;
}

/** What an item is called by: its id, "T2", "key issue", and where it has a heading "KI", "keyissue3", "3" and "5.3". */
function callsOf(
  { outline }: Study,
  { id, kind, number, at, clause }: Item,
  what: string,
): readonly string[] {
  const own = [id, id.split("/").at(-1) ?? id, ...what.split(" ")];
  if (at.part !== "heading") return own;
  const numbers = number === undefined ? [] : [number, `${kind}${number}`];
  return [...own, /^[A-Z][A-Za-z]*/.exec(id)?.[0] ?? id, ...numbers, outline.clauses[clause]?.clause ?? id];
}

function clauseEntries(study: Study): readonly Entry[] {
  return study.outline.clauses.flatMap(({ index, level, clause, title, owner }) => {
    if (!isHeaded({ level }) || study.trace.byClause.has(index) || `${clause ?? ""}${title}` === "")
      return [];
    const item = study.trace.byClause.get(owner);
    return [
      {
        ...named("clause", `${clause ?? ""} ${title}`.trim(), clause === undefined ? [] : [clause]),
        container: item === undefined ? study.id : `${nameOf(item)} · ${study.id}`,
        at: { clause: index, part: "heading", index: 0 } as const,
      },
    ];
  });
}

function captionEntries(study: Study, clause: Clause): readonly Entry[] {
  const section = study.files[clause.file]?.facts[clause.section];
  const facts = section?.clauses[clause.part];
  if (section === undefined || facts === undefined) return [];
  return [...captionsOf(study, clause, facts)].map(({ target: { kind, number }, at, paragraph }) => {
    const title = plainText(section.prose.slice(paragraph.bodyStart, paragraph.end));
    const name = `${kind === "table" ? "Table" : "Figure"} ${number}`;
    return {
      ...named(kind, title === "" ? name : `${name}: ${title}`, [kind, number]),
      container: containerOf(study, kind, clause.index),
      at,
    };
  });
}

function referenceEntry(study: Study, { clause, index, number }: ReferenceEntry): Entry {
  const text = factsAt(study, clause)?.references[index]?.text ?? "";
  return {
    ...named("reference", `[${number}] ${text}`, [number]),
    container: containerOf(study, "reference", clause),
    at: { clause, part: "reference", index },
  };
}

function termEntries(study: Study): readonly Entry[] {
  return glossaryOf(study).map(({ name, meaning, clause, nameSpan }) => ({
    ...named("term", `${name}: ${meaning}`, []),
    container: containerOf(study, "term", clause),
    at: { clause, ...nameSpan },
  }));
}

function containerOf({ id, outline }: Study, what: string, index: number): string {
  const clause = outline.clauses[index]?.clause;
  return [what, ...(clause === undefined ? [] : [`clause ${clause}`]), id].join(" · ");
}
