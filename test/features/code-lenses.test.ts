import { describe, expect, it } from "vitest";
import { type CodeLensAt, type CodeLensOptions, codeLenses } from "../../server/src/features/code-lenses.ts";
import { lensPlaces } from "../../server/src/features/lens-places.ts";
import type { Place } from "../../server/src/model/anchor.ts";
import { draft } from "../analysis/draft.ts";
import { edited, type Fixture, fixture, render, textOf } from "../fixture.ts";
import { ALIKE, similarityOf } from "./alike.ts";

/** What a lens opens. */
function opened(given: Fixture, { opens }: CodeLensAt, { similarity }: CodeLensOptions): readonly Place[] {
  const asked = similarity ?? (() => expect.unreachable());
  return opens === undefined
    ? []
    : lensPlaces(given.workspace, given.uri, { name: opens, similarity: asked })!.places;
}

/** The lenses, each with its heading and, indented, the places that it opens. */
function lenses(given: Fixture, options: CodeLensOptions = {}): string {
  return codeLenses(given.workspace, given.uri, options)
    .map((lens) => {
      const targets = render(given, opened(given, lens, options));
      const heading = render(given, [{ ...lens.place, label: lens.title }]);
      return targets === "" ? heading : `${heading}\n${targets.replace(/^/gm, "  ")}`;
    })
    .join("\n");
}

