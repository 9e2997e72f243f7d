// A Technical Report in the Markdown preview: its notes, threats, requirements and areas look as what they are, and what
// names a key issue, solution, clause, table or figure leads there. It goes over the tokens alone, so that it needs no
// server; no word of the text is changed.
import { type ParagraphKind, readParagraph } from "../../../server/src/model/paragraph.ts";
import { type Inferred, inferredToken, renderInferred } from "./inferred.ts";
import { type Elsewhere, linksTo, renderElsewhere } from "./links.ts";
import { type CoreState, type MarkdownIt, textOf } from "./markdown-it.ts";
import { type LinkTo, withBadges, withLinks } from "./pieces.ts";
import { looksLikeReport } from "./report-text.ts";
import { statementParagraphs } from "./statements.ts";
import { headingOf, Targets } from "./targets.ts";

const CLASSES: Partial<Readonly<Record<ParagraphKind, string>>> = {
  note: "tr-note",
  example: "tr-note",
  editorsNote: "tr-editors-note",
  caption: "tr-caption",
  areas: "tr-areas",
};

/** Makes `md` show Technical Reports as such; other texts are as they were. */
export function addReports(
  md: MarkdownIt,
  { elsewhere, inferred }: { readonly elsewhere: Elsewhere; readonly inferred: Inferred },
): MarkdownIt {
  md.core.ruler.push("rapporteur", (state) => {
    if (!looksLikeReport(state.src)) return;
    const targets = new Targets();
    markHeadings(state, targets);
    markStatements(state);
    markParagraphs(state, targets);
    addLinks(state, linksTo(state, targets));
  });
  renderElsewhere(md, elsewhere);
  renderInferred(md, inferred);
  return md;
}

/** Gives headings their anchors, and those of key issues and solutions their classes. */
function markHeadings(state: CoreState, targets: Targets): void {
  const { tokens, Token: Make } = state;
  for (const [at, token] of tokens.entries()) {
    const inline = tokens[at + 1];
    if (token.type !== "heading_open" || inline?.children == null) continue;
    const heading = headingOf(textOf(inline), token.tag);
    const { kind, number } = heading;
    if (kind === "keyIssue" || kind === "solution")
      token.attrJoin("class", kind === "keyIssue" ? "tr-key-issue" : "tr-solution");
    const isNew = number !== undefined && targets.find("keyIssue", number) === undefined;
    if (kind === "keyIssue" && isNew) inline.children = [...inline.children, inferredToken(state, number)];
    const anchor = targets.addHeading(heading);
    if (anchor === undefined) continue;
    // The preview gives headings ids of its own.
    const open = new Make("tr_anchor_open", "span", 1);
    open.attrSet("id", anchor);
    inline.children = [open, new Make("tr_anchor_close", "span", -1), ...inline.children];
  }
}

/** Gives threats and requirements their classes: the items of lists below their headings, and plain paragraphs. */
function markStatements({ tokens }: CoreState): void {
  const headings = tokens.flatMap(({ type }, at) => (type === "heading_open" ? [at] : []));
  for (const [nth, at] of headings.entries()) {
    const [token, inline] = [tokens[at], tokens[at + 1]];
    if (token === undefined || inline === undefined) continue;
    const { kind } = headingOf(textOf(inline), token.tag);
    if (kind !== "threats" && kind !== "requirements") continue;
    const name = kind === "threats" ? "tr-threat" : "tr-requirement";
    const clause = tokens.slice(at + 3, headings[nth + 1]);
    for (const one of clause) {
      if (one.type === "list_item_open" && one.level === 1) one.attrJoin("class", name);
    }
    for (const one of statementParagraphs(kind === "threats" ? "threat" : "requirement", clause))
      one.attrJoin("class", name);
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
