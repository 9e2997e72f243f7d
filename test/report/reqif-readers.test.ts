// ReqIF as others see it: the schema of the OMG where it is at hand, and a reader that shares nothing with the writer.
import { describe, expect, it } from "vitest";
import { traceToReqif } from "../../server/src/report/reqif.ts";
import { fixture, studyIn } from "../fixture.ts";
import { studies } from "../sample.ts";
import { omgSchema, schemaProblems } from "./omg-schema.ts";
import { type ReadNode, readReqif } from "./reqif-reader.ts";

const STAMP = { created: "2024-05-01T10:00:00Z", version: "1.2.3" };
const HOSTILE =
  "## 5.1 Key issue #1: a\u0001\ufffe ]]> & <b> \ud800\n\n## 6.1 Solution #1: x\n\nIt addresses KI#1 and KI#9.\n";
const hostile = studyIn(fixture(HOSTILE));

describe.each(studies())("the ReqIF of %s, read by another reader,", (_, study) => {
  const read = readReqif(traceToReqif([study], STAMP));
  const idOf = ({ values }: { readonly values: Readonly<Record<string, string>> }) =>
    values["ReqIF.ForeignID"];

  it("holds every item with its words", () => {
    for (const item of study.trace.items) {
      const found = read.objects.filter((one) => idOf(one) === item.id);
      expect(found, item.id).toHaveLength(1);
      const { "ReqIF.ChapterName": title, "ReqIF.Text": text } = found[0]!.values;
      expect(title ?? text ?? "", item.id).toContain(item.title.replace(/\s+/g, " ").trim());
    }
  });

  it("holds every link", () => {
    const links = read.links.map(({ from, type, to }) => `${idOf(from)} ${type} ${idOf(to)}`);
    expect(links).toEqual(study.trace.links.map(({ from, kind, to }) => `${from} ${kind} ${to}`));
  });

  it("holds the tree of the document", () => {
    const below = (nodes: readonly ReadNode[], parent?: string): readonly string[] =>
      nodes.flatMap(({ object, children }) => [
        `${parent ?? "-"} > ${idOf(object)}`,
        ...below(children, idOf(object)),
      ]);
    const [tree, ...more] = read.specifications.map(({ children }) => below(children));
    expect(more).toEqual([]);
    expect([...(tree ?? [])].sort()).toEqual(
      study.trace.items.map(({ id, parent }) => `${parent ?? "-"} > ${id}`).sort(),
    );
  });
});

it("a reader gets the words of a title whatever stands in it", () => {
  const { objects, links } = readReqif(traceToReqif([hostile], STAMP));
  expect(
    objects.map(({ type, values }) => `${type}: ${values["ReqIF.ChapterName"] ?? ""}`),
  ).toMatchInlineSnapshot(`
    [
      "Key issue: a�� ]]> & �",
      "Solution: x",
      "Reference: ",
    ]
  `);
  expect(links.map(({ values }) => values)).toMatchInlineSnapshot(`
    [
      {
        "Resolved": "yes",
        "Sources": "text",
      },
      {
        "Resolved": "no",
        "Sources": "text",
      },
    ]
  `);
});

it("a reader is told of a file that names what is not there", () => {
  const text = traceToReqif([hostile], STAMP);
  const cut = text.replace(/<SPEC-OBJECT [\s\S]*?<\/SPEC-OBJECT>/, "");
  expect(() => readReqif(cut)).toThrow("names no object");
  expect(() => readReqif(text.replace("</REQ-IF>", ""))).toThrow();
});

const schema = omgSchema();

// libxml2 does not look up what the references of a schema (xs:IDREF) name; the reader above does.

if (schema !== undefined)
  describe("by the schema of the OMG", () => {
    it.each([...studies(), ["a draft with what no XML may hold", hostile] as const])(
      "the ReqIF of %s is valid",
      async (_, study) => {
        expect(await schemaProblems(traceToReqif([study], STAMP), schema)).toEqual([]);
      },
    );

    it("that of two studies of one name, and of none, is valid", async () => {
      for (const given of [[hostile, { ...hostile, id: "other/ä b.md" }], []])
        expect(await schemaProblems(traceToReqif(given, STAMP), schema)).toEqual([]);
    });

    it.each([
      ["a missing attribute", / LAST-CHANGE="[^"]*"/, ""],
      ["an unknown attribute", "<SPEC-OBJECT ", '<SPEC-OBJECT COLOUR="red" '],
      ["an unknown element", "</TITLE>", "</TITLE><SUBTITLE/>"],
      ["an identifier given twice", /IDENTIFIER="type-threat"/, 'IDENTIFIER="type-keyIssue"'],
      ["a time that is none", "2024-05-01T10:00:00Z", "yesterday"],
      ["markup that XHTML does not have", /(<xhtml:div[^>]*>)/, "$1<xhtml:blink/>"],
    ])("%s is found", async (_, from, to) => {
      const text = traceToReqif([hostile], STAMP);
      const broken = text.replace(from, to);
      expect(broken).not.toBe(text);
      expect(await schemaProblems(broken, schema)).not.toEqual([]);
    });
  });
