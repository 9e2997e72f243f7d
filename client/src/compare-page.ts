// The page that compares two statements, to which its script adds them.
import type { PageContent } from "./page-html.ts";

export const COMPARE_PAGE: PageContent = {
  name: "compare-view",
  title: "Two statements side by side",
  body: `<header><h1 id="title">Compare</h1></header>
<p id="note"></p>
<main id="sides"></main>
<section id="common"></section>
<p class="heard" id="status" role="status" aria-live="polite"></p>`,
};
