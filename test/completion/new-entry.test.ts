import { describe, expect, it } from "vitest";
import { glossaryOf } from "../../server/src/model/glossary.ts";
import { fixture, links, studyIn } from "../fixture.ts";
import { accepted, labels, proposals, taken } from "./proposals.ts";
import { at } from "./tr.ts";

describe("a reference", () => {
  it("has the next free number", () => {
    expect(proposals(at("references", "\n\n$0"))).toBe('[4] | new reference | [4] 3GPP TS 33.xxx: "Title".');
    const study = studyIn(taken(at("references", "\n\n[$0]"), "[4]"));
    expect(study.outline.references.get("4")?.length).toBe(1);
  });

  it("is written as the others are", () => {
    const given = fixture('# 2 References\n\n- [1]\t3GPP TR 21.905: "Vocabulary".\n- $0');
    expect(accepted(given, "[2]")).toContain('\n- [2]\t3GPP TS 33.xxx: "Title".');
  });
});

describe("an abbreviation", () => {
  it("is written where the cursor is if that is its place", () => {
    const given = at("hss", "\n\nIMSI$0");
    expect(accepted(given, "new abbreviation IMSI")).toContain(
      "HSS\tHome Subscriber Server\n\nIMSI\texpansion\n\nMTC\t",
    );
  });

  it("is written at its place in the alphabet where that is elsewhere", () => {
    expect(proposals(at("abbreviations", "\n\nIMSI$0"))).toBe("new abbreviation IMSI | before MTC | ");
    expect(accepted(at("abbreviations", "\n\nIMSI$0"), "new abbreviation IMSI")).toContain(
      "Server\n\nIMSI\texpansion\n\nMTC\tMachine",
    );
    expect(accepted(at("hss", "\n\nUICC$0"), "new abbreviation UICC")).toContain(
      "MTC\tMachine-Type Communication\n\nUICC\texpansion\n\n# 5",
    );
  });

  it.each(["AKA", "IMSI", "UICC"])("is an entry of clause 3 afterwards, in order: %s", (name) => {
    const study = studyIn(taken(at("hss", `\n\n${name}$0`), `new abbreviation ${name}`));
    const names = glossaryOf(study).flatMap((entry) => (entry.kind === "abbreviation" ? entry.name : []));
    expect(names).toEqual([...names].sort());
    expect(names).toContain(name);
  });

  it("is separated from its expansion as the others are", () => {
    const given = fixture("# 3 Definitions\n\n## 3.3 Abbreviations\n\nHSS: Home Subscriber Server\n\nIMSI$0");
    expect(accepted(given, "new abbreviation IMSI")).toContain("Server\n\nIMSI: expansion");
  });

  it("has a hole for its name where none was typed", () => {
    expect(accepted(at("abbreviations", "\n\n$0"), "new abbreviation")).toContain("\n\nABC\texpansion\n");
    expect(labels(at("abbreviations", "\n\nabb$0"))).toBe("new abbreviation");
  });

  it("is none where it is there already", () => {
    expect(labels(at("abbreviations", "\n\nHSS$0"))).toBe("nothing");
  });
});

it("a term is written as the others are, at its place", () => {
  expect(accepted(at("terms", "\n\nnetwork key$0"), "new term network key")).toContain(
    "to devices.\n\n**network key:** definition\n\n## 3.3",
  );
  expect(accepted(at("terms", "\n\nborder$0"), "new term border")).toContain(
    "\n\n**border:** definition\n\n**device trigger:**",
  );
});

describe("a row of the mapping table", () => {
  const more = (row: string): string =>
    `# 5 Key issues\n\n## 5.1 Key issue #1: One\n\n## 5.2 Key issue #2: Two\n\n# 6 Solutions\n\n## 6.0 Mapping of solutions to key issues\n\n${row}\n\n## 6.1 Solution #1: A\n\nThis solution addresses key issue #1.\n\n## 6.2 Solution #2: B\n\nThis solution addresses key issue #2.\n`;

  it("is there for a solution that has none, marked as its text says", () => {
    const given = fixture(
      more("| Solutions   | KI#1 | KI#2 |\n| ----------- | ---- | ---- |\n| Solution #1 | x    |      |\n$0"),
    );
    expect(labels(given)).toContain("row for Solution #2");
    expect(accepted(given, "row for Solution #2")).toContain(
      "| Solution #1 | x    |      |\n| Solution #2 |      | x    |\n\n## 6.1",
    );
    expect(links(taken(given, "row for Solution #2"))).toContain("Sol#2 addresses KI#2 (table text)");
  });

  it("is written as the last row is, with the title", () => {
    const given = fixture(more("| Solutions | KI#1 | KI#2 |\n|-|-|-|\n| #1: A | X | |\n|$0"));
    expect(accepted(given, "row for Solution #2")).toContain("| #1: A | X | |\n| #2: B | | X |\n");
  });

  it("lists the key issues where the table does", () => {
    const given = fixture(more("| Solution | Key issues covered |\n|---|---|\n| Solution #1 | KI#1 |\n| $0"));
    expect(accepted(given, "row for Solution #2")).toContain("\n| Solution #2 | KI#2 |\n");
  });

  it("is none where every solution has one, or behind another table", () => {
    expect(labels(at("row", "\n|$0"))).toBe("nothing");
    expect(labels(at("details", "\n\n| A | B |\n| - | - |\n| 1 | 2 |\n|$0"))).toBe("nothing");
  });
});
