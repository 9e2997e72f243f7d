// The trace as needs.json, which Sphinx-Needs imports: needs by id, their links by type.
import type { Study } from "../model/study.ts";
import { type Item, type ItemKind, type LinkKind, linksFrom } from "../model/trace.ts";
import { labelOf, reportItem } from "./report-item.ts";

export interface NeedsOptions {
  /** When the trace was read, in ISO 8601. */
  readonly created: string;
  /** The version of this program. */
  readonly version: string;
}

/** The types of needs and of links that a project has to define to import the file; docs/command-line.md shows how. */
const TYPES: Readonly<Record<ItemKind, string>> = {
  keyIssue: "key_issue",
  threat: "threat",
  requirement: "requirement",
  solution: "solution",
  conclusion: "conclusion",
};
const LINKS: readonly LinkKind[] = ["addresses", "counters", "fulfils", "mitigates", "concludes", "about"];

const TEXTS = { type: "array", items: { type: "string" }, default: [] };
const property = (description: string, kind: "core" | "extra" | "links", schema: object) => ({
  ...schema,
  description,
  field_type: kind,
});

/** What each field of a need holds, in the form in which Sphinx-Needs itself says so. */
const NEEDS_SCHEMA = {
  $schema: "http://json-schema.org/draft-07/schema#",
  type: "object",
  properties: {
    id: property("Id of the need", "core", { type: "string" }),
    type: property("What the item is", "core", { type: "string", default: "" }),
    title: property("Id in the document, and title", "core", { type: "string" }),
    content: property("Text of a threat or requirement", "core", { type: "string", default: "" }),
    status: property("What a conclusion comes to", "core", { type: ["string", "null"], default: null }),
    tags: property("Areas", "core", TEXTS),
    links: property("The key issue that it belongs to", "links", TEXTS),
    ...Object.fromEntries(
      [...LINKS, "derives"].map((kind) => [kind, property(`What it ${kind}`, "links", TEXTS)]),
    ),
    document: property("The study", "extra", { type: "string" }),
    item: property("Id in the document", "extra", { type: "string" }),
    clause: property("Number of the clause", "extra", { type: "string" }),
    upstream: property("What of other documents a key issue takes up", "extra", { type: "string" }),
    fingerprint: property("The same while its words are", "extra", { type: "string" }),
  },
};

/** `studies` as one needs.json of one version: that of the project file where there is a single study that has one. */
export function traceToNeeds(studies: readonly Study[], { created, version }: NeedsOptions): string {
  const [only] = studies.length === 1 ? studies : [];
  const current = only?.project?.version ?? "1.0";
  const needs = Object.fromEntries(
    needIds(studies).flatMap(([study, ids]) =>
      study.trace.items.map((item) => [ids.get(item.id) ?? item.id, needOf(study, item, ids)] as const),
    ),
  );
  const result = {
    created,
    current_version: current,
    project: only === undefined ? "Rapporteur" : `${only.id} ${only.title}`.trim(),
    versions: {
      [current]: {
        created,
        creator: { program: "rapporteur", version },
        needs_schema: NEEDS_SCHEMA,
        needs_amount: Object.keys(needs).length,
        needs,
      },
    },
  };
  return JSON.stringify(result, inert, 2);
}

function needOf(study: Study, item: Item, ids: ReadonlyMap<string, string>) {
  const { id } = item;
  const known = reportItem(study, item);
  const label = labelOf(known);
  const idOf = (target: string): readonly string[] => [ids.get(target) ?? []].flat();
  const derives = linksFrom(study.trace, id, "derives").map(({ to }) => to);
  return {
    id: ids.get(id),
    type: TYPES[item.kind],
    title: known.text === undefined ? `${id} ${label}`.trim() : id,
    content: plainRst(known.text ?? ""),
    status: known.state ?? null,
    tags: known.areas.map((area) => `area_${area}`),
    links: item.parent === undefined ? [] : idOf(item.parent),
    ...Object.fromEntries(
      LINKS.map((kind) => [kind, linksFrom(study.trace, id, kind).flatMap(({ to }) => idOf(to))]),
    ),
    derives: derives.flatMap(idOf),
    document: study.id,
    item: id,
    clause: known.clause ?? "",
    upstream: derives.filter((target) => !ids.has(target)).join(", "),
    fingerprint: known.fingerprint,
  };
}

/** Sphinx-Needs runs what stands between two brackets and two: no text of a draft may. */
function inert(_: string, value: unknown): unknown {
  return typeof value === "string" ? value.replace(/\[(?=\[)/g, "[ ") : value;
}

/** `text` as reStructuredText that means nothing but its words. */
function plainRst(text: string): string {
  return text.replace(/[\\*`|_]/g, "\\$&").replace(/^\.\./, "\\..");
}

/** An id for every item: capitals, digits and underscores, five at least, which is what Sphinx-Needs takes by default. */
function needIds(studies: readonly Study[]): readonly (readonly [Study, ReadonlyMap<string, string>])[] {
  const taken = new Set<string>();
  return studies.map((study) => [
    study,
    new Map(
      study.trace.items.map(({ id }) => {
        const wanted = `TR_${words(study.id)}_${words(id)}`;
        let free = wanted;
        for (let n = 2; taken.has(free); n++) free = `${wanted}_${n}`;
        taken.add(free);
        return [id, free] as const;
      }),
    ),
  ]);
}

/** "KI#3/T2" as KI_3_T2; what is not a letter or digit of English parts two words. */
function words(id: string): string {
  return id
    .toUpperCase()
    .replace(/[^A-Z0-9]+/g, "_")
    .replace(/^_|_$/g, "");
}
