import { describe, expect, it, vi } from "vitest";
import {
  CancellationTokenSource,
  type ClientCapabilities,
  type DocumentDiagnosticReport,
  type WorkspaceDiagnosticReport,
} from "vscode-languageserver/node";
import { askAt, type Client, inLine, ROOT, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const PULLS: ClientCapabilities = {
  textDocument: { diagnostic: {} },
  workspace: { diagnostics: { refreshSupport: true } },
};
const URI = `${ROOT}/tr.md`;
const WRONG = "## 5.1 Key issue #1: One\n\n## 5.2 Key issue #1: Two\n";
const NUMBER = inLine(2, 18, 19);

function codes(report: DocumentDiagnosticReport): (number | string | undefined)[] {
  return report.kind === "full" ? report.items.map(({ code }) => code) : [report.kind];
}

function pullAll(
  client: Client,
  previousResultIds: readonly { readonly uri: string; readonly value: string }[] = [],
  source = new CancellationTokenSource(),
): Promise<WorkspaceDiagnosticReport> {
  return client.connection.sendRequest(
    "workspace/diagnostic",
    { identifier: "rapporteur", previousResultIds },
    source.token,
  );
}

function resultIds({ items }: WorkspaceDiagnosticReport): { uri: string; value: string }[] {
  return items.map(({ uri, resultId }) => ({ uri, value: resultId! }));
}

describe("pulled for a file", () => {
  it("they are full once and unchanged then, until the text changes what is found", async () => {
    const client = await startClient({ capabilities: PULLS });
    client.open(URI, WRONG);
    const first = await client.pull(URI);
    expect(codes(first)).toEqual(["duplicate-number"]);
    expect(codes(await client.pull(URI, first.resultId))).toEqual(["unchanged"]);
    client.change(URI, "2", NUMBER);
    expect(codes(await client.pull(URI, first.resultId))).toEqual([]);
  });

  it("they are unchanged where an edit moves nothing", async () => {
    const client = await startClient({ capabilities: PULLS });
    client.open(URI, WRONG);
    const { resultId } = await client.pull(URI);
    client.change(URI, "\nText.\n", inLine(3, 0, 0));
    expect(codes(await client.pull(URI, resultId))).toEqual(["unchanged"]);
  });

  it("they carry what an editor shows", async () => {
    const client = await startClient({
      capabilities: {
        textDocument: { diagnostic: {}, publishDiagnostics: { relatedInformation: true } },
      },
    });
    client.open(URI, WRONG);
    const report = await client.pull(URI);
    expect(report).toMatchInlineSnapshot(`
      {
        "items": [
          {
            "code": "duplicate-number",
            "codeDescription": {
              "href": "https://github.com/rapporteur/rapporteur/blob/main/docs/rules/duplicate-number.md",
            },
            "message": "Key issue #1 is there already ("One"). Give one of them a number of its own.",
            "range": {
              "end": {
                "character": 19,
                "line": 2,
              },
              "start": {
                "character": 18,
                "line": 2,
              },
            },
            "relatedInformation": [
              {
                "location": {
                  "range": {
                    "end": {
                      "character": 19,
                      "line": 0,
                    },
                    "start": {
                      "character": 18,
                      "line": 0,
                    },
                  },
                  "uri": "file:///work/tr.md",
                },
                "message": "The first Key issue #1",
              },
            ],
            "severity": 1,
            "source": "rapporteur",
          },
        ],
        "kind": "full",
        "resultId": "1",
      }
    `);
  });

  it("they are never pushed as well", async () => {
    const client = await startClient({ capabilities: PULLS });
    client.open(URI, WRONG);
    // The refresh comes when a push would: a push would have been heard before it.
    client.change(URI, "2", NUMBER);
    await client.pull(URI);
    client.open(`${ROOT}/other.md`, WRONG);
    const { items } = await pullAll(client);
    const held = pullAll(client, resultIds({ items }));
    client.change(`${ROOT}/other.md`, "2", NUMBER);
    await held;
    expect(client.told).not.toContain("textDocument/publishDiagnostics");
  });

  it("they stay those of the open text when the disk changes", async () => {
    const disk = new Map([[URI, ""]]);
    const client = await startClient({ capabilities: PULLS, disk });
    client.open(URI, WRONG);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: URI, type: 2 }],
    });
    expect(codes(await client.pull(URI))).toEqual(["duplicate-number"]);
  });
});

