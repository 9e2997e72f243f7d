// The view of a trace as clients get it: with locations of the protocol instead of places.
import type { Place } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import { SOURCE_WORDS } from "../report/dashboard-words.ts";
import type { TraceView } from "../report/trace-view.ts";
import { type DocumentOf, toLocation } from "./convert.ts";
import type { Located, TraceAnswer } from "./protocol.ts";

/** `view` of `study`, whose areas are `areas`. */
export function toTraceAnswer(
  of: DocumentOf,
  { id, title, uri }: Study,
  areas: TraceAnswer["areas"],
  { items, links, tables, graph }: TraceView,
): TraceAnswer {
  return {
    study: { id, title, uri },
    areas,
    sources: SOURCE_WORDS,
    items: items.map(({ place, ...item }) => ({ ...item, ...toLocation(of, place) })),
    links: links.map(({ said, ...link }) => ({ ...link, said: said.map((one) => placed(of, one)) })),
    tables: tables.map(({ disagreements, heads, own, ...table }) => ({
      ...table,
      heads: heads.map((head) => placed(of, head)),
      own: own.map(({ said, ...tie }) => ({ ...tie, said: said.map((one) => placed(of, one)) })),
      disagreements: disagreements.map(({ place, ...one }) => ({ ...one, at: toLocation(of, place) })),
    })),
    graph: { nodes: graph.nodes, edges: graph.edges },
  };
}

/** A value with a location instead of its place. */
function placed<T extends { readonly place: Place | undefined }>(
  of: DocumentOf,
  { place, ...rest }: T,
): Omit<T, "place"> & { readonly at: Located | null } {
  return { ...rest, at: place === undefined ? null : toLocation(of, place) };
}
