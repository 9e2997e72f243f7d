import { describe, expect, it, vi } from "vitest";
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type DocumentSymbol,
  type SymbolInformation,
  SymbolKind,
} from "vscode-languageserver/node";
import type { InitializationOptions } from "../../server/src/lsp/protocol.ts";
import { type Client, QUIET, ROOT, shown, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const URI = `${ROOT}/tr.md`;
const YAML = `${ROOT}/draft.yaml`;
const TR = "## 5.1 Key issue #1: 𝕆ne\n\n### 5.1.2 Threats\n\n- 😀 An attacker can forge it.\n";
const DRAFT = 'keyIssues:\n  - { id: "KI#2", title: Two }\n';
const KINDS = { symbolKind: { valueSet: [SymbolKind.Class, SymbolKind.Event] } };
const TREES: ClientCapabilities = {
  textDocument: { documentSymbol: { hierarchicalDocumentSymbolSupport: true, ...KINDS } },
};

async function withTexts(
  capabilities: ClientCapabilities = {},
  initialization: InitializationOptions = {},
): Promise<Client> {
  const client = await startClient({ capabilities, initialization });
  client.open(URI, TR);
  client.open(YAML, DRAFT);
  return client;
}

function outline<T>(client: Client, uri = URI): Promise<T[]> {
  return client.connection.sendRequest("textDocument/documentSymbol", { textDocument: { uri } });
}

function find(client: Client, query: string, more: object = {}): Promise<SymbolInformation[]> {
  return client.connection.sendRequest("workspace/symbol", { query, ...more });
}

describe("the outline", () => {
  it("is a tree, with ranges in UTF-16 units", async () => {
    const [keyIssue] = await outline<DocumentSymbol>(await withTexts(TREES));
    expect([keyIssue!.name, keyIssue!.kind, shown(keyIssue!.range), shown(keyIssue!.selectionRange)]).toEqual(
      ["KI#1 𝕆ne", SymbolKind.Class, "0:0-5:0", "0:3-0:25"],
    );
    const threat = keyIssue!.children![0]!.children![0]!;
    expect([threat.name, threat.kind, threat.detail, shown(threat.range)]).toEqual([
      "KI#1/T1",
      SymbolKind.Event,
      "😀 An attacker can forge it.",
      "4:2-4:30",
    ]);
  });

  it("is a list with kinds of the first protocol where the client announces nothing", async () => {
    const list = await outline<SymbolInformation>(await withTexts());
    expect(list.map(({ name, kind, containerName }) => [name, kind, containerName])).toEqual([
      ["KI#1 𝕆ne", SymbolKind.Class, undefined],
      ["5.1.2 Threats", SymbolKind.Namespace, "KI#1 𝕆ne"],
      ["KI#1/T1", SymbolKind.Field, "5.1.2 Threats"],
    ]);
    expect(list.map(({ location: { uri, range } }) => `${uri} ${shown(range)}`)[2]).toBe(`${URI} 4:2-4:30`);
  });
});

describe("where the client has an outline of Markdown itself", () => {
  const builtIn = { builtInMarkdown: true };

  it("there is none of Markdown, but one of YAML", async () => {
    const client = await withTexts(TREES, builtIn);
    expect(await outline(client)).toEqual([]);
    expect(await outline(client, YAML)).toHaveLength(1);
  });

  it("clauses of Markdown are left to it when symbols are looked for", async () => {
    const names = async (options: InitializationOptions): Promise<string[]> =>
      (await find(await withTexts({}, options), "threats")).map(({ name }) => name);
    expect(await names({})).toEqual(["5.1.2 Threats"]);
    expect(await names(builtIn)).toEqual([]);
    expect(await names({ ...builtIn, settings: { ...QUIET, outline: { enabled: true } } })).toEqual([]);
  });

  it.each([
    [true, [1, 1]],
    [false, [0, 0]],
    [null, [0, 1]],
  ])("the setting %s outranks that", async (enabled, counts) => {
    const settings = { ...QUIET, outline: { enabled } };
    const client = await withTexts(TREES, { ...builtIn, settings });
    expect([(await outline(client)).length, (await outline(client, YAML)).length]).toEqual(counts);
  });

  it("the setting may come when the client is asked for it", async () => {
    const client = await startClient({
      capabilities: { ...TREES, workspace: { configuration: true, codeLens: { refreshSupport: true } } },
      initialization: builtIn,
      settings: () => ({ ...QUIET, outline: { enabled: true } }),
    });
    client.open(URI, TR);
    await client.until(() => client.asked.includes("workspace/codeLens/refresh"));
    expect(await outline(client)).toHaveLength(1);
  });
});

describe("symbols of the workspace", () => {
  it("are found with their place and what they are", async () => {
    const [symbol] = await find(await withTexts(TREES), "ki1");
    expect([symbol!.name, symbol!.kind, symbol!.containerName]).toEqual([
      "Key Issue #1: 𝕆ne",
      SymbolKind.Class,
      "key issue · clause 5.1 · tr.md",
    ]);
    expect(`${symbol!.location.uri} ${shown(symbol!.location.range)}`).toBe(`${URI} 0:3-0:25`);
  });

  it("come from all roots", async () => {
    const disk = new Map([
      ["file:///one/tr.md", "## 5.1 Key issue #1: Small data\n"],
      ["file:///two/tr.md", "## 5.1 Key issue #1: Small data\n"],
    ]);
    const client = await startClient({
      disk,
      roots: ["file:///one", "file:///two"],
      capabilities: { workspace: { codeLens: { refreshSupport: true } } },
    });
    await client.until(() => client.asked.includes("workspace/codeLens/refresh"));
    const found = await find(client, "small data");
    expect(found.map(({ location }) => location.uri)).toEqual([...disk.keys()]);
  });

  it("come piece by piece to a client that gives a token, the best first", async () => {
    const client = await startClient();
    const many = Array.from({ length: 100 }, (_, n) => `## 5.${n} Key issue #${n}: One\n\n`);
    client.open(URI, many.join(""));
    const pieces: SymbolInformation[][] = [];
    client.connection.onNotification("$/progress", ({ value }: { value: SymbolInformation[] }) => {
      pieces.push(value);
    });
    expect(await find(client, "ki7", { partialResultToken: "t" })).toEqual([]);
    expect(pieces.flat().map(({ name }) => name)[0]).toBe("Key Issue #7: One");
    const all = await find(client, "", {});
    pieces.length = 0;
    await find(client, "", { partialResultToken: "u" });
    expect(pieces.map(({ length }) => length)).toEqual([64, 36]);
    expect(pieces.flat()).toEqual(all);
  });

  it("are not looked for where the client cancels", async () => {
    const client = await withTexts();
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest("workspace/symbol", { query: "ki" }, source.token);
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });
});
