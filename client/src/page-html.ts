// The frame of a page: bare HTML, whose policy lets it load its own script and style, and nothing else.
import { Uri, type Webview } from "vscode";

export interface PageContent {
  /** Of its script and style. */
  readonly name: string;
  readonly title: string;
  /** All of the words of the page that are not the server's. */
  readonly body: string;
  /** Of the script of its worker, where it has one: that is then loaded as a text, and pictures may be made. */
  readonly worker?: string;
}

/** The HTML of a page whose script and style stand in `folder`. */
export function pageHtml(webview: Webview, folder: Uri, { name, title, body, worker }: PageContent): string {
  const load = (file: string): string => webview.asWebviewUri(Uri.joinPath(folder, file)).toString();
  const own = webview.cspSource;
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; script-src ${own}; style-src ${own}${
    worker === undefined ? "" : `; connect-src ${own}; worker-src blob:; img-src data:`
  }`;
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title}</title>
<link rel="stylesheet" href="${load(`${name}.css`)}">
<script defer src="${load(`${name}.js`)}"></script>
</head>
<body${worker === undefined ? "" : ` data-worker="${load(`${worker}.js`)}"`}>
${body}
</body>
</html>`;
}

/** The buttons that zoom, as pages/zoom.ts knows them. */
export const ZOOM_BUTTONS = `<button type="button" class="zoom" id="zoom-out" title="Zoom out (-)" aria-label="Zoom out">−</button>
<button type="button" class="zoom" id="zoom-fit" title="Fit to the width (0)">100 %</button>
<button type="button" class="zoom" id="zoom-in" title="Zoom in (+)" aria-label="Zoom in">+</button>`;
