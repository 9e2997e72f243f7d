import { describe, expect, it } from "vitest";
import { hover } from "../../server/src/features/hover.ts";
import { dedent, expected, type Fixture, fixture, nameOf, render } from "../fixture.ts";
import { ALIKE, similarityOf } from "./alike.ts";

/** The card under the cursor, its links by file and offset. */
function card(given: Fixture): string {
  const shown = hover(given.workspace, given.uri, given.offset, {
    linkTo: (place) => `${nameOf(place.uri)}@${place.start}`,
    similarity: () => similarityOf(given),
  });
  return shown?.markdown ?? "";
}

const TR = `
  # 2 References

  [5] 3GPP TS 33.401: "Security *architecture*".

  ## 5.1 Key issue #1: Device triggering

  ### 5.1.2 Security threats

  - An attacker can forge a *trigger*.

  ### 5.1.3 Potential security requirements

  - The network should protect triggers.
  - The device should verify triggers.

  # 6 Solutions

  ## 6.1 Solution #1: Signed triggers

  This solution addresses KI#1.

  # 7 Conclusions

  ## 7.1 Key issue #1: Device triggering

  Solution #1 is selected for normative work.
`;

/** The TR with the cursor in the first `word`. */
function at(word: string): Fixture {
  return fixture(TR.replace(word, `${word.slice(0, 1)}$0${word.slice(1)}`));
}

describe("the card of a key issue", () => {
  it("counts what belongs to it and names what addresses and concludes it", () => {
    expect(card(at("KI#1"))).toMatchInlineSnapshot(`
      "**[KI#1](draft.md@67)** Device triggering · clause 5.1

      1 threat · 2 requirements

      Solutions: [Sol#1](draft.md@308) Signed triggers

      Concluded in [C@7.1](draft.md@393) Device triggering"
    `);
  });

  it("is the same on its definition", () => {
    expect(card(at("Key issue #1"))).toBe(card(at("KI#1")));
  });

  it("says that nothing addresses it", () => {
    expect(card(fixture("## 5.1 Key is$0sue #1: One\n"))).toMatchInlineSnapshot(`
      "**[KI#1](draft.md@3)** One · clause 5.1

      0 threats · 0 requirements

      No solution addresses it."
    `);
  });

  it("says that it is not defined", () => {
    expect(card(fixture("## 6.1 Solution #1: A\n\nIt addresses KI#$09.\n"))).toMatchInlineSnapshot(
      `"**KI#9** is not defined in draft.md."`,
    );
  });
});

describe("the card of a solution", () => {
  it("names what it addresses", () => {
    expect(card(at("Solution #1"))).toMatchInlineSnapshot(`
      "**[Sol#1](draft.md@308)** Signed triggers · clause 6.1

      Addresses [KI#1](draft.md@67) Device triggering"
    `);
  });

  it("says that it addresses nothing", () => {
    expect(card(fixture("## 6.1 Solu$0tion #1: A\n\nText.\n"))).toMatchInlineSnapshot(`
      "**[Sol#1](draft.md@3)** A · clause 6.1

      It says of no key issue that it addresses it."
    `);
  });
});

describe("the title on a card", () => {
  it("is what a reader sees of the heading", () => {
    const given = fixture("## 5.1 Key is$0sue #1: *NAS*-based `TEID`\n");
    expect(card(given).split("\n")[0]).toBe("**[KI#1](draft.md@3)** NAS-based TEID · clause 5.1");
  });
});

describe("the card of a statement", () => {
  it("gives its text and where it belongs", () => {
    expect(card(at("An attacker"))).toMatchInlineSnapshot(`
      "**[KI#1/T1](draft.md@134)** · clause 5.1.2

      An attacker can forge a trigger.

      of [KI#1](draft.md@67) Device triggering"
    `);
  });
});

