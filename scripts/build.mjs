// Bundles the extension (desktop and web) with the pages of its panels, the server (Node and web worker) and the command
// line into dist/.
import { build } from "esbuild";

const production = process.argv.includes("--production");

/** Workbooks are a file of their own, which the command line loads when somebody asks for one. */
const workbooksApart = {
  name: "workbooks-apart",
  setup(bundle) {
    bundle.onResolve({ filter: /\/report\/excel\.ts$/ }, ({ kind }) =>
      kind === "dynamic-import" ? { path: "./excel.js", external: true } : undefined,
    );
  },
};
const common = {
  bundle: true,
  outdir: "dist",
  sourcemap: !production,
  minify: production,
  target: "es2022",
  logLevel: "warning",
  legalComments: "linked",
};

/** The scripts or styles of the pages, by the names that they have in dist/. */
function pages(ending) {
  return Object.fromEntries(
    ["areas", "map", "compare", "trace", "dashboard"].map((page) => [
      `${page}-view`,
      `client/src/pages/${page}/${page}-view.${ending}`,
    ]),
  );
}

await Promise.all([
  build({
    ...common,
    platform: "node",
    format: "cjs",
    target: "node20",
    // The stub loads the client at run time, when a draft is there.
    external: ["vscode", "./client.js"],
    plugins: [workbooksApart],
    entryPoints: {
      extension: "client/src/extension.ts",
      client: "client/src/client.node.ts",
      server: "server/src/host/node.ts",
      cli: "server/src/host/cli.ts",
      excel: "server/src/report/excel.ts",
    },
  }),
  build({
    ...common,
    platform: "browser",
    format: "cjs",
    external: ["vscode"],
    entryPoints: { "extension.web": "client/src/extension.web.ts" },
  }),
  build({
    ...common,
    platform: "browser",
    format: "iife",
    entryPoints: {
      "server.web": "server/src/host/browser.ts",
      ...pages("ts"),
      "trace-layout": "client/src/pages/trace/layout-worker.ts",
    },
  }),
  build({ ...common, entryPoints: pages("css") }),
]);
