// A Technical Report in the Markdown preview: its notes, threats, requirements and areas look as what they are, and what
// names a key issue, solution, clause, table or figure leads there. It goes over the tokens alone, so that it needs no
// server; no word of the text is changed.
import { type ParagraphKind, readParagraph } from "../../../server/src/model/paragraph.ts";
import { type Elsewhere, linksTo, renderElsewhere } from "./links.ts";
import type { CoreState, MarkdownIt, Token } from "./markdown-it.ts";
import { type LinkTo, withBadges, withLinks } from "./pieces.ts";
import { looksLikeReport } from "./report-text.ts";
import { headingOf, Targets } from "./targets.ts";

const CLASSES: Partial<Readonly<Record<ParagraphKind, string>>> = {
  note: "tr-note",
  example: "tr-note",
  editorsNote: "tr-editors-note",
  caption: "tr-caption",
  areas: "tr-areas",
};

/** Makes `md` show Technical Reports as such; other texts are as they were. */
export function addReports(md: MarkdownIt, elsewhere: Elsewhere): MarkdownIt {
  md.core.ruler.push("rapporteur", (state) => {
    if (!looksLikeReport(state.src)) return;
    const targets = new Targets();
    markHeadings(state, targets);
    markParagraphs(state, targets);
    addLinks(state, linksTo(state, targets));
  });
  renderElsewhere(md, elsewhere);
  return md;
}

/** Gives headings their anchors, and the items of lists of threats and requirements their classes. */
function markHeadings({ tokens, Token: Make }: CoreState, targets: Targets): void {
  let within: string | undefined;
  for (const [at, token] of tokens.entries()) {
    if (token.type === "list_item_open" && token.level === 1 && within !== undefined)
      token.attrJoin("class", within);
    const inline = tokens[at + 1];
    if (token.type !== "heading_open" || inline?.children == null) continue;
    const heading = headingOf(textOf(inline), token.tag);
    within =
      heading.kind === "threats"
        ? "tr-threat"
        : heading.kind === "requirements"
          ? "tr-requirement"
          : undefined;
    if (heading.kind === "keyIssue" || heading.kind === "solution")
      token.attrJoin("class", heading.kind === "keyIssue" ? "tr-key-issue" : "tr-solution");
    const anchor = targets.addHeading(heading);
    if (anchor === undefined) continue;
    // The preview gives headings ids of its own.
    const open = new Make("tr_anchor_open", "span", 1);
    open.attrSet("id", anchor);
    inline.children = [open, new Make("tr_anchor_close", "span", -1), ...inline.children];
  }
}

function markParagraphs(state: CoreState, targets: Targets): void {
  const { tokens } = state;
  for (const [at, token] of tokens.entries()) {
    const inline = tokens[at + 1];
    if (token.type !== "paragraph_open" || inline?.children == null) continue;
    const text = textOf(inline);
    const paragraph = readParagraph(text, text, 0, { item: false, depth: 0 });
    const name = CLASSES[paragraph.kind];
    if (name !== undefined) token.attrJoin("class", name);
    if (paragraph.kind === "areas") inline.children = withBadges(state, inline.children);
    const anchor = paragraph.kind === "caption" ? targets.addCaption(text, paragraph) : undefined;
    if (anchor !== undefined) token.attrSet("id", anchor);
  }
}

/** Makes links in paragraphs and cells; a heading and a caption name themselves. */
function addLinks(state: CoreState, linkTo: LinkTo): void {
  const { tokens } = state;
  for (const [at, token] of tokens.entries()) {
    if (token.type !== "inline" || token.children === null || tokens[at - 1]?.type === "heading_open")
      continue;
    const kind = readParagraph(textOf(token), token.content, 0, { item: false, depth: 0 }).kind;
    if (kind !== "caption") token.children = withLinks(state, token.children, linkTo);
  }
}

/** What a reader sees of an inline token, without links and emphasis. */
function textOf({ children }: Token): string {
  return (children ?? [])
    .map(({ type, content }) => (type === "softbreak" ? "\n" : type === "html_inline" ? "" : content))
    .join("");
}
