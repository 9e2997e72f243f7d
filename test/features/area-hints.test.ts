import { describe, expect, it } from "vitest";
import { areaHints } from "../../server/src/features/area-hints.ts";
import { type Fixture, fixture, textOf } from "../fixture.ts";

const MODEL = "//- rapporteur.yaml\nareas: { model: mtc }\n//- draft.md\n";
const DRAFT = `# 5 Key issues

## 5.1 Key issue #1: Fake server

### 5.1.2 Security threats

- An attacker can pose as the MTC server towards the MTC-IWF and send requests on Tsp.
- The term is not clear.
`;

/** The lines of the draft that bear hints, with the hints in braces. */
function shown(given: Fixture): string[] {
  const uri = [...given.texts.keys()].find((name) => name.endsWith(".md")) as string;
  let text = given.texts.get(uri) as string;
  const range = { start: 0, end: text.length };
  for (const hint of [...areaHints(given.workspace, uri, range)].sort((a, b) => b.offset - a.offset))
    text = `${text.slice(0, hint.offset)}{${hint.label}}${text.slice(hint.offset)}`;
  return text.split("\n").filter((line) => line.includes("{"));
}

describe("areas are shown behind", () => {
  it("a key issue and a threat, with a question mark where they are inferred", () => {
    expect(shown(fixture(MODEL + DRAFT))).toEqual([
      "## 5.1 Key issue #1: Fake server{B?}",
      "- An attacker can pose as the MTC server towards the MTC-IWF and send requests on Tsp.{B?}",
    ]);
  });

  it("a key issue that declares them, without one", () => {
    expect(shown(fixture(DRAFT.replace("### 5.1.2", "Areas: B2, C\n\n### 5.1.2")))[0]).toBe(
      "## 5.1 Key issue #1: Fake server{B2, C}",
    );
  });
});

it("tells in its tooltip what the area is and which words led there", () => {
  const given = fixture(DRAFT.replace("### 5.1.2", "Areas: C\n\n### 5.1.2"));
  const hints = areaHints(given.workspace, given.uri, { start: 0, end: textOf(given).length });
  expect(hints[0]?.tooltip).toMatch(/^Declared\. C: Security between/);
  expect(hints[1]?.tooltip).toMatch(/^Inferred from the text\. B: .* % \(MTC server, .*MTC-IWF, .*Tsp\)$/);
});

describe("no area is shown", () => {
  it("in a study that does not work with areas", () => {
    expect(shown(fixture(DRAFT))).toEqual([]);
  });

  it("outside the range that the editor shows", () => {
    const given = fixture(DRAFT.replace("### 5.1.2", "Areas: B2, C\n\n### 5.1.2"));
    expect(areaHints(given.workspace, given.uri, { start: 0, end: 5 })).toEqual([]);
  });
});
