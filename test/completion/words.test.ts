import { describe, expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { accepted, completionIn, labels, proposals } from "./proposals.ts";
import { at } from "./tr.ts";

describe("terms and abbreviations", () => {
  it("are completed with their meaning", () => {
    expect(proposals(at("scope", " the dev"))).toBe(
      "device trigger | request that makes a device start. | device trigger",
    );
    expect(proposals(at("scope", " the HS"))).toBe("HSS | Home Subscriber Server | HSS");
  });

  it("are found by all of their words, the longest first", () => {
    expect(labels(at("scope", " an MTC se"))).toBe("MTC server");
    expect(labels(at("scope", " an MTC"))).toBe("MTC server");
    expect(labels(at("scope", " an MT"))).toBe("MTC");
  });

  it("keep the capital that begins a sentence", () => {
    expect(accepted(at("scope", " Device tr"), "device trigger")).toContain(
      "studies triggers. Device trigger\n",
    );
  });

  it("may go on after more typing", () => {
    expect(completionIn(at("scope", " the dev"))?.incomplete).toBe(true);
  });

  it.each([" de", " H", " hss", " HSS", " the network", " xdev", " dev$0ice", " <!-- dev"])(
    "leave plain prose alone: %j",
    (typed) => {
      expect(labels(at("scope", typed))).toBe("nothing");
    },
  );

  it("are completed at the beginning of a line too, beside what begins there", () => {
    expect(labels(at("details", "\n\nNO"))).toContain("NOTE");
    expect(accepted(at("details", "\n\nMTC ser"), "MTC server")).toContain("\n\nMTC server\n");
  });

  it("are none without clause 3", () => {
    expect(labels(fixture("## 5.1 Key issue #1: One\n\nThe MTC dev$0"))).toBe("nothing");
  });
});

describe("parts of a key issue", () => {
  it("stand behind its slash with their wording", () => {
    expect(proposals(at("introduction", " It fulfils KI#1/"))).toMatchInlineSnapshot(`
      "R1 | The network should protect triggers. | R1
      T1 | An attacker can forge a trigger. | T1"
    `);
  });

  it("are found by their words", () => {
    expect(labels(at("introduction", " It fulfils KI#1/protect"))).toBe("R1");
    expect(accepted(at("introduction", " KI#2/auth"), "R1")).toContain("KI#2/R1\n");
  });

  it("are none of a key issue that is not there", () => {
    expect(labels(at("introduction", " KI#9/"))).toBe("nothing");
  });
});

describe("a comment", () => {
  it("begins with the id of a statement, or with areas", () => {
    expect(proposals(at("requirements", " <!-- "))).toMatchInlineSnapshot(`
      "R1 | id of the requirement | R1 -->
      areas | areas of the key issue, threat or solution | areas: A -->"
    `);
    expect(labels(at("details", " <!-- "))).toBe("areas");
  });

  it("is closed only where it is open", () => {
    expect(accepted(at("requirements", " <!-- $0 -->"), "R1")).toContain("<!-- R1 -->\n");
    expect(accepted(at("requirements", " <!-- "), "R1")).toContain("<!-- R1 -->\n");
  });

  it("names the threats that a requirement counters", () => {
    expect(labels(at("requirements", " <!-- R1 "))).toBe("threats");
    expect(proposals(at("requirements", " <!-- R1 threats="))).toBe(
      "T1 | An attacker can forge a trigger. | T1",
    );
    expect(labels(at("requirements", " <!-- R1 threats=T1,"))).toBe("T1");
    expect(labels(at("requirements", "\n\n<!-- R1 threats=$0 -->"))).toBe("T1");
  });

  it("goes on with the ids that the author gives", () => {
    const given = fixture(`
      ## 5.2 Key issue #2: Two

      ### 5.2.2 Threats

      - An attacker can forge a trigger. <!-- T2.1 -->
      - An attacker can replay a trigger. <!-- $0
    `);
    expect(labels(given)).toBe("T2.2, areas");
  });

  it("begins the ids of a key issue as those of the others begin", () => {
    const given = fixture(
      "## 5.1 Key issue #1: One\n\n### 5.1.2 Threats\n\n- An attacker can forge a trigger. <!-- T1.1 -->\n\n## 5.2 Key issue #2: Two\n\n### 5.2.2 Threats\n\n- An attacker can replay a trigger. <!-- $0",
    );
    expect(labels(given)).toBe("T2.1, areas");
  });

  it("proposes nothing behind its end", () => {
    expect(labels(at("requirements", " <!-- R1 --> "))).toBe("nothing");
  });
});

describe("areas", () => {
  const PROJECT = "//- rapporteur.yaml\nareas: { model: mtc }\n//- draft.md\n";
  const line = (text: string) => fixture(`${PROJECT}## 5.1 Key issue #1: One\n\n${text}`);

  it("stand behind their word with their titles", () => {
    expect(proposals(line("Areas: $0"))).toMatchInlineSnapshot(`
      "A | Security between the MTC device and the 3GPP network | A
      A1 | attached | A1
      A2 | not attached | A2
      B | Security between the MTC server and the 3GPP network | B
      B1 | server inside the network | B1
      B2 | server outside the network | B2
      C | Security between the MTC server and the MTC device | C"
    `);
    expect(labels(line("<!-- areas: $0 -->"))).toBe("A, A1, A2, B, B1, B2, C");
  });

  it("that are stated already are left out", () => {
    expect(labels(line("Areas: A, $0"))).toBe("A1, A2, B, B1, B2, C");
    expect(labels(line("Areas: $0, C"))).toBe("A, A1, A2, B, B1, B2");
  });

  it("stand behind a space", () => {
    expect(accepted(line("Areas:$0"), "A")).toContain("Areas: A");
    expect(accepted(line("Areas: $0"), "A")).toContain("Areas: A");
    expect(accepted(line("<!-- areas: $0 -->"), "A")).toContain("<!-- areas: A -->");
    expect(accepted(line("Areas: A,$0"), "B")).toContain("Areas: A, B");
    expect(accepted(line("Areas: A, $0"), "B")).toContain("Areas: A, B");
  });

  it("are found by their titles", () => {
    expect(labels(line("Areas: inside$0"))).toBe("B1");
    expect(accepted(line("Areas: A, inside$0"), "B1")).toContain("Areas: A, B1");
  });

  it("are those of the study's own model", () => {
    const own =
      "//- rapporteur.yaml\nareas: { entities: { a: {}, b: {} }, areas: { X: { title: Mine, between: [a, b] } } }\n//- draft.md\n";
    expect(proposals(fixture(`${own}## 5.1 Key issue #1: One\n\nAreas: $0`))).toBe("X | Mine | X");
  });
});

describe("nothing is proposed", () => {
  it.each([
    ["in a fence", "```\nKI#$0\n```"],
    ["in a fence that is not closed", "```\nKI#$0"],
    ["in indented code", "    KI#$0"],
    ["in a code span", "`KI#$0"],
    ["in the middle of a paragraph", "A long line\nedi$0"],
  ])("%s", (_what, text) => {
    expect(labels(fixture(`## 5.1 Key issue #1: One\n\n${text}`))).toBe("nothing");
  });

  it("in a file that belongs to no study", () => {
    expect(
      labels(fixture("//- README.md\n# Hello\n\nKI#$0\n//- sub/tr.md\n## 5.1 Key issue #1: One\n")),
    ).toBe("nothing");
  });
});
