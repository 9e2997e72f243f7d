// The skeletons of a new key issue and a new solution: the next number, and the parts as this study titles them.
import { listed } from "../base/listed.ts";
import type { Study } from "../model/study.ts";
import { type Body, body, joined } from "./body.ts";
import { freeNumber } from "./free-number.ts";
import type { Here } from "./here.ts";
import { type ItemMould, itemMould } from "./mould.ts";
import { statementBody } from "./new-statement.ts";
import { unaddressed } from "./open-items.ts";
import { clauseNumberAt, type HeadingPlace, headingPlace } from "./place.ts";
import type { Proposal } from "./proposal.ts";
import { isOpenFor } from "./region.ts";
import { mentionOf } from "./spelling.ts";

const OPEN = { hole: "…" };
const NOUNS = { keyIssue: "key issue", solution: "solution" } as const;
const REGIONS = { keyIssue: "keyIssues", solution: "solutions" } as const;

/** A new key issue or solution at the cursor; none where no clause of its level can begin. */
export function newItem(here: Here, kind: "keyIssue" | "solution"): readonly Proposal[] {
  if (!isOpenFor(here, REGIONS[kind])) return [];
  const { study, clause, heading } = here;
  const mould = itemMould(study, kind, heading);
  const place = headingPlace(here, mould.heading.level);
  if (place === undefined || isAhead(study, kind, place)) return [];
  const placeholder = treePlaceholder(mould);
  // Where the names of files number the clauses, each has a file of its own.
  if (placeholder !== undefined && hasHeading(here)) return [];
  const number = freeNumber(study, kind, { parent: parentOf(study, place), behind: clause, except: heading });
  const own = placeholder ?? clauseNumberAt(place);
  const label = `new ${NOUNS[kind]} #${number}`;
  const titles = mould.parts.map((part) => part.clause.title);
  return [
    {
      kind: "skeleton",
      label,
      detail: `${own === undefined ? "" : `clause ${own}: `}${listed(["title", ...titles])}`,
      body: itemBody(study, kind, mould, { number, clause: own }),
      words: label,
    },
  ];
}

/** Whether the place is before the first of the kind, whose number nothing can come before. */
function isAhead({ trace }: Study, kind: "keyIssue" | "solution", { before, after }: HeadingPlace): boolean {
  return (
    after !== undefined && trace.byClause.get(before?.index ?? -1)?.kind !== kind && before?.kind !== "void"
  );
}

/** The "x.x" that a study writes where the names of its files number the clauses. */
function treePlaceholder({ heading }: ItemMould): string | undefined {
  return /^x(?:\.x)*$/i.test(heading.clause ?? "") ? heading.clause : undefined;
}

function hasHeading({ study, uri, heading }: Here): boolean {
  const file = study.files.findIndex((one) => one.uri === uri);
  return study.outline.clauses.some((one) => one.file === file && one.level < 99 && one !== heading);
}

/** The key issue in which a solution is begun, where solutions stand in key issues. */
function parentOf({ trace }: Study, { parent }: HeadingPlace): string | undefined {
  const owner = trace.byClause.get(parent?.owner ?? -1);
  return owner?.kind === "keyIssue" ? owner.id : undefined;
}

function itemBody(
  study: Study,
  kind: "keyIssue" | "solution",
  { heading, parts }: ItemMould,
  { number, clause }: { readonly number: string; readonly clause: string | undefined },
): Body {
  const title = heading.fill({ number, clause, title: { hole: `Title of the ${NOUNS[kind]}` } });
  // A solution says what it addresses in its introduction, or where there is none under its heading.
  const introduced = parts.some((part) => part.clause.kind === "introduction");
  const first = kind === "solution" && !introduced ? [addresses(study)] : parts.length === 0 ? [[OPEN]] : [];
  const begin = firstOrdinal(parts);
  const clauses = parts.flatMap(({ clause: part, mould }, at): Body[] => {
    const own = clause === undefined ? undefined : `${clause}.${begin + at}`;
    return [mould.fill({ clause: own, title: mould.title }), textOf(study, part.kind)];
  });
  return joined([title, ...first, ...clauses], "\n\n");
}

/** The last number of the first part: 1, where a study does not begin with "x.0 General". */
function firstOrdinal([first]: ItemMould["parts"]): number {
  return Number(/\.(\d+)$/.exec(first?.mould.clause ?? "")?.[1] ?? 1);
}

function textOf(study: Study, kind: string): Body {
  switch (kind) {
    case "threats":
      return statementBody(study, "threat");
    case "requirements":
      return statementBody(study, "requirement");
    case "introduction":
      return addresses(study);
    default:
      return [OPEN];
  }
}

/** Which key issue a solution addresses, until the author says. */
function addresses(study: Study): Body {
  const number = unaddressed(study)?.number;
  if (number === undefined) return body`This solution addresses ${OPEN}.`;
  return body`This solution addresses ${mentionOf(study, "keyIssue", "")}${{ hole: number }}.`;
}
