// The browser bundle in a web worker of a real browser. The worker has no disk: it asks the page for the draft's files.
import assert from "node:assert/strict";
import fs from "node:fs";
import http from "node:http";
import path from "node:path";
import { startBrowser } from "./browser.mjs";
import { beside, built, inProject, placeIn } from "./places.mjs";
import { until } from "./until.cjs";

const FOLDER = "memfs:/draft";
const MAPPING = "06-solutions/00-mapping.md";
const KEY_ISSUE = "05-key-issues/01-device-triggering.md";
const SOLUTION = "06-solutions/02-trigger-in-secured-sms.md";

export async function browserWorkerTests(report) {
  const draft = readSample("tr-33868-mistakes");
  const files = {
    "/": {
      type: "text/html",
      text: '<!doctype html><title>Draft</title><script src="web-client.js"></script>',
    },
    "/web-client.js": { type: "text/javascript", text: fs.readFileSync(beside("web-client.js"), "utf8") },
    "/server.web.js": { type: "text/javascript", text: fs.readFileSync(built("server.web.js"), "utf8") },
  };
  const browser = await startBrowser();
  const server = await serve(files);
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    const client = {
      request: (method, params) => page.evaluate(([m, p]) => window.request(m, p), [method, params]),
      notify: (method, params) => page.evaluate(([m, p]) => window.notify(m, p), [method, params]),
      asked: () => page.evaluate(() => window.asked),
    };
    await page.evaluate((given) => Object.assign(window.draft, given), draft);
    await workerSteps(report, client, draft);
    await figureSteps(report, client, page);
  } finally {
    await browser.close();
    server.close();
  }
}

async function workerSteps(report, client, draft) {
  const at = (name) => ({ textDocument: { uri: `${FOLDER}/${name}` } });
  const open = (name) =>
    client.notify("textDocument/didOpen", {
      textDocument: {
        ...at(name).textDocument,
        languageId: "markdown",
        version: 1,
        text: draft[`${FOLDER}/${name}`],
      },
    });
  /** The lines, from 0, of what the mapping table and the texts disagree on. */
  const disagreements = async () => {
    const { items } = await client.request("textDocument/diagnostic", at(MAPPING));
    return items.filter(({ code }) => code === "mapping-disagrees").map(({ range }) => range.start.line);
  };

  await report.test("the worker answers initialize", async () => {
    const { serverInfo, capabilities } = await client.request("initialize", {
      processId: null,
      rootUri: null,
      workspaceFolders: [{ uri: FOLDER, name: "draft" }],
      capabilities: { textDocument: { diagnostic: {} }, workspace: { workspaceFolders: true } },
      initializationOptions: { clientReadsFiles: true },
    });
    assert.equal(serverInfo.name, "rapporteur");
    assert.ok(capabilities.definitionProvider);
    assert.ok(capabilities.diagnosticProvider);
    await client.notify("initialized", {});
  });
  await report.test("it asks the page for every file of the draft", async () => {
    await until("all files are read", async () => {
      const asked = await client.asked();
      return asked.filter((method) => method === "rapporteur/readFile").length >= Object.keys(draft).length;
    });
    assert.equal((await client.asked()).filter((method) => method === "rapporteur/findFiles").length, 1);
  });
  await report.test("diagnostics compare an open file with the others", async () => {
    await open(MAPPING);
    assert.deepEqual(await disagreements(), [11, 17]);
  });
  await report.test("definition leads into a file that is not open", async () => {
    await open(SOLUTION);
    const { line, column } = placeIn(draft[`${FOLDER}/${SOLUTION}`], "requirements of KI#1", 18);
    const position = { line: line - 1, character: column - 1 };
    const [place] = await client.request("textDocument/definition", { ...at(SOLUTION), position });
    assert.equal(place.uri, `${FOLDER}/${KEY_ISSUE}`);
    assert.equal(place.range.start.line, 0);
  });
  await report.test("an edit changes the findings", async () => {
    const start = { line: 17, character: 22 };
    await client.notify("textDocument/didChange", {
      textDocument: { ...at(MAPPING).textDocument, version: 2 },
      contentChanges: [{ range: { start, end: start }, text: "X " }],
    });
    assert.deepEqual(await disagreements(), [11]);
  });
}