describe("in one file", () => {
  it("stand on key issues and solutions and open what they count", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      ### 5.1.2 Threats

      - An attacker can forge a trigger.

      ### 5.1.3 Requirements

      - The network should protect triggers.
      - The device should verify triggers.

      ## 6.1 Solution #1: A

      This solution addresses KI#1.

      ## 6.2 Solution #2: B

      This solution addresses KI#1 and KI#9.
    `);
    expect(lenses(given)).toMatchInlineSnapshot(`
      "draft.md:1:4 1 threat "5.1 Key issue #1: One"
        draft.md:5:3 "An attacker can forge a trigger."
      draft.md:1:4 2 requirements "5.1 Key issue #1: One"
        draft.md:9:3 "The network should protect triggers."
        draft.md:10:3 "The device should verify triggers."
      draft.md:1:4 solutions #1, #2 "5.1 Key issue #1: One"
        draft.md:12:4 "6.1 Solution #1: A"
        draft.md:16:4 "6.2 Solution #2: B"
      draft.md:12:4 addresses key issue #1 "6.1 Solution #1: A"
        draft.md:1:4 "5.1 Key issue #1: One"
      draft.md:16:4 addresses key issue #1 "6.2 Solution #2: B"
        draft.md:1:4 "5.1 Key issue #1: One""
    `);
  });

  it("say what is not there", () => {
    expect(lenses(fixture("## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A\n"))).toMatchInlineSnapshot(`
      "draft.md:1:4 no threats "5.1 Key issue #1: One"
      draft.md:1:4 no requirements "5.1 Key issue #1: One"
      draft.md:1:4 no solution "5.1 Key issue #1: One"
      draft.md:3:4 addresses no key issue "6.1 Solution #1: A""
    `);
  });

  it("say on a conclusion what it selects, or comes to instead", () => {
    const given = fixture(`
      ## 5.1 Key issue #1: One

      ## 6.1 Solution #1: A

      # 7 Conclusions

      ## 7.1 Key issue #1: One

      Solution #1 is selected for normative work.

      ## 7.2 Key issue #2: Two

      No agreement was reached.

      ## 7.3 Key issue #3: Three
    `);
    expect(lenses(given).split("\n").slice(-4)).toEqual([
      'draft.md:7:4 selects solution #1 "7.1 Key issue #1: One"',
      '  draft.md:3:4 "6.1 Solution #1: A"',
      'draft.md:11:4 no agreement "7.2 Key issue #2: Two"',
      'draft.md:15:4 missing "7.3 Key issue #3: Three"',
    ]);
  });
});

describe("in several files", () => {
  it("stand in the file of their heading and open the others", () => {
    const given = fixture(`
      //- rapporteur.yaml
      solutions: { "Sol#2": { addresses: ["KI#1"] } }
      //- 05.md
      ## 5.1 Key is$0sue #1: One
      //- 06.md
      ## 6.1 Solution #1: A

      This solution addresses KI#1.

      ## 6.2 Solution #2: B
    `);
    expect(lenses(given)).toMatchInlineSnapshot(`
      "05.md:1:4 no threats "5.1 Key issue #1: One"
      05.md:1:4 no requirements "5.1 Key issue #1: One"
      05.md:1:4 solutions #1, #2 "5.1 Key issue #1: One"
        06.md:1:4 "6.1 Solution #1: A"
        06.md:5:4 "6.2 Solution #2: B""
    `);
  });
});

describe("with what is similar", () => {
  it("stand on threats and count what is related to them, and on key issues to theirs", () => {
    const given = fixture(ALIKE);
    const all = lenses(given, { similarity: () => similarityOf(given) });
    expect(all.slice(lenses(given).length + 1)).toMatchInlineSnapshot(`
      "draft.md:3:4 2 related "5.1 Key issue #1: Attach"
        draft.md:22:3 "A false base station can send forged attach reject messages to MTC devices for days."
        draft.md:30:3 "A false base station can send a forged attach reject message to MTC devices."
      draft.md:9:3 2 related "A false base station can send a forged attach reject message to an MTC device for days."
        draft.md:22:3 "A false base station can send forged attach reject messages to MTC devices for days."
        draft.md:30:3 "A false base station can send a forged attach reject message to MTC devices."
      draft.md:16:4 2 related "5.2 Key issue #2: Handover"
        draft.md:9:3 "A false base station can send a forged attach reject message to an MTC device for days."
        draft.md:30:3 "A false base station can send a forged attach reject message to MTC devices."
      draft.md:22:3 2 related "A false base station can send forged attach reject messages to MTC devices for days."
        draft.md:9:3 "A false base station can send a forged attach reject message to an MTC device for days."
        draft.md:30:3 "A false base station can send a forged attach reject message to MTC devices."
      draft.md:24:4 2 related "5.3 Key issue #3: Paging"
        draft.md:22:3 "A false base station can send forged attach reject messages to MTC devices for days."
        draft.md:9:3 "A false base station can send a forged attach reject message to an MTC device for days."
      draft.md:30:3 2 related "A false base station can send a forged attach reject message to MTC devices."
        draft.md:22:3 "A false base station can send forged attach reject messages to MTC devices for days."
        draft.md:9:3 "A false base station can send a forged attach reject message to an MTC device for days.""
    `);
  });

  it("stand in one file and open the others", () => {
    const given = fixture(`
      //- rapporteur.yaml
      spec: "33.999"
      //- 05-1.md
      ## 5.1 Key issue #1: One

      ### 5.1.1 Security threats

      - A false base station can send a forged reject message to a device.
      //- 05-2.md
      ## 5.2 Key is$0sue #2: Two

      ### 5.2.1 Security threats

      - A false base station can send forged reject messages to many devices.
    `);
    const all = lenses(given, { similarity: () => similarityOf(given) });
    expect(all).toContain('05-2.md:1:4 1 related "5.2 Key issue #2: Two"\n  05-1.md:5:3 "A false base');
    expect(all).not.toMatch(/^05-1/m);
  });

  it("stand on no requirement", () => {
    const requirement = "The MTC device should verify the integrity of attach reject messages.";
    const given = fixture(
      draft([
        { title: "One", requirements: [requirement] },
        { title: "Two", requirements: [requirement] },
      ]),
    );
    const all = lenses(given, { similarity: () => similarityOf(given) });
    expect(all.split("\n").filter((line) => / \d related /.test(line))).toEqual([
      expect.stringContaining("Key issue #1"),
      expect.stringContaining("Key issue #2"),
    ]);
  });

  it("do not ask for it where the file belongs to no study", () => {
    const given = fixture(ALIKE);
    const similarity = () => expect.unreachable();
    expect(codeLenses(given.workspace, "file:///none.md", { similarity })).toEqual([]);
  });
});

describe("what a lens opens is looked up when it is clicked", () => {
  const given = fixture("## 5.1 Key is$0sue #1: One\n\n## 6.1 Solution #1: A\n\nThis addresses KI#1.\n");
  const [lens] = codeLenses(given.workspace, given.uri).slice(2);
  const open = ({ workspace, uri }: Fixture) =>
    lensPlaces(workspace, uri, { name: lens!.opens!, similarity: () => expect.unreachable() });

  it("and is found where it stands by then", () => {
    const later = edited(given, given.uri, { start: 0, end: 0, text: "Words before it.\n\n" });
    expect(render(later, open(later)!.places)).toBe('draft.md:5:4 "6.1 Solution #1: A"');
  });

  it("but not where its item is there no more", () => {
    const start = textOf(given).indexOf("#1: One");
    expect(open(edited(given, given.uri, { start, end: start + 2, text: "#9" }))).toBeUndefined();
  });
});
