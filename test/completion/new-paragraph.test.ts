import { describe, expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { accepted, labels, taken } from "./proposals.ts";
import { at } from "./tr.ts";

describe("a threat or requirement", () => {
  it("is written as the others of its clause are", () => {
    expect(accepted(at("threats", "\n$0"), "threat")).toContain("trigger.\n- An attacker can …\n");
    expect(accepted(at("threats", "\n- $0"), "threat")).toContain("trigger.\n- An attacker can …\n");
    expect(accepted(at("threats", "\n\nthre$0"), "threat")).toContain("\n\n- An attacker can …\n");
  });

  it("is a paragraph where the others are, with the verb of the TR", () => {
    const given = fixture(
      "## 5.1 Key issue #1: One\n\n### 5.1.3 Potential security requirements\n\nThe network shall protect triggers.\n\n$0",
    );
    expect(accepted(given, "potential requirement")).toContain("triggers.\n\nThe network shall …");
  });

  it("has an id where the others have one", () => {
    const given = fixture(
      "## 5.1 Key issue #1: One\n\n### 5.1.2 Threats\n\n- An attacker can forge a trigger. <!-- T1 -->\n- $0",
    );
    expect(accepted(given, "threat")).toContain("\n- An attacker can … <!-- T2 -->");
  });

  it("is proposed in its own clauses only", () => {
    expect(labels(at("details", "\n\n$0"))).not.toMatch(/threat|requirement/);
  });
});

describe("a note", () => {
  const clause = (notes: string) => fixture(`## 5.1 Key issue #1: One\n\nText.\n\n${notes}`);

  it("alone has no number", () => {
    expect(accepted(clause("$0"), "NOTE")).toContain("Text.\n\nNOTE: …");
  });

  it("gives the first one a number when it is the second", () => {
    expect(accepted(clause("NOTE: First.\n\nno$0"), "NOTE 2")).toContain("NOTE 1: First.\n\nNOTE 2: …");
  });

  it("between others makes those behind it count on", () => {
    const given = clause("NOTE 1: First.\n\n$0\n\nNOTE 2: Second.\n\nNOTE 3: Third.");
    expect(accepted(given, "NOTE 2")).toContain(
      "NOTE 1: First.\n\nNOTE 2: …\n\nNOTE 3: Second.\n\nNOTE 4: Third.",
    );
  });

  it("gives a first one in bold its number too", () => {
    expect(accepted(clause("**NOTE:** First.\n\n$0"), "NOTE 2")).toContain("**NOTE 1:** First.\n\nNOTE 2: …");
  });

  it("leaves others alone that do not count in order", () => {
    const given = clause("NOTE 1: First.\n\nNOTE 1a: More.\n\n$0");
    expect(accepted(given, "NOTE 3")).toContain("NOTE 1: First.\n\nNOTE 1a: More.\n\nNOTE 3: …");
  });

  it("is counted in its own clause, and written as the TR does", () => {
    const given = fixture("## 5.1 Key issue #1: One\n\nNote 1:\tFirst.\n\n## 5.2 Key issue #2: Two\n\n$0");
    expect(accepted(given, "Note")).toContain("Two\n\nNote:\t…");
  });
});

it("an Editor's note is written as the TR does", () => {
  expect(accepted(at("details", "\n\nedit$0"), "Editor's note")).toContain(
    "\n\nEditor's note: It is FFS whether …\n",
  );
  const given = fixture("## 5.1 Key issue #1: One\n\nEditor’s Note #3:\tFirst.\n\n$0");
  expect(accepted(given, "Editor's note")).toContain("\n\nEditor’s Note:\tIt is FFS whether …");
});

describe("a caption", () => {
  it("has the next number of its clause", () => {
    expect(labels(at("details", "\n\n$0"))).toContain("Table 5.1.1-2, Figure 5.1.1-1");
    expect(labels(at("scope", "\n\ntab$0"))).toBe("Table 1-1");
  });

  it("comes with its table, and is read as one", () => {
    const after = taken(at("details", "\n\n$0"), "Table 5.1.1-2");
    expect(after.texts.get(after.uri)).toContain(
      "Table 5.1.1-2: Title of the table\n\n| Column | Column |\n| --- | --- |\n| … | … |\n",
    );
    expect(labels({ ...after, offset: after.offset })).toBeDefined();
  });

  it("keeps the placeholders of the file", () => {
    const given = fixture("//- 05 Key issues/01 Triggering.md\n## x.x Key issue #1: One\n\nText.\n\nfig$0");
    expect(labels(given)).toBe("Figure x.x-1");
  });

  it("is none in a clause without a number", () => {
    expect(labels(fixture("## Key issue #1: One\n\nText.\n\ntab$0"))).toBe("nothing");
  });
});
