import { describe, expect, it } from "vitest";
import { type DocumentLinkAt, documentLinks } from "../../server/src/features/document-links.ts";
import { sectionLinks } from "../../server/src/model/section-links.ts";
import { edited, type Fixture, fixture, textOf, typed } from "../fixture.ts";
import { inDocument } from "./in-document.ts";

function leads({ target }: DocumentLinkAt): string {
  if (target.kind === "path") return target.path;
  if (target.kind === "file") return target.uri.replace("file:///tr/", "");
  return `${target.study.replace("file:///tr/", "")} ${JSON.stringify(target.target).replace(/["{}]|kind:|number:/g, "")}`;
}

/** The links of the file under the cursor, one a line: what is underlined, what it says, where it leads. */
function shown(given: Fixture, ownOnly = false): string {
  const text = given.texts.get(given.uri)!;
  const { document } = given.workspace.files.get(given.uri)!;
  const found = documentLinks(given.workspace, given.uri, { ownOnly });
  return found
    .flatMap((items, section) => inDocument(document, [{ section, items }]))
    .map((link) => `[${text.slice(link.start, link.end)}] ${link.tooltip} → ${leads(link)}`)
    .join("\n");
}

const CLAUSE = "## 6.1 Solution #1: Signed triggers\n\n";

/** The links of a text in a solution. */
function inText(text: string): string {
  return shown(fixture(`${CLAUSE}${text}\n`));
}

describe("the name of a document links to its publisher", () => {
  it.each([
    [
      "As in TS 33.401 [5].",
      "[TS 33.401] TS 33.401 on www.3gpp.org → https://www.3gpp.org/DynaReport/33401.htm",
    ],
    [
      "As 3GPP TS 33.401 says.",
      "[3GPP TS 33.401] TS 33.401 on www.3gpp.org → https://www.3gpp.org/DynaReport/33401.htm",
    ],
    [
      "See TR 23.700-95.",
      "[TR 23.700-95] TR 23.700-95 on www.3gpp.org → https://www.3gpp.org/DynaReport/23700-95.htm",
    ],
    [
      "ESP (IETF RFC 4303 [7]).",
      "[IETF RFC 4303] RFC 4303 on www.rfc-editor.org → https://www.rfc-editor.org/rfc/rfc4303",
    ],
    [
      "As TS\u00a033.501 has it.",
      "[TS\u00a033.501] TS 33.501 on www.3gpp.org → https://www.3gpp.org/DynaReport/33501.htm",
    ],
    [
      "| a |\n| - |\n| of TS 33.501 |",
      "[TS 33.501] TS 33.501 on www.3gpp.org → https://www.3gpp.org/DynaReport/33501.htm",
    ],
  ])("%j", (text, expected) => {
    expect(inText(text)).toBe(expected);
  });

  it("in the list of references too", () => {
    expect(shown(fixture(`# 2 References\n\n[1] 3GPP TS 33.401: "SAE".\n\n${CLAUSE}`))).toContain(
      "[3GPP TS 33.401]",
    );
  });

  it.each([
    "As in ETSI TS 102 484 and TS 102.484.",
    "As in TS 99.123.",
    "As in `TS 33.401`.",
    "```\nTS 33.401\n```",
    "<!-- TS 33.401 -->",
    "TS 33.4012 and ATS 33.401.",
  ])("but not in %j", (text) => {
    expect(inText(text)).toBe("");
  });
});

describe("a pointer links to the clause, table or figure", () => {
  const TR = `# 5 Key issues\n\n## 5.1 Key issue #1: Device triggering\n\nTable 5.1-1: Parts\n\n| a |\n| - |\n\n# Annex A: More\n\n`;

  it("and says its title", () => {
    expect(shown(fixture(`${TR}See clauses 5 and 5.1, table 5.1–1 and annex A.\n`))).toMatchInlineSnapshot(`
      "[clauses 5] clause 5: Key issues → draft.md kind:clause,number:5
      [5.1] clause 5.1: Device triggering → draft.md kind:clause,number:5.1
      [table 5.1–1] table 5.1-1: Parts → draft.md kind:table,number:5.1-1
      [annex A] annex A: More → draft.md kind:clause,number:A"
    `);
  });

  it("but not to one that is not there", () => {
    expect(shown(fixture(`${TR}See clause 5.9 and figure 5.1-1.\n`))).toBe("");
  });

  it("nor to a clause of a document that is not in the workspace, whose name links alone", () => {
    expect(shown(fixture(`${TR}See clause 5.1 of TS 33.401 [5].\n`))).toMatch(/^\[TS 33\.401\][^\n]*$/);
  });
});

