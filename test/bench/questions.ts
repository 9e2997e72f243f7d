// What is asked after a keystroke: the requests of an editor, and where a server lacks one, what is asked of it instead.
import type { Position } from "vscode-languageserver/node";

/** Where things are in the document: its name, where one types, and a citation elsewhere. */
export interface Where {
  readonly uri: string;
  readonly caret: Position;
  readonly citation: Position;
}

interface Asked {
  readonly title: string;
  readonly method: string;
  /** The capability by which a server says that it answers. */
  readonly provider: string;
  /** What is asked of a server without it, as the nearest thing. */
  readonly nearest: string;
  readonly params?: (where: Where) => object;
}

const document = ({ uri }: Where): object => ({ textDocument: { uri } });
const atCitation = ({ uri, citation }: Where): object => ({ textDocument: { uri }, position: citation });
const atCaret = ({ uri, caret }: Where): object => ({ textDocument: { uri }, position: caret });
const around = ({ uri, caret: { line } }: Where): object => ({
  textDocument: { uri },
  range: { start: { line: Math.max(0, line - 30), character: 0 }, end: { line: line + 30, character: 0 } },
});
const options = { tabSize: 2, insertSpaces: true };

const asked = (
  title: string,
  name: string,
  params: Asked["params"],
  nearest = "symbols",
  provider = `${name}Provider`,
): Asked => ({ title, method: `textDocument/${name}`, provider, nearest, ...(params ? { params } : {}) });

export const QUESTIONS = {
  diagnostics: asked("diagnostics", "diagnostic", document, "diagnostics"),
  symbols: asked("document symbols", "documentSymbol", document),
  definition: asked("definition", "definition", atCitation),
  declaration: asked("declaration", "declaration", atCitation, "definition"),
  implementation: asked("implementation", "implementation", atCitation, "definition"),
  typeDefinition: asked("type definition", "typeDefinition", atCitation, "definition"),
  references: asked("references", "references", (where) => ({
    ...atCitation(where),
    context: { includeDeclaration: true },
  })),
  highlights: asked("document highlights", "documentHighlight", atCitation, "references"),
  hover: asked("hover", "hover", atCitation, "definition"),
  completion: asked("completion", "completion", atCaret),
  prepareRename: asked("prepare rename", "prepareRename", atCitation, "references", "renameProvider"),
  hierarchy: asked(
    "call hierarchy",
    "prepareCallHierarchy",
    atCitation,
    "references",
    "callHierarchyProvider",
  ),
  codeActions: asked("code actions", "codeAction", (where) => ({
    textDocument: { uri: where.uri },
    range: { start: where.caret, end: where.caret },
    context: { diagnostics: [] },
  })),
  codeLenses: asked("code lenses", "codeLens", document),
  inlayHints: asked("inlay hints of a screen", "inlayHint", around),
  folding: asked("folding", "foldingRange", document),
  selection: asked("selection ranges", "selectionRange", ({ uri, caret }) => ({
    textDocument: { uri },
    positions: [caret],
  })),
  links: asked("document links", "documentLink", document),
  tokens: asked("semantic tokens", "semanticTokens/full", document, "symbols", "semanticTokensProvider"),
  linkedEditing: asked("linked editing", "linkedEditingRange", atCaret, "references"),
  formatting: asked(
    "formatting",
    "formatting",
    (where) => ({ ...document(where), options }),
    "symbols",
    "documentFormattingProvider",
  ),
  workspaceSymbols: {
    title: "workspace symbols",
    method: "workspace/symbol",
    provider: "workspaceSymbolProvider",
    nearest: "symbols",
    params: () => ({ query: "pairing" }),
  },
} as const satisfies Readonly<Record<string, Asked>>;

export type Question = keyof typeof QUESTIONS;

/** The two that every keystroke calls for; they are measured longest, and beside every server. */
export const MAIN: readonly Question[] = ["diagnostics", "symbols"];
export const FEATURES = (Object.keys(QUESTIONS) as Question[]).filter((one) => !MAIN.includes(one));

/** What a server with `capabilities` is asked for `question`: the nearest thing that it answers. */
export function answerable(question: Question, capabilities: object): Asked {
  let found: Asked = QUESTIONS[question];
  while (!(found.provider in capabilities) && found.nearest in QUESTIONS) {
    const next: Asked = QUESTIONS[found.nearest as Question];
    if (next === found) break;
    found = next;
  }
  return found;
}