describe("pulled for the workspace", () => {
  it("they hold every file of every study, open or not", async () => {
    const disk = new Map([
      [`${ROOT}/a.md`, WRONG],
      [`${ROOT}/b.md`, "## 5.1 Key issue #1: One\n"],
      [`${ROOT}/README.md`, "# About\n"],
      [`${ROOT}/p/rapporteur.yaml`, "foo: 1\n"],
    ]);
    const client = await startClient({ capabilities: PULLS, disk });
    const { items } = await pullAll(client);
    const shown = items.map((item) => `${item.uri.slice(ROOT.length)} ${codes(item).join(" ")}`);
    expect(shown.sort()).toEqual(["/a.md duplicate-number", "/b.md ", "/p/rapporteur.yaml project-file"]);
  });

  it("they are held open until something changes", async () => {
    const client = await startClient({ capabilities: PULLS });
    client.open(URI, WRONG);
    const first = await pullAll(client);
    let answered = false;
    const held = pullAll(client, resultIds(first)).then((report) => {
      answered = true;
      return report;
    });
    // Requests that were sent later are answered meanwhile.
    for (let i = 0; i < 20; i++) await askAt(client, "textDocument/hover", URI, { line: 0, character: 0 });
    expect(answered).toBe(false);
    client.change(URI, "2", NUMBER);
    expect((await held).items.map(codes)).toEqual([[]]);
  });

  it("they are not answered by a change that finds nothing new", async () => {
    const client = await startClient({ capabilities: PULLS });
    client.open(URI, WRONG);
    const first = await pullAll(client);
    const held = pullAll(client, resultIds(first));
    client.change(URI, "\nText.\n", inLine(3, 0, 0));
    client.open(`${ROOT}/b.md`, WRONG);
    expect((await held).items.map((item) => `${item.uri} ${codes(item)}`).sort()).toEqual([
      `${ROOT}/b.md duplicate-number`,
      `${URI} unchanged`,
    ]);
  });

  it("they are empty for a file that is gone", async () => {
    const disk = new Map([[URI, WRONG]]);
    const client = await startClient({ capabilities: PULLS, disk });
    const first = await pullAll(client);
    const held = pullAll(client, resultIds(first));
    disk.delete(URI);
    await client.connection.sendNotification("workspace/didChangeWatchedFiles", {
      changes: [{ uri: URI, type: 3 }],
    });
    expect((await held).items.map((item) => [item.uri, ...codes(item)])).toEqual([[URI]]);
  });

  it("end with RequestCancelled when the client gives up", async () => {
    const client = await startClient({ capabilities: PULLS });
    const source = new CancellationTokenSource();
    const held = pullAll(client, [], source);
    await askAt(client, "textDocument/hover", URI, { line: 0, character: 0 });
    source.cancel();
    await expect(held).rejects.toMatchObject({ code: -32800 });
  });
});

describe("the client is asked to pull again", () => {
  it("when a change in one file can change what is found in another", async () => {
    const disk = new Map([[`${ROOT}/rapporteur.yaml`, 'spec: "33.868"\n']]);
    const client = await startClient({ capabilities: PULLS, disk });
    client.open(`${ROOT}/a.md`, WRONG);
    client.open(`${ROOT}/b.md`, "## 5.3 Key issue #3: Three\n");
    const held = pullAll(client, resultIds(await pullAll(client)));
    client.change(`${ROOT}/a.md`, "2", NUMBER);
    await held;
    const before = client.asked.length;
    client.change(`${ROOT}/a.md`, "3", NUMBER);
    await client.until(() => client.asked.slice(before).includes("workspace/diagnostic/refresh"));
    expect(codes(await client.pull(`${ROOT}/b.md`))).toEqual(["duplicate-number"]);
  });

  it("when the files of the workspace are read after it pulled", async () => {
    const disk = new Map([
      [`${ROOT}/rapporteur.yaml`, 'spec: "33.868"\n'],
      [`${ROOT}/a.md`, "## 5.1 Key issue #1: One\n"],
    ]);
    let read: () => void = () => undefined;
    const asked = new Promise<void>((resolve) => {
      read = resolve;
    });
    const files = {
      list: () => asked.then(() => [...disk.keys()]),
      read: async (uri: string) => disk.get(uri),
    };
    const client = await startClient({ capabilities: PULLS, files });
    client.open(`${ROOT}/b.md`, "## 5.2 Key issue #1: Two\n");
    expect(codes(await client.pull(`${ROOT}/b.md`))).toEqual([]);
    read();
    await client.until(() => client.asked.includes("workspace/diagnostic/refresh"));
    expect(codes(await client.pull(`${ROOT}/b.md`))).toEqual(["duplicate-number"]);
  });
});

describe("pushed to a client that does not pull", () => {
  it("they follow the text and are cleared when it is closed", async () => {
    const client = await startClient();
    client.open(URI, WRONG);
    const shown = () => client.pushed.get(URI)?.map(({ code }) => code);
    await client.until(() => shown()?.length === 1);
    expect(shown()).toEqual(["duplicate-number"]);
    client.change(URI, "2", NUMBER);
    await client.until(() => shown()?.length === 0);
    client.change(URI, "1", NUMBER);
    await client.until(() => shown()?.length === 1);
    await client.connection.sendNotification("textDocument/didClose", { textDocument: { uri: URI } });
    await client.until(() => shown()?.length === 0);
    expect(shown()).toEqual([]);
  });

  it("they come for other open files too when those are concerned", async () => {
    const disk = new Map([[`${ROOT}/rapporteur.yaml`, 'spec: "33.868"\n']]);
    const client = await startClient({ disk });
    client.open(`${ROOT}/a.md`, "## 5.1 Key issue #2: One\n");
    client.open(`${ROOT}/b.md`, "## 5.2 Key issue #1: Two\n");
    await client.until(() => client.pushed.has(`${ROOT}/b.md`));
    client.change(`${ROOT}/a.md`, "1", inLine(0, 18, 19));
    await client.until(() => client.pushed.get(`${ROOT}/b.md`)?.length === 1);
    expect(client.pushed.get(`${ROOT}/a.md`)).toEqual([]);
  });

  it("they are not there to be pulled", async () => {
    const client = await startClient();
    expect(client.initialized.capabilities).not.toHaveProperty("diagnosticProvider");
    await expect(client.pull(URI)).rejects.toMatchObject({ code: -32601 });
  });
});
