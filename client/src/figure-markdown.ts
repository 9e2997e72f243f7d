// Figures in the Markdown preview: an invisible comment in a draft is shown as the figure of its areas.
import type { Uri } from "vscode";

/** The part of markdown-it that is used here. */
export interface MarkdownIt {
  readonly renderer: { readonly rules: Record<string, RenderRule | undefined> };
}

type RenderRule = (
  tokens: readonly { readonly content: string }[],
  index: number,
  options: unknown,
  env: { readonly currentDocument?: Uri } | undefined,
  self: unknown,
) => string;

const COMMENT = /<!--\s{0,20}rapporteur:figure\s{1,20}areas\s{0,20}-->/g;

/** Puts the figure behind each comment that asks for it, as soon as `figureOf` has one for the document. */
export function addFigures(md: MarkdownIt, figureOf: (document: Uri) => string | undefined): MarkdownIt {
  const { rules } = md.renderer;
  for (const name of ["html_block", "html_inline"]) {
    const before = rules[name];
    rules[name] = (tokens, index, options, env, self) => {
      const html = before?.(tokens, index, options, env, self) ?? tokens[index]?.content ?? "";
      if (env?.currentDocument === undefined || html.search(COMMENT) < 0) return html;
      const figure = figureOf(env.currentDocument);
      return figure === undefined ? html : html.replace(COMMENT, (comment) => comment + figure);
    };
  }
  return md;
}
