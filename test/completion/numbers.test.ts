import { describe, expect, it } from "vitest";
import { fixture } from "../fixture.ts";
import { accepted, completionIn, labels, proposals } from "./proposals.ts";
import { at } from "./tr.ts";

it("a heading that is half typed is no key issue yet", () => {
  const given = fixture(
    "# 5 Key issues\n\n## 5.1 Key issue #1: One\n\n## 5.3 Key issue #: \n\n## 5.4 Key issue #: Open\n\n# 6 Solutions\n\nSee key issue $0",
  );
  expect(proposals(given)).toBe("KI#1 | One |  #1\nKI@5.4 | Open |  #5.4");
});

describe("a mention of a key issue or solution", () => {
  it("is completed with its number behind a hash", () => {
    expect(proposals(at("scope", " See KI#"))).toBe(
      "KI#1 | Device triggering | 1\nKI#2 | Group messages | 2",
    );
    expect(labels(at("scope", " See Solution #"))).toBe("Sol#1");
  });

  it("is found by words of the title", () => {
    expect(labels(at("scope", " See KI#gro"))).toBe("KI#2");
    expect(labels(at("scope", " See key issue mess"))).toBe("KI#2");
    expect(labels(at("scope", " See KI#2"))).toBe("KI#2");
    expect(labels(at("scope", " See KI#unheard"))).toBe("nothing");
  });

  it("is filtered by its number and title in the editor too", () => {
    const found = completionIn(at("scope", " See key issue gr"));
    expect(`${found?.lead}${found?.proposals[0]?.words}`).toBe(" 2 Group messages");
  });

  it("replaces the words that were typed, and the number that stood there", () => {
    expect(accepted(at("scope", " See KI#gro$0 there."), "KI#2")).toContain("triggers. See KI#2 there.");
    const found = completionIn(at("scope", " See KI#1$02 there."));
    const lengths = (one = found) => [one?.to, one?.over].map((end) => (end ?? 0) - (one?.from ?? 0));
    expect(lengths()).toEqual([1, 2]);
    expect(lengths(completionIn(at("scope", " See KI#gro$0up there.")))).toEqual([3, 5]);
  });

  it.each([
    ["key issue #", "This solution addresses key issue #1.", " See key issue "],
    ["key issue ", "This solution addresses key issue 1.", " See key issue "],
    ["KI #", "This solution addresses KI #1.", " See KI"],
    ["KI#", "This solution addresses key issue 1.", " See KI"],
  ])("is written as the study does: %s", (written, introduction, typed) => {
    const given = fixture(
      `## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A\n\n${introduction}\n\nAnother text.${typed}$0`,
    );
    expect(accepted(given, "KI#1")).toContain(`Another text. See ${written}1`);
  });

  it.each([
    ["key issues #1 and ", "key issues #1 and #2"],
    ["key issues #1, #", "key issues #1, #2"],
    ["KIs #1 and #", "KIs #1 and #2"],
  ])("goes on in a list: %s", (typed, written) => {
    expect(accepted(at("scope", ` See ${typed}`), "KI#2")).toContain(`See ${written}`);
  });

  it.each([" This solution gr", " the key issue gr", " solutions for ", " KI#1, gro", " `KI#", " solution"])(
    "is none of %j",
    (typed) => {
      expect(labels(at("scope", typed))).toBe("nothing");
    },
  );

  it("is asked for by a space only where the words leave no doubt", () => {
    const space = { trigger: " " };
    expect(labels(at("scope", " It meets key issue "), space)).toBe("KI#1, KI#2");
    expect(labels(at("scope", " see Solution "), space)).toBe("Sol#1");
    expect(labels(at("scope", " as solution "), space)).toBe("nothing");
    expect(labels(at("scope", " as solution "))).toBe("Sol#1");
  });

  it.each([" This solution ", " the key issue ", " A related key issue ", " the proposed Solution "])(
    "is meant by a plain word only where the author asks: %j",
    (typed) => {
      expect(labels(at("scope", typed), { trigger: " " })).toBe("nothing");
      expect(labels(at("scope", typed))).toMatch(/KI#1|Sol#1/);
      expect(labels(at("scope", `${typed}1`))).toMatch(/KI#1|Sol#1/);
    },
  );

  it("that is no more is marked", () => {
    const given = fixture("## 6.1 Solution #1: Void\n\n## 6.2 Solution #2: B\n\nAs in Solution #$0");
    expect(proposals(given)).toBe("Sol#1 | Void | 1 (gone)\nSol#2 | B | 2");
  });

  it("without a number of its own goes by that of its clause", () => {
    const given = fixture(`
      ## 5.1 Key issue: One

      ### 5.1.2 Threats

      ## 5.2 Key issue #2: Two

      As in key issue #$0
    `);
    expect(proposals(given)).toBe("KI@5.1 | One | 5.1\nKI#2 | Two | 2");
  });
});

describe("the heading that gives a number", () => {
  it("gets the next one", () => {
    expect(proposals(at("issuesEnd", "\n\n## 5.3 Key issue #"))).toBe("#3 | next free number | 3");
    expect(accepted(at("solutionsEnd", "\n\n## 6.2 Solution "), "#2")).toContain("## 6.2 Solution #2\n");
  });

  it("gets the next one although a number is being typed", () => {
    expect(labels(at("issuesEnd", "\n\n## 5.3 Key issue #3"))).toBe("#3");
  });

  it("gets the number behind one that is void", () => {
    const given = fixture("# 6 Solutions\n\n## 6.1 Solution #1: A\n\n## 6.2 Void\n\n## 6.3 Solution #$0");
    expect(labels(given)).toBe("#3");
  });

  it("gets the next one of its level where numbers have levels", () => {
    const given = fixture(`
      # 6 Solutions

      ## 6.1 Solution #1.1: A

      ## 6.2 Solution #1.2: B

      ## 6.3 Solution #$0

      ## 6.4 Solution #2.1: C
    `);
    expect(labels(given)).toBe("#1.3");
    const last = fixture(
      "# 6 Solutions\n\n## 6.1 Solution #1.1: A\n\n## 6.2 Solution #2.1: B\n\n## 6.3 Solution #$0",
    );
    expect(labels(last)).toBe("#2.2");
  });

  it("of a conclusion gets the key issues on which nothing is concluded first, with their titles", () => {
    const given = at("conclusions", "\n\n## 7.2 Key issue #");
    expect(proposals(given)).toBe(
      "KI#2 | Group messages | 2: Group messages\nKI#1 | Device triggering | 1: Device triggering",
    );
  });

  it("of a conclusion gets the number alone where the study writes it so", () => {
    const given = fixture(`
      # 5 Key issues

      ## 5.1 Key issue #1: One

      ## 5.2 Key issue #2: Two

      # 7 Conclusions

      ## 7.1 Conclusion on key issue #1

      Nothing.

      ## 7.2 Conclusion on key issue #$0
    `);
    expect(proposals(given)).toBe("KI#2 | Two | 2\nKI#1 | One | 1");
  });
});
