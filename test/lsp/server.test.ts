import { describe, expect, it, vi } from "vitest";
import {
  CancellationTokenSource,
  type CodeAction,
  type Hover,
  type Location,
} from "vscode-languageserver/node";
import { askAt, type Client, inLine, ROOT, shown, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const URI = `${ROOT}/tr.md`;
const TR = "## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A\n\nThis solution addresses KI#1.\n";
const ON_MENTION = { line: 4, character: 26 };

/** A client with `text` open. */
async function withText(text: string, options: Parameters<typeof startClient>[0] = {}): Promise<Client> {
  const client = await startClient(options);
  client.open(URI, text);
  return client;
}

describe("what the server can", () => {
  it("is told at the start", async () => {
    const { initialized } = await startClient();
    expect(initialized).toMatchInlineSnapshot(`
      {
        "capabilities": {
          "callHierarchyProvider": true,
          "codeActionProvider": {
            "codeActionKinds": [
              "quickfix",
              "refactor.rewrite",
              "source.fixAll.rapporteur",
            ],
          },
          "codeLensProvider": {},
          "completionProvider": {
            "completionItem": {
              "labelDetailsSupport": true,
            },
            "resolveProvider": true,
            "triggerCharacters": [
              "#",
              "[",
              "/",
              ":",
              "=",
              """,
              " ",
            ],
          },
          "declarationProvider": true,
          "definitionProvider": true,
          "documentFormattingProvider": true,
          "documentHighlightProvider": true,
          "documentLinkProvider": {
            "resolveProvider": true,
          },
          "documentOnTypeFormattingProvider": {
            "firstTriggerCharacter": "
      ",
          },
          "documentRangeFormattingProvider": true,
          "documentSymbolProvider": {
            "label": "Rapporteur",
          },
          "executeCommandProvider": {
            "commands": [
              "rapporteur.showReferences",
              "rapporteur.goToRelated",
              "rapporteur.compareSolutions",
            ],
          },
          "foldingRangeProvider": true,
          "hoverProvider": true,
          "implementationProvider": true,
          "inlayHintProvider": true,
          "linkedEditingRangeProvider": true,
          "positionEncoding": "utf-16",
          "referencesProvider": true,
          "renameProvider": true,
          "selectionRangeProvider": true,
          "textDocumentSync": {
            "change": 2,
            "openClose": true,
          },
          "typeDefinitionProvider": true,
          "workspace": {
            "workspaceFolders": {
              "changeNotifications": true,
              "supported": true,
            },
          },
          "workspaceSymbolProvider": true,
        },
        "serverInfo": {
          "name": "rapporteur",
          "version": "0.0.0",
        },
      }
    `);
  });

  it("has pulled diagnostics only for a client that pulls", async () => {
    const { initialized } = await startClient({ capabilities: { textDocument: { diagnostic: {} } } });
    expect(initialized.capabilities.diagnosticProvider).toEqual({
      identifier: "rapporteur",
      interFileDependencies: true,
      workspaceDiagnostics: true,
    });
  });
});

describe("answers", () => {
  it("definition", async () => {
    const client = await withText(TR);
    const found = await askAt<Location[]>(client, "textDocument/definition", URI, ON_MENTION);
    expect(found.map(({ uri, range }) => `${uri} ${shown(range)}`)).toEqual([`${URI} 0:3-0:24`]);
  });

  it("references, with and without the definition", async () => {
    const client = await withText(TR);
    const ask = (includeDeclaration: boolean): Promise<Location[]> =>
      client.connection.sendRequest("textDocument/references", {
        textDocument: { uri: URI },
        position: ON_MENTION,
        context: { includeDeclaration },
      });
    expect((await ask(true)).map(({ range }) => shown(range))).toEqual(["0:3-0:24", "4:24-4:28"]);
    expect((await ask(false)).map(({ range }) => shown(range))).toEqual(["4:24-4:28"]);
  });

  it("document symbols", async () => {
    const client = await withText(TR);
    const symbols = await client.connection.sendRequest("textDocument/documentSymbol", {
      textDocument: { uri: URI },
    });
    expect(symbols).toMatchObject([{ name: "KI#1 One" }, { name: "Sol#1 A" }]);
  });

  it("nothing for a file that it does not know", async () => {
    const client = await startClient();
    expect(await askAt(client, "textDocument/hover", `${ROOT}/none.md`, ON_MENTION)).toBeNull();
    expect(await askAt(client, "textDocument/definition", `${ROOT}/none.md`, ON_MENTION)).toEqual([]);
  });
});

describe("quick fixes", () => {
  const cited =
    '# 2 References\n\n[5] 3GPP TS 33.401: "Security".\n\n# 4 Architecture\n\nSee TS 33.401 [12].\n';
  const ask = (client: Client): Promise<CodeAction[]> =>
    client.connection.sendRequest("textDocument/codeAction", {
      textDocument: { uri: URI },
      range: inLine(6, 15, 15),
      context: { diagnostics: [] },
    });

  it("are plain edits where the client announces nothing", async () => {
    const [action] = await ask(await withText(cited));
    expect(action?.edit).toEqual({ changes: { [URI]: [{ range: inLine(6, 14, 18), newText: "[5]" }] } });
  });

  it("carry the version of the text where the client takes document changes", async () => {
    const client = await withText(cited, {
      capabilities: { workspace: { workspaceEdit: { documentChanges: true } } },
    });
    const [action] = await ask(client);
    expect(action?.edit).toEqual({
      documentChanges: [
        { textDocument: { uri: URI, version: 1 }, edits: [{ range: inLine(6, 14, 18), newText: "[5]" }] },
      ],
    });
  });

  it("come with the finding that they mend", async () => {
    const [action] = await ask(await withText(cited));
    expect(action?.kind).toBe("quickfix");
    expect(action?.diagnostics?.map(({ code }) => code)).toEqual(["undefined-citation"]);
  });
});

describe("positions", () => {
  it("count UTF-16 units: a character beyond the first plane is two", async () => {
    const client = await withText("## 5.1 Key issue #1: 𝕆ne\n\n😀😀 KI#1\n");
    const [found] = await askAt<Location[]>(client, "textDocument/definition", URI, {
      line: 2,
      character: 5,
    });
    expect(shown(found!.range)).toBe("0:3-0:25");
    expect(await askAt(client, "textDocument/definition", URI, { line: 2, character: 2 })).toEqual([]);
  });

  it("hold after edits in lines with such characters, with every kind of line end", async () => {
    const client = await withText("😀\r\n## 5.1 Key issue #1: One\r\rKI#1\n");
    client.change(URI, "😀 KI#1, ", inLine(3, 0, 0));
    client.change(URI, "", inLine(0, 0, 2));
    const at = (character: number) =>
      askAt<Location[]>(client, "textDocument/definition", URI, { line: 3, character });
    expect((await at(4)).map(({ range }) => shown(range))).toEqual(["1:3-1:24"]);
    expect((await at(11)).map(({ range }) => shown(range))).toEqual(["1:3-1:24"]);
    expect(await at(1)).toEqual([]);
  });

  it("behind the end of a line or of the text mean that end", async () => {
    const client = await withText("## 5.1 Key issue #1: One\n\nSee KI#1");
    expect(await askAt(client, "textDocument/definition", URI, { line: 2, character: 99 })).toHaveLength(1);
    expect(await askAt(client, "textDocument/definition", URI, { line: 99, character: 0 })).toHaveLength(1);
  });
});

describe("a request", () => {
  it("that is cancelled fails with RequestCancelled", async () => {
    const client = await withText(TR);
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      "textDocument/hover",
      { textDocument: { uri: URI }, position: ON_MENTION },
      source.token,
    );
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });

  it("during which the text changes fails with ContentModified", async () => {
    const client = await withText(TR);
    await askAt(client, "textDocument/hover", URI, ON_MENTION);
    client.sendAtOnce(
      {
        id: "hover",
        method: "textDocument/hover",
        params: { textDocument: { uri: URI }, position: ON_MENTION },
      },
      {
        method: "textDocument/didChange",
        params: {
          textDocument: { uri: URI, version: 2 },
          contentChanges: [{ range: inLine(4, 0, 0), text: "x" }],
        },
      },
    );
    await client.until(() => client.answers.has("hover"));
    expect(client.answers.get("hover")?.error?.code).toBe(-32801);
  });

  it("after the change is answered from the new text", async () => {
    const client = await withText(TR);
    client.change(URI, "Well, ", inLine(4, 0, 0));
    const answer = await askAt<Hover>(client, "textDocument/hover", URI, { line: 4, character: 31 });
    expect(shown(answer.range!)).toBe("4:30-4:34");
  });

  it("that fails is said once in the log and fails alone", async () => {
    const client = await withText(TR);
    const broken = client.connection.sendRequest("textDocument/hover", { textDocument: { uri: URI } });
    const sound = askAt<Hover>(client, "textDocument/hover", URI, ON_MENTION);
    await expect(broken).rejects.toMatchObject({ code: -32803 });
    expect((await sound).range).toBeDefined();
    await client.until(() => client.errors.length > 0);
    expect(client.errors.map((error) => error.split("\n")[0])).toEqual([
      expect.stringMatching(/^textDocument\/hover failed for file:\/\/\/work\/tr\.md: /),
    ]);
  });
});
