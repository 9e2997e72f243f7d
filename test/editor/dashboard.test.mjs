// The page of `rapporteur trace --format html`, and its graphs for Mermaid, in the browser.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import fs from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { startBrowser } from "./browser.mjs";
import { built, copySample } from "./places.mjs";

const require = createRequire(import.meta.url);

/** What a rapporteur sees and does with the page, by pointer, keyboard and ear, on screens and on paper. */
export async function dashboardTests(report) {
  const draft = copySample("tr-33868");
  const browser = await startBrowser();
  try {
    const file = writeDashboard(draft);
    const complaints = [];
    const open = async (options) => {
      const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options });
      page.on("console", (message) => complaints.push(message.text()));
      page.on("pageerror", (error) => complaints.push(String(error)));
      await page.goto(pathToFileURL(file).href);
      return page;
    };
    await report.test(
      "the filter leaves what is open, what lies in an area, and what holds words",
      async () => {
        const page = await open();
        const shown = page.locator("#shown");
        assert.match(await shown.innerText(), /^All \d+ entries$/);
        await page.getByLabel("Only what is open").check();
        const openRows = await page.locator("#s1-key-issues tbody tr:visible").allInnerTexts();
        assert.equal(openRows.length, 1);
        assert.match(openRows[0], /KI#12/);
        await page.getByLabel("Only what is open").uncheck();
        await page.locator("#area").selectOption("B2");
        assert.equal(await page.locator("#s1-key-issues tbody tr:visible").count(), 2);
        assert.match(await shown.innerText(), /^\d+ of \d+ entries$/);
        await page.locator("#area").selectOption("");
        await page.getByLabel("Words").fill("group messag");
        assert.ok((await page.locator("#s1-key-issues tbody tr:visible").count()) >= 1);
        await page.close();
      },
    );
    await report.test("a mark in the matrix leads to the words, by the keyboard alone", async () => {
      const page = await open();
      const mark = page.locator(".matrix td a").first();
      await mark.focus();
      await page.keyboard.press("Enter");
      await page.locator("details tr:target").waitFor({ state: "visible" });
      assert.match(await page.locator("tr:target").innerText(), /Sol#1/);
      await page.close();
    });
    for (const colorScheme of ["light", "dark"]) {
      await report.test(`nothing stands in the way of anybody, in the ${colorScheme} theme`, async () => {
        const page = await open({ colorScheme, bypassCSP: true });
        for (const one of await page.locator("details").all())
          await one.evaluate((node) => {
            node.open = true;
          });
        await page.addScriptTag({ path: require.resolve("axe-core") });
        const { violations } = await page.evaluate("axe.run()");
        assert.deepEqual(
          violations.map(
            ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
          ),
          [],
        );
        await page.close();
      });
    }
    await report.test("it is readable without its script, and shows no controls then", async () => {
      const page = await open({ javaScriptEnabled: false });
      assert.equal(await page.locator("#filter").isVisible(), false);
      assert.ok(await page.locator("#s1-open").isVisible());
      await page.close();
    });
    await report.test("it fits a narrow screen, and paper", async () => {
      const page = await open({ viewport: { width: 400, height: 800 } });
      const wide = () =>
        page.evaluate("document.documentElement.scrollWidth - document.documentElement.clientWidth");
      assert.equal(await wide(), 0);
      await page.emulateMedia({ media: "print" });
      assert.equal(await page.locator("#filter").isVisible(), false);
      assert.ok((await page.pdf({ preferCSSPageSize: true })).length > 10_000);
      await page.close();
    });
    await report.test("its policy refuses nothing of its own, and its script does not fail", async () => {
      assert.deepEqual(complaints, []);
    });
    await report.test("Mermaid draws the trace, an element for every node", async () => {
      const text = run(draft.folder, ["trace", ".", "--format", "mermaid"]);
      const page = await browser.newPage();
      await page.setContent("<!doctype html><div></div>");
      await page.addScriptTag({ path: require.resolve("@mermaid-js/tiny") });
      const drawn = await page.evaluate(async (given) => {
        globalThis.mermaid.initialize({ startOnLoad: false });
        const { svg } = await globalThis.mermaid.render("graph", given);
        document.querySelector("div").innerHTML = svg;
        return document.querySelectorAll("g.node").length;
      }, text);
      const nodes = text.split("\n").filter((line) => /^ {4}s1n\d+[[({]/.test(line));
      assert.equal(drawn, nodes.length);
      await page.close();
    });
  } finally {
    await browser.close();
    draft.remove();
  }
}

/** Writes the page of `draft` beside it; the file. */
export function writeDashboard(draft, ...options) {
  const file = path.join(path.dirname(draft.folder), "dashboard.html");
  run(draft.folder, ["trace", ".", "--format", "html", "-o", file, ...options]);
  assert.ok(fs.existsSync(file));
  return file;
}

function run(folder, args) {
  return execFileSync(process.execPath, [built("cli.js"), ...args], { cwd: folder, encoding: "utf8" });
}
