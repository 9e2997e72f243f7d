// The part of markdown-it that the preview hands over, as far as it is used here.
import type { Uri } from "vscode";

export interface MarkdownIt {
  readonly core: { readonly ruler: { push(name: string, rule: (state: CoreState) => void): void } };
  readonly renderer: { readonly rules: Record<string, RenderRule | undefined> };
}

/** What the built-in preview says of the text that is rendered. */
export interface PreviewEnv {
  readonly currentDocument?: Uri;
}

export type RenderRule = (
  tokens: readonly { readonly content: string }[],
  index: number,
  options: unknown,
  env: PreviewEnv | undefined,
  self: unknown,
) => string;

/** A text on its way to HTML: its source, and its tokens, which a rule may change. */
export interface CoreState {
  readonly src: string;
  readonly env: PreviewEnv | undefined;
  readonly tokens: readonly Token[];
  readonly Token: new (type: string, tag: string, nesting: -1 | 0 | 1) => Token;
}

export interface Token {
  readonly type: string;
  readonly tag: string;
  readonly level: number;
  content: string;
  children: Token[] | null;
  attrSet(name: string, value: string): void;
  attrJoin(name: string, value: string): void;
}

/** `text` as the value of an attribute. */
export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}

/** What a reader sees of an inline token, without links and emphasis. */
export function textOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type === "softbreak" ? "\n" : type === "html_inline" ? "" : content))
    .join("");
}
