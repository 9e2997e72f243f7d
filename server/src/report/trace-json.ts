// The trace as JSON. Others rely on its shape: what is there stays, more may come.
import { areasOf, type StudyAreas } from "../analysis/item-areas.ts";
import { placeOf, wholeRange } from "../model/anchor.ts";
import { glossaryOf } from "../model/glossary.ts";
import type { Study } from "../model/study.ts";
import { usesAreas } from "../model/study-areas.ts";
import type { Item, Link } from "../model/trace.ts";
import { inferredToJson } from "./areas-json.ts";
import { isResolved, sourcesOf } from "./link-table.ts";
import { reportPlace } from "./places.ts";
import { reportItem } from "./report-item.ts";

/** The traces of `studies` as one JSON text. */
export function traceToJson(studies: readonly Study[]): string {
  const result = {
    version: 1,
    documents: studies.map((study) => ({
      id: study.id,
      uri: study.uri,
      files: study.files.map((file) => file.uri),
      title: study.title,
      profile: study.project?.profile ?? null,
      glossary: glossaryOf(study).map(({ kind, name, meaning }) => ({ kind, name, meaning })),
    })),
    items: studies.flatMap((study) => {
      const areas = usesAreas(study) ? areasOf(study) : undefined;
      return study.trace.items.map((item) => itemToJson(study, item, areas));
    }),
    links: studies.flatMap((study) => study.trace.links.map((link) => linkToJson(study, link))),
  };
  return JSON.stringify(result, undefined, 2);
}

function itemToJson(study: Study, item: Item, areas: StudyAreas | undefined) {
  const { clause, text, state, fingerprint } = reportItem(study, item);
  const place = reportPlace(study, placeOf(study, item.at));
  const whole = text === undefined ? reportPlace(study, wholeRange(study, item.clause)) : place;
  return {
    id: item.id,
    document: study.id,
    kind: item.kind,
    number: item.number ?? null,
    title: text === undefined ? item.title : null,
    text: text ?? null,
    state: state ?? null,
    clause: clause ?? null,
    parent: item.parent ?? null,
    fingerprint,
    ...place,
    range: { start: whole.start, end: whole.end },
    areas: areasToJson(study, item, areas),
  };
}

/** The declared areas; in a study that works with areas also those that the text of the item lies in. */
function areasToJson(study: Study, item: Item, areas: StudyAreas | undefined) {
  const { declared, inferred } = areas?.items.get(item.id) ?? { declared: [], inferred: [] };
  return [
    ...declared.map((id) => ({ id, source: "declared", confidence: 1, evidence: [] })),
    ...inferred.map((area) => ({ source: "inferred", ...inferredToJson(study, area) })),
  ];
}

function linkToJson(study: Study, link: Link) {
  return {
    document: study.id,
    from: link.from,
    to: link.to,
    kind: link.kind,
    resolved: isResolved(study, link),
    sources: sourcesOf(link),
    mentions: link.mentions.flatMap((mention) =>
      mention.at === undefined
        ? []
        : [{ source: mention.source, ...reportPlace(study, placeOf(study, mention.at)) }],
    ),
  };
}
