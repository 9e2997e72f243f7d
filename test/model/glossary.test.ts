import { describe, expect, it } from "vitest";
import { glossaryOf } from "../../server/src/model/glossary.ts";
import { fixture } from "../fixture.ts";

/** "name: meaning" of the entries of clause 3 in `text`. */
function glossary(text: string): string[] {
  const [study] = fixture(text).workspace.studies;
  return study === undefined ? [] : glossaryOf(study).map((entry) => `${entry.name}: ${entry.meaning}`);
}

describe("an abbreviation is read", () => {
  it.each([
    ["with a tab", "AKA\tAuthentication and Key Agreement"],
    ["with a blank", "AKA Authentication and Key Agreement"],
    ["with a colon", "AKA: Authentication and Key Agreement"],
  ])("%s", (_how, line) => {
    const preamble = "For the purposes of the present document, the following abbreviations apply.";
    expect(glossary(`## 3.3 Abbreviations\n\n${preamble}\n\n${line}\n`)).toEqual([
      "AKA: Authentication and Key Agreement",
    ]);
  });

  it("with digits on either side", () => {
    expect(glossary("## 3.3 Abbreviations\n\n5GS 5G System\n")).toEqual(["5GS: 5G System"]);
  });
});

describe("a list without empty lines is read", () => {
  it.each([
    ["with tabs", "AMF\tAccess and Mobility\nManagement Function\nUE\tUser Equipment"],
    ["with blanks", "AMF Access and Mobility\nManagement Function\nUE\u00a0\u00a0User Equipment"],
    [
      "with the line ends of Windows",
      "AMF\tAccess and Mobility\r\nManagement Function\r\nUE\tUser Equipment",
    ],
  ])("entry by entry %s", (_how, list) => {
    expect(glossary(`## 3.3 Abbreviations\n\n${list}\n`)).toEqual([
      "AMF: Access and Mobility Management Function",
      "UE: User Equipment",
    ]);
  });

  it("entry by entry where the terms are bold", () => {
    expect(glossary("## 3.1 Terms\n\n**gadget:** a thing,\nnote: small.\n**owner:** who has it.\n")).toEqual([
      "gadget: a thing, note: small.",
      "owner: who has it.",
    ]);
  });
});

describe("of a draft in YAML", () => {
  it("each key is an entry", () => {
    const draft = `
      //- draft.yaml
      terms:
        MTC server: an entity that talks.
      abbreviations:
        EAB: Extended Access Barring
      keyIssues: [{ id: "KI#1", title: One }]
    `;
    expect(glossary(draft)).toEqual(["MTC server: an entity that talks.", "EAB: Extended Access Barring"]);
  });
});

describe("a term is read", () => {
  it.each([
    "**MTC server:** an entity that talks.",
    "**MTC server**: an entity that talks.",
    "MTC server: an entity that talks.",
  ])("in %j", (line) => {
    expect(glossary(`## 3.1 Terms\n\n${line}\n`)).toEqual(["MTC server: an entity that talks."]);
  });
});

describe("in a draft in YAML", () => {
  it("terms and abbreviations are read from their keys", () => {
    const text = `//- draft.yaml
terms:
  MTC server: entity that talks
    with devices.
  "not: a term": {}
abbreviations: { AKA: Authentication and Key Agreement }
keyIssues:
  - id: KI#1
    title: "Note: no term"
`;
    expect(glossary(text)).toEqual([
      "MTC server: entity that talks with devices.",
      "AKA: Authentication and Key Agreement",
    ]);
  });
});
