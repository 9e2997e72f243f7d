// The view of a trace as clients get it: with locations of the protocol instead of places, in words of their user.
import type { Place } from "../model/anchor.ts";
import type { Study } from "../model/study.ts";
import type { LinkSource } from "../model/trace.ts";
import { SOURCE_WORDS } from "../report/dashboard-words.ts";
import type { ViewedSaying } from "../report/trace-tables.ts";
import type { TraceView } from "../report/trace-view.ts";
import { type DocumentOf, toLocation } from "./convert.ts";
import type { Located, TraceAnswer } from "./protocol.ts";
import type { Serving } from "./serving.ts";
import type { Say } from "./translated.ts";

/** `view` of `study`, whose areas are `areas`. */
export function toTraceAnswer(
  { documentOf: of, say }: Pick<Serving, "documentOf" | "say">,
  { id, title, uri }: Study,
  areas: TraceAnswer["areas"],
  { items, links, tables, graph }: TraceView,
): TraceAnswer {
  const saying = ({ words, ...one }: ViewedSaying) => placed(of, { ...one, words: say(words) });
  return {
    study: { id, title, uri },
    areas,
    sources: {
      table: sourceWords(say, "table"),
      text: sourceWords(say, "text"),
      declared: sourceWords(say, "declared"),
    },
    items: items.map(({ place, ...item }) => ({ ...item, ...toLocation(of, place) })),
    links: links.map(({ said, ...link }) => ({ ...link, said: said.map(saying) })),
    tables: tables.map(({ name, disagreements, heads, own, ...table }) => ({
      ...table,
      name: say(name),
      heads: heads.map((head) => placed(of, head)),
      own: own.map(({ said, ...tie }) => ({ ...tie, said: said.map(saying) })),
      disagreements: disagreements.map(({ place, ...one }) => ({ ...one, at: toLocation(of, place) })),
    })),
    graph: { nodes: graph.nodes, edges: graph.edges },
  };
}

function sourceWords(say: Say, source: LinkSource): readonly [string, string] {
  const [letter, { words }] = SOURCE_WORDS[source];
  return [letter, say(words)];
}

/** A value with a location instead of its place. */
function placed<T extends { readonly place: Place | undefined }>(
  of: DocumentOf,
  { place, ...rest }: T,
): Omit<T, "place"> & { readonly at: Located | null } {
  return { ...rest, at: place === undefined ? null : toLocation(of, place) };
}
