import type { Similarity } from "../../server/src/analysis/similarity.ts";
import { hover } from "../../server/src/features/hover.ts";
import { type Fixture, nameOf } from "../fixture.ts";

/** The card under the cursor, its links by file and line, counted from 1; with what is related where that is given. */
export function card(given: Fixture, similarity?: () => Similarity): string {
  const lineOf = (uri: string, offset: number): number =>
    (given.texts.get(uri) ?? "").slice(0, offset).split("\n").length;
  const shown = hover(given.workspace, given.uri, given.offset, {
    linkTo: ({ uri, start }) => `${nameOf(uri)}#L${lineOf(uri, start)}`,
    similarity,
  });
  return shown?.text ?? "";
}
