import fs from "node:fs";
import os from "node:os";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import {
  type DidChangeWatchedFilesRegistrationOptions,
  FileChangeType,
  type Location,
  WatchKind,
} from "vscode-languageserver/node";
import { nodeFiles } from "../../server/src/host/files.ts";
import { askAt, type Client, inLine, ROOT, shown, startClient } from "./client.ts";

const folders: string[] = [];
afterEach(() => {
  for (const folder of folders.splice(0)) fs.rmSync(folder, { recursive: true });
});

const KI = (n: number): string => `## 5.${n} Key issue #${n}: Number ${n}\n`;
const SOLUTION = "## 6.1 Solution #1: A\n\nThis solution addresses KI#1.\n";
const ON_MENTION = { line: 2, character: 26 };
const INDEXED = { workspace: { codeLens: { refreshSupport: true } } };

/** Where the mention in the solution `uri` leads. */
async function target(client: Client, uri: string): Promise<string[]> {
  const found = await askAt<Location[]>(client, "textDocument/definition", uri, ON_MENTION);
  return found.map((place) => `${place.uri} ${shown(place.range)}`);
}

async function indexed(client: Client): Promise<void> {
  await client.until(() => client.asked.includes("workspace/codeLens/refresh"));
}

describe("files that are not open", () => {
  it("are read at the start", async () => {
    const disk = new Map([
      [`${ROOT}/rapporteur.yaml`, 'spec: "33.868"\n'],
      [`${ROOT}/ki.md`, KI(1)],
      [`${ROOT}/sol.md`, SOLUTION],
    ]);
    const client = await startClient({ disk, capabilities: INDEXED });
    await indexed(client);
    expect(await target(client, `${ROOT}/sol.md`)).toEqual([`${ROOT}/ki.md 0:3-0:29`]);
  });

  it("are left out where a server fell silent over them", async () => {
    const disk = new Map([
      [`${ROOT}/rapporteur.yaml`, 'spec: "33.868"\n'],
      [`${ROOT}/ki.md`, KI(1)],
      [`${ROOT}/sol.md`, SOLUTION],
    ]);
    const initialization = { aside: [`${ROOT}/ki.md`] };
    const client = await startClient({ disk, capabilities: INDEXED, initialization });
    await indexed(client);
    expect(await target(client, `${ROOT}/sol.md`)).toEqual([]);
  });

  it("are read again when they change, and forgotten when they are gone", async () => {
    const disk = new Map([
      [`${ROOT}/rapporteur.yaml`, 'spec: "33.868"\n'],
      [`${ROOT}/ki.md`, KI(1)],
      [`${ROOT}/sol.md`, SOLUTION],
    ]);
    const client = await startClient({ disk, capabilities: INDEXED });
    await indexed(client);
    const tell = async (type: number): Promise<void> => {
      const before = client.asked.length;
      await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: `${ROOT}/ki.md`, type }],
      });
      await client.until(() => client.asked.slice(before).includes("workspace/codeLens/refresh"));
    };
    disk.set(`${ROOT}/ki.md`, `Text.\n\n${KI(1)}`);
    await tell(2);
    expect(await target(client, `${ROOT}/sol.md`)).toEqual([`${ROOT}/ki.md 2:3-2:29`]);
    disk.delete(`${ROOT}/ki.md`);
    await tell(3);
    expect(await target(client, `${ROOT}/sol.md`)).toEqual([]);
    disk.set(`${ROOT}/ki.md`, KI(1));
    await tell(1);
    expect(await target(client, `${ROOT}/sol.md`)).toEqual([`${ROOT}/ki.md 0:3-0:29`]);
  });

  it("count again when an open one is closed unsaved", async () => {
    const disk = new Map([[`${ROOT}/sol.md`, `${KI(1)}${SOLUTION}`]]);
    const client = await startClient({ disk, capabilities: INDEXED });
    await indexed(client);
    client.open(`${ROOT}/sol.md`, SOLUTION);
    expect(await target(client, `${ROOT}/sol.md`)).toEqual([]);
    await client.connection.sendNotification("textDocument/didClose", {
      textDocument: { uri: `${ROOT}/sol.md` },
    });
    const found = await askAt<Location[]>(client, "textDocument/definition", `${ROOT}/sol.md`, {
      line: 3,
      character: 26,
    });
    expect(found).toHaveLength(1);
  });

  it("are forgotten with their folder, of which alone a client tells", async () => {
    const disk = new Map([
      [`${ROOT}/rapporteur.yaml`, 'spec: "33.868"\n'],
      [`${ROOT}/05/ki.md`, KI(1)],
      [`${ROOT}/sol.md`, SOLUTION],
    ]);
    const watching = { didChangeWatchedFiles: { dynamicRegistration: true } };
    const client = await startClient({
      disk,
      capabilities: { workspace: { ...INDEXED.workspace, ...watching } },
    });
    await indexed(client);
    const { watchers } = client.registered[0]!.registerOptions as DidChangeWatchedFilesRegistrationOptions;
    expect(watchers).toContainEqual({ globPattern: "**/*", kind: WatchKind.Delete });
    const before = client.asked.length;
    const gone = (name: string) =>
      client.connection.sendNotification("workspace/didChangeWatchedFiles", {
        changes: [{ uri: `${ROOT}/${name}`, type: FileChangeType.Deleted }],
      });
    await gone(".git/index.lock");
    expect(await target(client, `${ROOT}/sol.md`)).toHaveLength(1);
    expect(client.asked).toHaveLength(before);
    await gone("05");
    expect(await target(client, `${ROOT}/sol.md`)).toEqual([]);
  });

  it("are not lost when one cannot be read", async () => {
    const client = await startClient({
      capabilities: INDEXED,
      files: {
        list: async () => [`${ROOT}/gone.md`, `${ROOT}/sol.md`],
        read: async (uri) => (uri.endsWith("sol.md") ? `${SOLUTION}\n${KI(1)}` : undefined),
      },
    });
    await indexed(client);
    expect(await target(client, `${ROOT}/sol.md`)).toHaveLength(1);
  });
});