describe("another TR of the workspace", () => {
  const given = fixture(`
    //- a/rapporteur.yaml
    spec: "33.868"
    //- a/tr.md
    ## 6.1 Solution #1: A

    $0See clause 5.1 of TR 33.875 [3], TR 33.875 and clause 6.1 of TR 33.868.
    //- b/rapporteur.yaml
    spec: "33.875"
    //- b/tr.md
    ## 5.1 Key issue #1: Consent
  `);

  it("is linked to, and so are its clauses; the TR itself needs no link", () => {
    expect(shown(given)).toMatchInlineSnapshot(`
      "[clause 5.1] clause 5.1 of 33.875: Consent → b/rapporteur.yaml kind:clause,number:5.1
      [TR 33.875] TR 33.875 in this workspace → b/tr.md
      [TR 33.875] TR 33.875 in this workspace → b/tr.md
      [clause 6.1] clause 6.1: A → a/rapporteur.yaml kind:clause,number:6.1"
    `);
  });
});

describe("links and images of Markdown", () => {
  const text =
    'See [the figure](figures/a.svg) and ![it](b.png "B"), [home](https://example.org/a_(b)), [TS 33.401](x.md).';

  it("lead where they say", () => {
    expect(inText(text)).toMatchInlineSnapshot(`
      "[figures/a.svg] figures/a.svg → figures/a.svg
      [b.png] b.png → b.png
      [https://example.org/a_(b)] https://example.org/a_(b) → https://example.org/a_(b)
      [x.md] x.md → x.md"
    `);
  });

  it("are left to a client that has them already", () => {
    expect(shown(fixture(`${CLAUSE}${text} TS 33.501.\n`), true)).toMatch(/^\[TS 33\.501\][^\n]*$/);
  });

  it.each([
    "[a](#here)",
    "[a](command:workbench.action.quit)",
    "[a](javascript:alert)",
    "[a](//host/share)",
    "[a](\\\\host\\share)",
    "`[a](b.md)`",
    "[a] (b.md)",
  ])("are none in %j", (link) => {
    expect(inText(link)).toBe("");
  });
});

describe("in a draft in YAML", () => {
  it("texts, titles and references have links", () => {
    const given = fixture(`
      //- draft.yaml
      references:
        - number: 1
          document: 3GPP TS 33.401
          title: "SAE"
      keyIssues:
        - id: KI#1
          title: "Triggers of TS 23.682"
          clause: "5.1"
          details: |
            As in clause 5.1 and
            IETF RFC 4303.
    `);
    expect(shown(given)).toMatchInlineSnapshot(`
      "[3GPP TS 33.401] TS 33.401 on www.3gpp.org → https://www.3gpp.org/DynaReport/33401.htm
      [TS 23.682] TS 23.682 on www.3gpp.org → https://www.3gpp.org/DynaReport/23682.htm
      [clause 5.1] clause 5.1: Triggers of TS 23.682 → draft.yaml kind:clause,number:5.1
      [IETF RFC 4303] RFC 4303 on www.rfc-editor.org → https://www.rfc-editor.org/rfc/rfc4303"
    `);
  });
});

it("a file that is no draft has none", () => {
  expect(shown(fixture("See TS 33.401.\n"))).toBe("");
});

it("only the section that was edited is read again", () => {
  const given = fixture(`${CLAUSE}TS 33.401 $0\n\n## 6.2 Solution #2: B\n\nTS 33.501\n`);
  shown(given);
  const before = sectionLinks.runs();
  shown(typed(given, "x"));
  expect(sectionLinks.runs() - before).toBe(1);
});

describe("the links of a section that was not edited are the same value", () => {
  const given = fixture(
    `${CLAUSE}As in TS 33.401 $0\n\n## 6.2 Solution #2: B\n\nSee clause 6.1 and TS 33.501.\n\n## 6.3 Solution #3: C\n`,
  );
  const linksOf = ({ workspace, uri }: Fixture) => documentLinks(workspace, uri, { ownOnly: false });
  const [, second] = linksOf(given);

  it("when somebody types elsewhere", () => {
    const [first, same] = linksOf(typed(given, "and TS 33.402"));
    expect(first!).toHaveLength(2);
    expect(same!).toBe(second!);
  });

  it("but not when what it links to is called otherwise", () => {
    const at = textOf(given).indexOf("Signed");
    const renamed = edited(given, given.uri, { start: at, end: at + "Signed".length, text: "Sealed" });
    expect(linksOf(renamed)[1]![0]!.tooltip).toBe("clause 6.1: Sealed triggers");
    const longer = edited(renamed, given.uri, { start: 0, end: 0, text: "Some words.\n\n" });
    expect(shown(longer)).toContain("[clause 6.1] clause 6.1: Sealed triggers");
  });
});
