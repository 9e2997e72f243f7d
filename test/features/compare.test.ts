import { expect, it } from "vitest";
import { compare } from "../../server/src/features/compare.ts";
import { fixture } from "../fixture.ts";
import { ALIKE, similarityOf } from "./alike.ts";

const similarity = similarityOf(fixture(ALIKE));

/** The comparison of two statements, the shared parts of their texts in brackets. */
function compared(a: string, b: string): string {
  const found = compare(similarity, { study: "draft.md", item: a }, { study: "draft.md", item: b });
  if (found === undefined) return "nothing";
  const sides = [found.a, found.b].map(({ item, entry, shared, keyIssue, areas, solutions }) => {
    let text = entry.text;
    for (const { start, end } of [...shared].reverse())
      text = `${text.slice(0, start)}[${text.slice(start, end)}]${text.slice(end)}`;
    const named = solutions.map((one) => one.item.id).join(" ");
    return `${item.id} of ${keyIssue?.item.title}, area ${areas.join(" ")}, ${named || "none"}: ${text}`;
  });
  return [...sides, `${found.class}: ${found.because[0] ?? "nothing in common"}`].join("\n");
}

it("two threats stand side by side with what they share", () => {
  expect(compared("KI#1/T1", "KI#3/T1")).toMatchInlineSnapshot(`
    "KI#1/T1 of Attach, area A2, Sol#1 Sol#2: A [false base station] can send a [forged attach reject message] to an [MTC device] for days.
    KI#3/T1 of Paging, area A2, none: A [false base station] can send a [forged attach reject message] to [MTC devices].
    same: both: forged messages"
  `);
});

it("any two can be compared", () => {
  expect(compared("KI#1/T2", "KI#2/T1").split("\n").at(-1)).toBe("different: nothing in common");
  expect(compared("KI#1/T1", "KI#1/R1").split("\n").at(-1)).toMatch(/^different: /);
});

it("an item that is not there compares with nothing", () => {
  expect(compared("KI#1/T1", "KI#9/T1")).toBe("nothing");
});
