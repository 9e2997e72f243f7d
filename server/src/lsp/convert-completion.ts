// From proposals to the protocol's completion items, in the form that the client announced.
import {
  type CompletionItem,
  CompletionItemKind,
  CompletionItemTag,
  type CompletionList,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  MarkupKind,
} from "vscode-languageserver";
import { plainBody, snippetBody } from "../completion/body.ts";
import type { Essence } from "../completion/essence.ts";
import type { Proposal, ProposalKind } from "../completion/proposal.ts";
import type { Completion } from "../features/completion.ts";
import type { Target } from "../model/symbol.ts";
import type { Document } from "../syntax/sections.ts";
import type { ClientCan } from "./client-can.ts";
import { toRange } from "./convert.ts";

/** What an item keeps for its documentation. */
export interface CompletionData {
  readonly uri: string;
  readonly about: Target;
}

const KINDS: Readonly<Record<ProposalKind, CompletionItemKind>> = {
  keyIssue: CompletionItemKind.Class,
  solution: CompletionItemKind.Method,
  threat: CompletionItemKind.Event,
  requirement: CompletionItemKind.Property,
  reference: CompletionItemKind.Reference,
  clause: CompletionItemKind.Module,
  table: CompletionItemKind.Struct,
  figure: CompletionItemKind.Struct,
  term: CompletionItemKind.Text,
  abbreviation: CompletionItemKind.Text,
  area: CompletionItemKind.EnumMember,
  number: CompletionItemKind.Value,
  state: CompletionItemKind.Constant,
  skeleton: CompletionItemKind.Snippet,
  key: CompletionItemKind.Field,
  value: CompletionItemKind.EnumMember,
  file: CompletionItemKind.File,
};

/** The list of a completion in the file `uri`. */
export function toCompletionList(
  document: Document,
  uri: string,
  completion: Completion,
  can: ClientCan["completion"],
): CompletionList {
  const { from, to, over, incomplete, proposals } = completion;
  const insert = toRange(document, { start: from, end: to });
  const replace = toRange(document, { start: from, end: over });
  const items = proposals.map((proposal, at): CompletionItem => {
    const { text, isSnippet } = textOf(proposal, completion.lineEnd, can.snippets);
    return {
      label: proposal.label,
      kind: KINDS[proposal.kind],
      sortText: String(at).padStart(4, "0"),
      filterText: `${completion.lead}${proposal.words}`,
      textEdit: can.insertReplace ? { newText: text, insert, replace } : { newText: text, range: insert },
      ...(isSnippet ? { insertTextFormat: InsertTextFormat.Snippet } : {}),
      ...(can.asIs && text.includes("\n") ? { insertTextMode: InsertTextMode.asIs } : {}),
      ...detailOf(proposal, can),
      ...goneMark(proposal, can),
      ...editsOf(document, proposal),
      ...documentationOf(uri, proposal, can),
    };
  });
  return { isIncomplete: incomplete, items };
}

function textOf(
  { body }: Proposal,
  lineEnd: string,
  snippets: boolean,
): { readonly text: string; readonly isSnippet: boolean } {
  const snippet = snippets ? snippetBody(body, lineEnd) : undefined;
  return { text: snippet ?? plainBody(body, lineEnd), isSnippet: snippet !== undefined };
}

function detailOf({ detail }: Proposal, { labelDetails }: ClientCan["completion"]): Partial<CompletionItem> {
  if (detail === "") return {};
  const short = detail.length <= LONGEST ? detail : `${detail.slice(0, LONGEST - 1).trimEnd()}…`;
  return labelDetails ? { labelDetails: { description: short } } : { detail: short };
}

const LONGEST = 80;

function goneMark({ gone }: Proposal, can: ClientCan["completion"]): Partial<CompletionItem> {
  if (gone !== true) return {};
  if (can.tags) return { tags: [CompletionItemTag.Deprecated] };
  return can.deprecated ? { deprecated: true } : {};
}

function editsOf(document: Document, { edits = [] }: Proposal): Partial<CompletionItem> {
  if (edits.length === 0) return {};
  return {
    additionalTextEdits: edits.map((edit) => ({ range: toRange(document, edit), newText: edit.text })),
  };
}

/** Words that are at hand; of things of the study what is needed to make them when somebody looks. */
function documentationOf(
  uri: string,
  { says, about }: Proposal,
  can: ClientCan["completion"],
): Partial<CompletionItem> {
  if (about !== undefined) return { data: { uri, about } satisfies CompletionData };
  return says === undefined ? {} : { documentation: toMarkup([says], can.markdown) };
}

/** The documentation of an item. */
export function toDocumentation({ name, lines }: Essence, markdown: boolean): MarkupContent {
  return markdown
    ? toMarkup([`**${escapeMarkdown(name)}**`, ...lines.map(escapeMarkdown)], true)
    : toMarkup([name, ...lines], false);
}

function toMarkup(lines: readonly string[], markdown: boolean): MarkupContent {
  return {
    kind: markdown ? MarkupKind.Markdown : MarkupKind.PlainText,
    value: lines.join(markdown ? "\n\n" : "\n"),
  };
}

function escapeMarkdown(text: string): string {
  return text.replace(/[\\`*_[\]<>]/g, "\\$&");
}
