// What kinds of things a ReqIF file of the trace holds, and which attributes each has. Names that begin with "ReqIF." are
// those of the implementation guide, which tools map to their own.
import { CONCLUSION_STATES } from "../model/conclusion-state.ts";
import type { LinkKind } from "../model/trace.ts";
import { element, identifier, type Lines, textElement } from "./reqif-xml.ts";
import { escapeXml } from "./xml-text.ts";

/** What a SpecObject is: an item of the trace, or something that a link names and the study does not have. */
export type ObjectKind = "keyIssue" | "threat" | "requirement" | "solution" | "conclusion" | "reference";

type Datatype = "string" | "xhtml" | "state";
type Attributes = Readonly<Record<string, Datatype>>;

/** Values by the names of their attributes. */
export type Values = Readonly<Record<string, string>>;

const ITEM: Attributes = { "ReqIF.ForeignID": "string", Number: "string", Clause: "string", Areas: "string" };
const TITLED: Attributes = { ...ITEM, "ReqIF.ChapterName": "xhtml", Fingerprint: "string" };
const STATED: Attributes = { ...ITEM, "ReqIF.Text": "xhtml", Fingerprint: "string" };

const OBJECTS: Readonly<Record<ObjectKind, readonly [string, Attributes]>> = {
  keyIssue: ["Key issue", { ...TITLED, State: "state" }],
  threat: ["Threat", STATED],
  requirement: ["Potential requirement", STATED],
  solution: ["Solution", TITLED],
  conclusion: ["Conclusion", { ...TITLED, State: "state" }],
  reference: ["Reference", { "ReqIF.ForeignID": "string", "ReqIF.Text": "xhtml" }],
};

/** Texts alone: not every reader takes other attributes of a relation. */
const RELATION: Attributes = { Sources: "string", Resolved: "string" };
const RELATIONS: readonly LinkKind[] = [
  "addresses",
  "counters",
  "fulfils",
  "mitigates",
  "concludes",
  "about",
  "derives",
];

const SPECIFICATION: Attributes = { "ReqIF.ForeignID": "string", "ReqIF.Name": "xhtml" };

const STATES: readonly string[] = [...CONCLUSION_STATES, "not-applicable"];

/** The data types that attributes have, as the children of DATATYPES. */
export function datatypes(changed: string): readonly Lines[] {
  const named = (name: string) => ({
    IDENTIFIER: identifier("datatype", name),
    "LAST-CHANGE": changed,
    "LONG-NAME": name,
  });
  return [
    element("DATATYPE-DEFINITION-ENUMERATION", named("state"), [
      element(
        "SPECIFIED-VALUES",
        {},
        STATES.map((state, key) => enumValue(state, key, changed)),
      ),
    ]),
    element("DATATYPE-DEFINITION-STRING", { ...named("string"), "MAX-LENGTH": "32000" }),
    element("DATATYPE-DEFINITION-XHTML", named("xhtml")),
  ];
}

function enumValue(state: string, key: number, changed: string): Lines {
  const attributes = {
    IDENTIFIER: identifier("value", "state", state),
    "LAST-CHANGE": changed,
    "LONG-NAME": state,
  };
  const embedded = element("EMBEDDED-VALUE", { KEY: String(key), "OTHER-CONTENT": "" });
  return element("ENUM-VALUE", attributes, [element("PROPERTIES", {}, [embedded])]);
}

/** The types of objects, relations and specifications, as the children of SPEC-TYPES. */
export function specTypes(changed: string): readonly Lines[] {
  return [
    ...Object.entries(OBJECTS).map(([kind, [name, attributes]]) =>
      specType("SPEC-OBJECT-TYPE", kind, name, attributes, changed),
    ),
    ...RELATIONS.map((kind) => specType("SPEC-RELATION-TYPE", kind, kind, RELATION, changed)),
    specType("SPECIFICATION-TYPE", "specification", "Technical Report", SPECIFICATION, changed),
  ];
}

function specType(tag: string, kind: string, name: string, attributes: Attributes, changed: string): Lines {
  const definitions = Object.entries(attributes).map(([attribute, datatype]) =>
    element(
      `ATTRIBUTE-DEFINITION-${tagOf(datatype)}`,
      {
        IDENTIFIER: identifier("attribute", kind, attribute),
        "LAST-CHANGE": changed,
        "LONG-NAME": attribute,
        ...(datatype === "state" ? { "MULTI-VALUED": "false" } : {}),
      },
      [
        element("TYPE", {}, [
          textElement(`DATATYPE-DEFINITION-${tagOf(datatype)}-REF`, identifier("datatype", datatype)),
        ]),
      ],
    ),
  );
  return element(tag, { IDENTIFIER: identifier("type", kind), "LAST-CHANGE": changed, "LONG-NAME": name }, [
    element("SPEC-ATTRIBUTES", {}, definitions),
  ]);
}

/** The VALUES of a thing of `kind`. What its type has no attribute for, and what is empty, is left out. */
export function valuesOf(kind: ObjectKind | LinkKind | "specification", values: Values): Lines {
  const attributes = attributesOf(kind);
  const written = Object.entries(values).flatMap(([name, value]) => {
    const datatype = attributes[name];
    return datatype === undefined || value === "" ? [] : [attributeValue(kind, name, datatype, value)];
  });
  return element("VALUES", {}, written);
}

function attributesOf(kind: ObjectKind | LinkKind | "specification"): Attributes {
  if (kind === "specification") return SPECIFICATION;
  return kind in OBJECTS ? OBJECTS[kind as ObjectKind][1] : RELATION;
}

function attributeValue(kind: string, name: string, datatype: Datatype, value: string): Lines {
  const tag = `ATTRIBUTE-VALUE-${tagOf(datatype)}`;
  const reference = `ATTRIBUTE-DEFINITION-${tagOf(datatype)}-REF`;
  const definition = element("DEFINITION", {}, [textElement(reference, identifier("attribute", kind, name))]);
  if (datatype === "xhtml") {
    const content = `<THE-VALUE><xhtml:div>${escapeXml(value)}</xhtml:div></THE-VALUE>`;
    return element(tag, {}, [[content], definition]);
  }
  if (datatype === "state") {
    const chosen = textElement("ENUM-VALUE-REF", identifier("value", "state", value));
    return element(tag, {}, [definition, element("VALUES", {}, [chosen])]);
  }
  return element(tag, { "THE-VALUE": value }, [definition]);
}

function tagOf(datatype: Datatype): string {
  return datatype === "state" ? "ENUMERATION" : datatype.toUpperCase();
}
