import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import { addFigures } from "../../client/src/figure-markdown.ts";

const COMMENT = "<!-- rapporteur:figure areas -->";
const FIGURE = "<svg>$& $1</svg>";
const URI = "file:///tr.md";

const plain = new MarkdownIt({ html: true });

/** The HTML of `text` in a preview of URI, or of what `env` names; `figure` is what the server has for URI. */
function rendered(
  text: string,
  { figure, env }: { figure: string | undefined; env: object } = {
    figure: FIGURE,
    env: { currentDocument: URI },
  },
): string {
  const md = new MarkdownIt({ html: true });
  addFigures(md as unknown as Parameters<typeof addFigures>[0], (document) =>
    String(document) === URI ? figure : undefined,
  );
  return md.render(text, env);
}

describe("a comment that asks for the figure", () => {
  it.each([
    ["on a line of its own", `${COMMENT}\n\nText\n`],
    ["within a paragraph", `Text ${COMMENT} text\n`],
    ["in a block with other HTML", `<div>\n${COMMENT}\n</div>\n`],
    ["in a list", `- one\n\n  ${COMMENT}\n`],
    ["written narrowly", "<!--rapporteur:figure areas-->\n"],
  ])("is followed by it: %s", (_, text) => {
    expect(rendered(text)).toMatch(/figure areas ?--><svg>\$& \$1<\/svg>/);
  });

  it.each([
    ["as code", `\`${COMMENT}\`\n`],
    ["in a fence", `\`\`\`\n${COMMENT}\n\`\`\`\n`],
    ["of another kind", "<!-- rapporteur:figure others -->\n"],
    ["with words before it", "<!-- no rapporteur:figure areas -->\n"],
  ])("shows nothing where it stands %s", (_, text) => {
    expect(rendered(text)).not.toContain("<svg>");
  });

  it("shows nothing as long as there is no answer, or no document", () => {
    const nothing = plain.render(COMMENT);
    expect(rendered(COMMENT, { figure: undefined, env: { currentDocument: URI } })).toBe(nothing);
    expect(rendered(COMMENT, { figure: FIGURE, env: {} })).toBe(nothing);
  });

  it("leaves other text as it was", () => {
    const text = "# One\n\n<b>two</b> <!-- three -->\n\n<div>four</div>\n";
    expect(rendered(text)).toBe(plain.render(text));
  });
});
