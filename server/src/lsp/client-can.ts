import type { ClientCapabilities } from "vscode-languageserver";
import type { InitializationOptions } from "./protocol.ts";

/** What the client announced, one question each. */
export interface ClientCan {
  readonly pullDiagnostics: boolean;
  readonly refreshDiagnostics: boolean;
  readonly relatedInformation: boolean;
  readonly configuration: boolean;
  readonly watchConfiguration: boolean;
  readonly workspaceFolders: boolean;
  readonly watchFiles: boolean;
  readonly documentChanges: boolean;
  readonly changeAnnotations: boolean;
  readonly createFiles: boolean;
  readonly prepareRename: boolean;
  readonly willRenameFiles: boolean;
  readonly showDocument: boolean;
  readonly workDoneProgress: boolean;
  readonly refreshInlayHints: boolean;
  readonly refreshCodeLenses: boolean;
  readonly semanticTokens: boolean;
  readonly refreshSemanticTokens: boolean;
  readonly linkTooltips: boolean;
  /** Whether it can be told of formatting later, and for which texts. */
  readonly registerFormatting: boolean;
  /** How many folds it takes of a text. */
  readonly foldLimit: number;
  /** Whether it supports Markdown by itself, so that what any Markdown folds and links must not come twice. */
  readonly builtInMarkdown: boolean;
}

/** Reads the capabilities; what is not announced is not there. */
export function clientCan(
  { textDocument, workspace, window }: ClientCapabilities,
  { builtInMarkdown }: InitializationOptions = {},
): ClientCan {
  return {
    pullDiagnostics: textDocument?.diagnostic !== undefined,
    refreshDiagnostics: workspace?.diagnostics?.refreshSupport === true,
    relatedInformation: textDocument?.publishDiagnostics?.relatedInformation === true,
    configuration: workspace?.configuration === true,
    watchConfiguration: workspace?.didChangeConfiguration?.dynamicRegistration === true,
    workspaceFolders: workspace?.workspaceFolders === true,
    watchFiles: workspace?.didChangeWatchedFiles?.dynamicRegistration === true,
    documentChanges: workspace?.workspaceEdit?.documentChanges === true,
    changeAnnotations: workspace?.workspaceEdit?.changeAnnotationSupport !== undefined,
    createFiles: workspace?.workspaceEdit?.resourceOperations?.includes("create") === true,
    prepareRename: textDocument?.rename?.prepareSupport === true,
    willRenameFiles: workspace?.fileOperations?.willRename === true,
    showDocument: window?.showDocument?.support === true,
    workDoneProgress: window?.workDoneProgress === true,
    refreshInlayHints: workspace?.inlayHint?.refreshSupport === true,
    refreshCodeLenses: workspace?.codeLens?.refreshSupport === true,
    semanticTokens: textDocument?.semanticTokens !== undefined,
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    registerFormatting: [
      textDocument?.formatting,
      textDocument?.rangeFormatting,
      textDocument?.onTypeFormatting,
    ].every((one) => one?.dynamicRegistration === true),
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    foldLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    builtInMarkdown: builtInMarkdown === true,
  };
}
