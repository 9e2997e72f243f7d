import { createHash } from "node:crypto";
import { describe, expect, it } from "vitest";
import { dashboardOf } from "../../server/src/report/dashboard.ts";
import { dashboardToHtml } from "../../server/src/report/dashboard-html.ts";
import { checkStudy } from "../../server/src/rules/check.ts";
import { fixture } from "../fixture.ts";
import { readHtml, textsIn } from "../html.ts";
import { sample, studies } from "../sample.ts";
import { HOSTILE } from "./hostile.ts";

const CREATED = "2024-05-01T10:00:00Z";

function page(text: string | ReturnType<typeof fixture>, before?: string): string {
  const { studies: own } = (typeof text === "string" ? fixture(text) : text).workspace;
  const findings = own.flatMap((study) =>
    checkStudy(study, { severities: new Map() }).map((finding) => ({ study, finding })),
  );
  const base =
    before === undefined ? undefined : { revision: "main", studies: fixture(before).workspace.studies };
  return dashboardToHtml(dashboardOf({ studies: own, findings, created: CREATED, base }));
}

const DRAFT = `
  ## 5.1 Key issue #1: Triggers
  ### 5.1.2 Security threats
  An attacker can forge a trigger.
  ## 5.2 Key issue #2: Costs
  ## 6.1 Solution #1: Signatures
  This solution addresses KI#1.
`;

