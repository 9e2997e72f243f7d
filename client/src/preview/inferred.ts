// The areas that a key issue lies in by its words, behind its heading: each a badge with a question mark. They are drawn
// by the style alone, so that no word is added to the text.
import { words } from "../pages/words.ts";
import { type CoreState, escaped, type MarkdownIt, type PreviewEnv, type Token } from "./markdown-it.ts";

/** The areas that the key issue `number` surely lies in and does not declare, as far as known. */
export type Inferred = (
  env: PreviewEnv | undefined,
  number: string,
) => readonly { readonly id: string; readonly title: string }[];

/** Where the badges of the key issue `number` stand. */
export function inferredToken({ Token: Make }: CoreState, number: string): Token {
  const token = new Make("tr_inferred", "", 0);
  token.content = number;
  return token;
}

/** Renders the badges; as long as nobody knows of any, there are none. */
export function renderInferred({ renderer }: MarkdownIt, inferred: Inferred): void {
  renderer.rules.tr_inferred = (tokens, index, _, env) =>
    inferred(env, tokens[index]?.content ?? "")
      .map(({ id, title }) => {
        const label = escaped(words("Area {0}: {1}, inferred from the text", id, title));
        return `<span class="tr-area tr-area-inferred" role="img" data-area="${escaped(id)}" title="${label}" aria-label="${label}"></span>`;
      })
      .join("");
}
