// Reads a ReqIF file as another tool would: XML by xmldom, what stands in it by XPath with the names of ReqIF 1.2. It
// shares no line with the writer, and knows nothing of identifiers, types or attributes but what the file says of them.
import { DOMParser } from "@xmldom/xmldom";
import xpath from "xpath";

const select = xpath.useNamespaces({
  r: "http://www.omg.org/spec/ReqIF/20110401/reqif.xsd",
  x: "http://www.w3.org/1999/xhtml",
});

/** A requirement of the file: what its attributes say, by their names. */
export interface ReadObject {
  readonly type: string;
  readonly values: Readonly<Record<string, string>>;
}

export interface ReadLink {
  readonly type: string;
  readonly from: ReadObject;
  readonly to: ReadObject;
  readonly values: Readonly<Record<string, string>>;
}

/** An object in the tree of a specification. */
export interface ReadNode {
  readonly object: ReadObject;
  readonly children: readonly ReadNode[];
}

export interface ReadReqif {
  readonly title: string;
  readonly objects: readonly ReadObject[];
  readonly links: readonly ReadLink[];
  readonly specifications: readonly { readonly name: string; readonly children: readonly ReadNode[] }[];
}

/** What `text` holds; throws where it is not well-formed, or names something that is not there. */
export function readReqif(text: string): ReadReqif {
  const problems: string[] = [];
  const parser = new DOMParser({
    onError: (level, message) => {
      if (level !== "warning") problems.push(`${level}: ${message}`);
    },
  });
  const root = parser.parseFromString(text, "text/xml") as unknown as Node;
  if (problems.length > 0) throw new Error(problems.join("\n"));
  const content = one(root, "/r:REQ-IF/r:CORE-CONTENT/r:REQ-IF-CONTENT");
  const names = namesIn(content);
  const objects = new Map(
    all(content, "r:SPEC-OBJECTS/r:SPEC-OBJECT").map((node) => [
      attribute(node, "IDENTIFIER"),
      { type: longName(names, node, "r:TYPE/*"), values: valuesOf(names, node) },
    ]),
  );
  const objectAt = (node: Node, reference: string): ReadObject => {
    const found = objects.get(text_(one(node, reference)));
    if (found === undefined) throw new Error(`${reference} names no object`);
    return found;
  };
  const nodesBelow = (node: Node): readonly ReadNode[] =>
    all(node, "r:CHILDREN/r:SPEC-HIERARCHY").map((below) => ({
      object: objectAt(below, "r:OBJECT/r:SPEC-OBJECT-REF"),
      children: nodesBelow(below),
    }));
  return {
    title: text_(one(root, "/r:REQ-IF/r:THE-HEADER/r:REQ-IF-HEADER/r:TITLE")),
    objects: [...objects.values()],
    links: all(content, "r:SPEC-RELATIONS/r:SPEC-RELATION").map((node) => ({
      type: longName(names, node, "r:TYPE/*"),
      from: objectAt(node, "r:SOURCE/r:SPEC-OBJECT-REF"),
      to: objectAt(node, "r:TARGET/r:SPEC-OBJECT-REF"),
      values: valuesOf(names, node),
    })),
    specifications: all(content, "r:SPECIFICATIONS/r:SPECIFICATION").map((node) => ({
      name: attribute(node, "LONG-NAME"),
      children: nodesBelow(node),
    })),
  };
}

/** What the attributes of an object or relation say, by the names that their definitions have. */
function valuesOf(names: Names, node: Node): Readonly<Record<string, string>> {
  return Object.fromEntries(
    all(node, "r:VALUES/*").map((value) => [
      longName(names, value, "r:DEFINITION/*"),
      textOfValue(names, value),
    ]),
  );
}

function textOfValue(names: Names, value: Node): string {
  const chosen = all(value, "r:VALUES/r:ENUM-VALUE-REF");
  if (chosen.length > 0) return chosen.map((each) => nameOf(names, text_(each))).join(", ");
  const simple = all(value, "@THE-VALUE")[0];
  return simple === undefined ? text_(one(value, "r:THE-VALUE/x:div")) : text_(simple);
}

/** The name of what the reference at `path` below `node` names. */
function longName(names: Names, node: Node, path: string): string {
  return nameOf(names, text_(one(node, path)));
}

function nameOf(names: Names, identifier: string): string {
  const found = names.get(identifier);
  if (found === undefined) throw new Error(`${identifier} names nothing`);
  return found;
}

/** What all that has an identifier is called, by these. */
type Names = ReadonlyMap<string, string>;

function namesIn(content: Node): Names {
  const names = new Map<string, string>();
  for (const node of all(content, ".//*[@IDENTIFIER]")) {
    const identifier = attribute(node, "IDENTIFIER");
    if (names.has(identifier)) throw new Error(`${identifier} is given twice`);
    names.set(identifier, all(node, "@LONG-NAME").map(text_).join(""));
  }
  return names;
}

function all(node: Node, path: string): readonly Node[] {
  return select(path, node) as readonly Node[];
}

function one(node: Node, path: string): Node {
  const [found, ...more] = all(node, path);
  if (found === undefined || more.length > 0)
    throw new Error(`${path}: ${found === undefined ? "none" : "many"}`);
  return found;
}

function attribute(node: Node, name: string): string {
  return text_(one(node, `@${name}`));
}

function text_(node: Node): string {
  return (node.textContent ?? "").trim();
}
