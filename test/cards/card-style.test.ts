import { describe, expect, it } from "vitest";
import { type CardStyle, markdownStyle, PLAIN } from "../../server/src/cards/card-style.ts";

const MARKDOWN: CardStyle = markdownStyle(({ uri }) => uri);

describe("text of a draft means nothing but itself in Markdown", () => {
  it.each([
    ["*a* _b_ `c` ~~d~~", "\\*a\\* \\_b\\_ \\`c\\` \\~\\~d\\~\\~"],
    ["[a](command:x)", "\\[a\\](command:x)"],
    ["<b> &lt;", "\\<b\\> \\&lt;"],
    ["# a", "\\# a"],
    ["- a", "\\- a"],
    ["1. a", "1\\. a"],
    ["33.868 b", "33.868 b"],
  ])("%s", (plain, escaped) => {
    expect(MARKDOWN.text(plain)).toBe(escaped);
  });
});

it("a bracket or blank in a target ends no link", () => {
  expect(MARKDOWN.link("a", { uri: "file:///a (b).md", start: 0, end: 0 })).toBe(
    "[a](file:///a%20%28b%29.md)",
  );
});

it("plain cards have no markup", () => {
  const place = { uri: "file:///a.md", start: 0, end: 0 };
  expect(PLAIN.strong(PLAIN.link(PLAIN.text("*a*"), place))).toBe("*a*");
});
