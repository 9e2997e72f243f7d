// The panels for everybody: in themes of high contrast, with forced colours, without motion, and by axe, in the real
// workbench.
import assert from "node:assert/strict";
import fs from "node:fs";
import { createRequire } from "node:module";
import { SHOW_AREAS } from "./areas.test.mjs";
import { SHOW_DASHBOARD } from "./coverage.test.mjs";
import { SHOW_MAP } from "./map.test.mjs";
import { withDraft } from "./related-draft.mjs";
import { SHOW_TRACE } from "./trace.test.mjs";
import { until } from "./until.cjs";
import { chooseTheme, movePointerAway, runCommand, webview } from "./workbench.mjs";

const AXE = fs.readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** Each panel: how it opens, what is there once it is drawn, and what has to tell kinds apart beside colour. */
const PANELS = [
  { name: "areas", command: SHOW_AREAS, drawn: '[data-area="C"]', shapes: ".rpt-edge" },
  { name: "matrix", command: SHOW_TRACE, drawn: "#matrix .mark", shapes: "" },
  { name: "graph", command: SHOW_TRACE, button: "#to-graph", drawn: ".node", shapes: ".node .shape" },
  { name: "dashboard", command: SHOW_DASHBOARD, drawn: "#dashboard table", shapes: "" },
  { name: "map", command: SHOW_MAP, drawn: ".dot", shapes: ".dot .shape" },
];

/** Themes as the workbench offers them, with the class that each gives to pages. */
const THEMES = {
  "Light Modern": "vscode-light",
  "Dark High Contrast": "vscode-high-contrast",
  "Light High Contrast": "vscode-high-contrast-light",
  "Dark Modern": "vscode-dark",
};

/** What somebody sees who needs contrast, or no motion, or has the pages read aloud. */
export function contrastTests(report) {
  return withDraft(report, async (step, page) => {
    const view = webview(page);
    page.setDefaultTimeout(10_000);
    for (const panel of PANELS) {
      await step(`${panel.name}: the panel is opened`, () => open(page, view, panel));
      for (const [theme, name] of Object.entries(THEMES)) {
        await step(`${panel.name}: nothing stands in the way of anybody in ${theme}`, async () => {
          await chooseTheme(page, theme);
          await view.locator(`body.${name}`).waitFor();
          await movePointerAway(page);
          assert.deepEqual(await violationsIn(view), []);
          if (name.includes("high-contrast")) assert.deepEqual(await softEdges(view, panel), []);
        });
      }
      await step(`${panel.name}: no kind is told by colour alone`, () => assertTold(view, panel));
      await step(`${panel.name}: nothing moves where motion is not wanted`, () =>
        emulating(page, { reducedMotion: "reduce" }, async () => {
          await until("the page knows", () => matches(view, "(prefers-reduced-motion: reduce)"));
          assert.deepEqual(await moving(view), []);
        }),
      );
      await step(`${panel.name}: it can be read with forced colours`, () =>
        emulating(page, { forcedColors: "active" }, async () => {
          await until("the page knows", () => matches(view, "(forced-colors: active)"));
          assert.deepEqual(await drownedWords(view), []);
        }),
      );
    }
  });
}

/** Calls `body` while the browser has what `media` says. */
async function emulating(page, media, body) {
  await page.emulateMedia(media);
  try {
    await body();
  } finally {
    await page.emulateMedia({ reducedMotion: null, forcedColors: null });
  }
}

async function open(page, view, { command, button, drawn }) {
  await runCommand(page, "View: Close All Editors");
  await runCommand(page, command);
  if (button !== undefined) await view.locator(button).click();
  await view.locator(drawn).first().waitFor();
}

function matches(view, query) {
  return view.locator("body").evaluate((_, given) => matchMedia(given).matches, query);
}

/** What axe finds that is serious: the rule, and where. Twice at most: colours come a moment behind the theme. */
async function violationsIn(view) {
  const frame = await (await view.locator("body").elementHandle()).ownerFrame();
  await frame.evaluate(AXE);
  const found = async () => {
    const { violations } = await frame.evaluate("axe.run()");
    return violations
      .filter(({ impact }) => impact === "serious" || impact === "critical")
      .flatMap(({ id, nodes }) =>
        nodes
          .filter(({ html }) => !isSaid(id, html))
          .map(({ html, any }) => `${id}: ${html.slice(0, 160)} ${any[0]?.message ?? ""}`),
      );
  };
  const first = await found();
  if (first.length === 0) return first;
  await frame.waitForTimeout(1000);
  return found();
}

