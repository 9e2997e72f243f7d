// What docs/editors.md gives for editors that are not run here is read as they read it, and its command started.
import { spawn } from "node:child_process";
import fs from "node:fs";
import path from "node:path";
import { parse } from "smol-toml";
import { describe, expect, it } from "vitest";
import {
  createMessageConnection,
  type InitializeResult,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import manifest from "../../package.json";

const ROOT = path.resolve(import.meta.dirname, "../..");
const PAGE = fs.readFileSync(path.join(ROOT, "docs/editors.md"), "utf8");

/** The block in `language` below the heading `editor`. */
function block(editor: string, language: string): string {
  const below = PAGE.slice(PAGE.indexOf(`\n## ${editor}`));
  const found = new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\`$`, "ms").exec(below)?.[1];
  if (found === undefined) throw new Error(`the page has no ${language} for ${editor}`);
  return found;
}

/** What the server says that `command` starts, which is the program of the manifest. */
async function greeting([program, ...args]: readonly string[]): Promise<InitializeResult> {
  const file = (manifest.bin as Readonly<Record<string, string>>)[program ?? ""] ?? "";
  const child = spawn(process.execPath, [path.join(ROOT, file), ...args], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const hello = { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null };
  const said = await connection.sendRequest<InitializeResult>("initialize", hello);
  child.stdin.end();
  return said;
}

describe("the configuration of", () => {
  it("Helix names a server for both languages, and its command starts it", async () => {
    const { "language-server": servers, language } = parse(block("Helix", "toml")) as unknown as {
      readonly "language-server": Readonly<Record<string, { command: string; args: string[] }>>;
      readonly language: readonly { readonly name: string; readonly "language-servers": readonly string[] }[];
    };
    expect(Object.keys(servers)).toEqual(["rapporteur"]);
    expect(language.map((one) => [one.name, one["language-servers"].at(-1)])).toEqual([
      ["markdown", "rapporteur"],
      ["yaml", "rapporteur"],
    ]);
    const { command, args } = servers.rapporteur!;
    expect((await greeting([command, ...args])).serverInfo?.name).toBe("rapporteur");
  });

  it("Kate starts it for Markdown, at the folder of the project file", async () => {
    const { servers } = JSON.parse(block("Kate", "json"));
    const { command, rootIndicationFileNames, highlightingModeRegex } = servers.markdown;
    expect(rootIndicationFileNames).toContain("rapporteur.yaml");
    expect("Markdown").toMatch(new RegExp(highlightingModeRegex));
    expect((await greeting(command)).serverInfo?.name).toBe("rapporteur");
  });

  it("Sublime Text starts it for Markdown and YAML", async () => {
    const { enabled, command, selector } = JSON.parse(block("Sublime Text", "json")).clients.rapporteur;
    expect([enabled, selector]).toEqual([true, "text.html.markdown | source.yaml"]);
    expect((await greeting(command)).serverInfo?.name).toBe("rapporteur");
  });
});
