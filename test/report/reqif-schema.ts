// What the schema of ReqIF (reqif.xsd of the OMG) asks of a file, as far as the writer goes: which elements stand in which, in
// the order in which the schema lists them, which attributes they have, and what references name. Written after the
// standard; the schema itself is not ours to ship.
import { type Element, elementsOf } from "../xml.ts";

interface Model {
  /** Names of attributes; those with "?" may be missing. */
  readonly attributes: readonly string[];
  /** Names of children in their order: "?" may be missing, "*" may be there any number of times. */
  readonly children: readonly string[];
  /** Whether the children stand in any order. */
  readonly mixed?: boolean;
}

const words = (list: string): readonly string[] => list.split(" ").filter((word) => word !== "");
const model = (attributes: string, children: string, mixed = false): Model => ({
  attributes: words(attributes),
  children: words(children),
  mixed,
});
const NAMED = "IDENTIFIER LAST-CHANGE LONG-NAME? DESC?";
const DATATYPES = ["BOOLEAN", "DATE", "ENUMERATION", "INTEGER", "REAL", "STRING", "XHTML"];
const each = (prefix: string): string => DATATYPES.map((type) => `${prefix}-${type}*`).join(" ");

const MODELS: Readonly<Record<string, Model>> = {
  "REQ-IF": model("xmlns xmlns:xhtml", "THE-HEADER CORE-CONTENT TOOL-EXTENSIONS?"),
  "THE-HEADER": model("", "REQ-IF-HEADER"),
  "REQ-IF-HEADER": model(
    "IDENTIFIER",
    "COMMENT? CREATION-TIME REPOSITORY-ID? REQ-IF-TOOL-ID REQ-IF-VERSION SOURCE-TOOL-ID TITLE",
  ),
  "CORE-CONTENT": model("", "REQ-IF-CONTENT"),
  "REQ-IF-CONTENT": model(
    "",
    "DATATYPES? SPEC-TYPES? SPEC-OBJECTS? SPEC-RELATIONS? SPECIFICATIONS? SPEC-RELATION-GROUPS?",
  ),
  DATATYPES: model("", each("DATATYPE-DEFINITION"), true),
  "DATATYPE-DEFINITION-STRING": model(`${NAMED} MAX-LENGTH`, "ALTERNATIVE-ID?"),
  "DATATYPE-DEFINITION-XHTML": model(NAMED, "ALTERNATIVE-ID?"),
  "DATATYPE-DEFINITION-ENUMERATION": model(NAMED, "ALTERNATIVE-ID? SPECIFIED-VALUES?"),
  "SPECIFIED-VALUES": model("", "ENUM-VALUE*"),
  "ENUM-VALUE": model(NAMED, "ALTERNATIVE-ID? PROPERTIES"),
  PROPERTIES: model("", "EMBEDDED-VALUE"),
  "EMBEDDED-VALUE": model("KEY OTHER-CONTENT", ""),
  "SPEC-TYPES": model(
    "",
    "RELATION-GROUP-TYPE* SPEC-OBJECT-TYPE* SPEC-RELATION-TYPE* SPECIFICATION-TYPE*",
    true,
  ),
  "SPEC-OBJECT-TYPE": model(NAMED, "ALTERNATIVE-ID? SPEC-ATTRIBUTES?"),
  "SPEC-RELATION-TYPE": model(NAMED, "ALTERNATIVE-ID? SPEC-ATTRIBUTES?"),
  "SPECIFICATION-TYPE": model(NAMED, "ALTERNATIVE-ID? SPEC-ATTRIBUTES?"),
  "SPEC-ATTRIBUTES": model("", each("ATTRIBUTE-DEFINITION"), true),
  "ATTRIBUTE-DEFINITION-STRING": model(`${NAMED} IS-EDITABLE?`, "ALTERNATIVE-ID? DEFAULT-VALUE? TYPE"),
  "ATTRIBUTE-DEFINITION-XHTML": model(`${NAMED} IS-EDITABLE?`, "ALTERNATIVE-ID? DEFAULT-VALUE? TYPE"),
  "ATTRIBUTE-DEFINITION-ENUMERATION": model(
    `${NAMED} IS-EDITABLE? MULTI-VALUED`,
    "DEFAULT-VALUE? ALTERNATIVE-ID? TYPE",
  ),
  "SPEC-OBJECTS": model("", "SPEC-OBJECT*"),
  "SPEC-OBJECT": model(NAMED, "ALTERNATIVE-ID? VALUES? TYPE"),
  "SPEC-RELATIONS": model("", "SPEC-RELATION*"),
  "SPEC-RELATION": model(NAMED, "ALTERNATIVE-ID? VALUES? SOURCE TARGET TYPE"),
  SPECIFICATIONS: model("", "SPECIFICATION*"),
  SPECIFICATION: model(NAMED, "ALTERNATIVE-ID? VALUES? CHILDREN? TYPE"),
  CHILDREN: model("", "SPEC-HIERARCHY*"),
  "SPEC-HIERARCHY": model(
    `${NAMED} IS-EDITABLE? IS-TABLE-INTERNAL?`,
    "ALTERNATIVE-ID? CHILDREN? EDITABLE-ATTS? OBJECT",
  ),
  OBJECT: model("", "SPEC-OBJECT-REF"),
  SOURCE: model("", "SPEC-OBJECT-REF"),
  TARGET: model("", "SPEC-OBJECT-REF"),
  "ATTRIBUTE-VALUE-STRING": model("THE-VALUE", "DEFINITION"),
  "ATTRIBUTE-VALUE-XHTML": model("IS-SIMPLIFIED?", "THE-VALUE THE-ORIGINAL-VALUE? DEFINITION"),
  "ATTRIBUTE-VALUE-ENUMERATION": model("", "DEFINITION VALUES?"),
  "THE-VALUE": model("", "xhtml:div"),
  "xhtml:div": model("", ""),
};

