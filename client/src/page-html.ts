// The frame of a page: bare HTML, whose policy lets it load its own script and style, and nothing else.
import { env, l10n, Uri, type Webview } from "vscode";
import { escaped } from "./markup.ts";

export interface PageContent {
  /** Of its script and style. */
  readonly name: string;
  readonly title: string;
  /** HTML with what stands in the page before its script fills it. */
  readonly body: string;
  /** Of the script of its worker, where it has one: that is then loaded as a text, and pictures may be made. */
  readonly worker?: string;
}

/**
 * The HTML of a page whose script and style stand in `folder`. Its body holds all messages in the language of the user,
 * as a data attribute, which the policy allows.
 */
export function pageHtml(webview: Webview, folder: Uri, { name, title, body, worker }: PageContent): string {
  const load = (file: string): string => webview.asWebviewUri(Uri.joinPath(folder, file)).toString();
  const own = webview.cspSource;
  const policy = `default-src 'none'; base-uri 'none'; form-action 'none'; script-src ${own}; style-src ${own}${
    worker === undefined ? "" : `; connect-src ${own}; worker-src blob:; img-src data:`
  }`;
  const data = [
    ...(worker === undefined ? [] : [` data-worker="${load(`${worker}.js`)}"`]),
    ...(l10n.bundle === undefined ? [] : [` data-words="${escaped(JSON.stringify(l10n.bundle))}"`]),
  ].join("");
  return `<!doctype html>
<html lang="${l10n.bundle === undefined ? "en" : env.language}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(title)}</title>
<link rel="stylesheet" href="${load(`${name}.css`)}">
<script defer src="${load(`${name}.js`)}"></script>
</head>
<body${data}>
${body}
</body>
</html>`;
}