/** A study with a model of its own, whose parties and areas have long names. */
const OWN_MODEL = `areas:
  model: own
  entities:
${["ue", "ran", "core", "edge", "config", "application"]
  .map((id) => `    ${id}: { title: "${id} with an Unusually Long Name & <more>" }`)
  .join("\n")}
  areas:
${["ue, ran", "ran, core", "core, edge", "ue, application", "core, core", "ran, edge"]
  .map(
    (between, i) =>
      `    ${"ABCDEF"[i]}: { title: "WWWWW mmmmm of the communication in internationalisation", between: [${between}] }`,
  )
  .join("\n")}
    E1: { parent: E, title: "MMMM within one operator's domain WWWW" }
    E2: { parent: E, title: "between operators" }
`;

/** The figure as a browser draws it, in a font that is wider than most. */
async function figureSteps(report, client, page) {
  const ask = (name) => client.request("rapporteur/areas", { uri: `${FOLDER}/${name}` });
  const define = async (folder, areas) => {
    for (const [name, languageId, text] of [
      ["rapporteur.yaml", "yaml", areas],
      ["tr.md", "markdown", "# 1 Scope\n\n## 5.1 Key issue #1: One\n\nAreas: A, B, C\n"],
    ])
      await client.notify("textDocument/didOpen", {
        textDocument: { uri: `${FOLDER}/${folder}/${name}`, languageId, version: 1, text },
      });
    return `${folder}/tr.md`;
  };
  await report.test("the figure of the draft is sound", async () => {
    assert.deepEqual(await flaws(page, (await ask(MAPPING)).svg), []);
  });
  for (const model of ["mtc", "5gs"])
    await report.test(`the figure of ${model} is sound`, async () => {
      const file = await define(model, `areas: { model: ${model} }\n`);
      assert.deepEqual(await flaws(page, (await ask(file)).svg), []);
    });
  await report.test("the figure of a model with six parties and long names is sound", async () => {
    const { svg, areas } = await ask(await define("own", OWN_MODEL));
    assert.equal(areas.length, 8);
    assert.deepEqual(await flaws(page, svg), []);
  });
}

/** What is wrong with the picture `svg`: texts that overlap, or leave what they stand in. */
function flaws(page, svg) {
  return page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, "image/svg+xml");
    if (parsed.querySelector("parsererror") !== null) return [parsed.documentElement.textContent];
    const root = document.importNode(parsed.documentElement, true);
    document.body.replaceChildren(root);
    const inside = (outer, inner) =>
      outer.x <= inner.x + 1 &&
      outer.y <= inner.y + 1 &&
      outer.x + outer.width >= inner.x + inner.width - 1 &&
      outer.y + outer.height >= inner.y + inner.height - 1;
    const meet = (a, b) =>
      a.x < b.x + b.width - 1 &&
      b.x < a.x + a.width - 1 &&
      a.y < b.y + b.height - 1 &&
      b.y < a.y + a.height - 1;
    const texts = [...root.querySelectorAll("text")].map((element) => ({ element, box: element.getBBox() }));
    const found = texts.length > 0 ? [] : ["it has no text"];
    texts.forEach(({ element, box }, i) => {
      const isBadge = element.previousElementSibling?.classList.contains("rpt-badge");
      const frame = element.closest("g").querySelector(".rpt-band, .rpt-strip, .rpt-box");
      const room = isBadge ? element.previousElementSibling : frame;
      if (!inside(room.getBBox(), box)) found.push(`leaves its room: ${element.textContent}`);
      for (const other of texts.slice(i + 1))
        if (meet(box, other.box))
          found.push(`overlap: ${element.textContent} | ${other.element.textContent}`);
    });
    return found;
  }, svg);
}

/** The files of a sample as texts by URI. */
function readSample(name) {
  const folder = inProject("examples", name);
  const files = fs.readdirSync(folder, { recursive: true }).filter((file) => /\.(?:md|yaml)$/.test(file));
  return Object.fromEntries(
    files.map((file) => [
      `${FOLDER}/${file.split(path.sep).join("/")}`,
      fs.readFileSync(path.join(folder, file), "utf8"),
    ]),
  );
}

/** Serves the given files, and nothing else, on loopback. */
async function serve(files) {
  const server = http.createServer((request, response) => {
    const file = files[request.url];
    if (file === undefined) response.writeHead(404).end();
    else response.writeHead(200, { "content-type": `${file.type}; charset=utf-8` }).end(file.text);
  });
  await new Promise((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    url: `http://127.0.0.1:${server.address().port}/`,
    close() {
      server.close();
      server.closeAllConnections();
    },
  };
}
