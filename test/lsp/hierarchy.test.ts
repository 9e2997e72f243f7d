import { describe, expect, it, vi } from "vitest";
import type {
  CallHierarchyIncomingCall,
  CallHierarchyItem,
  CallHierarchyOutgoingCall,
} from "vscode-languageserver/node";
import { askAt, type Client, inLine, ROOT, shown, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const URI = `${ROOT}/tr.md`;
const TR = "## 5.1 Key issue #1: 𝕆ne\n\n## 6.1 Solution #1: A\n\n😀 Solution addresses KI#1.\n";
const ON_MENTION = { line: 4, character: 24 };

async function withText(): Promise<Client> {
  const client = await startClient();
  client.open(URI, TR);
  return client;
}

function prepare(client: Client, position = ON_MENTION): Promise<CallHierarchyItem[] | null> {
  return askAt(client, "textDocument/prepareCallHierarchy", URI, position);
}

function outgoing(client: Client, item: CallHierarchyItem): Promise<CallHierarchyOutgoingCall[]> {
  return client.connection.sendRequest("callHierarchy/outgoingCalls", { item });
}

function incoming(client: Client, item: CallHierarchyItem): Promise<CallHierarchyIncomingCall[]> {
  return client.connection.sendRequest("callHierarchy/incomingCalls", { item });
}

describe("the trace as a call hierarchy", () => {
  it("begins with the thing under the cursor", async () => {
    const [item, ...more] = (await prepare(await withText()))!;
    expect(more).toEqual([]);
    expect([item!.name, item!.uri, shown(item!.range), shown(item!.selectionRange)]).toEqual([
      "KI#1 𝕆ne",
      URI,
      "0:0-2:0",
      "0:3-0:25",
    ]);
  });

  it("goes ahead and back, with the places that say so", async () => {
    const client = await withText();
    const [keyIssue] = (await prepare(client))!;
    const [step] = await outgoing(client, keyIssue!);
    expect([step!.to.name, ...step!.fromRanges.map(shown)]).toEqual(["Sol#1 A", "4:22-4:26"]);
    const [back] = await incoming(client, step!.to);
    expect([back!.from.name, ...back!.fromRanges.map(shown)]).toEqual(["KI#1 𝕆ne", "4:22-4:26"]);
    expect(await incoming(client, keyIssue!)).toEqual([]);
  });

  it("finds an item again when the text has moved", async () => {
    const client = await withText();
    const [keyIssue] = (await prepare(client))!;
    client.change(URI, "\n\n", inLine(0, 0, 0));
    const [step] = await outgoing(client, keyIssue!);
    expect(step!.fromRanges.map(shown)).toEqual(["6:22-6:26"]);
  });

  it("is null where nothing stands, and empty for what is gone or never was", async () => {
    const client = await withText();
    expect(await prepare(client, { line: 1, character: 0 })).toBeNull();
    const [keyIssue] = (await prepare(client))!;
    const { data: _, ...without } = keyIssue!;
    for (const item of [
      without,
      { ...keyIssue!, data: { id: "KI#9" } },
      { ...keyIssue!, uri: `${ROOT}/none.md` },
    ])
      expect([await outgoing(client, item), await incoming(client, item)]).toEqual([[], []]);
  });
});
