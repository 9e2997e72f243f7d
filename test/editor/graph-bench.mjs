// Measures the graph of the trace in the browser: how long it takes to appear, and how long a step of a gesture holds up
// the page. Usage: npm run build && node test/editor/graph-bench.mjs [key issues]
import { build } from "esbuild";
import { startBrowser } from "./browser.mjs";
import { built } from "./places.mjs";

const KEY_ISSUES = Number(process.argv[2] ?? 30);
const ORIGIN = "http://bench.invalid";

const browser = await startBrowser();
try {
  const page = await browser.newPage({ viewport: { width: 1200, height: 800 } });
  const body = await pageBody();
  await page.addInitScript(() => {
    globalThis.acquireVsCodeApi = () => ({
      postMessage: () => {},
      getState: () => ({ view: "graph" }),
      setState: () => {},
    });
  });
  await page.route(`${ORIGIN}/**`, (route) => {
    const name = new URL(route.request().url()).pathname.slice(1);
    const html = `<!doctype html><link rel="stylesheet" href="/trace-view.css"><script defer src="/trace-view.js"></script><body data-worker="/trace-layout.js">${body}`;
    return name === ""
      ? route.fulfill({ contentType: "text/html", body: html })
      : route.fulfill({ path: built(name) });
  });
  await page.goto(ORIGIN);
  const answer = study(KEY_ISSUES);
  const appeared = await page.evaluate(async (given) => {
    const began = performance.now();
    window.postMessage({ type: "trace", answer: given }, "*");
    while (document.querySelectorAll(".nodes .node").length < given.items.length)
      await new Promise((done) => requestAnimationFrame(done));
    return performance.now() - began;
  }, answer);
  console.log(
    `${answer.items.length} items, ${answer.graph.edges.length} edges appear in ${Math.round(appeared)} ms`,
  );
  for (const [name, from] of [
    ["zoom in", -100],
    ["zoom out", 100],
  ])
    console.log(`${name}: ${await gesture(page, from)}`);
} finally {
  await browser.close();
}

/** Twenty steps of the wheel, one a frame: how long the page needs for each. */
async function gesture(page, deltaY) {
  await page.evaluate(() => document.getElementById("zoom-fit").click());
  await page.waitForTimeout(600);
  const steps = await page.evaluate(async (delta) => {
    const frame = document.getElementById("frame");
    const times = [];
    for (let step = 0; step < 20; step++) {
      const began = performance.now();
      frame.dispatchEvent(
        new WheelEvent("wheel", {
          deltaY: delta / 3,
          ctrlKey: true,
          clientX: 500,
          clientY: 400,
          bubbles: true,
          cancelable: true,
        }),
      );
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      times.push(performance.now() - began);
    }
    return times;
  }, deltaY);
  const rest = await page.evaluate(async () => {
    let worst = 0;
    for (const until = performance.now() + 500; performance.now() < until; ) {
      const began = performance.now();
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      worst = Math.max(worst, performance.now() - began);
    }
    return worst;
  });
  const sorted = [...steps].sort((a, b) => a - b);
  const round = (ms) => `${Math.round(ms)} ms`;
  return `a step takes ${round(sorted[10])}, at worst ${round(sorted[19])}; the longest frame at rest ${round(rest)}`;
}

async function pageBody() {
  const { outputFiles } = await build({
    entryPoints: ["client/src/trace-page.ts"],
    bundle: true,
    write: false,
    format: "cjs",
    external: ["vscode"],
  });
  const module = { exports: {} };
  new Function("module", "exports", "require", outputFiles[0].text)(module, module.exports, () => ({}));
  return module.exports.tracePage().body;
}

/** A study with ten threats and ten requirements a key issue, and two solutions. */
function study(keyIssues) {
  const at = {
    uri: "file:///tr.md",
    range: { start: { line: 0, character: 0 }, end: { line: 0, character: 1 } },
  };
  const items = [];
  const links = [];
  const add = (id, kind, open = false) =>
    items.push({ id, kind, text: `The text of ${id}, which says what it is about`, areas: [], open, ...at });
  const tie = (from, kind, to) => links.push({ from, to, kind, resolved: true, said: [] });
  for (let number = 1; number <= keyIssues; number++) {
    const keyIssue = `KI#${number}`;
    add(keyIssue, "keyIssue");
    for (let part = 1; part <= 10; part++) {
      add(`${keyIssue}/T${part}`, "threat");
      add(`${keyIssue}/R${part}`, "requirement");
      tie(`${keyIssue}/T${part}`, "about", keyIssue);
      tie(`${keyIssue}/R${part}`, "counters", `${keyIssue}/T${part}`);
    }
    for (const solution of [2 * number - 1, 2 * number]) {
      add(`Sol#${solution}`, "solution");
      for (let part = 1; part <= 3; part++)
        tie(`Sol#${solution}`, "fulfils", `KI#${1 + ((number * 7 + part * 5) % keyIssues)}/R${part}`);
    }
    add(`C@7.${number}`, "conclusion");
    tie(`C@7.${number}`, "concludes", `Sol#${2 * number}`);
  }
  const nodes = items.map(({ id, kind, text }) => ({ key: id, id, kind, label: text }));
  const edges = links.map(({ from, to, kind }) => ({
    from: to,
    to: from,
    kind,
    label: kind,
    resolved: true,
  }));
  return {
    study: { id: "33.999", title: "Bench", uri: at.uri },
    areas: [],
    sources: { table: ["T", "table"], text: ["S", "sentence"], declared: ["D", "declaration"] },
    items,
    links,
    tables: [],
    graph: { nodes, edges },
  };
}
