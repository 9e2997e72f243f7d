// Quick fixes on similar threats over the protocol: files that are not open, files that are made, and what a client
// that cannot make any is offered.
import { describe, expect, it, vi } from "vitest";
import type { ClientCapabilities, CodeAction, WorkspaceEdit } from "vscode-languageserver/node";
import { type Client, inLine, ROOT, shown, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const ISSUE = (n: number, threat: string): string =>
  `## 5.${n} Key issue #${n}: Issue ${n}\n\n### 5.${n}.1 Security threats\n\n- ${threat}\n`;
const SECOND = ISSUE(
  2,
  "A false base station can send forged attach reject messages to MTC devices for days.",
);
const DISK: readonly (readonly [string, string])[] = [
  [
    `${ROOT}/5-1.md`,
    ISSUE(1, "A false base station can send a forged attach reject message to an MTC device for days."),
  ],
  [`${ROOT}/5-2.md`, SECOND],
  [`${ROOT}/6-1-timers.md`, "## 6.1 Solution #1: Timers\n\nThis solution addresses key issue #1.\n"],
  [`${ROOT}/rapporteur.yaml`, 'spec: "33.999"\n'],
];
const CAN_ALL: ClientCapabilities = {
  workspace: {
    codeLens: { refreshSupport: true },
    workspaceEdit: { documentChanges: true, resourceOperations: ["create"] },
  },
};

/** A client with the second key issue open, and the actions at its threat. */
async function withActions(
  capabilities: ClientCapabilities,
): Promise<{ readonly client: Client; readonly actions: readonly CodeAction[] }> {
  const client = await startClient({ disk: new Map(DISK), capabilities, initialization: { settings: {} } });
  client.open(`${ROOT}/5-2.md`, SECOND);
  let actions: CodeAction[] = [];
  // Files are read in the background.
  while (actions.length === 0)
    actions = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
      textDocument: { uri: `${ROOT}/5-2.md` },
      range: inLine(4, 5, 5),
      context: { diagnostics: [] },
    });
  return { client, actions };
}

/** Every change of an edit, a line each. */
function changesOf({ documentChanges = [] }: WorkspaceEdit): string[] {
  return documentChanges.flatMap((change) =>
    "kind" in change
      ? [`${change.kind} ${"uri" in change ? change.uri.slice(ROOT.length) : ""}`]
      : change.edits.map((edit) =>
          "newText" in edit
            ? `${change.textDocument.uri.slice(ROOT.length)} ${shown(edit.range)} ${JSON.stringify(edit.newText)}`
            : "",
        ),
  );
}

describe("at a similar threat", () => {
  it("a client is offered edits of files that are not open, and a file that is made", async () => {
    const { client, actions } = await withActions(CAN_ALL);
    expect(actions.map(({ title }) => title)).toEqual([
      "Ask whether Solution #1 also addresses Key Issue #2",
      "Link Key Issue #2 to Solution #1",
      "Create a common solution for these 2 threats",
      "These are different",
      "Disable similar-threat for KI#2/T1",
      "Disable similar-threat in this file",
      "Disable similar-threat in this study",
    ]);
    expect(changesOf(actions[0]!.edit!)).toEqual([
      '/6-1-timers.md 2:37-2:37 "\\n\\nEditor\'s note: Whether Solution #1 also addresses Key Issue #2 (clause 5.2.1) is FFS."',
    ]);
    expect(changesOf(actions[1]!.edit!)).toEqual(['/6-1-timers.md 2:33-2:36 "s #1 and #2"']);
    expect(changesOf(actions[2]!.edit!)).toEqual([
      "create /6-2-common-protection-against-forged-messages-by-a-false.md",
      expect.stringMatching(
        /^\/6-2-common.* 0:0-0:0 "## 6\.2 Solution #2: Common protection against forged messages by a false base station\\n\\n/,
      ),
    ]);
    expect(changesOf(actions[3]!.edit!)[0]).toMatch(
      /^\/rapporteur\.yaml 0:14-0:14 "\\ndecisions:\\n {2}- different:/,
    );
    expect(client.errors).toEqual([]);
  });

  it("one that cannot make files is offered the rest", async () => {
    const { actions } = await withActions({ workspace: { codeLens: { refreshSupport: true } } });
    expect(actions.map(({ title }) => title)).toEqual([
      "Ask whether Solution #1 also addresses Key Issue #2",
      "Link Key Issue #2 to Solution #1",
      "These are different",
      "Disable similar-threat for KI#2/T1",
      "Disable similar-threat in this file",
      "Disable similar-threat in this study",
    ]);
  });
});

describe("the command that compares solutions", () => {
  const compare = async (client: Client, ...given: readonly unknown[]): Promise<string | null> =>
    client.connection.sendRequest("workspace/executeCommand", {
      command: "rapporteur.compareSolutions",
      arguments: given,
    });

  it("gives a Markdown text for a place in a key issue, and null elsewhere", async () => {
    const { client } = await withActions(CAN_ALL);
    const text = await compare(client, `${ROOT}/5-1.md`, { line: 4, character: 3 });
    expect(text?.split("\n").slice(0, 3)).toEqual([
      "# Solutions of Key Issue #1: Issue 1",
      "",
      expect.stringMatching(/^\| What the text says +\| Solution #1 +\|$/),
    ]);
    expect(await compare(client, `${ROOT}/6-1-timers.md`, { line: 0, character: 0 })).toBeNull();
    expect(await compare(client, `${ROOT}/none.md`, { line: 0, character: 0 })).toBeNull();
    expect(await compare(client)).toBeNull();
  });
});
