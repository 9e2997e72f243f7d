// What the server has located, in the editor's own terms.
import { Location, Range, Uri } from "vscode";
import type { Located } from "../../server/src/lsp/protocol.ts";

export function locationOf({ uri, range }: Located): Location {
  return new Location(Uri.parse(uri), rangeOf(range));
}

export function rangeOf({ start, end }: Located["range"]): Range {
  return new Range(start.line, start.character, end.line, end.character);
}