describe("a project file", () => {
  it("joins files as soon as it is typed", async () => {
    const client = await startClient();
    client.open(`${ROOT}/ki.md`, KI(1));
    client.open(`${ROOT}/sol.md`, SOLUTION);
    expect(await target(client, `${ROOT}/sol.md`)).toEqual([]);
    client.open(`${ROOT}/rapporteur.yaml`, "files: [x.md]\n");
    client.change(`${ROOT}/rapporteur.yaml`, '"*"', inLine(0, 8, 12));
    expect(await target(client, `${ROOT}/sol.md`)).toEqual([`${ROOT}/ki.md 0:3-0:29`]);
  });
});

describe("two workspace folders", () => {
  const one = "file:///one";
  const two = "file:///two";
  const disk = new Map([
    [`${one}/01 ki.md`, KI(1)],
    [`${one}/02 sol.md`, SOLUTION],
    [`${two}/01 ki.md`, `Text.\n\n${KI(1)}`],
    [`${two}/02 sol.md`, SOLUTION],
  ]);

  it("hold two studies: a mention leads to its own folder", async () => {
    const client = await startClient({ disk, roots: [one, two], capabilities: INDEXED });
    await indexed(client);
    expect(await target(client, `${one}/02 sol.md`)).toEqual([`${one}/01 ki.md 0:3-0:29`]);
    expect(await target(client, `${two}/02 sol.md`)).toEqual([`${two}/01 ki.md 2:3-2:29`]);
  });

  it("may come and go: the files of a folder come and go with it", async () => {
    const roots = [one];
    const files = {
      list: async (folders: readonly string[]) =>
        [...disk.keys()].filter((uri) => folders.some((folder) => uri.startsWith(`${folder}/`))),
      read: async (uri: string) => disk.get(uri),
    };
    const client = await startClient({
      files,
      roots,
      capabilities: { workspace: { codeLens: { refreshSupport: true }, workspaceFolders: true } },
    });
    await indexed(client);
    const change = async (...now: string[]): Promise<void> => {
      roots.splice(0, roots.length, ...now);
      const before = client.asked.length;
      await client.connection.sendNotification("workspace/didChangeWorkspaceFolders", {
        event: { added: [], removed: [] },
      });
      await client.until(() => client.asked.slice(before).includes("workspace/codeLens/refresh"));
    };
    await change(one, two);
    expect(await target(client, `${two}/02 sol.md`)).toEqual([`${two}/01 ki.md 2:3-2:29`]);
    await change(one);
    expect(await target(client, `${two}/02 sol.md`)).toEqual([]);
  });
});

