import { describe, expect, it } from "vitest";
import type { Study } from "../../server/src/model/study.ts";
import { traceToReqif } from "../../server/src/report/reqif.ts";
import { fixture, studyIn } from "../fixture.ts";
import { studies } from "../sample.ts";
import { type Element, elementsOf, readXml } from "../xml.ts";
import { problemsOf } from "./reqif-schema.ts";

const STAMP = { created: "2024-05-01T10:00:00Z", version: "1.2.3" };

function reqif(...given: readonly Study[]): Element {
  const text = traceToReqif(given, STAMP);
  expect(text.split("\n")[0]).toBe('<?xml version="1.0" encoding="UTF-8"?>');
  return readXml(text.slice(text.indexOf("\n") + 1));
}

const all = (root: Element, name: string): readonly Element[] =>
  [...elementsOf(root)].filter((element) => element.name === name);
const child = (element: Element, ...names: readonly string[]): Element | undefined =>
  names.reduce<Element | undefined>((at, name) => at?.children.find((one) => one.name === name), element);

/** The text of a descendant, without the white space around it. */
const textIn = (element: Element, ...names: readonly string[]): string | undefined =>
  child(element, ...names)?.text.trim();

/** The values of an object, relation or specification, by the names of their attributes. */
function valuesOf(root: Element, element: Element): Readonly<Record<string, string>> {
  const names = new Map(
    [...elementsOf(root)].map((one) => [one.attributes.get("IDENTIFIER"), one.attributes.get("LONG-NAME")]),
  );
  return Object.fromEntries(
    (child(element, "VALUES")?.children ?? []).map((value) => {
      const definition = textIn(value, "DEFINITION");
      const content =
        value.attributes.get("THE-VALUE") ??
        textIn(value, "THE-VALUE") ??
        child(value, "VALUES")
          ?.children.map((one) => names.get(one.text.trim()))
          .join(", ");
      return [names.get(definition), content];
    }),
  );
}

const SMALL = `
  ## 5.1 Key issue #1: One & only
  ### 5.1.2 Security threats
  An attacker can forge it where x < y.
  ## 6.1 Solution #1: Sum
  This solution addresses KI#1 and KI#9.
  # 7 Conclusions
  ## 7.1 Key issue #1: One & only
  No agreement was reached.
`;

describe.each(studies())("the ReqIF of %s", (_, study) => {
  const root = reqif(study);

  it("is what the standard asks for", () => {
    expect(problemsOf(root)).toEqual([]);
  });

  it("holds every item with its words", () => {
    const objects = all(root, "SPEC-OBJECT").map((object) => valuesOf(root, object));
    for (const item of study.trace.items) {
      const found = objects.filter((one) => one["ReqIF.ForeignID"] === item.id);
      expect(found, item.id).toHaveLength(1);
      expect(found[0]?.["ReqIF.ChapterName"] ?? found[0]?.["ReqIF.Text"] ?? "").toContain(item.title.trim());
    }
  });

  it("holds every link, from and to what it names", () => {
    const ids = new Map(
      all(root, "SPEC-OBJECT").map((one) => [
        one.attributes.get("IDENTIFIER"),
        valuesOf(root, one)["ReqIF.ForeignID"],
      ]),
    );
    const read = all(root, "SPEC-RELATION").map((one) => {
      const kind = textIn(one, "TYPE")?.replace("type-", "");
      return `${ids.get(textIn(one, "SOURCE"))} ${kind} ${ids.get(textIn(one, "TARGET"))}`;
    });
    expect(read).toEqual(study.trace.links.map(({ from, kind, to }) => `${from} ${kind} ${to}`));
  });

  it("holds every item once in the order of the document, below what it belongs to", () => {
    const names = all(root, "SPEC-HIERARCHY").map((one) => one.attributes.get("LONG-NAME"));
    expect([...names].sort()).toEqual(study.trace.items.map(({ id }) => id).sort());
    for (const node of all(root, "SPEC-HIERARCHY"))
      for (const below of child(node, "CHILDREN")?.children ?? [])
        expect(study.trace.byId.get(below.attributes.get("LONG-NAME") ?? "")?.parent).toBe(
          node.attributes.get("LONG-NAME"),
        );
  });
});

