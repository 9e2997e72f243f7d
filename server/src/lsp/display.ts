// Requests for what is shown beside the text: hover, hints, lenses.
import { MarkupKind } from "vscode-languageserver";
import { areaHints } from "../features/area-hints.ts";
import { codeLenses } from "../features/code-lenses.ts";
import { hover } from "../features/hover.ts";
import { lensPlaces } from "../features/lens-places.ts";
import { referenceHints } from "../features/reference-hints.ts";
import { titleHints } from "../features/title-hints.ts";
import type { Place } from "../model/anchor.ts";
import { onAsked, TEXT } from "./asking.ts";
import {
  fromPosition,
  fromRange,
  toCodeLens,
  toInlayHint,
  toLensAnswer,
  toPosition,
  toRange,
} from "./convert.ts";
import { after, PAUSE_MS } from "./later.ts";
import { LENS, type LensAnswer, type LensParams } from "./protocol.ts";
import { type Handlers, respond } from "./serving.ts";

export const display: Handlers = {
  capabilities: () => ({ hoverProvider: true, inlayHintProvider: true, codeLensProvider: {} }),
  listen(serving) {
    const { connection, documentOf, settings, store, can, say } = serving;
    const similarity = () => store.similarity();
    const atRest = () => store.similarityAtRest();
    const linkTo = (place: Place): string => {
      const target = documentOf(place.uri);
      return target === undefined ? place.uri : `${place.uri}#L${toPosition(target, place.start).line + 1}`;
    };
    let renewing = false;
    /** What lenses tell of similarity while somebody types is from before: they are asked for again at the next pause. */
    function renewLenses(): void {
      if (renewing || !can().refreshCodeLenses) return;
      renewing = true;
      after(whenAtRest, PAUSE_MS);
    }
    function whenAtRest(): void {
      renewing = store.isTypedIn();
      if (renewing) after(whenAtRest, PAUSE_MS);
      else void connection.sendRequest("workspace/codeLens/refresh");
    }
    connection.onHover(
      respond(serving, "textDocument/hover", null, (workspace, { textDocument, position }, document) => {
        const { markdownHover } = can();
        const offset = fromPosition(document, position);
        const options = { linkTo: markdownHover ? linkTo : undefined, similarity };
        const card = hover(workspace, textDocument.uri, offset, options);
        if (card === undefined) return null;
        const contents = {
          kind: markdownHover ? MarkupKind.Markdown : MarkupKind.PlainText,
          value: card.text,
        };
        return { contents, range: toRange(document, card.place) };
      }),
    );
    connection.languages.inlayHint.on(
      respond(
        serving,
        "textDocument/inlayHint",
        [],
        (workspace, { textDocument: { uri }, range }, document) => {
          const { inlayHintTitles, inlayHintAreas, inlayHintReferences } = settings(uri);
          const shown = fromRange(document, range);
          return [
            ...(inlayHintTitles ? titleHints(workspace, uri, shown) : []),
            ...(inlayHintAreas ? areaHints(workspace, uri, shown) : []),
            ...(inlayHintReferences ? referenceHints(workspace, uri, shown) : []),
          ].map((hint) => toInlayHint(document, hint));
        },
      ),
    );
    connection.onCodeLens(
      respond(serving, "textDocument/codeLens", [], (workspace, { textDocument: { uri } }) => {
        const { codeLens, codeLensRelated } = settings(uri);
        if (!codeLens) return [];
        if (codeLensRelated && store.isTypedIn()) renewLenses();
        const lenses = codeLenses(workspace, uri, { similarity: codeLensRelated ? atRest : undefined });
        return lenses.map((lens) => toCodeLens(documentOf, lens, say));
      }),
    );
    onAsked(serving, {
      method: LENS,
      shapes: [{ uri: TEXT, item: TEXT, list: TEXT }],
      uriOf: ({ uri }: LensParams) => uri,
      compute: (workspace, { uri, ...name }): LensAnswer | null => {
        const found = lensPlaces(workspace, uri, { name, similarity: atRest });
        return found === undefined ? null : toLensAnswer(documentOf, found);
      },
    });
  },
};
