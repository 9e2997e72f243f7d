// The page of the dashboard, to which its script adds what the server has written.
import { inHtml } from "./markup.ts";
import type { PageContent } from "./page-html.ts";
import { words } from "./pages/words.ts";

export function dashboardPage(): PageContent {
  return {
    name: "dashboard-view",
    title: words("Coverage dashboard"),
    body: `<header>
<h1 id="title">${inHtml("Coverage")}</h1>
<button type="button" id="save">${inHtml("Save as HTML…")}</button>
</header>
<p id="note"></p>
<article id="dashboard" aria-labelledby="title" lang="en"></article>
<p class="heard" id="status" role="status" aria-live="polite"></p>`,
  };
}