describe.each(studies())("the page of %s", (_, study) => {
  const html = dashboardToHtml(dashboardOf({ studies: [study], findings: [], created: CREATED }));
  const document = readHtml(html);

  it("names every key issue, solution, conclusion and what is unanswered", () => {
    const shown = document.querySelector("main")?.textContent ?? "";
    for (const { id, kind } of study.trace.items)
      if (kind !== "threat" && kind !== "requirement") expect(shown).toContain(id);
  });

  it("needs nothing from elsewhere", () => {
    const from = [...document.querySelectorAll("[src],[href],[srcset],[action],[data]")].flatMap((one) => [
      one.getAttribute("src"),
      one.getAttribute("href"),
      one.getAttribute("action"),
    ]);
    expect(from.filter((url) => url !== null && !url.startsWith("#"))).toEqual([]);
    expect(html).not.toMatch(/@import|url\(/);
  });

  it("leads nowhere that is not there, and gives no id twice", () => {
    const ids = [...document.querySelectorAll("[id]")].map((one) => one.id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = [...document.querySelectorAll("a[href^='#']")].map(
      (one) => one.getAttribute("href")?.slice(1) ?? "",
    );
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe("the policy of the page", () => {
  const html = page(sample("tr-33868"));
  const policy = /Content-Security-Policy" content="([^"]*)"/.exec(html)?.[1] ?? "";
  const hashes = (pattern: RegExp): readonly string[] =>
    [...html.matchAll(pattern)].map(
      ([, text = ""]) => `'sha256-${createHash("sha256").update(text).digest("base64")}'`,
    );

  it("allows the styles and the script of the page by their hashes, and nothing else", () => {
    const styles = [...new Set(hashes(/<style>([^<]*)<\/style>/g))];
    expect(policy.split("; ")).toEqual([
      "default-src 'none'",
      `style-src ${styles.join(" ")}`,
      `script-src ${hashes(/<script>([\s\S]*?)<\/script>/g).join(" ")}`,
      "base-uri 'none'",
      "form-action 'none'",
    ]);
    expect(styles.length).toBe(2);
  });

  it("is kept: no style and no handler stands in an attribute", () => {
    expect(html).not.toMatch(/<[^>]*\s(?:style|on\w+)="/);
  });
});

describe("what the page says", () => {
  it("tells what is open, with how many there are", () => {
    const document = readHtml(page(DRAFT));
    expect(textsIn(document, "#s1-open h4")).toEqual([
      "Key issues that no solution addresses (1)",
      "Key issues that no conclusion is about (2)",
    ]);
    expect(textsIn(document, ".tiles dt")).toContain("Threats");
    expect(textsIn(document, ".tiles .open")).toEqual([
      "1 without solution",
      "key issues without conclusion",
    ]);
  });

  it("says so where nothing is open", () => {
    const all =
      "## 5.1 Key issue #1: A\n\n## 6.1 Solution #1: B\n\nThis solution addresses KI#1.\n\n# 7 Conclusions\n\n## 7.1 Key issue #1: A\n\nSolution #1 is selected.\n";
    expect(textsIn(readHtml(page(all)), "#s1-open p")).toEqual(["Everything is answered and concluded."]);
  });

  it("marks in the matrix who says so, with the sentence and a way to it", () => {
    const document = readHtml(page(DRAFT));
    const mark = document.querySelector(".matrix td a");
    expect(mark?.textContent).toBe("S");
    expect(mark?.getAttribute("title")).toBe("This solution addresses KI#1.");
    expect(mark?.getAttribute("aria-label")).toBe("S: Sol#1 addresses KI#1 by sentence");
    const row = document.querySelector(mark?.getAttribute("href") ?? "");
    expect(row?.textContent).toContain("This solution addresses KI#1.");
  });

  it("gives the filter the areas of a row, those above them, and whether it is open", () => {
    const text = `
      //- rapporteur.yaml
      areas: { model: mtc }
      keyIssues: { "KI#1": { areas: [A1] } }
      //- tr.md
      ## 5.1 Key issue #1: Triggers
    `;
    const row = readHtml(page(text)).querySelector("#s1-key-issues tbody tr");
    expect([row?.getAttribute("data-areas"), row?.getAttribute("data-open")]).toEqual(["A A1", "yes"]);
  });

  it("shows what changed since a revision, with the words from before", () => {
    const after = DRAFT.replace("can forge a trigger", "can forge any trigger").replace(
      "## 5.2 Key issue #2: Costs\n",
      "",
    );
    const document = readHtml(page(after, DRAFT));
    expect(textsIn(document, "#s1-changes h3")).toEqual(["Changes since main"]);
    expect(textsIn(document, "#s1-changes h4")).toEqual(["Removed (1)", "Changed (1)"]);
    expect(textsIn(document, "#s1-changes del")).toEqual(["An attacker can forge a trigger."]);
    expect(textsIn(readHtml(page(DRAFT, DRAFT)), "#s1-changes p")).toEqual(["No item changed."]);
    expect(readHtml(page(DRAFT)).querySelector("#s1-changes")).toBeNull();
  });

  it("shows several studies, each with a link to it", () => {
    const two =
      "//- a/tr.md\n# 1 Scope\n## 5.1 Key issue #1: A\n//- b/tr.md\n# 1 Scope\n## 5.1 Key issue #1: B\n";
    const document = readHtml(page(two));
    expect(textsIn(document, "nav a")).toEqual(["a/tr.md", "b/tr.md"]);
    expect(textsIn(document, "h2")).toEqual(["a/tr.md", "b/tr.md"]);
  });

  it("says so where there is no draft", () => {
    const html = dashboardToHtml(dashboardOf({ studies: [], findings: [], created: CREATED }));
    expect(textsIn(readHtml(html), "main p")).toEqual(["No draft was found."]);
  });
});

describe("whatever a title holds", () => {
  it.each([
    ...HOSTILE,
    "</script><script>alert(1)</script>",
    "<style>*{}</style>",
    '" onclick="alert(1)',
    "<img src=x onerror=alert(1)>",
  ])("%j is text", (title) => {
    const escaped = title.replaceAll("<", "\\<");
    const text = `## 5.1 Key issue #1: ${escaped}\n\n### 5.1.2 Security threats\n\nAn attacker can forge ${escaped}.\n\n## 6.1 Solution #1: ${escaped}\n\nThis solution addresses KI#1 ${escaped}.\n`;
    const document = readHtml(page(text, `${text}\n## 6.2 Solution #2: ${escaped}\n`));
    expect(document.querySelectorAll("script")).toHaveLength(1);
    expect(document.querySelectorAll("style")).toHaveLength(1);
    expect(document.querySelectorAll("img")).toHaveLength(0);
    const names = [...document.querySelectorAll("*")].flatMap((one) => one.getAttributeNames());
    expect(names.filter((name) => /^(?:on|style)/.test(name))).toEqual([]);
  });
});
