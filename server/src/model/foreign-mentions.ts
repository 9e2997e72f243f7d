// Where other documents of the workspace name an item: "Key Issue #3 of TR 33.868", or an id behind the number of the TR.
import { type Place, placeOf } from "./anchor.ts";
import { factsAt, type Study } from "./study.ts";
import type { Item } from "./trace.ts";
import type { Workspace } from "./workspace.ts";

/** A place that names an item of another study. */
export interface ForeignMention {
  /** The study that the place is in. */
  readonly study: Study;
  readonly place: Place;
}

/** Every place of other studies that names `item` of `study`, in the order of studies and texts. */
export function* foreignMentionsOf(workspace: Workspace, study: Study, item: Item): Iterable<ForeignMention> {
  const { own } = study.trace.names;
  if (own === undefined) return;
  for (const other of workspace.studies) {
    if (other === study) continue;
    for (const { index: clause } of other.outline.clauses) {
      const facts = factsAt(other, clause);
      for (const [index, mention] of facts?.mentions.entries() ?? []) {
        if (mention.document === own && mention.kind === item.kind && mention.number === item.number)
          yield { study: other, place: placeOf(other, { clause, part: "mention", index }) };
      }
      for (const [index, { target }] of facts?.declarations?.entries() ?? []) {
        if (target !== `TR ${own}#${item.id}` && target !== `TS ${own}#${item.id}`) continue;
        const place = placeOf(other, { clause, part: "declaration", index });
        yield { study: other, place: { ...place, start: place.end - item.id.length } };
      }
    }
  }
}
