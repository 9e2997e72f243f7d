import MarkdownIt from "markdown-it";
import { describe, expect, it } from "vitest";
import type { Inferred } from "../../client/src/preview/inferred.ts";
import type { Elsewhere } from "../../client/src/preview/links.ts";
import type { MarkdownIt as Given } from "../../client/src/preview/markdown-it.ts";
import { relativeAddress } from "../../client/src/preview/relative.ts";
import { addReports } from "../../client/src/preview/report-markdown.ts";
import { type HtmlElement, readHtml, textsIn } from "../html.ts";
import { HOSTILE } from "../report/hostile.ts";

const plain = new MarkdownIt({ html: true });

function html(text: string, elsewhere: Elsewhere = () => undefined, inferred: Inferred = () => []): string {
  const md = new MarkdownIt({ html: true });
  addReports(md as unknown as Given, { elsewhere, inferred });
  return md.render(text, {});
}

function page(text: string, elsewhere?: Elsewhere): HtmlElement {
  return readHtml(`<!doctype html><html><body>${html(text, elsewhere)}</body></html>`);
}

/** The links of a preview: words → what the place says that they lead to. */
function links(text: string, elsewhere?: Elsewhere): string[] {
  const shown = page(text, elsewhere);
  return [...shown.querySelectorAll("a.tr-link")].map((one) => {
    const href = one.getAttribute("href") ?? "";
    const anchor = [...shown.querySelectorAll("[id]")].find(({ id }) => `#${id}` === href);
    return `${one.textContent} → ${anchor === undefined ? href : anchor.id}`;
  });
}

const DRAFT = `## 5.1 Key issue #1: Triggers

Areas: A1, C

### 5.1.2 Security threats

- An attacker can forge a trigger.

### 5.1.3 Potential security requirements

- The network shall authenticate triggers.

NOTE 1: Devices sleep.

EXAMPLE: A meter.

**Editor's note:** More is needed.

Table 5.1-1: Triggers

| A | B |
| --- | --- |
| KI#1 | clause 5.1.2 |

## 6.1 Solution #1: Signatures

This solution addresses *Key issue* #1 and KI\\#1, see clauses 5.1.2 and 5.1.3 and table 5.1-1.

# 7 Conclusions

## 7.1 Key issue #1: Triggers

Solution #1 is selected.
`;

