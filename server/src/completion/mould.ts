// How a study writes its headings: the last one of a kind is the mould of the next.
import { memo } from "../base/memo.ts";
import { NEW_DRAFT } from "../edits/new-draft.ts";
import type { Clause } from "../model/outline.ts";
import { parseSource } from "../model/source.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { buildWorkspace } from "../model/workspace.ts";
import { type Body, body, type Hole } from "./body.ts";

/** A heading whose clause number, number and title can be put anew. */
export interface HeadingMould {
  readonly level: number;
  /** The clause number as the file writes it: "5.1", or "x.x" where the names of files number the clauses. */
  readonly clause: string | undefined;
  /** The title with its markup. */
  readonly title: string;
  readonly fill: (given: HeadingText) => Body;
}

/** What a heading says. Of what the mould does not have, nothing is written. */
export interface HeadingText {
  readonly clause: string | undefined;
  readonly number?: string;
  readonly title: string | Hole;
}

/** A key issue or solution whose heading and parts are the moulds of the next one's. */
export interface ItemMould {
  readonly heading: HeadingMould;
  readonly parts: readonly { readonly clause: Clause; readonly mould: HeadingMould }[];
}

/** The mould of the clause's heading; undefined where it is no heading of Markdown. */
export function headingMould(study: Study, clause: Clause): HeadingMould | undefined {
  const section = study.files[clause.file]?.facts[clause.section];
  const heading = section?.clauses[clause.part]?.heading;
  if (section === undefined || section.yaml !== undefined || heading === undefined) return undefined;
  const { text } = section.section;
  const lineStart = text.lastIndexOf("\n", heading.span.start - 1) + 1;
  const lineEnd = text.slice(heading.span.end).search(/[\r\n]|$/) + heading.span.end;
  const { clauseSpan, numberSpan, titleSpan } = heading;
  const numbered = heading.number !== undefined;
  const behindClause = heading.clause === undefined ? heading.span.start : clauseSpan.end;
  const before = text.slice(lineStart, heading.clause === undefined ? heading.span.start : clauseSpan.start);
  const between = text.slice(behindClause, numbered ? numberSpan.start : titleSpan.start);
  const afterNumber = numbered ? text.slice(numberSpan.end, titleSpan.start) : "";
  const close = text.slice(titleSpan.end, lineEnd).trimEnd();
  // A heading that lost its style stands in a paragraph: the next one has hashes.
  const opening = /^ {0,3}#{1,6}[ \t]/.test(before) ? before : `${"#".repeat(Math.min(6, clause.level))} `;
  return {
    level: clause.level,
    clause: heading.clause,
    title: text.slice(titleSpan.start, titleSpan.end),
    fill: ({ clause: given, number, title }) => {
      const clauseText =
        given === undefined || heading.clause === undefined ? "" : asWritten(given, heading.clause);
      const gap = clauseText === "" ? between.trimStart() : between;
      const name = numbered ? `${number ?? ""}${title === "" ? "" : colon(afterNumber)}` : "";
      return body`${opening}${clauseText}${gap}${name}${title}${close}`;
    },
  };
}

/**
 * A clause number with "x" for as many of its first parts as the mould has: "5.1.2" as "x.x.2", like "x.x.1". The "X" of
 * "5.X.1" is that clause's own.
 */
function asWritten(clause: string, mould: string): string {
  const parts = mould.split(".");
  const numbered = parts.findIndex((part) => !/^x$/i.test(part));
  const placeholders = numbered < 0 ? parts : parts.slice(0, numbered);
  return [...placeholders, ...clause.split(".").slice(placeholders.length)].join(".");
}

/** What separates a title from the number before it: a colon, even where the mould has none. */
function colon(written: string): string {
  return written.trim() === "" ? ": " : written;
}

/** The last key issue or solution of the study that has parts, else any, else that of a new draft. */
export function itemMould(
  study: Study,
  kind: "keyIssue" | "solution",
  except: Clause | undefined,
): ItemMould {
  const items = [...study.trace.byClause.values()].filter(
    (item) => item.kind === kind && item.clause !== except?.index,
  );
  let last: ItemMould | undefined;
  for (const item of [...items].reverse()) {
    const mould = mouldOf(study, items, item);
    if (mould !== undefined && mould.parts.length > 1) return mould;
    last ??= mould;
  }
  return last ?? itemMould(newDraft(NEW_DRAFT), kind, undefined);
}

function mouldOf(study: Study, items: readonly Item[], item: Item): ItemMould | undefined {
  const clause = study.outline.clauses[item.clause];
  const heading = clause === undefined ? undefined : headingMould(study, clause);
  if (heading === undefined) return undefined;
  const parts = childrenOf(study, item.clause).flatMap((child) => {
    const mould = isUsual(study, items, child) ? headingMould(study, child) : undefined;
    return mould === undefined ? [] : [{ clause: child, mould }];
  });
  return { heading, parts };
}

/** A part that a TR has a name for, or that half of the items have. */
function isUsual(study: Study, items: readonly Item[], { kind, title }: Clause): boolean {
  if (kind === "void" || kind === "keyIssue" || kind === "solution") return false;
  if (kind !== "other") return true;
  const same = items.filter((item) =>
    childrenOf(study, item.clause).some((child) => child.title.toLowerCase() === title.toLowerCase()),
  );
  return same.length * 2 >= items.length;
}

function childrenOf({ outline }: Study, index: number): readonly Clause[] {
  const { clauses } = outline;
  return clauses
    .slice(index + 1, clauses[index]?.end)
    .filter(({ parent, level }) => parent === index && level < 99);
}

/** The study that a new draft is: the mould where a study has none of its own. */
export const newDraft = memo((files: typeof NEW_DRAFT): Study => {
  const read = files
    .filter(({ name }) => name.endsWith(".md"))
    .map(({ name, text }) => ({ uri: name, document: parseSource(name, text) }));
  return buildWorkspace({ files: read, projects: [], roots: [] }).studies[0] as Study;
});
