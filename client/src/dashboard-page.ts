// The page of the dashboard, to which its script adds what the server has written.
import type { PageContent } from "./page-html.ts";

export const DASHBOARD_PAGE: PageContent = {
  name: "dashboard-view",
  title: "Coverage dashboard",
  body: `<header>
<h1 id="title">Coverage</h1>
<button type="button" id="save">Save as HTML…</button>
</header>
<p id="note"></p>
<article id="dashboard" aria-labelledby="title"></article>
<p class="heard" id="status" role="status" aria-live="polite"></p>`,
};
