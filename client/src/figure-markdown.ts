// Figures in the Markdown preview: an invisible comment in a draft is shown as the figure of its areas.
import type { Uri } from "vscode";
import type { MarkdownIt } from "./preview/markdown-it.ts";

const COMMENT = /<!--\s{0,20}rapporteur:figure\s{1,20}areas\s{0,20}-->/g;

/** Puts the figure behind each comment that asks for it, as soon as `figureOf` has one for the document. */
export function addFigures(
  md: Pick<MarkdownIt, "renderer">,
  figureOf: (document: Uri) => string | undefined,
): void {
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
}