/** In a picture a label says more than the few words that fit there, and as a sentence. */
function isSaid(rule, html) {
  return rule === "label-content-name-mismatch" && /^<g class="(?:rpt-area|node|dot)\b/.test(html);
}

/** Of buttons and choices those without a border, and of the shapes those without a line, that can be seen. */
function softEdges(view, { shapes }) {
  return view.locator("body").evaluate((body, selector) => {
    const isSoft = (colour) => colour === "none" || /rgba\(.*, 0\)|\/ 0\)|^transparent$/.test(colour);
    const isShown = (element) => element.getClientRects().length > 0;
    const bare = [...body.querySelectorAll("header button, header select")].filter((element) => {
      const { borderTopColor, borderTopStyle, borderTopWidth } = getComputedStyle(element);
      const hasBorder = borderTopStyle !== "none" && Number.parseFloat(borderTopWidth) >= 1;
      return isShown(element) && !(hasBorder && !isSoft(borderTopColor));
    });
    const faint = selector === "" ? [] : [...body.querySelectorAll(selector)];
    const unlined = faint.filter((element) => {
      const { stroke, strokeOpacity, fill, fillOpacity } = getComputedStyle(element);
      const isLined = !isSoft(stroke) && Number(strokeOpacity) >= 0.7;
      return isShown(element) && !isLined && (isSoft(fill) || Number(fillOpacity) < 0.7);
    });
    return [...bare, ...unlined].map((element) => element.outerHTML.slice(0, 120));
  }, shapes);
}

/** What changes by itself, or glides where it changes. */
function moving(view) {
  return view.locator("body").evaluate((body) =>
    [body, ...body.querySelectorAll("*")]
      .filter((element) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
        return /[1-9]/.test(transitionDuration) || animationName !== "none" || scrollBehavior === "smooth";
      })
      .map((element) => element.outerHTML.slice(0, 120)),
  );
}

/** Words in the colour of what lies behind them. */
function drownedWords(view) {
  return view.locator("body").evaluate((body) => {
    const behind = (element) => {
      for (let at = element; at !== null; at = at.parentElement) {
        const { backgroundColor } = getComputedStyle(at);
        if (!/rgba\(.*, 0\)|\/ 0\)|^transparent$/.test(backgroundColor)) return backgroundColor;
      }
      return "";
    };
    return [...body.querySelectorAll("*")]
      .filter((element) => {
        const isText = [...element.childNodes].some((one) => one.nodeType === 3 && one.data.trim() !== "");
        // In pictures words stand on shapes, and keep the colours that they have without.
        if (!isText || element instanceof SVGElement || element.getClientRects().length === 0) return false;
        return getComputedStyle(element).color === behind(element);
      })
      .map((element) => element.outerHTML.slice(0, 120));
  });
}

/** What is different says so in letters, shapes or lines too. */
async function assertTold(view, { name }) {
  const all = (selector, take) =>
    view.locator(selector).evaluateAll((elements, property) => {
      const style = (element) => getComputedStyle(element);
      return elements.map((element) =>
        property === "text" ? element.textContent.trim() : style(element)[property],
      );
    }, take);
  if (name === "areas") assert.ok((await all("[data-area] text", "text")).every((words) => words !== ""));
  if (name === "matrix")
    assert.ok((await all("#matrix .mark", "text")).every((letters) => /^[TSD○≠ ]+$/.test(letters)));
  if (name === "graph") {
    const kinds = ["keyIssue", "threat", "requirement", "solution", "conclusion"];
    const shapeOf = (kind) =>
      view
        .locator(`.node.${kind}`)
        .first()
        .evaluate((node) =>
          [...node.querySelectorAll(".shape")]
            .map((one) =>
              [one.getAttribute("d"), one.getAttribute("rx"), one.getAttribute("width")].join(" "),
            )
            .join(", "),
        );
    const shapes = await Promise.all(kinds.map(shapeOf));
    assert.equal(new Set(shapes).size, kinds.length, shapes.join(", "));
  }
  if (name === "map") {
    const [answered] = await all(".dot.answered .shape", "fill");
    const [open] = await all(".dot.open .shape", "fill");
    assert.notEqual(answered, open);
  }
}
