import { describe, expect, it } from "vitest";
import { hover } from "../../server/src/features/hover.ts";
import { card } from "../cards/shown.ts";
import { expected, fixture, render } from "../fixture.ts";

describe("the range of a card", () => {
  it("is the mention", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      See KI$0#1 there.
          ^^^^^^
    `);
    const shown = hover(given.workspace, given.uri, given.offset, { linkTo: () => "" });
    expect(render(given, [shown!.place])).toBe(expected(given));
  });

  it("is one area of several", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      Areas: A1, B$02
                 ^^^^
    `);
    const shown = hover(given.workspace, given.uri, given.offset, { linkTo: () => "" });
    expect(render(given, [shown!.place])).toBe(expected(given));
  });
});

describe("a client without Markdown", () => {
  it("gets the same words without markup", () => {
    const given = fixture("## 5.1 Key is$0sue #1: A [b]\n\n## 6.1 Solution #1: A\n\nIt addresses KI#1.\n");
    expect(hover(given.workspace, given.uri, given.offset, {})?.text).toMatchInlineSnapshot(`
      "KI#1 A [b] · clause 5.1

      no threats · no requirements

      Solutions:
      - Sol#1 A"
    `);
  });
});

describe("in the project file", () => {
  const draft = (project: string): string => `
    //- rapporteur.yaml
    ${project}
    //- tr.md
    ## 5.1 Key issue #1: One

    ### 5.1.2 Security threats

    - An attacker can forge a trigger.
  `;

  it.each([
    ["a key issue", 'keyIssues: { "KI#$01": { areas: [A] } }', "**[KI#1](tr.md#L1)** One · clause 5.1"],
    [
      "an area",
      "areas: { model: mtc }\n    solutions: { Sol#1: { areas: [$0A] } }",
      "**[Area A](rapporteur.yaml#L1)** ",
    ],
    [
      "a clause",
      "exemptions: [{ rule: x, at: 5.1$0, reason: y }]",
      "**[clause 5.1](tr.md#L1)** Key Issue #1: One",
    ],
    ["a statement", "decisions: [{ same: [PRINT, b] }]", "**[KI#1/T1](tr.md#L5)**"],
  ])("shows the card of %s", (_what, project, first) => {
    const print = fixture(draft("")).workspace.studies[0]!.statements.flat()[0]!.fingerprint;
    const given = fixture(draft(project.replace("PRINT", `${print}$0`)));
    expect(card(given).split("\n")[0]).toMatch(
      new RegExp(`^${first.replace(/[\\^$.*+?()[\]{}|]/g, "\\$&")}`),
    );
  });

  it("shows nothing on other words", () => {
    expect(card(fixture(draft('spec: "33$0.868"')))).toBe("");
  });
});

describe("there is no card", () => {
  it("on plain text", () => {
    expect(card(fixture("## 5.1 Key issue #1: One\n\nPlain w$0ords.\n"))).toBe("");
  });

  it("outside of all studies", () => {
    expect(card(fixture("//- README.md\nSee KI$0#1.\n//- tr.md\n## 5.1 Key issue #1: One\n"))).toBe("");
  });
});

describe("the card of a term", () => {
  it.each([
    ["## 3.1 Terms\n\n**MTC server:** an entity\n\n# 4 O\n\nMTC se$0rvers.\n", "**MTC server** an entity"],
    ["## 3.3 Abbreviations\n\nAKA\tAgreement\n\n# 4 O\n\nAK$0A.\n", "**AKA** Agreement"],
    [
      "//- d.yaml\nabbreviations:\n  AKA: Agreement\noverview: The AK$0A.\nkeyIssues: [{ id: KI#1 }]\n",
      "**AKA** Agreement",
    ],
    [
      "//- d.yaml\nterms:\n  MTC ser$0ver: an entity\nkeyIssues: [{ id: KI#1 }]\n",
      "**MTC server** an entity",
    ],
  ])("gives its meaning: %j", (source, expected) => {
    expect(card(fixture(source))).toBe(expected);
  });
});
