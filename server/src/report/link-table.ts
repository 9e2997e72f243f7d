// The links of studies as a table, with the titles of both ends and who says so.
import type { Study } from "../model/study.ts";
import type { Link } from "../model/trace.ts";
import { labelOf, reportItem } from "./report-item.ts";
import { type Table, textTable } from "./table.ts";

const HEADER = ["document", "from", "fromTitle", "kind", "to", "toTitle", "resolved", "sources"];

/** A row a link. The names of its columns are those of the JSON; others rely on them. */
export function linkTable(studies: readonly Study[]): Table {
  return textTable(
    "Links",
    HEADER,
    studies.flatMap((study) => study.trace.links.map((link) => linkRow(study, link))),
  );
}

function linkRow(study: Study, link: Link): readonly string[] {
  const titleOf = (id: string): string => {
    const item = study.trace.byId.get(id);
    return item === undefined ? "" : labelOf(reportItem(study, item));
  };
  const { from, to, kind } = link;
  return [
    study.id,
    from,
    titleOf(from),
    kind,
    to,
    titleOf(to),
    String(isResolved(study, link) ?? false),
    sourcesOf(link).join(" "),
  ];
}

/** Whether both ends of `link` are in the study; null for what stands in a document that is not looked into. */
export function isResolved({ trace }: Study, { kind, from, resolved }: Link): boolean | null {
  if (kind === "derives" && !resolved) return null;
  return resolved && trace.byId.has(from);
}

/** Who states `link`: tables, sentences or declarations, each once. */
export function sourcesOf({ mentions }: Link): readonly Link["mentions"][number]["source"][] {
  return [...new Set(mentions.map((mention) => mention.source))];
}
