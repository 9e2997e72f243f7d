// The text of a new solution in Markdown: headed, cut into parts and numbered as most solutions of the study are.
import type { Span } from "../base/span.ts";
import type { ClauseKind } from "../model/heading.ts";
import { type Clause, isHeaded } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { clauseSource } from "./clause-source.ts";
import { noteOpening } from "./note-spelling.ts";
import type { NextSolution } from "./solution-number.ts";
import { declaringLines, usualKind } from "./state-link.ts";
import { lineAt } from "./table-lines.ts";

/** What a new solution says. */
export interface NewSolution {
  readonly title: string;
  readonly keyIssues: readonly Item[];
}

/** What is left open in the parts of a new solution. */
export const OPEN = {
  details: "How the solution counters the threats of these key issues is FFS.",
  evaluation: "The evaluation of the solution is FFS.",
  other: "This clause is FFS.",
};

/** The lines of the new solution; undefined where the headings of the study cannot be written on. */
export function solutionLines(
  study: Study,
  next: NextSolution,
  { title, keyIssues }: NewSolution,
): readonly string[] | undefined {
  const headings = headingsFor(study, next, title);
  if (headings === undefined) return undefined;
  const kinds = headings.parts.map(({ kind }) => kind);
  const usual = usualKind(study);
  const known = [usual, "introduction"]
    .map((kind) => kinds.indexOf(kind as ClauseKind))
    .find((at) => at >= 0);
  // A paragraph between a heading and its parts is there only where the study has such paragraphs.
  const declaring = known ?? (usual === "solution" || kinds.length === 0 ? undefined : 0);
  const isUsual = declaring !== undefined && kinds[declaring] === usual;
  const said = declaringLines(study, keyIssues, isUsual);
  const detailing = kinds.findIndex((kind) => kind === "solutionDetails" || kind === "details");
  const noteAt = (at: number): string =>
    noteOpening(study) +
    (at === detailing ? OPEN.details : kinds[at] === "evaluation" ? OPEN.evaluation : OPEN.other);
  return [
    headings.own,
    ...(declaring === undefined ? ["", ...said] : []),
    ...(kinds.length === 0 ? ["", noteAt(detailing)] : []),
    ...headings.parts.flatMap(({ line }, at) => {
      const words =
        at !== declaring
          ? [noteAt(at)]
          : known === undefined && at === detailing
            ? [...said, "", noteAt(at)]
            : said;
      return ["", line, "", ...words];
    }),
  ];
}

interface Part {
  readonly line: string;
  readonly kind: ClauseKind;
}

/** The heading of the new solution and of its parts. */
interface Headings {
  readonly own: string;
  readonly parts: readonly Part[];
}

function headingsFor(study: Study, next: NextSolution, title: string): Headings | undefined {
  if (next.last === undefined) return plainHeadings(next, title);
  const { number } = next;
  const mould = mouldIn(study);
  const own = mould && rewritten(study, mould.clause, { clause: next.clause, number, title });
  if (mould === undefined || own === undefined) return undefined;
  const parts = mould.parts.flatMap((part, at): Part[] => {
    const clause = next.clause === undefined ? undefined : `${next.clause}.${at + 1}`;
    const line = rewritten(study, part, { clause });
    return line === undefined ? [] : [{ line, kind: part.kind }];
  });
  return parts.length < mould.parts.length ? undefined : { own, parts };
}

/** The headings of the first solution of a study. */
function plainHeadings({ behind, number, clause }: NextSolution, title: string): Headings {
  const own = "#".repeat(behind.level + 1);
  const at = (part: string): string => (clause === undefined ? "" : `${clause}${part} `);
  return {
    own: `${own} ${at("")}Solution #${number}: ${title}`,
    parts: [
      { line: `${own}# ${at(".1")}Introduction`, kind: "introduction" },
      { line: `${own}# ${at(".2")}Solution details`, kind: "solutionDetails" },
      { line: `${own}# ${at(".3")}Evaluation`, kind: "evaluation" },
    ],
  };
}

/** The last solution that has the parts that most solutions have. */
function mouldIn({
  outline,
  trace,
}: Study): { readonly clause: Clause; readonly parts: readonly Clause[] } | undefined {
  const moulds = trace.items.flatMap((item) => {
    const clause = item.kind === "solution" ? outline.clauses[item.clause] : undefined;
    if (clause === undefined) return [];
    const parts = outline.clauses
      .slice(clause.index, clause.end)
      .filter((part) => part.parent === clause.index && isHeaded(part));
    return [{ clause, parts, key: parts.map(({ title }) => title.toLowerCase()).join("\n") }];
  });
  const counts = new Map<string, number>();
  for (const { key } of moulds) counts.set(key, (counts.get(key) ?? 0) + 1);
  const most = Math.max(...counts.values());
  return moulds.filter(({ key }) => counts.get(key) === most).at(-1);
}

/** The line of a heading with other words for those given; undefined where it is no line with hashes. */
function rewritten(
  study: Study,
  clause: Clause,
  words: { readonly clause: string | undefined; readonly number?: string; readonly title?: string },
): string | undefined {
  const source = clauseSource(study, clause);
  const heading = source?.facts.heading;
  if (source === undefined || heading === undefined) return undefined;
  const line = lineAt(source.text, heading.span.start);
  if (!/^ {0,3}#{1,6}\s/.test(line.text)) return undefined;
  const changes: readonly (readonly [Span, string | undefined])[] = [
    [heading.titleSpan, words.title],
    [heading.numberSpan, words.number],
    [heading.clauseSpan, heading.clause && words.clause && clauseLike(heading.clause, words.clause)],
  ];
  return changes.reduce(
    (text, [{ start, end }, word]) =>
      word === undefined ? text : text.slice(0, start - line.start) + word + text.slice(end - line.start),
    line.text,
  );
}

/** A clause number as `written` is: the placeholders of SpecPress stay, since the name of the file says the number. */
function clauseLike(written: string, wanted: string): string {
  const last = wanted.slice(wanted.lastIndexOf(".") + 1);
  return /^x(?:\.|$)/i.test(written) ? written.replace(/\d+$/, last) : wanted;
}
