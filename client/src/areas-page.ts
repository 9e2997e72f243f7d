// The page of the areas panel, to which its script adds the figure.
import { type PageContent, ZOOM_BUTTONS } from "./page-html.ts";

export const AREAS_PAGE: PageContent = {
  name: "areas-view",
  title: "Areas of the security architecture",
  body: `<header>
<h1 id="title">Areas</h1>
${ZOOM_BUTTONS}
<button type="button" id="save">Save as SVG…</button>
</header>
<p id="note"></p>
<main id="frame"><div id="figure"></div></main>
<p class="heard" id="words"></p>
<section id="list" aria-label="What lies in the chosen area"></section>
<p class="heard" id="status" role="status" aria-live="polite"></p>`,
};