/** Elements whose children depend on what they stand in. */
const BY_PARENT: Readonly<Record<string, Readonly<Record<string, Model>>>> = {
  VALUES: {
    "ATTRIBUTE-VALUE-ENUMERATION": model("", "ENUM-VALUE-REF*"),
    "": model("", each("ATTRIBUTE-VALUE"), true),
  },
};

const TEXTS =
  /^(?:CREATION-TIME|REPOSITORY-ID|REQ-IF-TOOL-ID|REQ-IF-VERSION|SOURCE-TOOL-ID|TITLE|COMMENT|[A-Z-]+-REF|xhtml:div)$/;

/** What of `root` the standard does not allow, each in a line. */
export function problemsOf(root: Element): readonly string[] {
  return [...structure(root, ""), ...identifiers(root), ...references(root), ...values(root)];
}

function* structure(element: Element, parent: string): Iterable<string> {
  const { name, attributes, children, text } = element;
  const own = BY_PARENT[name];
  const found = MODELS[name] ?? own?.[parent] ?? own?.[""] ?? containerModel(name, parent);
  if (found === undefined && !TEXTS.test(name)) yield `${name} is unknown in ${parent}`;
  if (found === undefined) return;
  const required = found.attributes.filter((one) => !one.endsWith("?"));
  for (const one of required) if (!attributes.has(one)) yield `${name} lacks ${one}`;
  for (const one of attributes.keys())
    if (!found.attributes.some((known) => known.replace("?", "") === one))
      yield `${name} may not have ${one}`;
  if (
    children.length > 0 &&
    !fits(
      children.map((child) => child.name),
      found,
    )
  )
    yield `${name} holds ${children.map((child) => child.name).join(" ")}`;
  if (children.length === 0 && found.children.some((one) => /\w$/.test(one))) yield `${name} is empty`;
  if (!TEXTS.test(name) && children.length === 0 && text.trim() !== "") yield `${name} holds text`;
  for (const child of children) yield* structure(child, name);
}

/** TYPE and DEFINITION hold one reference, of the kind that their parent asks for. */
function containerModel(name: string, parent: string): Model | undefined {
  if (name === "TYPE" && parent.startsWith("ATTRIBUTE-DEFINITION-"))
    return model("", `${parent.replace("ATTRIBUTE", "DATATYPE")}-REF`);
  if (name === "TYPE") return model("", `${parent}-TYPE-REF`);
  if (name === "DEFINITION") return model("", `${parent.replace("VALUE", "DEFINITION")}-REF`);
  return undefined;
}

function fits(names: readonly string[], { children, mixed }: Model): boolean {
  const bare = children.map((child) => child.replace(/[?*]$/, ""));
  if (mixed) return names.every((name) => bare.includes(name));
  let at = 0;
  for (const child of children) {
    const wanted = child.replace(/[?*]$/, "");
    const before = at;
    while (names[at] === wanted && (child.endsWith("*") || at === before)) at++;
    if (at === before && !/[?*]$/.test(child)) return false;
  }
  return at === names.length;
}

function* identifiers(root: Element): Iterable<string> {
  const seen = new Set<string>();
  for (const { name, attributes } of elementsOf(root)) {
    const id = attributes.get("IDENTIFIER");
    if (id === undefined) continue;
    if (!/^[A-Za-z_][\w.-]*$/.test(id)) yield `${name} has no XML id: ${id}`;
    if (seen.has(id)) yield `${id} is there twice`;
    seen.add(id);
  }
}

/** Every reference names an element of its kind. */
function* references(root: Element): Iterable<string> {
  const kinds = new Map(
    [...elementsOf(root)].map((one) => [one.attributes.get("IDENTIFIER") ?? "", one.name]),
  );
  for (const { name, text } of elementsOf(root)) {
    if (name.endsWith("-REF") && kinds.get(text) !== name.replace(/-REF$/, ""))
      yield `${name} names ${text}, which is ${kinds.get(text)}`;
  }
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d+)?(?:Z|[+-]\d\d:\d\d)$/;

function* values(root: Element): Iterable<string> {
  for (const { name, attributes, text } of elementsOf(root)) {
    const time = name === "CREATION-TIME" ? text : attributes.get("LAST-CHANGE");
    if (time !== undefined && !TIME.test(time)) yield `${name} has no time: ${time}`;
    if (name === "REQ-IF-VERSION" && text !== "1.0") yield `the version is ${text}`;
  }
}
