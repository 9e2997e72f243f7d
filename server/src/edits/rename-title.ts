// Gives a clause another title; of a key issue or solution also where others repeat it: in the heading of its conclusion,
// in rows and columns of tables, and right behind a mention.
import { type Place, placeOf } from "../model/anchor.ts";
import { headIds } from "../model/names.ts";
import { isYaml } from "../model/source.ts";
import { factsAt, type Study } from "../model/study.ts";
import { mentionsOf } from "../model/symbol-places.ts";
import { type Item, linksTo } from "../model/trace.ts";
import type { Edit } from "./edit.ts";
import { type Refusal, refused } from "./refusal.ts";
import { sourceAt, writtenInYaml } from "./written.ts";

/** The edits that call the clause whose title stands at `place` `wanted`. */
export function renameTitle(study: Study, place: Place, wanted: string): readonly Edit[] | Refusal {
  const clause = study.outline.clauses.find((one) => {
    const title = placeOf(study, { clause: one.index, part: "title", index: 0 });
    return title.uri === place.uri && title.start === place.start && title.end === place.end;
  });
  if (clause === undefined) return refused("There is no title here.");
  const item = study.trace.byClause.get(clause.index);
  const places = [{ place, note: "In headings" }, ...(item === undefined ? [] : repeated(study, item))];
  return places.map(({ place: one, note }) => ({ ...withWords(study, one, wanted, note) }));
}

/** Every other place that gives the title of `item` word for word. */
function repeated(study: Study, item: Item): readonly { readonly place: Place; readonly note: string }[] {
  if (item.kind !== "keyIssue" && item.kind !== "solution") return [];
  const conclusions = linksTo(study.trace, item.id, "about").flatMap(({ from }) => {
    const conclusion = study.trace.byId.get(from);
    if (conclusion === undefined || !same(conclusion.title, item.title)) return [];
    return [placeOf(study, { clause: conclusion.clause, part: "title", index: 0 })];
  });
  const heads = study.outline.clauses.flatMap(({ index }) =>
    (factsAt(study, index)?.tables ?? []).flatMap((table, at) => {
      const ids = headIds(study.trace.names, table);
      const rows = table.solutions.map(
        (head, row) => ({ head, id: ids.solutions[row], part: "row", at: row }) as const,
      );
      const columns = table.keyIssues.map(
        (head, column) => ({ head, id: ids.keyIssues[column], part: "column", at: column }) as const,
      );
      return [...rows, ...columns].flatMap(({ head, id, part, at: index2 }) => {
        if (id !== item.id || !same(head.title, item.title)) return [];
        return (
          titleIn(study, placeOf(study, { clause: index, part, index: index2, table: at }), item.title) ?? []
        );
      });
    }),
  );
  const behind = [...mentionsOf(study, { kind: "item", id: item.id })].flatMap(
    (mention) => titleBehind(study, mention, item.title) ?? [],
  );
  return [
    ...conclusions.map((place) => ({ place, note: "In headings" })),
    ...heads.map((place) => ({ place, note: "In tables" })),
    ...behind.map((place) => ({ place, note: "In text" })),
  ];
}

function same(a: string, b: string): boolean {
  return a.toLowerCase() === b.toLowerCase();
}

/** Where the title stands in the cell at `place`. */
function titleIn(study: Study, place: Place, title: string): Place | undefined {
  const at = sourceAt(study, place).toLowerCase().lastIndexOf(title.toLowerCase());
  if (at < 0) return undefined;
  return { uri: place.uri, start: place.start + at, end: place.start + at + title.length };
}

/** Where the title stands behind a mention: "KI#3: title", 'Key Issue #3 "title"', "KI#3 (title)". */
function titleBehind(study: Study, mention: Place, title: string): Place | undefined {
  if (title === "") return undefined;
  const room = { uri: mention.uri, start: mention.end, end: mention.end + title.length + 6 };
  const found = /^\s?[:,–-]?\s{0,2}["“'(]?/.exec(sourceAt(study, room));
  const start = mention.end + (found?.[0].length ?? 0);
  const place = { uri: mention.uri, start, end: start + title.length };
  const next = sourceAt(study, { uri: place.uri, start: place.end, end: place.end + 1 });
  return same(sourceAt(study, place), title) && !/\w/.test(next) ? place : undefined;
}

/** The edit that writes `wanted` at `place`, so that a table stays a table and YAML stays YAML. */
function withWords(study: Study, place: Place, wanted: string, note: string): Edit {
  const file = study.files.find(({ uri }) => uri === place.uri);
  if (file !== undefined && isYaml(file.document)) return { ...writtenInYaml(study, place, wanted), note };
  const text = note === "In tables" ? wanted.replaceAll(/(?<!\\)\|/g, "\\|") : wanted;
  return { ...place, text, note };
}
