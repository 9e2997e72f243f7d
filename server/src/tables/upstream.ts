// What key issues take up from other documents, and what of those documents nobody has taken up yet.
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import type { TableOptions } from "../model/table-options.ts";
import { linksTo } from "../model/trace.ts";
import { labelOf } from "./label.ts";
import { mappable } from "./mappable.ts";
import { type MatrixHead, matrixTable } from "./matrix.ts";
import type { Table } from "./table.ts";

/**
 * A row a clause or key issue of another document and a column a key issue here. Of the documents that are among
 * `studies`, what could be taken up has a row too.
 */
export function upstream(study: Study, studies: readonly Study[], options: TableOptions = {}): Table {
  const { mark = "X" } = options;
  const { trace } = study;
  const keyIssues = mappable(study, "keyIssue", options);
  const taken = new Set(
    keyIssues.flatMap(({ id }) =>
      (trace.from.get(id) ?? []).filter(({ kind }) => kind === "derives").map(({ to }) => to),
    ),
  );
  const documents = new Map<string, Study>();
  for (const other of studies) {
    const { own } = other.trace.names;
    if (other !== study && own !== undefined) documents.set(own, other);
  }
  const named = new Set([...taken].map((target) => partsOfTarget(target).number));
  const offered = [...documents].flatMap(([number, other]) =>
    named.has(number) ? offersOf(other, number) : [],
  );
  const targets = new Map<string, MatrixHead>();
  for (const key of taken) targets.set(key, headOf(key, documents));
  for (const head of offered) if (!targets.has(head.key)) targets.set(head.key, head);
  return matrixTable({
    table: {
      kind: "upstream",
      caption: "What key issues take up from other documents",
      turnedCorner: "Key issues",
    },
    corner: "Other documents",
    rows: [...targets.values()].sort((a, b) => a.key.localeCompare(b.key, "en", { numeric: true })),
    columns: keyIssues.map((item) => ({
      key: item.id,
      label: labelOf(item, options, options.turned === true ? "row" : "column"),
    })),
    cellAt: ({ key: to }, { key: from }) => {
      const link = linksTo(trace, to, "derives").find((one) => one.from === from);
      const saidBy = [...new Set(link?.mentions.map(({ source }) => source))];
      return { mark: link === undefined ? "" : mark, saidBy, expected: link !== undefined };
    },
  });
}

/** "TS 22.368#7.1.1" in its parts. */
function partsOfTarget(target: string): {
  readonly document: string;
  readonly number: string;
  readonly part: string;
} {
  const at = target.indexOf("#");
  const document = at < 0 ? target : target.slice(0, at);
  return { document, number: document.replace(/^T[RS]\s?/, ""), part: at < 0 ? "" : target.slice(at + 1) };
}

/** "TS 22.368, clause 7.1.1"; the title where the document is in the workspace. */
function headOf(target: string, documents: ReadonlyMap<string, Study>): MatrixHead {
  const { document, number, part } = partsOfTarget(target);
  const other = documents.get(number);
  const title = /^KI#/.test(part)
    ? other?.trace.byId.get(part)?.title
    : other &&
      titleOf(
        other,
        other.outline.clauses.find(({ clause }) => clause === part),
      );
  return { key: target, label: labelOfTarget(document, part, title), items: [target] };
}

function labelOfTarget(document: string, part: string, title = ""): string {
  const place = part === "" ? "" : `, ${/^[\dA-Z]+(?:\.|$)/.test(part) ? `clause ${part}` : part}`;
  return `${document}${place}${title === "" ? "" : `: ${title}`}`;
}

/** What a clause is about: one that is called "Potential requirements" is about what the clause above is. */
function titleOf({ outline }: Study, clause: Clause | undefined): string | undefined {
  return clause?.kind === "requirements"
    ? (outline.clauses[clause.parent]?.title ?? clause.title)
    : clause?.title;
}

/** What a document offers: its key issues; where it has none, the clauses that state requirements. */
function offersOf(other: Study, number: string): readonly MatrixHead[] {
  const keyIssues = mappable(other, "keyIssue");
  if (keyIssues.length > 0)
    return keyIssues.map(({ id, title }) => ({
      key: `TR ${number}#${id}`,
      label: labelOfTarget(`TR ${number}`, id, title),
    }));
  const type = other.project?.type === "TR" || !number.startsWith("22.") ? "TR" : "TS";
  const clauses = new Set(
    other.trace.items.flatMap(({ kind, clause }) => (kind === "requirement" ? [clause] : [])),
  );
  return [...clauses].flatMap((index) => {
    const clause = other.outline.clauses[index];
    if (clause?.clause === undefined) return [];
    const key = `${type} ${number}#${clause.clause}`;
    return [{ key, label: labelOfTarget(`${type} ${number}`, clause.clause, titleOf(other, clause)) }];
  });
}