describe("with the files of a machine", () => {
  /** A client of a folder on disk that holds a solution and `files`, told that those changed. */
  async function told(files: Readonly<Record<string, string>>, opened = "."): Promise<string[]> {
    const top = fs.mkdtempSync(path.join(os.tmpdir(), "rapporteur-"));
    folders.push(top);
    const write = (name: string, text: string): string => {
      const file = path.join(top, name);
      fs.mkdirSync(path.dirname(file), { recursive: true });
      fs.writeFileSync(file, text);
      return pathToFileURL(file).href;
    };
    write(`${opened}/rapporteur.yaml`, 'spec: "33.868"\n');
    const solution = write(`${opened}/sol.md`, SOLUTION);
    const roots = [pathToFileURL(path.join(top, opened)).href];
    const uris = Object.entries(files).map(([name, text]) => write(name, text));
    const client = await startClient({ files: nodeFiles, roots, capabilities: INDEXED });
    await indexed(client);
    const before = client.asked.length;
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      // That of the solution is news in any case.
      changes: [...uris, solution].map((uri) => ({ uri, type: 2 })),
    });
    await client.until(() => client.asked.slice(before).includes("workspace/codeLens/refresh"));
    return target(client, solution);
  }

  it("a file that changes is read", async () => {
    expect(await told({ "sub/ki.md": KI(1) })).toHaveLength(1);
  });

  it("a file that git ignores, of a package or in a dot folder stays unread when it changes", async () => {
    expect(await told({ ".gitignore": "out/\n", "out/ki.md": KI(1) })).toEqual([]);
    expect(await told({ "node_modules/x/ki.md": KI(1) })).toEqual([]);
    expect(await told({ ".x/ki.md": KI(1) })).toEqual([]);
  });

  it("the same holds where the list stands above the folder that is open", async () => {
    const files = { ".git/HEAD": "", ".gitignore": "out/\n", "drafts/out/ki.md": KI(1) };
    expect(await told(files, "drafts")).toEqual([]);
  });
});

describe("a URI that is spelled in two ways", () => {
  it("names one file: its numbers are not there twice", async () => {
    const folder = fs.mkdtempSync(path.join(os.tmpdir(), "rapporteur-"));
    folders.push(folder);
    fs.writeFileSync(path.join(folder, "rapporteur.yaml"), 'spec: "33.868"\n');
    fs.writeFileSync(path.join(folder, "a (b)+c.md"), `${KI(1)}\n${SOLUTION}`);
    const root = pathToFileURL(folder).href;
    const client = await startClient({ files: nodeFiles, roots: [root], capabilities: INDEXED });
    await indexed(client);
    const uri = `${root}/a%20(b)+c.md`;
    client.open(uri, `${KI(1)}\n${SOLUTION}`);
    await client.until(() => client.pushed.has(uri));
    expect(client.pushed.get(uri)?.map(({ code }) => code)).not.toContain("duplicate-number");
  });
});
