import { describe, expect, it, vi } from "vitest";
import {
  CancellationTokenSource,
  type DocumentHighlight,
  DocumentHighlightKind,
  type Location,
  type LocationLink,
} from "vscode-languageserver/node";
import { askAt, type Client, ROOT, shown, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const KI = "file:///work/05.md";
const SOLUTION = "file:///work/06.md";
const PROJECT = "file:///work/rapporteur.yaml";
const ON_MENTION = { line: 2, character: 26 };

/** A client of a study in two files and a project file, all of them open. A character of two units stands first. */
async function withStudy(): Promise<Client> {
  const client = await startClient();
  client.open(PROJECT, 'spec: "33.868"\nkeyIssues: { "KI#1": { areas: [A] } }\n');
  client.open(KI, "## 5.1 Key issue #1: 𝕆ne\n\n### 5.1.2 Threats\n\n- 😀 An attacker can forge it.\n");
  client.open(SOLUTION, "## 6.1 Solution #1: A\n\n😀 Solution addresses KI#1.\n");
  return client;
}

async function leads(client: Client, method: string, uri: string, at: typeof ON_MENTION): Promise<string[]> {
  const found = await askAt<Location[]>(client, `textDocument/${method}`, uri, at);
  return found.map((place) => `${place.uri} ${shown(place.range)}`);
}

describe("from a mention of a key issue", () => {
  it.each([
    ["declaration", [`${KI} 0:3-0:25`]],
    ["definition", [`${KI} 0:3-0:25`]],
    ["typeDefinition", [`${KI} 0:3-0:25`]],
    ["implementation", [`${SOLUTION} 0:3-0:21`]],
  ])("%s leads to the other file, in UTF-16 units", async (method, expected) => {
    expect(await leads(await withStudy(), method, SOLUTION, ON_MENTION)).toEqual(expected);
  });
});

it("a client that takes links is told from which words they lead", async () => {
  const client = await startClient({ capabilities: { textDocument: { definition: { linkSupport: true } } } });
  client.open(KI, "## 5.1 Key issue #1: One\n\n😀 Key issue 1\n");
  const at = { line: 2, character: 13 };
  const [link] = await askAt<LocationLink[]>(client, "textDocument/definition", KI, at);
  expect([link!.targetUri, shown(link!.originSelectionRange!), shown(link!.targetRange)]).toEqual([
    KI,
    "2:3-2:14",
    "0:3-0:24",
  ]);
  const [location] = await askAt<Location[]>(client, "textDocument/typeDefinition", KI, at);
  expect(shown(location!.range)).toBe("0:3-0:24");
});

it("a project file that is open leads to the draft, and is among the references", async () => {
  const client = await withStudy();
  expect(await leads(client, "definition", PROJECT, { line: 1, character: 16 })).toEqual([`${KI} 0:3-0:25`]);
  const found = await client.connection.sendRequest<Location[]>("textDocument/references", {
    textDocument: { uri: SOLUTION },
    position: ON_MENTION,
    context: { includeDeclaration: false },
  });
  expect(found.map(({ uri, range }) => `${uri} ${shown(range)}`)).toEqual([
    `${SOLUTION} 2:22-2:26`,
    `${PROJECT} 1:14-1:18`,
  ]);
});

describe("highlights", () => {
  it("tell the definition from mentions", async () => {
    const client = await startClient();
    client.open(KI, "## 5.1 Key issue #1: One\n\n😀 KI#1 and key issue 1\n");
    const found = await askAt<DocumentHighlight[]>(client, "textDocument/documentHighlight", KI, {
      line: 2,
      character: 4,
    });
    expect(found.map(({ range, kind }) => `${shown(range)} ${kind}`)).toEqual([
      `0:3-0:24 ${DocumentHighlightKind.Write}`,
      `2:3-2:7 ${DocumentHighlightKind.Read}`,
      `2:12-2:23 ${DocumentHighlightKind.Read}`,
    ]);
  });
});

describe("every request", () => {
  const METHODS = ["declaration", "definition", "implementation", "typeDefinition", "documentHighlight"];

  it.each(METHODS)("%s is cancelled where the client says so", async (method) => {
    const client = await withStudy();
    const source = new CancellationTokenSource();
    const answer = client.connection.sendRequest(
      `textDocument/${method}`,
      { textDocument: { uri: SOLUTION }, position: ON_MENTION },
      source.token,
    );
    source.cancel();
    await expect(answer).rejects.toMatchObject({ code: -32800 });
  });

  it.each(METHODS)("%s knows nothing of a file that it does not know", async (method) => {
    const client = await startClient();
    expect(await askAt(client, `textDocument/${method}`, `${ROOT}/none.md`, ON_MENTION)).toEqual([]);
  });
});
