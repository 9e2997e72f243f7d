import { hover } from "../../server/src/features/hover.ts";
import { type Fixture, nameOf } from "../fixture.ts";

/** The card under the cursor, its links by file and line, counted from 1. */
export function card(given: Fixture): string {
  const lineOf = (uri: string, offset: number): number =>
    (given.texts.get(uri) ?? "").slice(0, offset).split("\n").length;
  const shown = hover(
    given.workspace,
    given.uri,
    given.offset,
    ({ uri, start }) => `${nameOf(uri)}#L${lineOf(uri, start)}`,
  );
  return shown?.text ?? "";
}
