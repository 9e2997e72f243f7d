import { describe, expect, it } from "vitest";
import { changed, type Fixture, findings, fixture, only, render } from "../fixture.ts";

const TOKEN =
  "The gateway gives the device a token, computed from an index, an expiry time and a random number. The device sends the token, and the gateway opens the token to find the stored context.";
const AGAIN =
  "Each message carries a token that the gateway has computed from a random number, an index and an expiry time. The gateway opens the token and finds the stored context by its index.";
const OTHER =
  "The operator sets a quota for each subscription. The serving node counts requests and refuses those beyond the quota.";
const THIRD = "The card verifies a checksum with its own key before the handset reads the short message.";

/** A TR whose solutions have these details. */
function draft(...details: readonly string[]): string {
  const solutions = details.map(
    (text, i) =>
      `## 6.${i + 1} Solution #${i + 1}: Way ${i + 1}\n\n### 6.${i + 1}.1 Solution details\n\n${text}\n\n### 6.${i + 1}.2 Evaluation\n\nNone.\n`,
  );
  return ["# 5 Key issues\n\n## 5.1 Key issue #1: Overload\n\nWords.\n\n# 6 Solutions\n", ...solutions].join(
    "\n",
  );
}

const found = (given: Fixture) => findings(given, only("similar-solutions"));
const titles = (given: Fixture) =>
  found(given)[0]
    ?.fixes()
    .map(({ title }) => title);

describe("a solution like an earlier one", () => {
  const given = fixture(draft(TOKEN, OTHER, AGAIN, THIRD));

  it("is told of at its heading, with words of both and the way to the other", () => {
    expect(render(given, found(given))).toBe('draft.md:29:4 hint similar-solutions "6.3 Solution #3: Way 3"');
    expect(found(given)[0]?.message).toMatch(
      /^Similar to Solution #1 \(clause 6\.1\): both speak of gateway, token, .*\. They may describe one mechanism\.$/,
    );
    expect(render(given, found(given)[0]!.related)).toBe('draft.md:9:4 "6.1 Solution #1: Way 1"');
  });

  it("is told once, for the one that it is most like", () => {
    const three = found(fixture(draft(TOKEN, OTHER, AGAIN, THIRD, AGAIN)));
    expect(three.map(({ message }) => message.slice(0, 22))).toEqual([
      "Similar to Solution #1",
      "Similar to Solution #3",
    ]);
  });

  it("bears an Editor's note that asks to merge the two, once", () => {
    expect(titles(given)).toEqual(["Merge Solution #1 and Solution #3…", "These are different"]);
    const after = changed(given, found(given)[0]!.fixes()[0]!);
    expect([...after.texts.values()][0]).toContain(
      "### 6.3.2 Evaluation\n\nNone.\n\nEditor's note: Solution #1 and Solution #3 describe one mechanism. Whether they can be merged is FFS.\n\n## 6.4",
    );
    expect(titles(after)).toEqual(["These are different"]);
  });

  it("is not asked about where a note of either speaks of merging, in whatever words", () => {
    for (const [bearer, other] of [
      [1, 3],
      [3, 1],
    ]) {
      const text = draft(TOKEN, OTHER, AGAIN, THIRD).replace(
        `### 6.${bearer}.2 Evaluation\n\nNone.\n`,
        `### 6.${bearer}.2 Evaluation\n\nEditor's note: Combining this with Solution #${other} is FFS.\n`,
      );
      expect(titles(fixture(text))).toEqual(["These are different"]);
    }
  });

  it("is told no more where somebody decided that the two differ", () => {
    const after = changed(given, found(given)[0]!.fixes()[1]!);
    expect(found(after)).toEqual([]);
  });
});

it("nothing is told of solutions that differ", () => {
  expect(found(fixture(draft(TOKEN, OTHER, THIRD)))).toEqual([]);
});