describe("in the preview of a report", () => {
  it.each([
    [".tr-note", ["NOTE 1: Devices sleep.", "EXAMPLE: A meter."]],
    [".tr-editors-note", ["Editor's note: More is needed."]],
    ["li.tr-threat", ["An attacker can forge a trigger."]],
    ["li.tr-requirement", ["The network shall authenticate triggers."]],
    [".tr-area", ["A1", "C"]],
    [".tr-caption", ["Table 5.1-1: Triggers"]],
    ["h2.tr-solution", ["6.1 Solution #1: Signatures"]],
  ])("%s is what it is", (selector, expected) => {
    expect(textsIn(page(DRAFT), selector)).toEqual(expected);
  });

  it("mentions and pointers lead to headings and captions", () => {
    expect(links(DRAFT)).toEqual([
      "KI#1 → tr-clause-5.1",
      "clause 5.1.2 → tr-clause-5.1.2",
      "KI#1 → tr-clause-5.1",
      "clauses 5.1.2 → tr-clause-5.1.2",
      "5.1.3 → tr-clause-5.1.3",
      "table 5.1-1 → tr-table-5.1-1",
      "Solution #1 → tr-clause-6.1",
    ]);
  });

  it("what stands in another file leads there, as far as somebody knows", () => {
    const elsewhere: Elsewhere = (_, kind, number) =>
      kind === "keyIssue" && number === "9" ? "../05/nine.md#L3" : undefined;
    expect(links("## 6.1 Solution #1: A\n\nIt addresses KI#9 and KI#8.\n", elsewhere)).toEqual([
      "KI#9 → ../05/nine.md#L3",
    ]);
  });

  it("clauses, tables and figures of another file are led to as well, those of the same one first", () => {
    const elsewhere: Elsewhere = (_, kind, number) => `${kind}-${number.replace("–", "-")}.md`;
    expect(
      links(
        "## 6.1 Solution #1: A\n\nSee clauses 5.2 and 6.1, annex A, table 5.1–2, figure 6.0-1.\n",
        elsewhere,
      ),
    ).toEqual([
      "clauses 5.2 → clause-5.2.md",
      "6.1 → tr-clause-6.1",
      "annex A → clause-A.md",
      "table 5.1–2 → table-5.1-2.md",
      "figure 6.0-1 → figure-6.0-1.md",
    ]);
    expect(links("## 6.1 Solution #1: A\n\nSee clause 5.2 of TS 33.401.\n", elsewhere)).toEqual([]);
  });

  it("threats and requirements that are paragraphs are told from what leads in or explains", () => {
    const text = `### 5.1.2 Security threats

An attacker can forge a trigger, which wakes the device.

The following can happen as well:

- Somebody can replay a trigger.

The system is described in clause 4.

NOTE: Devices sleep.

### 5.1.3 Potential security requirements

The network *shall* authenticate triggers.

This clause is short.

### 5.1.4 Details

An attacker can forge a trigger.
`;
    expect(textsIn(page(text), ".tr-threat")).toEqual([
      "An attacker can forge a trigger, which wakes the device.",
      "Somebody can replay a trigger.",
    ]);
    expect(textsIn(page(text), ".tr-requirement")).toEqual(["The network shall authenticate triggers."]);
  });

  it("areas that nobody declared stand behind a key issue, once, and add no word", () => {
    const inferred: Inferred = (_, number) =>
      number === "1" ? [{ id: "A", title: 'Device & "network"' }] : [];
    const shown = readHtml(`<html><body>${html(DRAFT, undefined, inferred)}</body></html>`);
    const badges = [...shown.querySelectorAll("h2.tr-key-issue .tr-area-inferred")];
    expect(
      badges.map((one) => [one.getAttribute("data-area"), one.getAttribute("aria-label"), one.textContent]),
    ).toEqual([["A", 'Area A: Device & "network", inferred from the text', ""]]);
    expect(shown.querySelectorAll(".tr-area-inferred").length).toBe(1);
  });

  it("nothing leads anywhere in links, in code, in headings, and into other documents", () => {
    const text =
      "## 5.1 Key issue #1: A\n\n[KI#1](x.md) `KI#1` clause 5.1 of TS 33.401\n\n### 5.1.1 On key issue #1\n\n    KI#1\n";
    expect(links(text)).toEqual([]);
  });

  it.each([
    ["the draft", DRAFT],
    ["hostile words", `## 5.1 Key issue #1: ${HOSTILE.join(" ")}\n\nKI#1 ${HOSTILE.join(" KI#1 ")}\n`],
    ["half-typed ones", "## 5.1 Key issue #\n\nKI# clause 5. Areas: , table\n\n- \n\nNOTE :\n\n## \n"],
  ])("no word is changed: %s", (_, text) => {
    const words = (rendered: string) =>
      readHtml(`<html><body>${rendered}</body></html>`).querySelector("body")?.textContent;
    expect(words(html(text))).toBe(words(plain.render(text)));
  });

  it("no anchor is given twice", () => {
    const ids = [...page(`${DRAFT}\n${DRAFT}`).querySelectorAll("[id]")].map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it("another text is as it was", () => {
  const text = "# Read me\n\nNOTE: see clause 5.1 and KI#1.\n\n- Areas: A, B\n";
  expect(html(text)).toBe(plain.render(text));
});

it.each([
  ["file:///a/b/one.md", "file:///a/b/two.md", "two.md"],
  ["file:///a/b/one.md", "file:///a/c/two.md", "../c/two.md"],
  ["file:///one.md", "file:///a/two.md", "a/two.md"],
  ["file:///one.md", "vscode-vfs://github/two.md", undefined],
])("from %s to %s it is %s", (from, to, expected) => {
  expect(relativeAddress(from, to)).toBe(expected);
});
