import { describe, expect, it } from "vitest";
import { sharedSpans } from "../../server/src/analysis/shared-spans.ts";
import { buildSimilarity, entryOf } from "../../server/src/analysis/similarity.ts";
import { wordSpans, wordsOf } from "../../server/src/analysis/words.ts";
import { fixture } from "../fixture.ts";
import { draft } from "./draft.ts";

/** Two threats with what they share: [words] that both have, {words}(name) that mean the same. */
function shared(a: string, b: string): readonly [string, string] {
  const text = draft([
    { title: "One", threats: [a] },
    { title: "Two", threats: [b] },
  ]);
  const similarity = buildSimilarity(fixture(text).workspace.studies);
  const study = similarity.studies[0]?.id ?? "";
  const [one, two] = [entryOf(similarity, study, "KI#1/T1")!, entryOf(similarity, study, "KI#2/T1")!];
  const spans = sharedSpans(similarity.index, one, two);
  return [marked(one.text, spans.a), marked(two.text, spans.b)];
}

function marked(text: string, spans: ReturnType<typeof sharedSpans>["a"]): string {
  let out = text;
  for (const { start, end, meaning } of [...spans].reverse()) {
    const part = text.slice(start, end);
    const inner = meaning === undefined ? `[${part}]` : `{${part}}(${meaning})`;
    out = out.slice(0, start) + inner + out.slice(end);
  }
  return out;
}

describe("the shared parts of two statements", () => {
  it("are words that both have, whatever their form, side by side as one part", () => {
    expect(
      shared(
        "A false base station can send a forged reject message to the device.",
        "Rejected messages that a false base station made up keep many devices away.",
      ),
    ).toEqual([
      "A [false base station] can send a {forged}(forged messages) [reject message] to the [device].",
      "[Rejected messages] that a [false base station] {made up}(forged messages) keep many [devices] away.",
    ]);
  });

  it("are none where they share only what any text says", () => {
    const [a, b] = shared(
      "The subscriber can be charged for calls of others.",
      "The meter can be read by a neighbour.",
    );
    expect([a, b].join()).not.toMatch(/[[{]/);
  });
});

describe("the places of words", () => {
  it.each([
    "A rogue MTC-server [12], e.g. 3 of 5G's (UE) nodes.",
    "\u0130stanbul's IMSI; the \u00dcE, \u00e9t\u00e9",
    "",
  ])("are those of the words that are counted: %s", (text) => {
    const words = wordsOf(text).map((word) => word.text);
    const cut = wordSpans(text).map(({ start, end }) =>
      text.slice(start, end).replaceAll("\u0130", "i").toLowerCase(),
    );
    expect(cut).toEqual(words);
  });
});
