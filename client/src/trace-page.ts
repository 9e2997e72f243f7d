// The page of the trace, to which its script adds matrix and graph.
import { inHtml, zoomButtons } from "./markup.ts";
import type { PageContent } from "./page-html.ts";
import { words } from "./pages/words.ts";

export function tracePage(): PageContent {
  return {
    name: "trace-view",
    title: words("Trace"),
    worker: "trace-layout",
    body: `<header>
<h1 id="title">${inHtml("Trace")}</h1>
<div role="tablist" aria-label="${inHtml("View")}" id="views">
<button type="button" role="tab" id="to-matrix" aria-controls="matrix">${inHtml("Matrix")}</button>
<button type="button" role="tab" id="to-graph" aria-controls="frame">${inHtml("Graph")}</button>
</div>
<label class="choice of-matrix"><span class="heard">${inHtml("Table")}</span>
<select id="table"></select></label>
<label class="choice" id="areas"><span class="heard">${inHtml("Area")}</span>
<select id="area"></select></label>
<label class="choice"><input type="checkbox" id="unanswered"> ${inHtml("Not answered yet")}</label>
<span class="of-graph">${zoomButtons()}
<button type="button" id="all" hidden>${inHtml("Show all")}</button>
<button type="button" id="save">${inHtml("Save as…")}</button></span>
</header>
<p id="note" data-failed="${inHtml("The graph could not be laid out.")}"></p>
<main>
<div id="matrix" class="of-matrix" role="tabpanel" aria-labelledby="to-matrix"></div>
<div id="frame" class="of-graph" role="tabpanel" aria-labelledby="to-graph"><div id="figure"></div></div>
</main>
<p id="legend"></p>
<div id="card" hidden></div>
<p class="heard" id="help"></p>
<p class="heard" id="status" role="status" aria-live="polite"></p>`,
  };
}
