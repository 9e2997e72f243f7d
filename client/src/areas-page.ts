// The page of the areas panel, to which its script adds the figure.
import { inHtml, zoomButtons } from "./markup.ts";
import type { PageContent } from "./page-html.ts";
import { words } from "./pages/words.ts";

export function areasPage(): PageContent {
  return {
    name: "areas-view",
    title: words("Areas of the security architecture"),
    body: `<header>
<h1 id="title">${inHtml("Areas")}</h1>
${zoomButtons()}
<button type="button" id="save">${inHtml("Save as SVG…")}</button>
</header>
<p id="note"></p>
<main id="frame"><div id="figure" lang="en"></div></main>
<p class="heard" id="words" lang="en"></p>
<section id="list" aria-label="${inHtml("What lies in the chosen area")}"></section>
<p class="heard" id="status" role="status" aria-live="polite"></p>`,
  };
}