describe("a ReqIF file", () => {
  it("says what an item is, where it stands, and what a conclusion comes to", () => {
    const root = reqif(studyIn(fixture(SMALL)));
    const objects = all(root, "SPEC-OBJECT").map((one) => [textIn(one, "TYPE"), valuesOf(root, one)]);
    expect(objects).toMatchInlineSnapshot(`
      [
        [
          "type-keyIssue",
          {
            "Clause": "5.1",
            "Fingerprint": "152395b02f845f",
            "Number": "1",
            "ReqIF.ChapterName": "One & only",
            "ReqIF.ForeignID": "KI#1",
          },
        ],
        [
          "type-threat",
          {
            "Clause": "5.1.2",
            "Fingerprint": "0903c90c5b95da",
            "ReqIF.ForeignID": "KI#1/T1",
            "ReqIF.Text": "An attacker can forge it where x < y.",
          },
        ],
        [
          "type-solution",
          {
            "Clause": "6.1",
            "Fingerprint": "165ba66ef706c7",
            "Number": "1",
            "ReqIF.ChapterName": "Sum",
            "ReqIF.ForeignID": "Sol#1",
          },
        ],
        [
          "type-conclusion",
          {
            "Clause": "7.1",
            "Fingerprint": "152395b02f845f",
            "ReqIF.ChapterName": "One & only",
            "ReqIF.ForeignID": "C@7.1",
            "State": "no-agreement",
          },
        ],
        [
          "type-reference",
          {
            "ReqIF.ForeignID": "KI#9",
            "ReqIF.Text": "Named, but not part of this document",
          },
        ],
      ]
    `);
  });

  it("tells of a link who says so, and whether its target is there", () => {
    const root = reqif(studyIn(fixture(SMALL)));
    const relations = all(root, "SPEC-RELATION").map((one) => [
      one.attributes.get("LONG-NAME"),
      valuesOf(root, one),
    ]);
    expect(relations).toMatchInlineSnapshot(`
      [
        [
          "Sol#1 addresses KI#1",
          {
            "Resolved": "yes",
            "Sources": "text",
          },
        ],
        [
          "Sol#1 addresses KI#9",
          {
            "Resolved": "no",
            "Sources": "text",
          },
        ],
        [
          "C@7.1 about KI#1",
          {
            "Resolved": "yes",
            "Sources": "text",
          },
        ],
      ]
    `);
  });

  it("is the same for the same study and time", () => {
    const study = studyIn(fixture(SMALL));
    expect(traceToReqif([study], STAMP)).toBe(traceToReqif([studyIn(fixture(SMALL))], STAMP));
    const later = traceToReqif([study], { ...STAMP, created: "2025-05-01T10:00:00Z" });
    expect(later.replaceAll("2025-", "2024-")).toBe(traceToReqif([study], STAMP));
  });

  it("keeps the identifiers of what is there when something is added behind it", () => {
    const ids = (text: string): readonly string[] =>
      [...elementsOf(reqif(studyIn(fixture(text))))].flatMap((one) => one.attributes.get("IDENTIFIER") ?? []);
    const after = new Set(ids(`${SMALL}\n  ## 7.2 Key issue #2: Other\n`));
    expect(ids(SMALL).filter((id) => !after.has(id))).toEqual([]);
  });

  it("survives what no XML may hold, and two studies of one name", () => {
    const text =
      "## 5.1 Key issue #1: a\u0001\ufffe ]]> & <b> \ud800\n\n## 6.1 Solution #1: x\n\nIt addresses KI#1.\n";
    const study = studyIn(fixture(text));
    expect(problemsOf(reqif(study, { ...study, id: "other/ä b.md" }))).toEqual([]);
    expect(problemsOf(reqif())).toEqual([]);
  });
});

describe("the check of the standard", () => {
  const text = traceToReqif([studyIn(fixture(SMALL))], STAMP);
  const broken = (from: string | RegExp, to: string): readonly string[] => {
    const changed = text.replace(from, to);
    expect(changed).not.toBe(text);
    return problemsOf(readXml(changed.slice(changed.indexOf("\n") + 1)));
  };

  it.each([
    ["a wrong order", /(<SOURCE>[\s\S]*?<\/SOURCE>)(\s*)(<TARGET>[\s\S]*?<\/TARGET>)/, "$3$2$1"],
    ["a missing attribute", / LAST-CHANGE="[^"]*"/, ""],
    ["an unknown attribute", "<SPEC-OBJECT ", '<SPEC-OBJECT COLOUR="red" '],
    ["a reference to nothing", "type-keyIssue</SPEC-OBJECT-TYPE-REF>", "type-none</SPEC-OBJECT-TYPE-REF>"],
    [
      "a reference of another kind",
      "type-keyIssue</SPEC-OBJECT-TYPE-REF>",
      "type-addresses</SPEC-OBJECT-TYPE-REF>",
    ],
    ["an id given twice", /IDENTIFIER="type-threat"/, 'IDENTIFIER="type-keyIssue"'],
    ["a time that is none", "2024-05-01T10:00:00Z", "yesterday"],
    ["an element left out", /<TITLE>.*<\/TITLE>/, ""],
  ])("finds %s", (_, from, to) => {
    expect(broken(from, to)).not.toEqual([]);
  });
});
