import { describe, expect, it } from "vitest";
import { findings, fixture, items, links } from "../fixture.ts";
import { accepted, labels, proposals, taken } from "./proposals.ts";

const DRAFT = `
//- draft.yaml
# yaml-language-server: $schema=draft.schema.json
title: Study<title>
references:
  - number: 1
    document: 3GPP TR 21.905
    title: Vocabulary<references>
abbreviations:
  MTC: Machine-Type Communication
keyIssues:<issues>
  - id: "KI#1"
    title: Device triggering
    clause: "5.1"<keys>
    details: |
      Devices are triggered.<details>

      \`\`\`
      code<code>
      \`\`\`
    threats:
      - id: T1
        text: An attacker can forge a trigger.<plain>
      - id: T2
        text: "An attacker can replay a trigger.<quoted>"<threats>
    requirements:
      - id: R1
        text: The network should protect triggers.
        counters: [T1<counters>]
  - id: "KI#2"
    title: Group messages
    clause: "5.2"
    threats:
      - An attacker can send a group message.
    requirements:
      - The network should authorize group messages.<issuesEnd>
solutions:
  - id: "Sol#1"
    title: Signed triggers
    clause: "6.1"
    addresses: ["KI#1"<addresses>]
    introduction: >-
      This solution addresses key issue #1.
    details: The trigger is signed.
    evaluation: The solution costs a signature.<solutionsEnd>
conclusions:
  - keyIssue: "KI#1"
    clause: "7.1"
    state: selected
    solutions: ["Sol#1"]
    text: Solution 1 is selected.<conclusionsEnd>
`;

/** The draft with `inserted` at the place `<name>`; the cursor where it says `$0`, else behind it. */
function at(name: string, inserted: string) {
  const text = inserted.includes("$0") ? inserted : `${inserted}$0`;
  return fixture(DRAFT.replace(`<${name}>`, () => text).replace(/<\w+>/g, ""));
}

describe("ids of a draft in YAML", () => {
  it("are proposed where something is addressed, in quotation marks", () => {
    expect(labels(at("addresses", ", "))).toBe("KI#2, KI#1/T1, KI#1/T2, KI#1/R1, KI#2/T1, KI#2/R1");
    expect(accepted(at("addresses", ", "), "KI#2")).toContain('addresses: ["KI#1", "KI#2"]');
    expect(accepted(at("addresses", ', "$0"'), "KI#2/R1")).toContain('addresses: ["KI#1", "KI#2/R1"]');
  });

  it("of solutions are not proposed among the keys of one", () => {
    expect(labels(at("solutionsEnd", "\n    "))).toBe("source, areas, notes, editorsNotes, void");
  });

  it("are found by their titles", () => {
    expect(labels(at("addresses", ", gro"))).toBe("KI#2, KI#2/T1, KI#2/R1");
  });

  it("close their quotation mark only where it is open", () => {
    const given = at("solutionsEnd", '\n  - id: "Sol#2"\n    title: B\n    addresses: ["$0, "KI#1"]');
    expect(accepted(given, "KI#2")).toContain('addresses: ["KI#2", "KI#1"]');
  });

  it("are written as a list where none is begun", () => {
    const given = at("solutionsEnd", '\n  - id: "Sol#2"\n    title: B\n    addresses: $0');
    expect(accepted(given, "KI#2")).toContain('addresses: ["KI#2"]');
    const lines = at("solutionsEnd", '\n  - id: "Sol#2"\n    title: B\n    addresses:\n      $0');
    expect(accepted(lines, "KI#2")).toContain('addresses:\n      - "KI#2"');
    const dash = at("solutionsEnd", '\n  - id: "Sol#2"\n    title: B\n    addresses:\n      - $0');
    expect(accepted(dash, "KI#2")).toContain('addresses:\n      - "KI#2"');
  });

  it("of threats are those of the key issue", () => {
    expect(proposals(at("counters", ", "))).toBe("T2 | An attacker can replay a trigger. | T2");
  });

  it("of conclusions are first the key issues on which nothing is concluded", () => {
    expect(labels(at("conclusionsEnd", '\n  - keyIssue: "$0"'))).toBe("KI#2, KI#1");
    expect(labels(at("conclusionsEnd", '\n  - keyIssue: "KI#2"\n    solutions: [$0]'))).toBe("Sol#1");
  });

  it.each([
    ["issuesEnd", "\n  - id: ", "KI#3"],
    ["solutionsEnd", "\n  - id: ", "Sol#2"],
    ["threats", "\n      - id: ", "T3"],
    ["references", "\n  - number: ", "2"],
  ])("that are free are proposed: %s", (place, typed, wanted) => {
    expect(labels(at(place, typed))).toBe(wanted);
  });
});

