import { describe, expect, it, vi } from "vitest";
import type { ClientCapabilities, CodeAction, TextEdit } from "vscode-languageserver";
import { draftOf, draftWith, managed } from "../tables/draft.ts";
import { type Client, type ClientOptions, inLine, ROOT, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const URI = `${ROOT}/tr.md`;
const STALE = managed(
  "Table 6.0-1: Mapping of solutions to key issues\n\n| Solutions | KI#1 | KI#2 |\n| --- | --- | --- |\n| Solution #1 | | |\n| Solution #2 | X | X |\n| Solution #3 | | |",
);

async function withTable(table: string, options: ClientOptions = {}): Promise<Client> {
  const client = await startClient(options);
  client.open(URI, draftOf(draftWith(table)));
  return client;
}

const WAITS: ClientCapabilities = { textDocument: { synchronization: { willSaveWaitUntil: true } } };

const save = (client: Client): Promise<TextEdit[] | null> =>
  client.connection.sendRequest("textDocument/willSaveWaitUntil", { textDocument: { uri: URI }, reason: 1 });

describe("when a file is saved", () => {
  it("its managed tables are renewed for who wants that", async () => {
    const client = await withTable(STALE, {
      capabilities: WAITS,
      initialization: { settings: { tables: { onSave: true } } },
    });
    expect(client.initialized.capabilities.textDocumentSync).toMatchObject({ willSaveWaitUntil: true });
    expect(await save(client)).toEqual([{ range: inLine(20, 16, 16), newText: "X " }]);
  });

  it("they stay as they are for others", async () => {
    const client = await withTable(STALE, { capabilities: WAITS });
    expect(await save(client)).toEqual([]);
  });

  it("a client that does not wait is not told to", async () => {
    const { initialized } = await withTable(STALE);
    expect(initialized.capabilities.textDocumentSync).not.toHaveProperty("willSaveWaitUntil");
  });
});

describe("code actions on a mapping table", () => {
  const ask = (client: Client, only?: readonly string[]): Promise<CodeAction[]> =>
    client.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: URI },
      range: inLine(14, 3, 3),
      context: { diagnostics: [], ...(only === undefined ? {} : { only }) },
    });
  const table = "| Solutions | KI#1 |\n| --- | --- |\n| Solution #1 | X |";

  it("rewrite it, and come only where they are asked for", async () => {
    const client = await withTable(table);
    const kinds = async (only?: readonly string[]) => (await ask(client, only)).map(({ kind }) => kind);
    expect(await kinds(["refactor"])).toEqual(["refactor.rewrite", "refactor.rewrite"]);
    expect(await kinds(["quickfix"])).toEqual([]);
    expect(await kinds([""])).toContain("refactor.rewrite");
  });

  it("put comments around it", async () => {
    const [action] = await ask(await withTable(table), ["refactor.rewrite"]);
    expect(action?.edit?.changes?.[URI]?.map(({ newText }) => newText)).toEqual([
      "<!-- rapporteur:table solutions-by-key-issue caption=none -->\n\n",
      "\n\n<!-- /rapporteur:table -->",
    ]);
  });
});
