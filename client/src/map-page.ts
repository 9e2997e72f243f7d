// The page of the map, to which its script adds the points.
import { type PageContent, ZOOM_BUTTONS } from "./page-html.ts";

export const MAP_PAGE: PageContent = {
  name: "map-view",
  title: "Map of similar threats",
  body: `<header>
<h1 id="title">Similar threats</h1>
<label class="choice"><span class="heard">Show</span>
<select id="kind"><option value="threat">Threats</option><option value="requirement">Requirements</option></select></label>
<label class="choice" id="areas"><span class="heard">Area</span>
<select id="area"></select></label>
<label class="choice"><input type="checkbox" id="unanswered"> Not answered yet</label>
${ZOOM_BUTTONS}
</header>
<p id="note"></p>
<main id="frame"><div id="figure"></div></main>
<p id="legend"></p>
<div id="card" hidden></div>
<p class="heard" id="help">Near means alike. Arrow keys move from point to point, Enter leads to the text, C compares.</p>
<p class="heard" id="status" role="status" aria-live="polite"></p>`,
};
