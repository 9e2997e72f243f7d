import { describe, expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { accepted, labels, proposals } from "./proposals.ts";
import { at } from "./tr.ts";

describe("behind the word", () => {
  it("clause stand the clauses, found by number and title", () => {
    expect(labels(at("scope", " see clause "))).toMatch(/^1, 2, 3, 3\.1, 3\.3, 5, 5\.1, /);
    expect(labels(at("scope", " see clause 5.2"))).toBe("5.2, 5.2.1, 5.2.2, 5.2.3");
    expect(proposals(at("scope", " see clause signed"))).toBe("6.1 | Signed triggers | 6.1");
    expect(accepted(at("scope", " see clauses 5.1 and 6."), "6.1")).toContain("see clauses 5.1 and 6.1\n");
  });

  it("annex stand the annexes", () => {
    const given = fixture("# 4 A\n\nSee annex $0\n\n# Annex A: Change history\n");
    expect(proposals(given)).toBe("A | Change history | A");
  });

  it("table and figure stand captions, found by their words", () => {
    expect(proposals(at("scope", " see table "))).toMatchInlineSnapshot(`
      "5.1.1-1 | Ways to trigger | 5.1.1-1
      6.0-1 | Mapping of solutions to key issues | 6.0-1"
    `);
    expect(labels(at("scope", " see Table map"))).toBe("6.0-1");
    expect(labels(at("scope", " see figure "))).toBe("nothing");
  });

  it("a caption is preferred to a sentence that begins like one", () => {
    const given = fixture("## 6.1 Evaluation\n\nTable 6.1-1 shows it.\n\nTable 6.1-1: Title\n\nSee table $0");
    expect(proposals(given)).toBe("6.1-1 | Title | 6.1-1");
  });

  it("a clause that is void is marked", () => {
    expect(proposals(fixture("## 6.1 Solution #1: A\n\nSee clause $0\n\n## 6.2 Void\n"))).toContain(
      "6.2 | Void | 6.2 (gone)",
    );
  });

  it.each([" this clause net", " TS 33.401 [2], clause ", " clause 5, network", " clauses"])(
    "nothing stands: %j",
    (typed) => {
      expect(labels(at("scope", typed))).toBe("nothing");
    },
  );
});

it("at the beginning of a line comes the next caption first", () => {
  const given = at("details", "\n\nTable ");
  expect(labels(given)).toBe("5.1.1-2, 5.1.1-1, 6.0-1");
  expect(accepted(given, "5.1.1-2")).toContain("Table 5.1.1-2: Title of the table\n\n| Column | Column |");
});

it("a plain word is followed by a number only where the author asks", () => {
  expect(labels(at("scope", " in the table "), { trigger: " " })).toBe("nothing");
  expect(labels(at("scope", " in table "), { trigger: " " })).toBe("5.1.1-1, 6.0-1");
  expect(labels(at("scope", " in the table "))).toBe("5.1.1-1, 6.0-1");
});
