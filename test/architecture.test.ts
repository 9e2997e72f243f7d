// Executes the table of docs "who may import whom", and the habits that a program can check.
import fs from "node:fs";
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";

const TOP = path.resolve(import.meta.dirname, "..");

/** Rooms of the server, from the bottom up, and the rooms that each may import besides itself. */
const ROOMS: Readonly<Record<string, readonly string[]>> = {
  base: [],
  syntax: ["base"],
  model: ["base", "syntax"],
  analysis: ["base", "model"],
  tables: ["base", "model", "analysis"],
  edits: ["base", "syntax", "model", "analysis", "tables"],
  rules: ["base", "syntax", "model", "analysis", "tables", "edits"],
  cards: ["base", "syntax", "model", "analysis"],
  completion: ["base", "syntax", "model", "edits", "rules"],
  features: ["base", "syntax", "model", "analysis", "tables", "edits", "rules", "cards", "completion"],
  report: ["base", "syntax", "model", "analysis", "tables", "rules"],
  word: ["base", "syntax", "model", "edits"],
  lsp: [
    "base",
    "syntax",
    "model",
    "analysis",
    "tables",
    "edits",
    "rules",
    "cards",
    "completion",
    "features",
    "report",
  ],
  host: [
    "base",
    "syntax",
    "model",
    "analysis",
    "tables",
    "edits",
    "rules",
    "completion",
    "cards",
    "features",
    "report",
    "word",
    "lsp",
  ],
};

/** Packages that a room may import. What does no IO and reads no global is fit for the lower rooms. */
const PACKAGES: Readonly<Record<string, RegExp>> = {
  syntax: /^(?:markdown-it|yaml|unified|remark-.+|mdast.*)$/,
  // Globs of the project file; a pure function of its two texts.
  model: /^picomatch$/,
  // Keys of YAML and what they mean are said once, in the schemas; the bundler takes them in.
  completion: /^schemas\/(?:draft|project)\.schema\.json$/,
  // Workbooks; a pure function of their rows, loaded by hosts when somebody asks for one.
  report: /^hucre\/xlsx$/,
  lsp: /^vscode-languageserver$/,
  host: /^(?:node:.+|ignore|vscode-languageserver(?:\/node|\/browser)?)$/,
  // A page lays out its graph with d3-dag, in a worker of its own.
  client: /^(?:vscode|d3-dag|vscode-languageclient(?:\/node|\/browser)?)$/,
};

/** What of the model reads words alone and knows no study. */
const RECOGNISERS = /^server\/src\/model\/(?:area|heading|mention|paragraph|pointer|statement)\.ts$/;

/** Rooms that are pure: no waiting, no IO, no clock, no log. */
const CORE = "base syntax model analysis tables edits rules cards completion features".split(" ");

interface Import {
  readonly from: string;
  /** A file below the top, or the name of a package. */
  readonly to: string;
  readonly typeOnly: boolean;
  readonly names: readonly string[];
}

interface Source {
  readonly file: string;
  readonly room: string;
  readonly text: string;
  readonly tree: ts.SourceFile;
  readonly imports: readonly Import[];
}

const SOURCES = ["server/src", "client/src"].flatMap((folder) => sourcesBelow(folder));

function sourcesBelow(folder: string): Source[] {
  return fs
    .readdirSync(path.join(TOP, folder), { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".ts"))
    .map((name) => readSource(`${folder}/${name.split(path.sep).join("/")}`));
}

function readSource(file: string): Source {
  const text = fs.readFileSync(path.join(TOP, file), "utf8");
  const tree = ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true);
  const room = file.startsWith("client/") ? "client" : (file.split("/")[2] as string);
  return { file, room, text, tree, imports: [...importsOf(file, tree)] };
}

function* importsOf(file: string, tree: ts.SourceFile): Iterable<Import> {
  const resolve = (name: string): string =>
    name.startsWith(".") ? path.posix.normalize(path.posix.join(path.posix.dirname(file), name)) : name;
  for (const node of nodesOf(tree)) {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      const bindings = node.importClause?.namedBindings;
      const names =
        bindings !== undefined && ts.isNamedImports(bindings)
          ? bindings.elements.map((element) => (element.propertyName ?? element.name).text)
          : [];
      const typeOnly = node.importClause?.isTypeOnly === true;
      yield { from: file, to: resolve(node.moduleSpecifier.text), typeOnly, names };
    } else if (ts.isExportDeclaration(node) && node.moduleSpecifier !== undefined) {
      const to = resolve((node.moduleSpecifier as ts.StringLiteral).text);
      yield { from: file, to, typeOnly: node.isTypeOnly, names: [] };
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      yield {
        from: file,
        to: resolve((node.arguments[0] as ts.StringLiteral).text),
        typeOnly: false,
        names: [],
      };
    }
  }
}

function* nodesOf(node: ts.Node): Iterable<ts.Node> {
  yield node;
  for (const child of node.getChildren()) yield* nodesOf(child);
}

function roomOf(file: string): string {
  return file.startsWith("client/") ? "client" : (file.split("/")[2] ?? "");
}

function isOurs(to: string): boolean {
  return to.startsWith("server/") || to.startsWith("client/") || to === "package.json";
}

/** All imports of a room that `allowed` turns down, as "from → to". */
function refused(room: string, allowed: (found: Import) => boolean): string[] {
  return SOURCES.filter((source) => source.room === room)
    .flatMap((source) => source.imports)
    .filter((found) => !allowed(found))
    .map((found) => `${found.from} → ${found.to}`);
}

