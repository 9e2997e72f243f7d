// The trace as a call hierarchy: who answers whom, one step at a time.
import { callHierarchy } from "../features/call-hierarchy.ts";
import { incomingCalls } from "../features/incoming-calls.ts";
import { outgoingCalls } from "../features/outgoing-calls.ts";
import type { Place } from "../model/anchor.ts";
import { fromPosition, toRange } from "./convert.ts";
import { fromCallHierarchyItem, toCallHierarchyItem } from "./convert-symbols.ts";
import { type Handlers, respond, respondAbout } from "./serving.ts";

export const hierarchy: Handlers = {
  capabilities: () => ({ callHierarchyProvider: true }),
  listen(serving) {
    const { connection, documentOf, can } = serving;
    const requests = connection.languages.callHierarchy;
    const ranges = (places: readonly Place[]) => places.map((place) => toRange(documentOf(place.uri), place));
    requests.onPrepare(
      respond(
        serving,
        "textDocument/prepareCallHierarchy",
        null,
        (workspace, { textDocument, position }, document) => {
          const node = callHierarchy(workspace, textDocument.uri, fromPosition(document, position));
          return node === undefined ? null : [toCallHierarchyItem(documentOf, node, can())];
        },
      ),
    );
    requests.onIncomingCalls(
      respondAbout(
        serving,
        "callHierarchy/incomingCalls",
        ({ item }) => item.uri,
        (workspace, { item }) => {
          const id = fromCallHierarchyItem(item);
          return (id === undefined ? [] : incomingCalls(workspace, item.uri, id)).map(({ from, places }) => ({
            from: toCallHierarchyItem(documentOf, from, can()),
            fromRanges: ranges(places),
          }));
        },
      ),
    );
    requests.onOutgoingCalls(
      respondAbout(
        serving,
        "callHierarchy/outgoingCalls",
        ({ item }) => item.uri,
        (workspace, { item }) => {
          const id = fromCallHierarchyItem(item);
          return (id === undefined ? [] : outgoingCalls(workspace, item.uri, id)).map(({ to, places }) => ({
            to: toCallHierarchyItem(documentOf, to, can()),
            fromRanges: ranges(places),
          }));
        },
      ),
    );
  },
};
