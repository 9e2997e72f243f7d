// The trace as JSON. Others rely on its shape: what is there stays, more may come.
import { hashText } from "../base/hash.ts";
import { placeOf, wholeRange } from "../model/anchor.ts";
import { conclusionState } from "../model/conclusion-state.ts";
import { declaredAreas } from "../model/declared-areas.ts";
import { glossaryOf } from "../model/glossary.ts";
import { wordingOf } from "../model/item-text.ts";
import { partsAreMarked } from "../model/marked-parts.ts";
import type { Study } from "../model/study.ts";
import type { Item, Link } from "../model/trace.ts";
import { reportPlace } from "./places.ts";

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
    items: studies.flatMap((study) => study.trace.items.map((item) => itemToJson(study, item))),
    links: studies.flatMap((study) => study.trace.links.map((link) => linkToJson(study, link))),
  };
  return JSON.stringify(result, undefined, 2);
}

function itemToJson(study: Study, item: Item) {
  const statement = wordingOf(study, item);
  const place = reportPlace(study, placeOf(study, item.at));
  const whole = statement === undefined ? reportPlace(study, wholeRange(study, item.clause)) : place;
  return {
    id: item.id,
    document: study.id,
    kind: item.kind,
    number: item.number ?? null,
    ...(statement === undefined ? { title: item.title } : { text: statement.text }),
    state: stateOf(study, item),
    clause: study.outline.clauses[item.clause]?.clause ?? null,
    parent: item.parent ?? null,
    fingerprint: statement?.fingerprint ?? hashText(item.title.toLowerCase()),
    ...place,
    range: { start: whole.start, end: whole.end },
    areas: declaredAreas(study, item).map((id) => ({ id, source: "declared", confidence: 1, evidence: [] })),
  };
}

function stateOf(study: Study, item: Item): string | null {
  if (item.kind === "conclusion") return conclusionState(study, item);
  return item.kind === "keyIssue" && partsAreMarked(study, item) ? "not-applicable" : null;
}

function linkToJson(study: Study, link: Link) {
  return {
    document: study.id,
    from: link.from,
    to: link.to,
    kind: link.kind,
    resolved: link.kind === "derives" && !link.resolved ? null : link.resolved,
    sources: [...new Set(link.mentions.map((mention) => mention.source))],
    mentions: link.mentions.flatMap((mention) =>
      mention.at === undefined
        ? []
        : [{ source: mention.source, ...reportPlace(study, placeOf(study, mention.at)) }],
    ),
  };
}
