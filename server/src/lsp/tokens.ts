// Requests for tokens: all of a text, what changed since the last answer, or what an editor shows.
import type { SemanticTokens, SemanticTokensDelta } from "vscode-languageserver";
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
    const method = "textDocument/semanticTokens";
    const known = new Answers();
    const compute = (workspace: Workspace, uri: string, document: Document): number[] =>
      settings(uri).semanticTokens ? toTokenNumbers(document, semanticTokens(workspace, uri)) : [];
    const none: SemanticTokens = { data: [] };
    connection.languages.semanticTokens.on(
      respond(serving, `${method}/full`, none, (workspace, { textDocument: { uri } }, document) =>
        known.keep(uri, compute(workspace, uri, document)),
      ),
    );
    connection.languages.semanticTokens.onDelta(
      respond(
        serving,
        `${method}/full/delta`,
        none,
        (
          workspace,
          { textDocument: { uri }, previousResultId },
          document,
        ): SemanticTokens | SemanticTokensDelta => {
          const before = known.of(uri, previousResultId);
          const { resultId, data } = known.keep(uri, compute(workspace, uri, document));
          return before === undefined ? { resultId, data } : { resultId, edits: toTokenEdits(before, data) };
        },
      ),
    );
    connection.languages.semanticTokens.onRange(
      respond(serving, `${method}/range`, none, (workspace, { textDocument: { uri }, range }, document) => {
        if (!settings(uri).semanticTokens) return none;
        const placed = semanticTokens(workspace, uri, fromRange(document, range));
        return {
          data: toTokenNumbers(document, placed, { first: range.start.line, last: range.end.line }),
        };
      }),
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
  keep(uri: string, data: number[]): SemanticTokens & { readonly resultId: string } {
    const answer = { resultId: String(++this.count), data };
    this.last.delete(uri);
    this.last.set(uri, answer);
    const [oldest] = this.last.keys();
    if (this.last.size > KEPT && oldest !== undefined) this.last.delete(oldest);
    return answer;
  }
}