/** Nodes of the pure rooms that `wrong` names, as "file:line what". */
function inCore(wrong: (node: ts.Node) => string | undefined): string[] {
  return SOURCES.filter((source) => CORE.includes(source.room)).flatMap((source) =>
    [...nodesOf(source.tree)].flatMap((node) => {
      const what = wrong(node);
      const { line } = source.tree.getLineAndCharacterOfPosition(node.getStart());
      return what === undefined ? [] : [`${source.file}:${line + 1} ${what}`];
    }),
  );
}

describe("who may import whom", () => {
  it("knows every room", () => {
    const rooms = new Set(SOURCES.map((source) => source.room));
    expect([...rooms].filter((room) => room !== "client" && !(room in ROOMS))).toEqual([]);
    expect(SOURCES.filter((source) => /^server\/src\/[^/]+$/.test(source.file))).toEqual([]);
  });

  it.each(Object.entries(ROOMS))("%s imports only from %j and itself", (room, below) => {
    expect(
      refused(
        room,
        ({ to }) => !isOurs(to) || to === "package.json" || [room, ...below].includes(roomOf(to)),
      ),
    ).toEqual([]);
  });

  it.each(Object.keys(ROOMS))("%s uses only the packages that are fit for it", (room) => {
    expect(refused(room, ({ to }) => isOurs(to) || PACKAGES[room]?.test(to) === true)).toEqual([]);
  });

  it("only hosts read the manifest", () => {
    expect(
      Object.keys(ROOMS)
        .filter((room) => room !== "host")
        .flatMap((room) => refused(room, ({ to }) => to !== "package.json")),
    ).toEqual([]);
  });

  it("the client imports the editor, its client library, the protocol and, for previews, recognisers", () => {
    expect(
      refused("client", ({ from, to }) =>
        isOurs(to)
          ? to.startsWith("client/") ||
            to === "server/src/lsp/protocol.ts" ||
            // The preview recognises words as the server does, also where no server runs.
            (from.startsWith("client/src/preview/") && RECOGNISERS.test(to))
          : PACKAGES.client?.test(to) === true,
      ),
    ).toEqual([]);
  });

  it("rules do not know each other", () => {
    const shared = ["rule.ts"];
    // Who runs the rules knows the list of them.
    const runners = ["check.ts", "check-sections.ts"];
    expect(
      refused("rules", ({ from, to }) => {
        const [file = "", target = ""] = [path.posix.basename(from), path.posix.basename(to)];
        if (roomOf(to) !== "rules" || file === "index.ts" || shared.includes(target)) return true;
        return runners.includes(file) && ["index.ts", "check-sections.ts"].includes(target);
      }),
    ).toEqual([]);
  });

  it("features do not know each other", () => {
    expect(refused("features", ({ to }) => roomOf(to) !== "features")).toEqual([]);
  });

  it("no file needs itself to be loaded", () => {
    const needs = new Map(
      SOURCES.map(({ file, imports }) => [
        file,
        imports.filter(({ to, typeOnly }) => !typeOnly && isOurs(to)).map(({ to }) => to),
      ]),
    );
    const cycles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file)) cycles.push([...way.slice(way.indexOf(file)), file].join(" → "));
      if (way.includes(file) || done.has(file)) return;
      for (const next of needs.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    };
    for (const file of needs.keys()) visit(file, []);
    expect(cycles).toEqual([]);
  });
});

describe("the pure rooms", () => {
  it("do not wait", () => {
    expect(
      inCore((node) =>
        node.kind === ts.SyntaxKind.AsyncKeyword || ts.isAwaitExpression(node) ? "waits" : undefined,
      ),
    ).toEqual([]);
  });

  it("do no IO, read no clock, no chance and no globals, and log nothing", () => {
    const forbidden =
      /^(?:console|process|globalThis|performance|Date|setTimeout|setImmediate|fetch|require)$/;
    expect(
      inCore((node) => {
        if (ts.isStringLiteral(node) && node.text.startsWith("node:")) return node.text;
        if (node.getText() === "Math.random") return "Math.random";
        if (!ts.isIdentifier(node) || !forbidden.test(node.text)) return undefined;
        const named = ts.isPropertyAccessExpression(node.parent) && node.parent.name === node;
        return named || ts.isPropertyAssignment(node.parent) ? undefined : node.text;
      }),
    ).toEqual([]);
  });

  it("throw nothing on purpose", () => {
    expect(inCore((node) => (ts.isThrowStatement(node) ? "throws" : undefined))).toEqual([]);
  });

  it("count offsets, not lines and characters", () => {
    const counting = SOURCES.filter((source) => CORE.includes(source.room))
      .flatMap((source) => source.imports)
      .filter(({ to }) => to === "server/src/syntax/position.ts");
    expect(counting.map(({ from }) => from)).toEqual([]);
  });
});

describe("files", () => {
  it("have names in kebab case", () => {
    const names = SOURCES.map(({ file }) => path.posix.basename(file));
    expect(names.filter((name) => !/^[a-z0-9]+(?:-[a-z0-9]+)*(?:\.node|\.web)?\.ts$/.test(name))).toEqual([]);
  });

  it("have at most 300 lines", () => {
    const long = SOURCES.filter(({ text }) => text.trimEnd().split("\n").length > 300);
    expect(long.map(({ file }) => file)).toEqual([]);
  });

  it("make positions of the protocol in lsp/convert.ts only", () => {
    const using = SOURCES.filter(({ room }) => room !== "client").flatMap(({ imports }) => imports);
    const made = using.filter(({ names }) => names.includes("Position"));
    expect(made.map(({ from }) => from)).toEqual(["server/src/lsp/convert.ts"]);
  });
});
