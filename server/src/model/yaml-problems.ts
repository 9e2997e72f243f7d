// What is wrong with a section of a draft in YAML: its syntax, its aliases, and what stands where nothing like it may.
import type { Span } from "../base/span.ts";
import type { YamlMap, YamlNode, YamlPart, YamlScalar } from "../syntax/yaml-tree.ts";
import { DRAFT, type MapShape, type Shape, TEXT } from "./yaml-shape.ts";
import { entriesOf, isTrue } from "./yaml-values.ts";

/** Something wrong in a draft. Offsets count in the text of the section, not in its prose. */
export interface YamlProblem extends Span {
  /** The keys and indices that lead to it from the beginning of the section, as in `threats[0].text`. */
  readonly path: string;
  readonly message: string;
}

/** All that is wrong with a section, in the order of the text. */
export function yamlProblems(part: YamlPart): readonly YamlProblem[] {
  const { root, section, troubles } = part;
  const problems: YamlProblem[] = troubles.map((trouble) => ({
    ...trouble,
    path: root === undefined ? "" : pathAt(root, trouble.start, isItem(part)),
  }));
  // What a wrong syntax leaves out or moves would be reported as missing or as something else.
  if (part.broken) return problems.sort(inOrder);
  const report: Report = (at, path, message) =>
    problems.push({ start: at.start, end: at.end, path, message });
  const check = new Check(section.text, report);
  const shape = DRAFT.keys[section.yaml?.key ?? ""];
  if (root?.kind === "list" && isItem(part) && shape?.kind === "list") {
    for (const item of root.items) check.node(item, shape.of, "");
  } else if (root !== undefined && root.kind !== "alias" && !isNothing(root)) check.node(root, DRAFT, "");
  return problems.sort(inOrder);
}

function inOrder(a: Span, b: Span): number {
  return a.start - b.start;
}

/** Whether the section is an item of a list whose key stands in another section. */
export function isItem({ section }: YamlPart): boolean {
  return typeof section.yaml?.list === "number";
}

type Report = (at: Span, path: string, message: string) => void;

class Check {
  constructor(
    private readonly source: string,
    private readonly report: Report,
  ) {}

  node(node: YamlNode, shape: Shape, path: string): void {
    // What an alias does not lead to was reported with it.
    if (node.kind === "alias" || isNothing(node)) return;
    switch (shape.kind) {
      case "map":
        if (node.kind === "map") this.map(node, shape, path);
        else this.report(node, path, `${capital(shape.name)} is a map of keys: ${names(shape)}.`);
        return;
      case "dictionary":
        if (node.kind !== "map") this.report(node, path, "This must be a map of names, each with its text.");
        else for (const { key, value } of node.entries) this.node(value, shape.of, join(path, key.text));
        return;
      case "list":
        if (node.kind !== "list") this.report(node, path, "This must be a list.");
        else this.items(node.items, path, () => shape.of);
        return;
      case "statements":
        if (node.kind === "list")
          this.items(node.items, path, (item) => (item.kind === "map" ? shape.of : TEXT));
        else if (node.kind === "map" || !/^not applicable\.?$/i.test(node.text.trim()))
          this.report(node, path, 'This must be a list, or "Not applicable".');
        return;
      default:
        this.scalar(node, shape, path);
    }
  }

  private items(items: readonly YamlNode[], path: string, shapeOf: (item: YamlNode) => Shape): void {
    for (const [index, item] of items.entries()) this.node(item, shapeOf(item), `${path}[${index}]`);
  }

  private map(node: YamlMap, shape: MapShape, path: string): void {
    const present = new Set<string>();
    for (const { key, value } of node.entries) {
      const inner = Object.hasOwn(shape.keys, key.text) ? shape.keys[key.text] : undefined;
      if (!isNothing(value)) present.add(key.text);
      if (inner !== undefined) this.node(value, inner, join(path, key.text));
      else
        this.report(
          key,
          join(path, key.text),
          `"${key.text}" is no key of ${shape.name}. It has ${names(shape)}.`,
        );
    }
    if (isTrue(entriesOf(node).get("void")?.value)) return;
    const missing = shape.required.filter((key) => !present.has(key));
    const first = node.entries[0]?.key ?? node;
    if (missing.length > 0)
      this.report(first, path, `${capital(shape.name)} needs ${missing.join(" and ")}.`);
  }

  private scalar(
    node: YamlNode,
    shape: Extract<Shape, { kind: "text" | "number" | "flag" }>,
    path: string,
  ): void {
    if (node.kind !== "scalar") {
      this.report(node, path, `This must be a ${shape.kind === "flag" ? "true or false" : "text"}.`);
    } else if (shape.kind === "flag") {
      if (node.type !== "flag") this.report(node, path, "This must be true or false.");
    } else if (shape.kind === "number") {
      if (!/^[0-9A-Za-z]+$/.test(node.text))
        this.report(node, path, "This must be a number, or a letter in its place.");
    } else if (node.type === "number" || node.type === "flag") {
      this.report(
        node,
        path,
        `Without quotation marks this is the ${node.type === "flag" ? "truth value" : "number"} ${node.text}. Write "${node.text}".`,
      );
    } else if (shape.pattern !== undefined && !shape.pattern.test(node.text.trim())) {
      this.report(node, path, `"${node.text.trim()}" should look like ${shape.example ?? "another text"}.`);
    } else this.comment(node, path);
  }

  /** `text: Solution #2 is …` without quotation marks is "Solution" and a comment. */
  private comment(node: YamlScalar, path: string): void {
    if (node.style !== "plain" || node.prose.pieces[0]?.whole !== false) return;
    const found = /^[ \t]+#[0-9XYZ][^\r\n]*/.exec(this.source.slice(node.end, node.end + 400));
    if (found !== null) {
      const span = { start: node.end, end: node.end + found[0].length };
      this.report(
        span,
        path,
        "What stands behind a space and # is a comment. Put the text in quotation marks.",
      );
    }
  }
}

function isNothing(node: YamlNode): boolean {
  return node.kind === "scalar" && node.type === "nothing";
}

function names(shape: MapShape): string {
  return Object.keys(shape.keys).join(", ");
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function join(path: string, key: string): string {
  if (!/^[\w-]+$/.test(key)) return `${path}[${JSON.stringify(key)}]`;
  return path === "" ? key : `${path}.${key}`;
}

/** The path of the innermost value that begins at or before `offset`. */
function pathAt(root: YamlNode, offset: number, item: boolean): string {
  let path = "";
  for (let node: YamlNode | undefined = root; node !== undefined; ) {
    if (node.kind === "list") {
      const index = lastBefore(node.items, offset);
      if (index < 0) return path;
      if (node !== root || !item) path += `[${index}]`;
      node = node.items[index];
    } else if (node.kind === "map") {
      const entry: (typeof node.entries)[number] | undefined =
        node.entries[
          lastBefore(
            node.entries.map(({ key }) => key),
            offset,
          )
        ];
      if (entry === undefined) return path;
      path = join(path, entry.key.text);
      node = entry.value;
    } else return path;
  }
  return path;
}

function lastBefore(spans: readonly Span[], offset: number): number {
  for (let i = spans.length - 1; i >= 0; i--) if ((spans[i] as Span).start <= offset) return i;
  return -1;
}
