// Requests for how a text is built: what folds, how a selection grows, where links lead, what is edited along.
import type { DocumentLink } from "vscode-languageserver";
import { documentLinks } from "../features/document-links.ts";
import { foldingRanges } from "../features/folding-ranges.ts";
import { linkedEditingRanges } from "../features/linked-editing-ranges.ts";
import { selectionRanges } from "../features/selection-ranges.ts";
import { definitionsOf } from "../model/symbol-places.ts";
import { answer } from "./answer.ts";
import { fromPosition } from "./convert.ts";
import {
  fromLinkData,
  ShortNames,
  toAddress,
  toDocumentLinks,
  toFoldingRange,
  toLinkedEditingRanges,
  toSelectionRange,
} from "./convert-structure.ts";
import { type Handlers, respond } from "./serving.ts";

export const structure: Handlers = {
  capabilities: () => ({
    foldingRangeProvider: true,
    selectionRangeProvider: true,
    documentLinkProvider: { resolveProvider: true },
    linkedEditingRangeProvider: true,
  }),
  listen(serving) {
    const { connection, documentOf, settings, store, log, can } = serving;
    const short = new ShortNames();
    connection.onFoldingRanges(
      respond(
        serving,
        "textDocument/foldingRange",
        null,
        (workspace, { textDocument: { uri } }, document) => {
          // An editor that is answered with nothing folds by itself; one that is answered with an empty list does not.
          if (!settings(uri).folding) return null;
          const ownOnly = settings(uri).builtIn;
          const folds = foldingRanges(workspace, uri, { limit: can().foldLimit, ownOnly });
          return folds?.map((fold) => toFoldingRange(document, fold)) ?? null;
        },
      ),
    );
    connection.onSelectionRanges(
      respond(
        serving,
        "textDocument/selectionRange",
        null,
        (workspace, { textDocument: { uri }, positions }, document) => {
          const ranges = positions.flatMap((position) => {
            const spans = selectionRanges(workspace, uri, fromPosition(document, position)) ?? [];
            return toSelectionRange(document, spans) ?? [];
          });
          return ranges.length === positions.length ? ranges : null;
        },
      ),
    );
    connection.onDocumentLinks(
      respond(serving, "textDocument/documentLink", [], (workspace, { textDocument: { uri } }, document) => {
        const { links, builtIn } = settings(uri);
        if (!links) return [];
        const found = documentLinks(workspace, uri, { ownOnly: builtIn });
        return toDocumentLinks(document, found, { uri, tooltips: can().linkTooltips, short });
      }),
    );
    connection.onDocumentLinkResolve((link: DocumentLink, token) => {
      const to = fromLinkData(link.data, short);
      if (to === undefined) return link;
      const { study: uri, target } = to;
      return answer(store, log, { method: "documentLink/resolve", uri, token }, (workspace) => {
        const study = workspace.studies.find((one) => one.uri === uri);
        const place = study && definitionsOf(study, target)[0];
        return place === undefined ? link : { ...link, target: toAddress(documentOf, place) };
      }) as Promise<DocumentLink>;
    });
    connection.languages.onLinkedEditingRange(
      respond(
        serving,
        "textDocument/linkedEditingRange",
        null,
        (workspace, { textDocument: { uri }, position }, document) =>
          toLinkedEditingRanges(
            document,
            linkedEditingRanges(workspace, uri, fromPosition(document, position)),
          ),
      ),
    );
  },
};
