// The page of the trace, to which its script adds matrix and graph.
import { type PageContent, ZOOM_BUTTONS } from "./page-html.ts";

export const TRACE_PAGE: PageContent = {
  name: "trace-view",
  title: "Trace",
  worker: "trace-layout",
  body: `<header>
<h1 id="title">Trace</h1>
<div role="tablist" aria-label="View" id="views">
<button type="button" role="tab" id="to-matrix" aria-controls="matrix">Matrix</button>
<button type="button" role="tab" id="to-graph" aria-controls="frame">Graph</button>
</div>
<label class="choice of-matrix"><span class="heard">Table</span>
<select id="table"></select></label>
<label class="choice" id="areas"><span class="heard">Area</span>
<select id="area"></select></label>
<label class="choice"><input type="checkbox" id="unanswered"> Not answered yet</label>
<span class="of-graph">${ZOOM_BUTTONS}
<button type="button" id="all" hidden>Show all</button>
<button type="button" id="save">Save as…</button></span>
</header>
<p id="note"></p>
<main>
<div id="matrix" class="of-matrix" role="tabpanel" aria-labelledby="to-matrix"></div>
<div id="frame" class="of-graph" role="tabpanel" aria-labelledby="to-graph"><div id="figure"></div></div>
</main>
<p id="legend"></p>
<div id="card" hidden></div>
<p class="heard" id="help"></p>
<p class="heard" id="status" role="status" aria-live="polite"></p>`,
};
