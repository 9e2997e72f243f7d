// The view of a trace as clients get it: with locations of the protocol instead of places.
import type { Study } from "../model/study.ts";
import { SOURCE_WORDS } from "../report/dashboard-words.ts";
import type { TraceView } from "../report/trace-view.ts";
import { type DocumentOf, toLocation } from "./convert.ts";
import type { TraceAnswer } from "./protocol.ts";

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
    links: links.map(({ said, ...link }) => ({
      ...link,
      said: said.map(({ place, ...saying }) => ({
        ...saying,
        at: place === undefined ? null : toLocation(of, place),
      })),
    })),
    tables: tables.map(({ disagreements, ...table }) => ({
      ...table,
      disagreements: disagreements.map(({ place, ...one }) => ({ ...one, at: toLocation(of, place) })),
    })),
    graph: { nodes: graph.nodes, edges: graph.edges },
  };
}
