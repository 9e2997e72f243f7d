// Requests for tokens: all of a text, what changed since the last answer, or what an editor shows.
import {
  type SemanticTokens,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
} from "vscode-languageserver";
import { semanticTokens } from "../features/semantic-tokens.ts";
import type { Workspace } from "../model/workspace.ts";
import type { Document } from "../syntax/sections.ts";
import { fromRange } from "./convert.ts";
import { TOKEN_LEGEND, toTokenEdits, toTokenNumbers } from "./convert-tokens.ts";
import { type Handlers, respond } from "./serving.ts";

/** Of so many texts the last answer is kept, so that the next one can say what changed. */
const KEPT = 16;

export const tokens: Handlers = {
  capabilities: (can) =>
    can.semanticTokens
      ? { semanticTokensProvider: { legend: TOKEN_LEGEND, range: true, full: { delta: true } } }
      : {},
  listen(serving) {
    const { connection, settings } = serving;
    const known = new Answers();
    // Where an editor is answered with null, it can ask somebody else.
    const compute = (workspace: Workspace, uri: string, document: Document): SemanticTokens | null => {
      const placed = settings(uri).semanticTokens ? semanticTokens(workspace, uri) : undefined;
      return placed === undefined ? null : known.keep(uri, toTokenNumbers(document, placed));
    };
    connection.onRequest(
      SemanticTokensRequest.type,
      respond(
        serving,
        "textDocument/semanticTokens/full",
        null,
        (workspace, { textDocument: { uri } }, document) => compute(workspace, uri, document),
      ),
    );
    connection.onRequest(
      SemanticTokensDeltaRequest.type,
      respond(
        serving,
        "textDocument/semanticTokens/full/delta",
        null,
        (workspace, { textDocument: { uri }, previousResultId }, document) => {
          const before = known.of(uri, previousResultId);
          const now = compute(workspace, uri, document);
          if (before === undefined || now?.resultId === undefined) return now;
          return { resultId: now.resultId, edits: toTokenEdits(before, now.data) };
        },
      ),
    );
    connection.onRequest(
      SemanticTokensRangeRequest.type,
      respond(
        serving,
        "textDocument/semanticTokens/range",
        null,
        (workspace, { textDocument: { uri }, range }, document) => {
          const placed = settings(uri).semanticTokens
            ? semanticTokens(workspace, uri, fromRange(document, range))
            : undefined;
          const lines = { first: range.start.line, last: range.end.line };
          return placed === undefined ? null : { data: toTokenNumbers(document, placed, lines) };
        },
      ),
    );
  },
};

/** The last answers of one connection, by their texts. */
class Answers {
  private readonly last = new Map<string, { readonly resultId: string; readonly data: number[] }>();
  private count = 0;

  /** The numbers that were given to `uri` under `resultId`; undefined where they are no longer known. */
  of(uri: string, resultId: string): readonly number[] | undefined {
    const answer = this.last.get(uri);
    return answer?.resultId === resultId ? answer.data : undefined;
  }

  /** Keeps an answer instead of the one before; the longest unused is forgotten. */
  keep(uri: string, data: number[]): SemanticTokens {
    const answer = { resultId: String(++this.count), data };
    this.last.delete(uri);
    this.last.set(uri, answer);
    const [oldest] = this.last.keys();
    if (this.last.size > KEPT && oldest !== undefined) this.last.delete(oldest);
    return answer;
  }
}
