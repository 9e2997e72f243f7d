import { describe, expect, it } from "vitest";
import { ALIKE, similarityOf } from "../features/alike.ts";
import { dedent, type Fixture, fixture } from "../fixture.ts";
import { card } from "./shown.ts";

const shown = (given: Fixture): string => card(given, () => similarityOf(given));
const alike = (word: string): string =>
  shown(fixture(ALIKE.replace(word, `${word.slice(0, 1)}$0${word.slice(1)}`)));

describe("what is related on the card of a statement", () => {
  it("are the nearest first: id as a link, class, score and reasons", () => {
    const related = alike("messages to MTC").split("\n\n").slice(-2).join("\n");
    expect(related.replaceAll(/ 0\.\d\d: [^\n]+/g, " 0.…: …")).toMatchInlineSnapshot(`
      "Related:
      - [KI#1/T1](draft.md#L9) same 0.…: …
      - [KI#3/T1](draft.md#L30) same 0.…: …"
    `);
  });

  it("is nothing where it is like no other, or nobody asks", () => {
    expect(alike("free calls")).not.toContain("Related");
    expect(card(fixture(ALIKE.replace("messages to MTC", "messages$0 to MTC")))).not.toContain("Related");
  });

  it("are five at most, and the number of the others", () => {
    const threats = Array.from(
      { length: 8 },
      (_, i) => `- A false base station can send a forged reject message number ${i} to a device.`,
    );
    const given = `# 5 Key issues\n\n## 5.1 Key issue #1: One\n\n### 5.1.1 Security threats\n\n${threats.join("\n")}\n`;
    const lines = shown(fixture(given.replace("A false", "A$0 false"))).split("\n");
    expect(lines.filter((line) => line.startsWith("- ["))).toHaveLength(5);
    expect(lines.at(-1)).toBe("- and 2 more");
  });

  it("names the other document", () => {
    const [own = "", other = ""] = [ALIKE, ALIKE.replaceAll(" MTC", "")].map(dedent);
    const given = fixture(
      `//- a.md\n${own.replace("reject message to an", "reject$0 message to an")}//- b.md\n${other}`,
    );
    expect(shown(given)).toMatch(/^- \[KI#1\/T1\]\(b\.md#L\d+\) in b\.md same /m);
  });
});
