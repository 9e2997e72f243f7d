// A strict reader of XML, of as much of it as a picture needs: it fails where a real one would.

export interface Element {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly Element[];
  /** All text below it. */
  readonly text: string;
}

interface Open {
  name: string;
  attributes: Map<string, string>;
  children: Element[];
  text: string;
}

const TOKEN = /<(\/?)([A-Za-z][\w:.-]*)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|[^<]+/y;
const ENTITIES: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', apos: "'" };

/** The root element of `xml`. Throws where it is not well-formed. */
export function readXml(xml: string): Element {
  const document: Open = { name: "", attributes: new Map(), children: [], text: "" };
  const open: Open[] = [document];
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < xml.length) {
    const at = TOKEN.lastIndex;
    const found = TOKEN.exec(xml);
    if (found === null) throw new Error(`not well-formed: ${xml.slice(at, at + 80)}`);
    const [whole, closes, name, attributes, empty] = found;
    const top = open.at(-1)!;
    if (name === undefined) {
      if (open.length === 1 && whole.trim() !== "") throw new Error(`text outside: ${whole}`);
      top.text += decoded(whole);
    } else if (closes === "/") {
      if (open.length === 1 || top.name !== name) throw new Error(`</${name}> closes <${top.name}>`);
      open.pop();
      open.at(-1)!.text += top.text;
    } else {
      const element: Open = { name, attributes: attributesOf(attributes ?? ""), children: [], text: "" };
      top.children.push(element);
      if (empty !== "/") open.push(element);
    }
  }
  if (open.length > 1 || document.children.length !== 1) throw new Error("there is not one root");
  return document.children[0]!;
}

/** `element` and all elements below it, in order. */
export function* elementsOf(element: Element): Iterable<Element> {
  yield element;
  for (const child of element.children) yield* elementsOf(child);
}

function attributesOf(text: string): Map<string, string> {
  const attributes = new Map<string, string>();
  for (const [, name = "", value = ""] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
    if (attributes.has(name)) throw new Error(`${name} is there twice`);
    attributes.set(name, decoded(value));
  }
  return attributes;
}

function decoded(text: string): string {
  // The characters that XML 1.0 allows.
  if (/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/u.test(text))
    throw new Error("a forbidden character");
  return text.replace(/&(\w*);?/g, (entity, name: string) => {
    const character = ENTITIES[name];
    if (character === undefined || !entity.endsWith(";")) throw new Error(`${entity} is no entity`);
    return character;
  });
}
