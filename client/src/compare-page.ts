// The page that compares two statements, to which its script adds them.
import { inHtml } from "./markup.ts";
import type { PageContent } from "./page-html.ts";
import { words } from "./pages/words.ts";

export function comparePage(): PageContent {
  return {
    name: "compare-view",
    title: words("Two statements side by side"),
    body: `<header><h1 id="title">${inHtml("Compare")}</h1></header>
<p id="note"></p>
<main id="sides"></main>
<section id="common"></section>
<p class="heard" id="status" role="status" aria-live="polite"></p>`,
  };
}
