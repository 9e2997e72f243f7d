// Requests while an author types: what may be written here, and what there is to know of it.
import { type CompletionItem, CompletionTriggerKind } from "vscode-languageserver";
import { completion } from "../features/completion.ts";
import { completionDocumentation } from "../features/completion-documentation.ts";
import { answer } from "./answer.ts";
import { fromPosition } from "./convert.ts";
import { type CompletionData, toCompletionList, toDocumentation } from "./convert-completion.ts";
import type { Handlers } from "./serving.ts";

/**
 * "#" and "[" begin mentions, headings and citations, "/" a part, ":" and "=" a list of areas or ids, a quotation mark
 * an id in YAML. A space is answered only behind words that ask for a number: "clause ", "key issues #1 and ".
 */
const TRIGGERS = ["#", "[", "/", ":", "=", '"', " "];

export const completions: Handlers = {
  capabilities: () => ({
    completionProvider: {
      triggerCharacters: TRIGGERS,
      resolveProvider: true,
      completionItem: { labelDetailsSupport: true },
    },
  }),
  listen(serving) {
    const { connection, can, store, log } = serving;
    connection.onCompletion(({ textDocument: { uri }, position, context }, token) => {
      const document = store.document(uri);
      if (document === undefined) return null;
      // An author types on while the list is made, and the editor filters it by what came behind.
      const asked = { method: "textDocument/completion", uri, token, outlivesEdits: true };
      return answer(store, log, asked, (workspace) => {
        const typed = context?.triggerKind === CompletionTriggerKind.TriggerCharacter;
        const found = completion(workspace, uri, fromPosition(document, position), {
          trigger: typed ? context.triggerCharacter : undefined,
          yamlServer: hasYamlServer(uri),
        });
        return found === undefined ? null : toCompletionList(document, uri, found, can().completion);
      });
    });
    connection.onCompletionResolve((item, token) => {
      const data = item.data as CompletionData | undefined;
      if (data?.about === undefined) return item;
      const request = { method: "completionItem/resolve", uri: data.uri, token };
      return answer(store, log, request, (workspace): CompletionItem => {
        const essence = completionDocumentation(workspace, data.uri, data.about);
        if (essence === undefined) return item;
        return { ...item, documentation: toDocumentation(essence, can().completion.markdown) };
      }) as Promise<CompletionItem>;
    });

    /** Whether keys of YAML are a YAML server's to propose: the user's word, else what the client says. */
    function hasYamlServer(uri: string): boolean {
      const { yamlKeys } = serving.settings(uri);
      return yamlKeys === "auto" ? serving.options().yamlServer === true : yamlKeys === "never";
    }
  },
};
