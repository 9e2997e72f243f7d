// Links of a preview: into the same text, where its tokens are made, and into other files, where they are rendered, since
// only then it is known which text it is.
import type { CoreState, MarkdownIt, PreviewEnv, Token } from "./markdown-it.ts";
import { escaped } from "./markdown-it.ts";
import type { LinkTo } from "./pieces.ts";
import type { TargetKind, Targets } from "./targets.ts";

/** Where something stands that is in another file of the study: a relative address, as far as known. */
export type Elsewhere = (env: PreviewEnv | undefined, kind: TargetKind, number: string) => string | undefined;

/** The links of a text whose anchors are `targets`. */
export function linksTo({ Token: Make }: CoreState, targets: Targets): LinkTo {
  return (kind, number) => {
    const anchor = targets.find(kind, number);
    if (anchor !== undefined) {
      const open = new Make("link_open", "a", 1);
      open.attrJoin("class", "tr-link");
      open.attrSet("href", `#${anchor}`);
      return [open, new Make("link_close", "a", -1)];
    }
    return [
      elsewhereToken(new Make("tr_elsewhere_open", "", 1), kind, number),
      elsewhereToken(new Make("tr_elsewhere_close", "", -1), kind, number),
    ];
  };
}

function elsewhereToken(token: Token, kind: string, number: string): Token {
  token.content = `${kind} ${number}`;
  return token;
}

/** Renders the links into other files; as long as nobody knows where they lead, there are none. */
export function renderElsewhere({ renderer }: MarkdownIt, elsewhere: Elsewhere): void {
  const addressOf = (content: string, env: PreviewEnv | undefined): string | undefined => {
    const [kind, number = ""] = content.split(" ");
    return elsewhere(env, kind as TargetKind, number);
  };
  renderer.rules.tr_elsewhere_open = (tokens, index, _, env) => {
    const address = addressOf(tokens[index]?.content ?? "", env);
    if (address === undefined) return "";
    const written = escaped(address);
    return `<a class="tr-link" href="${written}" data-href="${written}">`;
  };
  renderer.rules.tr_elsewhere_close = (tokens, index, _, env) =>
    addressOf(tokens[index]?.content ?? "", env) === undefined ? "" : "</a>";
}