describe("the related ones on the card of a statement", () => {
  const alike = (word: string): string =>
    card(fixture(ALIKE.replace(word, `${word.slice(0, 1)}$0${word.slice(1)}`)));

  it("are the nearest first: id as a link, class, score and reasons", () => {
    const lines = alike("messages to MTC").split("\n\n");
    expect(
      lines
        .slice(-2)
        .join("\n")
        .replaceAll(/ 0\.\d\d: [^\n]+/g, " 0.…: …"),
    ).toMatchInlineSnapshot(`
      "Related:
      - [KI#1/T1](draft.md@80) same 0.…: …
      - [KI#3/T1](draft.md@549) same 0.…: …"
    `);
  });

  it("are none where it is like no other", () => {
    expect(alike("free calls")).not.toContain("Related");
  });

  it("are five at most, and the number of the others", () => {
    const threats = Array.from(
      { length: 8 },
      (_, i) => `- A false base station can send a forged reject message number ${i} to a device.`,
    );
    const given = `# 5 Key issues\n\n## 5.1 Key issue #1: One\n\n### 5.1.1 Security threats\n\n${threats.join("\n")}\n`;
    const lines = card(fixture(given.replace("A false", "A$0 false"))).split("\n");
    expect(lines.filter((line) => line.startsWith("- ["))).toHaveLength(5);
    expect(lines.at(-1)).toBe("- and 2 more");
  });

  it("name the other document, and can be left out", () => {
    const [own = "", other = ""] = [ALIKE, ALIKE.replaceAll(" MTC", "")].map(dedent);
    const given = fixture(
      `//- a.md\n${own.replace("reject message to an", "reject$0 message to an")}//- b.md\n${other}`,
    );
    expect(card(given)).toMatch(/^- \[KI#1\/T1\]\(b\.md@\d+\) in b\.md same /m);
    const { workspace, uri, offset } = given;
    expect(hover(workspace, uri, offset, { linkTo: () => "" })?.markdown).not.toContain("Related");
  });
});

describe("the card of a citation", () => {
  it("gives the entry as a reader sees it", () => {
    expect(card(fixture(`${TR}\n  As in [$05].\n`))).toBe('**[5]** 3GPP TS 33.401: "Security architecture".');
  });

  it("says that there is no entry", () => {
    expect(card(fixture(`${TR}\n  As in [$07].\n`))).toMatchInlineSnapshot(
      `"**[7]** has no entry in the references."`,
    );
  });
});

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
});

describe("in several files", () => {
  it("links lead to the other file", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 05.md
      ## 5.1 Key issue #1: One
      //- 06.md
      ## 6.1 Solution #1: A

      This solution addresses KI$0#1.
    `);
    expect(card(given)).toMatchInlineSnapshot(`
      "**[KI#1](05.md@3)** One · clause 5.1

      0 threats · 0 requirements

      Solutions: [Sol#1](06.md@3) A"
    `);
  });

  it("names the study in which something is missing", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.868"
      //- 06.md
      ## 6.1 Solution #1: A

      This solution addresses KI$0#1.
    `);
    expect(card(given)).toMatchInlineSnapshot(`"**KI#1** is not defined in 33.868."`);
  });
});

it("there is no card on plain text", () => {
  expect(card(at("normative"))).toBe("");
});

describe("the areas on a card", () => {
  const draft = `
    ## 5.1 Key is$0sue #1: Fake server

    Areas: B2

    ### 5.1.2 Security threats

    - A rogue MTC server can flood the MTC-IWF on Tsp.
  `;

  it("are those that are declared, and those of the text with the words that led there", () => {
    const lines = card(fixture(draft)).split("\n\n");
    expect(lines.at(-2)).toBe("Areas: B2");
    expect(lines.at(-1)).toMatch(/^Areas by its text: B \d+ % \(MTC server, .*MTC-IWF, Tsp\)$/);
  });

  it("are left out in a study that does not work with areas", () => {
    expect(card(fixture(draft.replace("Areas: B2", "Text.")))).not.toContain("Areas");
  });
});
