// Requests that come while the drafts are still being read.
import { describe, expect, it } from "vitest";
import { CancellationTokenSource, type WorkspaceEdit } from "vscode-languageserver/node";
import { ROOT, startClient } from "./client.ts";

const KI = `${ROOT}/01-ki.md`;
const SOL = `${ROOT}/02-sol.md`;
const DISK = new Map([
  [KI, "## 5.1 Key issue #1: One\n"],
  [SOL, "## 6.1 Solution #1: A\n\nThis solution addresses KI#1.\n"],
]);
const AT = { textDocument: { uri: KI }, position: { line: 0, character: 18 } };

/** A server whose second file is not read before `go`. */
async function starting() {
  let go: () => void = () => undefined;
  const gone = new Promise<void>((resolve) => {
    go = resolve;
  });
  const client = await startClient({
    files: {
      list: async () => [...DISK.keys()],
      read: async (uri) => {
        if (uri === SOL) await gone;
        return DISK.get(uri);
      },
    },
  });
  client.open(KI, DISK.get(KI) ?? "");
  return { client, go };
}

describe("while the drafts are being read", () => {
  it("a rename waits for the rest of the study, and others do not", async () => {
    const { client, go } = await starting();
    const renamed = client.connection.sendRequest<WorkspaceEdit>("textDocument/rename", {
      ...AT,
      newName: "8",
    });
    await client.connection.sendRequest("textDocument/hover", AT);
    go();
    expect(Object.keys((await renamed).changes ?? {})).toEqual([KI, SOL]);
  });

  it("who takes a waiting request back is answered at once", async () => {
    const { client } = await starting();
    const source = new CancellationTokenSource();
    const asked = client.connection.sendRequest(
      "textDocument/references",
      {
        ...AT,
        context: { includeDeclaration: true },
      },
      source.token,
    );
    source.cancel();
    await expect(asked).rejects.toThrow("cancelled");
  });

  it("a project file is not told of files that were not read yet", async () => {
    const { client, go } = await starting();
    const project = `${ROOT}/rapporteur.yaml`;
    client.open(project, "files: [01-ki.md, 02-sol.md, 03.md]\n");
    const told = () => (client.pushed.get(project) ?? []).map(({ range }) => range.start.character);
    await client.until(() => client.pushed.has(project));
    expect(told()).toEqual([]);
    go();
    await client.until(() => told().length > 0);
    expect(told()).toEqual([29]);
  });
});
