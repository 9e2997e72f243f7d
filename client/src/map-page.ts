// The page of the map, to which its script adds the points.
import { inHtml, zoomButtons } from "./markup.ts";
import type { PageContent } from "./page-html.ts";
import { words } from "./pages/words.ts";

export function mapPage(): PageContent {
  return {
    name: "map-view",
    title: words("Map of similar threats"),
    body: `<header>
<h1 id="title">${inHtml("Similar threats")}</h1>
<label class="choice"><span class="heard">${inHtml("Show")}</span>
<select id="kind"><option value="threat">${inHtml("Threats")}</option><option value="requirement">${inHtml("Requirements")}</option></select></label>
<label class="choice" id="areas"><span class="heard">${inHtml("Area")}</span>
<select id="area"></select></label>
<label class="choice"><input type="checkbox" id="unanswered"> ${inHtml("Not answered yet")}</label>
${zoomButtons()}
</header>
<p id="note"></p>
<main id="frame"><div id="figure"></div></main>
<p id="legend"></p>
<div id="card" hidden></div>
<p class="heard" id="help">${inHtml("Near means alike. Arrow keys move from point to point, Enter leads to the text, C compares.")}</p>
<p class="heard" id="status" role="status" aria-live="polite"></p>`,
  };
}
