import { describe, expect, it } from "vitest";
import { readProject } from "../../server/src/model/project.ts";

const read = (text: string) => readProject("file:///tr/rapporteur.yaml", text);

/** The problems of a project file, each with the text that it stands at. */
function problems(text: string): string[] {
  return read(text).problems.map(
    ({ start, end, message }) => `"${text.slice(start, end).trim()}": ${message}`,
  );
}

describe("the lexicon of a study", () => {
  it("is empty where the project file says nothing of it", () => {
    expect(read("spec: 33.870").lexicon).toEqual([]);
  });

  it("has families of its own", () => {
    const { lexicon, problems } = read(
      'lexicon: { bay: { facet: party, name: the bay sensor, within: device, words: [bay sensor, "bay … node"] } }',
    );
    expect(problems).toEqual([]);
    expect(lexicon).toMatchObject([
      {
        id: "bay",
        facet: "party",
        name: "the bay sensor",
        within: "device",
        words: "bay sensor, bay … node",
      },
    ]);
  });

  it("adds words to a built-in family, which keeps its own", () => {
    const [family] = read("lexicon: { location: { words: bay number } }").lexicon;
    expect([family?.facet, family?.name]).toEqual(["asset", "location"]);
    expect(family?.words).toMatch(/^location information, .*, bay number$/);
  });

  it.each([
    ["lexicon: { bay: { words: [bay] } }", /^"\{ words: \[bay\] \}": The family bay is not built in, so it/],
    ["lexicon: { bay: { facet: thing, words: [bay] } }", /^"thing": "thing" is no facet\. There is attack, /],
    ["lexicon: { bay: { facet: party } }", /^"\{ facet: party \}": The family bay has no words\.$/],
    [
      "lexicon: { bay: { facet: party, word: bay, words: bay } }",
      /^"word": "word" is no key here\. There is facet/,
    ],
    ["lexicon: { location: { facet: party, words: bay } }", /^"party": The family location is built in/],
    [
      "lexicon: { bay: { facet: party, within: spoofing, words: bay } }",
      /^"spoofing": There is no family "spoofing" of the facet party\.$/,
    ],
    ["lexicon: [bay]", /^"\[bay\]": lexicon takes a mapping of keys\.$/],
  ])("%s is told of at its place", (text, problem) => {
    expect(problems(text)).toEqual([expect.stringMatching(problem)]);
  });

  it("keeps the families that are right beside those that are not", () => {
    const { lexicon } = read("lexicon: { bay: { words: bay }, gate: { facet: asset, words: gate } }");
    expect(lexicon.map(({ id }) => id)).toEqual(["gate"]);
  });
});