describe("keys of a draft in YAML", () => {
  it("are those that are not there yet, the necessary ones first", () => {
    expect(labels(at("keys", "\n    "))).toBe("areas, derives, notes, editorsNotes");
    expect(labels(at("conclusionsEnd", '\n  - clause: "7.2"\n    '))).toBe(
      "keyIssue, state, solutions, text",
    );
  });

  it("of a statement are found although a text may stand there", () => {
    expect(labels(at("threats", "\n      - te"))).toBe("text");
  });

  it("come with what the schema says of them, and with the form of their value", () => {
    expect(proposals(at("keys", "\n    "))).toMatchInlineSnapshot(`
      "areas | Areas of the security architecture that the key issue concerns, by id. | areas: []
      derives | Requirements or key issues of other documents that this key issue takes up: the document, \`#\`, and its clause or key issue. | derives: []
      notes | Notes of the key issue, without the label "NOTE". | notes:⏎      - 
      editorsNotes | Editor's notes of the key issue, without the label "Editor's note". | editorsNotes:⏎      - "
    `);
  });

  it("in the first column are those of the draft", () => {
    expect(labels(at("title", "\n"))).toBe("scope, terms, overview, areas, changeHistory");
  });

  it("keep the value that stands behind them", () => {
    const given = fixture('//- draft.yaml\nkeyIssues:\n  - id: "KI#1"\n    ti$0: One\n');
    expect(accepted(given, "title")).toContain("\n    title: One");
  });

  it("are left to a YAML server that knows the schema", () => {
    expect(labels(at("keys", "\n    "), { yamlServer: true })).toBe("nothing");
    const without = fixture(
      DRAFT.replace(/# yaml.*\n/, "")
        .replace("<keys>", "\n    $0")
        .replace(/<\w+>/g, ""),
    );
    expect(labels(without, { yamlServer: true })).toContain("areas");
    expect(labels(at("addresses", ", "), { yamlServer: true })).toContain("KI#2");
  });

  it("have a word where a list may be none", () => {
    const given = fixture('//- draft.yaml\nkeyIssues:\n  - id: "KI#1"\n    title: One\n    threats: not$0');
    expect(accepted(given, "Not applicable")).toContain("threats: Not applicable");
  });

  it("have the words of the schema as values, with their meaning", () => {
    const given = at("conclusionsEnd", '\n  - keyIssue: "KI#2"\n    state: no$0');
    expect(proposals(given)).toMatchInlineSnapshot(`
      "normative-phase | The decision is left to the normative phase | normative-phase
      no-normative-work | No normative work is needed | no-normative-work
      no-agreement | No agreement or no conclusion was reached | no-agreement"
    `);
  });
});

describe("texts of a draft in YAML", () => {
  it("are completed as Markdown is", () => {
    expect(labels(at("details", " See KI#"))).toBe("KI#1, KI#2");
    expect(labels(at("details", " See Solution "))).toBe("Sol#1");
    expect(labels(at("details", " as in ["))).toBe("[1], [2]");
    expect(labels(at("quoted", " See KI#2/"))).toBe("R1, T1");
    expect(labels(at("details", " see clause 5."))).toBe("5.1, 5.2");
  });

  it("have no hash behind a space where that would begin a comment", () => {
    expect(accepted(at("plain", " See key issue $0"), "KI#2")).toContain("trigger. See key issue 2\n");
    expect(accepted(at("quoted", " See key issue $0"), "KI#2")).toContain('trigger. See key issue #2"');
    expect(accepted(at("details", " See key issue $0"), "KI#2")).toContain("triggered. See key issue #2\n");
  });

  it("are left alone in code and in plain prose", () => {
    expect(labels(at("code", " KI#"))).toBe("nothing");
    expect(labels(at("plain", " in other"))).toBe("nothing");
    expect(labels(at("details", " in other "), { trigger: " " })).toBe("nothing");
  });
});

describe("a new item of a draft in YAML", () => {
  const SKELETONS = [
    [
      "issuesEnd",
      "\n  ",
      "new key issue KI#3",
      "KI#3 Title of the key issue\nKI#3/T1 An attacker can …\nKI#3/R1 The network should …",
    ],
    ["solutionsEnd", "\n  - ", "new solution Sol#2", "Sol#2 Title of the solution"],
    ["conclusionsEnd", "\n  - ", "conclusion on KI#2", "C@7.2 Conclusion on KI#2"],
    ["threats", "\n      - ", "new threat T3", "KI#1/T3 An attacker can …"],
    ["issuesEnd", "\n      ", "new requirement", "KI#2/R2 The network should …"],
    ["references", "\n  - ", "new reference [2]", ""],
  ] as const;

  it.each(SKELETONS)("is read as what it says: %s %j %s", (place, typed, label, wanted) => {
    const [before, after] = [at(place, "$0"), taken(at(place, typed), label)];
    const known = items(before).split("\n");
    expect(
      items(after)
        .split("\n")
        .filter((line) => !known.includes(line))
        .join("\n"),
    ).toBe(wanted);
    const told = findings(after).map(({ code }) => code);
    expect(
      told.filter((code) => code !== "key-issue-without-solution" && code !== "conclusion-missing"),
    ).toEqual([]);
  });

  it("of a key issue has all that one needs", () => {
    expect(
      accepted(at("issuesEnd", "\n  - "), "new key issue KI#3")
        .split("messages.\n")
        .at(-1)
        ?.split("\nsolutions")[0],
    ).toMatchInlineSnapshot(`
      "  - id: "KI#3"
          title: "Title of the key issue"
          clause: "5.3"
          details: |
            …
          threats:
            - "An attacker can …"
          requirements:
            - "The network should …""
    `);
  });

  it("of a solution counts one that is void", () => {
    const given = at("solutionsEnd", '\n  - id: "Sol#2"\n    clause: "6.2"\n    void: true\n  - $0');
    expect(accepted(given, "new solution Sol#3")).toContain('\n    clause: "6.3"\n');
  });

  it("of a solution addresses the key issue that nobody addresses yet", () => {
    expect(links(taken(at("solutionsEnd", "\n  - "), "new solution Sol#2"))).toContain(
      "Sol#2 addresses KI#2 (text declared)",
    );
  });
});

describe("a file that is no draft yet", () => {
  it("is one for completion as soon as it begins a list of a draft", () => {
    expect(labels(fixture("//- new.yaml\nkeyIssues:\n  - $0"))).toMatch(/^new key issue KI#1, id, title, /);
    expect(labels(fixture("//- new.yaml\nsolutions:\n  $0"))).toBe("new solution Sol#1");
  });

  it("is left alone otherwise", () => {
    expect(labels(fixture("//- compose.yaml\nservices:\n  $0"))).toBe("nothing");
    expect(labels(fixture("//- compose.yaml\n$0"))).toBe("nothing");
  });
});
