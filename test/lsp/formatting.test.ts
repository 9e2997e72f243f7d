import { describe, expect, it } from "vitest";
import type { TextEdit } from "vscode-languageserver/node";
import { type Client, type ClientOptions, inLine, QUIET, ROOT, shown, startClient } from "./client.ts";

const URI = `${ROOT}/tr.md`;
const TABLE = "## 6.0 Mapping of solutions to key issues\n\n| a😀 | b |\n| - | - |\n\n";
const LIST = "## 6.1 Solution #1: A\n\n1. One\n";
const options = { tabSize: 2, insertSpaces: true };

async function withText(text: string, more: ClientOptions = {}): Promise<Client> {
  const client = await startClient(more);
  client.open(URI, text);
  return client;
}

async function ask(client: Client, method: string, more: object = {}): Promise<string[]> {
  const edits = await client.connection.sendRequest<TextEdit[]>(`textDocument/${method}`, {
    textDocument: { uri: URI },
    options,
    ...more,
  });
  return edits.map(({ range, newText }) => `${shown(range)} ${JSON.stringify(newText)}`);
}

const off = (formatting: object): ClientOptions => ({
  initialization: { settings: { ...QUIET, formatting } },
});

describe("formatting", () => {
  it("aligns tables, of all the text or of a range", async () => {
    const client = await withText(TABLE);
    const edits = await ask(client, "formatting");
    expect(edits).toMatchInlineSnapshot(`
      [
        "2:9-2:11 "   |"",
        "3:0-3:9 "| --- | --- |"",
      ]
    `);
    expect(await ask(client, "rangeFormatting", { range: inLine(3, 0, 1) })).toEqual(edits);
    expect(await ask(client, "rangeFormatting", { range: inLine(0, 0, 1) })).toEqual([]);
  });

  it("leaves tables alone where the settings say so", async () => {
    const client = await withText(TABLE, off({ tables: false }));
    expect(await ask(client, "formatting")).toEqual([]);
    expect(await ask(client, "rangeFormatting", { range: inLine(3, 0, 1) })).toEqual([]);
  });
});

describe("Enter", () => {
  const enter = async (client: Client, ch = "\n"): Promise<string[]> => {
    client.change(URI, "\n", inLine(2, 6, 6));
    return ask(client, "onTypeFormatting", { position: { line: 3, character: 0 }, ch });
  };

  it("continues a list", async () => {
    expect(await enter(await withText(LIST))).toEqual(['3:0-3:0 "2. "']);
  });

  it("does nothing more where the settings say so, and no other character does", async () => {
    expect(await enter(await withText(LIST, off({ lists: false })))).toEqual([]);
    expect(await enter(await withText(LIST), "|")).toEqual([]);
  });
});

describe("a client that can be told later", () => {
  const can = { dynamicRegistration: true };
  const capabilities = { textDocument: { formatting: can, rangeFormatting: can, onTypeFormatting: can } };

  it("hears of formatting for Markdown alone, since YAML has servers that format it", async () => {
    const client = await startClient({ capabilities });
    expect(client.initialized.capabilities.documentFormattingProvider).toBeUndefined();
    await client.until(() => client.registered.length === 3);
    const documentSelector = [{ language: "markdown" }];
    expect(client.registered).toMatchObject([
      { method: "textDocument/formatting", registerOptions: { documentSelector } },
      { method: "textDocument/rangeFormatting", registerOptions: { documentSelector } },
      {
        method: "textDocument/onTypeFormatting",
        registerOptions: { documentSelector, firstTriggerCharacter: "\n" },
      },
    ]);
  });

  it("may refuse, and is served with all else", async () => {
    const client = await withText(LIST, { capabilities, refuses: ["client/registerCapability"] });
    await client.until(() => client.errors.length > 0);
    expect(await ask(client, "formatting")).toEqual([]);
  });
});
