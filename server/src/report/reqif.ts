// The trace in the Requirements Interchange Format (ReqIF 1.2 of the OMG): items are SpecObjects, links SpecRelations, and
// each study is a Specification that holds its items in the order of the document.
import type { Study } from "../model/study.ts";
import type { Item, Link } from "../model/trace.ts";
import { sourcesOf } from "./link-table.ts";
import { reportItem } from "./report-item.ts";
import { datatypes, type ObjectKind, specTypes, type Values, valuesOf } from "./reqif-types.ts";
import { element, identifier, type Lines, textElement } from "./reqif-xml.ts";

export interface ReqifOptions {
  /** When the trace was read, in ISO 8601; every element bears it as the time of its last change. */
  readonly created: string;
  /** The version of this program. */
  readonly version: string;
}

const ROOT = {
  xmlns: "http://www.omg.org/spec/ReqIF/20110401/reqif.xsd",
  "xmlns:xhtml": "http://www.w3.org/1999/xhtml",
};

/** `studies` as one ReqIF file. The same studies and options give the same text. */
export function traceToReqif(studies: readonly Study[], { created, version }: ReqifOptions): string {
  const content = element("REQ-IF-CONTENT", {}, [
    element("DATATYPES", {}, datatypes(created)),
    element("SPEC-TYPES", {}, specTypes(created)),
    element(
      "SPEC-OBJECTS",
      {},
      studies.flatMap((study) => objectsOf(study, created)),
    ),
    element(
      "SPEC-RELATIONS",
      {},
      studies.flatMap((study) => study.trace.links.map((link) => relationOf(study, link, created))),
    ),
    element(
      "SPECIFICATIONS",
      {},
      studies.map((study) => specificationOf(study, created)),
    ),
  ]);
  const lines = element("REQ-IF", ROOT, [
    element("THE-HEADER", {}, [headerOf(studies, created, version)]),
    element("CORE-CONTENT", {}, [content]),
  ]);
  return ['<?xml version="1.0" encoding="UTF-8"?>', ...lines].join("\n");
}

function headerOf(studies: readonly Study[], created: string, version: string): Lines {
  const tool = `rapporteur ${version}`;
  return element("REQ-IF-HEADER", { IDENTIFIER: identifier("header", ...studies.map((study) => study.id)) }, [
    textElement("CREATION-TIME", created),
    textElement("REQ-IF-TOOL-ID", tool),
    // The schema of ReqIF 1.2 still fixes this value.
    textElement("REQ-IF-VERSION", "1.0"),
    textElement("SOURCE-TOOL-ID", tool),
    textElement("TITLE", studies.map((study) => `${study.id} ${study.title}`.trim()).join("; ")),
  ]);
}

/** The items of a study, and behind them what its links name beside those. */
function objectsOf(study: Study, created: string): readonly Lines[] {
  const { items, links, byId } = study.trace;
  const references = new Map<string, string>();
  for (const link of links) {
    const remark =
      link.kind === "derives" ? "Taken up from another document" : "Named, but not part of this document";
    for (const id of [link.from, link.to]) if (!byId.has(id)) references.set(id, remark);
  }
  return [
    ...items.map((item) => objectOf(study, item.id, item.kind, valuesOfItem(study, item), created)),
    ...[...references].map(([id, remark]) =>
      objectOf(study, id, "reference", { "ReqIF.ForeignID": id, "ReqIF.Text": remark }, created),
    ),
  ];
}

function valuesOfItem(study: Study, item: Item): Values {
  const { clause, text, state, areas, fingerprint } = reportItem(study, item);
  return {
    "ReqIF.ForeignID": item.id,
    Number: item.number ?? "",
    Clause: clause ?? "",
    Areas: areas.join(", "),
    "ReqIF.ChapterName": item.title,
    "ReqIF.Text": text ?? "",
    State: state ?? "",
    Fingerprint: fingerprint,
  };
}

function objectOf(study: Study, id: string, kind: ObjectKind, values: Values, created: string): Lines {
  const attributes = { IDENTIFIER: objectId(study, id), "LAST-CHANGE": created, "LONG-NAME": id };
  return element("SPEC-OBJECT", attributes, [
    valuesOf(kind, values),
    element("TYPE", {}, [textElement("SPEC-OBJECT-TYPE-REF", identifier("type", kind))]),
  ]);
}

function relationOf(study: Study, link: Link, created: string): Lines {
  const { from, to, kind, resolved } = link;
  const attributes = {
    IDENTIFIER: identifier("link", study.id, kind, from, to),
    "LAST-CHANGE": created,
    "LONG-NAME": `${from} ${kind} ${to}`,
  };
  return element("SPEC-RELATION", attributes, [
    valuesOf(kind, { Sources: sourcesOf(link).join(", "), Resolved: resolved ? "yes" : "no" }),
    element("SOURCE", {}, [textElement("SPEC-OBJECT-REF", objectId(study, from))]),
    element("TARGET", {}, [textElement("SPEC-OBJECT-REF", objectId(study, to))]),
    element("TYPE", {}, [textElement("SPEC-RELATION-TYPE-REF", identifier("type", kind))]),
  ]);
}

function specificationOf(study: Study, created: string): Lines {
  const { items, byId, parts } = study.trace;
  const roots = items.filter(({ parent }) => parent === undefined || !byId.has(parent));
  const nodeOf = (item: Item): Lines => {
    const children = (parts.get(item.id) ?? []).map(nodeOf);
    return element(
      "SPEC-HIERARCHY",
      { IDENTIFIER: identifier("node", study.id, item.id), "LAST-CHANGE": created, "LONG-NAME": item.id },
      [
        ...(children.length === 0 ? [] : [element("CHILDREN", {}, children)]),
        element("OBJECT", {}, [textElement("SPEC-OBJECT-REF", objectId(study, item.id))]),
      ],
    );
  };
  const attributes = {
    IDENTIFIER: identifier("specification", study.id),
    "LAST-CHANGE": created,
    "LONG-NAME": study.id,
  };
  return element("SPECIFICATION", attributes, [
    valuesOf("specification", { "ReqIF.ForeignID": study.id, "ReqIF.Name": study.title }),
    element("CHILDREN", {}, roots.map(nodeOf)),
    element("TYPE", {}, [textElement("SPECIFICATION-TYPE-REF", identifier("type", "specification"))]),
  ]);
}

function objectId(study: Study, id: string): string {
  return identifier("item", study.id, id);
}
