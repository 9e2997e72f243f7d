// What VS Code does for its Markdown server: the server has no parser and asks the editor for tokens.
import MarkdownIt from "markdown-it";
import type { MessageConnection } from "vscode-languageserver/node";
import type { Helper, OpenDocument } from "./client.ts";

/**
 * A helper with markdown-it set up as in VS Code's preview, without its plugins. As there, the tokens of one version
 * of a document are kept: the second `markdown/parse` after a keystroke only costs their way through the pipe.
 */
export function markdownHelper(): Helper {
  const parser = new MarkdownIt({ html: true, linkify: true });
  let kept: { readonly version: number; readonly tokens: unknown } | undefined;
  let spent = 0;

  function parse(document: OpenDocument): unknown {
    if (kept?.version !== document.version) {
      const start = performance.now();
      kept = { version: document.version, tokens: parser.parse(document.text, {}) };
      spent += performance.now() - start;
    }
    return kept.tokens;
  }

  return {
    serve(connection: MessageConnection, document: () => OpenDocument): void {
      connection.onRequest("markdown/parse", () => parse(document()));
      connection.onRequest("markdown/findMarkdownFilesInWorkspace", () => [document().uri]);
      connection.onRequest("markdown/fs/readFile", () => [...Buffer.from(document().text)]);
      connection.onRequest("markdown/fs/readDirectory", () => []);
      connection.onRequest("markdown/fs/stat", ({ uri }: { readonly uri: string }) =>
        uri === document().uri ? { isDirectory: false } : null,
      );
      connection.onRequest("markdown/fs/watcher/create", () => null);
      connection.onRequest("markdown/fs/watcher/delete", () => null);
    },
    takeTime(): number {
      const taken = spent;
      spent = 0;
      return taken;
    },
  };
}

/** The settings of VS Code with validation turned on; `references` says how undefined `[n]` are reported. */
export function markdownSettings(references: "warning" | "ignore"): unknown {
  return {
    markdown: {
      validate: {
        enabled: true,
        referenceLinks: { enabled: references },
        fragmentLinks: { enabled: "warning" },
        fileLinks: { enabled: "warning", markdownFragmentLinks: "inherit" },
        unusedLinkDefinitions: { enabled: "hint" },
        duplicateLinkDefinitions: { enabled: "warning" },
        ignoredLinks: [],
      },
      suggest: { paths: { enabled: true, includeWorkspaceHeaderCompletions: "onDoubleHash" } },
      occurrencesHighlight: { enabled: false },
      server: { log: "off" },
    },
  };
}
