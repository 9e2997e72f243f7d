import { describe, expect, it } from "vitest";
import type { PrepareRenameResult, WorkspaceEdit } from "vscode-languageserver/node";
import { type ClientOptions, ROOT, shown, startClient } from "./client.ts";

const URI = `${ROOT}/draft.md`;
// The sign before the number is one character to a reader and two to the protocol.
const TEXT = "## 5.3 Key issue #3: Three\n\n## 6.1 Solution #1: A\n\n𝕏 This solution addresses KI#3.\n";
const ON_MENTION = { line: 4, character: 30 };

async function started(capabilities = {}, more: Pick<ClientOptions, "initialization"> = {}) {
  const client = await startClient({ capabilities, ...more });
  client.open(URI, TEXT);
  const ask = <T>(method: string, more: object = {}) =>
    client.connection.sendRequest<T>(method, { textDocument: { uri: URI }, position: ON_MENTION, ...more });
  return { client, ask };
}

describe("renaming over the protocol", () => {
  it("is told what would be replaced, and by which word it goes", async () => {
    const { client, ask } = await started({ textDocument: { rename: { prepareSupport: true } } });
    expect(client.initialized.capabilities.renameProvider).toEqual({ prepareProvider: true });
    const found = (await ask<PrepareRenameResult>("textDocument/prepareRename")) as {
      range: Parameters<typeof shown>[0];
      placeholder: string;
    };
    expect([shown(found.range), found.placeholder]).toEqual(["4:30-4:31", "3"]);
  });

  it("gives plain edits to a client that announces nothing", async () => {
    const { ask } = await started();
    const edit = await ask<WorkspaceEdit>("textDocument/rename", { newName: "8" });
    expect(
      Object.entries(edit.changes ?? {}).map(([uri, edits]) => [uri, edits.map((one) => shown(one.range))]),
    ).toEqual([[URI, ["0:18-0:19", "4:30-4:31"]]]);
  });

  it("bears versions and notes where the client announces them", async () => {
    const workspaceEdit = { documentChanges: true, changeAnnotationSupport: {} };
    const { ask } = await started({ workspace: { workspaceEdit } });
    const edit = await ask<WorkspaceEdit>("textDocument/rename", { newName: "8" });
    expect(edit.changeAnnotations).toEqual({
      0: { label: "In headings", needsConfirmation: false },
      1: { label: "In text and tables", needsConfirmation: false },
    });
    expect(edit.documentChanges).toEqual([
      expect.objectContaining({ textDocument: { uri: URI, version: 1 } }),
    ]);
  });

  it("refuses with the reason, which is no failure of the server", async () => {
    const { client, ask } = await started();
    await expect(ask("textDocument/rename", { newName: "many" })).rejects.toThrow(
      '"many" is no number of a key issue or solution',
    );
    expect(client.errors).toEqual([]);
  });

  it("refuses in the words of the client", async () => {
    const message = '"{0}" is no number of a key issue or solution: 7, 2.5 or 3a is one.';
    const { ask } = await started(
      {},
      { initialization: { messages: { [message]: "{0} n'est pas un numéro" } } },
    );
    await expect(ask("textDocument/rename", { newName: "many" })).rejects.toThrow("many n'est pas un numéro");
    await expect(ask("textDocument/rename", { newName: " " })).rejects.toThrow("The new name is empty.");
  });

  it("takes the project file along when a file is renamed", async () => {
    const project = `${ROOT}/rapporteur.yaml`;
    const disk = new Map([
      [project, 'spec: "33.868"\nfiles: [ki.md, "parts/sol.md", "more/*.md"]\n'],
      [`${ROOT}/ki.md`, TEXT],
    ]);
    const client = await startClient({
      disk,
      capabilities: {
        workspace: { fileOperations: { willRename: true }, codeLens: { refreshSupport: true } },
      },
    });
    await client.until(() => client.asked.includes("workspace/codeLens/refresh"));
    const files = [
      { oldUri: `${ROOT}/ki.md`, newUri: `${ROOT}/key-issues.md` },
      { oldUri: `${ROOT}/parts`, newUri: `${ROOT}/solutions` },
    ];
    const edit = await client.connection.sendRequest<WorkspaceEdit>("workspace/willRenameFiles", { files });
    expect(edit.changes?.[project]?.map((one) => [shown(one.range), one.newText])).toEqual([
      ["1:8-1:13", "key-issues.md"],
      ["1:16-1:21", "solutions"],
    ]);
  });
});
