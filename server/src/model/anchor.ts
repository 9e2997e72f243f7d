// Where a thing of the model stands, without offsets: an anchor stays the same while text moves around it, and is
// looked up in the facts only when somebody wants to see the place.
import { type Span, shift } from "../base/span.ts";
import type { ClauseFacts, SectionFacts } from "./facts.ts";
import { sourceSpan } from "./prose.ts";
import type { Study } from "./study.ts";
import { statementsOf } from "./study-statements.ts";

export type Part =
  | "heading"
  | "clause"
  | "clauseNumber"
  | "number"
  | "title"
  | "mention"
  | "citation"
  | "pointer"
  | "paragraph"
  | "reference"
  | "statement"
  | "row"
  | "column"
  | "mark"
  | "list"
  | "table"
  | "consolidation"
  | "declaration"
  | "areas"
  | "problem"
  | "upstream";

export interface Anchor {
  /** The clause in the outline of its study. */
  readonly clause: number;
  readonly part: Part;
  /** Which one of that part, in the order of the facts. */
  readonly index: number;
  /** Of a row, column, mark or list: which table of the clause. */
  readonly table?: number;
}

/** Words of a clause. Offsets in the prose of the section in which the clause stands. */
export interface ClauseSpan extends Span {
  /** The clause in the outline of its study. */
  readonly clause: number;
}

/** A range in a file: offsets in the document. */
export interface Place extends Span {
  readonly uri: string;
}

/** Where `at` stands now: the place of an anchor, or of words of a clause. */
export function placeOf(study: Study, at: Anchor | ClauseSpan): Place {
  const clause = study.outline.clauses[at.clause];
  const file = study.files[clause?.file ?? 0];
  const section = clause === undefined ? undefined : file?.facts[clause.section];
  const facts = section?.clauses[clause?.part ?? 0];
  if (clause === undefined || file === undefined || section === undefined || facts === undefined)
    return { uri: study.uri, start: 0, end: 0 };
  const span = "part" in at ? anchorSpan(study, at, { section, facts }) : sourceSpan(section, at);
  return { uri: file.uri, ...shift(span, file.document.starts[clause.section] ?? 0) };
}

function anchorSpan(
  study: Study,
  anchor: Anchor,
  { section, facts }: { readonly section: SectionFacts; readonly facts: ClauseFacts },
): Span {
  // A problem may stand where there is no prose at all.
  const problem = anchor.part === "problem" ? section.yaml?.problems[anchor.index] : undefined;
  return problem ?? sourceSpan(section, partSpan(study, anchor, facts) ?? facts);
}

function partSpan(study: Study, anchor: Anchor, facts: ClauseFacts): Span | undefined {
  const table = facts.tables[anchor.table ?? 0];
  switch (anchor.part) {
    case "heading":
      return facts.heading?.span;
    case "clauseNumber":
      return facts.heading?.clauseSpan;
    case "number":
      return facts.heading?.numberSpan;
    case "title":
      return facts.heading?.titleSpan;
    case "clause":
    case "problem":
      return facts;
    case "mention":
      return facts.mentions[anchor.index];
    case "citation":
      return facts.citations[anchor.index];
    case "pointer":
      return facts.pointers[anchor.index];
    case "paragraph":
      return facts.paragraphs[anchor.index];
    case "reference":
      return facts.references[anchor.index];
    case "statement":
      return statementsOf(study.files, study.outline.clauses[anchor.clause])[anchor.index];
    case "declaration":
      return facts.declarations?.[anchor.index];
    case "areas":
      return facts.areas[anchor.index];
    case "consolidation":
      return facts.consolidations[anchor.index];
    case "upstream":
      return facts.upstream[anchor.index];
    case "table":
      return table;
    case "row":
      return table?.solutions[anchor.index];
    case "column":
      return table?.keyIssues[anchor.index];
    case "mark":
      return table?.marks[anchor.index];
    case "list":
      return table?.lists?.[anchor.index];
  }
}

/** From the start of a clause to the end of its last subclause in the same file. */
export function wholeRange(study: Study, clauseIndex: number): Place {
  const clauses = study.outline.clauses;
  const clause = clauses[clauseIndex];
  const first = placeOf(study, { clause: clauseIndex, part: "clause", index: 0 });
  let end = first.end;
  for (let i = clauseIndex + 1; i < (clause?.end ?? 0) && clauses[i]?.file === clause?.file; i++) {
    end = Math.max(end, placeOf(study, { clause: i, part: "clause", index: 0 }).end);
  }
  return { ...first, end };
}
