// Styles that come with what the server gives: the policy of pages allows no style element, but sheets of the page.

/** `markup` without its style elements, whose rules become sheets of the page, behind `more`. */
export function withoutStyle(markup: string, more: readonly string[] = []): string {
  const rules = [...more];
  const bare = markup.replace(/<style>([^<]*)<\/style>/g, (_, text: string) => {
    rules.push(text);
    return "";
  });
  document.adoptedStyleSheets = [...new Set(rules)].map((text) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(text);
    return sheet;
  });
  return bare;
}
