import {
  type ClientCapabilities,
  CompletionItemTag,
  InsertTextMode,
  MarkupKind,
} from "vscode-languageserver";

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
  readonly completion: CompletionCan;
  readonly semanticTokens: boolean;
  readonly refreshSemanticTokens: boolean;
  readonly linkTooltips: boolean;
  /** Whether it can be told of formatting later, and for which texts. */
  readonly registerFormatting: boolean;
  /** How many folds it takes of a text. */
  readonly foldLimit: number;
  readonly symbolTrees: boolean;
  /** Kinds of symbols that the protocol did not have from its beginning. */
  readonly laterSymbolKinds: boolean;
  readonly markdownHover: boolean;
  /** Ways to other places that say which words of the text they lead from. */
  readonly links: ReadonlySet<LinkMethod>;
  readonly willSaveWaitUntil: boolean;
  /** Whether a code action may bear its edit; else it would have to be a command. */
  readonly codeActionLiterals: boolean;
}

/** What items of a completion may be made of. */
export interface CompletionCan {
  readonly snippets: boolean;
  readonly insertReplace: boolean;
  readonly labelDetails: boolean;
  readonly tags: boolean;
  readonly deprecated: boolean;
  readonly markdown: boolean;
  /** Whether a text of several lines can be kept from being indented anew. */
  readonly asIs: boolean;
}

/** Requests that lead to places. */
export type LinkMethod = "declaration" | "definition" | "implementation" | "typeDefinition";

const LINK_METHODS: readonly LinkMethod[] = ["declaration", "definition", "implementation", "typeDefinition"];

/** Reads the capabilities; what is not announced is not there. */
export function clientCan({ textDocument, workspace, window }: ClientCapabilities): ClientCan {
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
    completion: completionCan(textDocument?.completion?.completionItem),
    semanticTokens: textDocument?.semanticTokens !== undefined,
    refreshSemanticTokens: workspace?.semanticTokens?.refreshSupport === true,
    registerFormatting: [
      textDocument?.formatting,
      textDocument?.rangeFormatting,
      textDocument?.onTypeFormatting,
    ].every((one) => one?.dynamicRegistration === true),
    linkTooltips: textDocument?.documentLink?.tooltipSupport === true,
    foldLimit: textDocument?.foldingRange?.rangeLimit ?? Number.POSITIVE_INFINITY,
    symbolTrees: textDocument?.documentSymbol?.hierarchicalDocumentSymbolSupport === true,
    laterSymbolKinds: textDocument?.documentSymbol?.symbolKind?.valueSet !== undefined,
    markdownHover: textDocument?.hover?.contentFormat?.includes("markdown") === true,
    codeActionLiterals: textDocument?.codeAction?.codeActionLiteralSupport !== undefined,
    willSaveWaitUntil: textDocument?.synchronization?.willSaveWaitUntil === true,
    links: new Set(LINK_METHODS.filter((method) => textDocument?.[method]?.linkSupport === true)),
  };
}

function completionCan(
  item: NonNullable<NonNullable<ClientCapabilities["textDocument"]>["completion"]>["completionItem"],
): CompletionCan {
  return {
    snippets: item?.snippetSupport === true,
    insertReplace: item?.insertReplaceSupport === true,
    labelDetails: item?.labelDetailsSupport === true,
    tags: item?.tagSupport?.valueSet.includes(CompletionItemTag.Deprecated) === true,
    deprecated: item?.deprecatedSupport === true,
    markdown: item?.documentationFormat?.includes(MarkupKind.Markdown) === true,
    asIs: item?.insertTextModeSupport?.valueSet.includes(InsertTextMode.asIs) === true,
  };
}
