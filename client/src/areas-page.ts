// The page of the areas panel: bare HTML, to which its script adds the figure. All of its words stand here.
import { Uri, type Webview } from "vscode";

/** The HTML of the page. Its policy lets it load its own script and style from `folder`, and nothing else. */
export function areasPage(webview: Webview, folder: Uri): string {
  const load = (name: string): string => webview.asWebviewUri(Uri.joinPath(folder, name)).toString();
  const own = webview.cspSource;
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; script-src ${own}; style-src ${own}`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>Areas of the security architecture</title>
<link rel="stylesheet" href="${load("areas-view.css")}">
<script defer src="${load("areas-view.js")}"></script>
</head>
<body>
<header>
<h1 id="title">Areas</h1>
<button type="button" class="zoom" id="zoom-out" title="Zoom out (-)" aria-label="Zoom out">−</button>
<button type="button" class="zoom" id="zoom-fit" title="Fit to the width (0)" aria-label="Fit to the width">100 %</button>
<button type="button" class="zoom" id="zoom-in" title="Zoom in (+)" aria-label="Zoom in">+</button>
<button type="button" id="save">Save as SVG…</button>
</header>
<p id="note"></p>
<main id="frame"><div id="figure"></div></main>
<p class="heard" id="words"></p>
<section id="list" aria-label="What lies in the chosen area"></section>
<p class="heard" id="status" role="status" aria-live="polite"></p>
</body>
</html>`;
}
