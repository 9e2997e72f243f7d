// Findings on areas over the protocol: where fixes declare, and who hears of an area that changed in another file.
import { expect, it } from "vitest";
import type { CodeAction, DocumentDiagnosticReport } from "vscode-languageserver/node";
import { only } from "../fixture.ts";
import { keyIssue, LIES_IN, solution } from "../rules/area-text.ts";
import { type Client, inLine, ROOT, startClient } from "./client.ts";

const PROJECT = `${ROOT}/rapporteur.yaml`;
const OPTS_IN: readonly [string, string] = [PROJECT, "areas: { model: mtc }\n"];

function settings(code: string, declareIn?: string): unknown {
  return { rules: Object.fromEntries(only(code)), areas: { declareIn } };
}

async function start(given: unknown, capabilities = {}): Promise<Client> {
  const disk = new Map([OPTS_IN]);
  const client = await startClient({ disk, capabilities, initialization: { settings: given } });
  client.open(`${ROOT}/a.md`, keyIssue(1, "", [LIES_IN.A2]));
  return client;
}

it.each([
  [undefined, PROJECT, 'keyIssues:\n  "KI#1": { areas: [A2] }'],
  ["project", PROJECT, 'keyIssues:\n  "KI#1": { areas: [A2] }'],
  ["line", `${ROOT}/a.md`, "Areas: A2"],
  ["comment", `${ROOT}/a.md`, "<!-- areas: A2 -->"],
  ["elsewhere", PROJECT, 'keyIssues:\n  "KI#1": { areas: [A2] }'],
])("with declareIn %s a fix declares in %s", async (declareIn, uri, text) => {
  const client = await start(settings("area-missing", declareIn));
  await client.until(() => client.pushed.get(`${ROOT}/a.md`)?.length === 1);
  const [action] = await client.connection.sendRequest<CodeAction[]>("textDocument/codeAction", {
    textDocument: { uri: `${ROOT}/a.md` },
    range: inLine(0, 5, 5),
    context: { diagnostics: [] },
  });
  expect(action?.title).toBe("Declare area A2 for Key Issue #1");
  const changes = Object.entries(action?.edit?.changes ?? {});
  expect(changes.map(([file, edits]) => [file, edits.map((edit) => edit.newText.trim())])).toEqual([
    [uri, [text]],
  ]);
});

it("a client that pulls is asked to pull again when an area changes in another file", async () => {
  const client = await start(settings("threat-answered-elsewhere"), {
    textDocument: { diagnostic: {} },
    workspace: { diagnostics: { refreshSupport: true } },
  });
  client.open(`${ROOT}/b.md`, solution(1, 1, "", LIES_IN.C));
  const codes = async (): Promise<unknown> => {
    const report: DocumentDiagnosticReport = await client.pull(`${ROOT}/a.md`);
    return report.kind === "full" ? report.items.map(({ code }) => code) : report.kind;
  };
  await client.until(() => client.asked.includes("workspace/diagnostic/refresh"));
  expect(await codes()).toEqual(["threat-answered-elsewhere"]);
  const before = client.asked.length;
  client.change(`${ROOT}/b.md`, solution(1, 1, "", LIES_IN.A2));
  await client.until(() => client.asked.slice(before).includes("workspace/diagnostic/refresh"));
  expect(await codes()).toEqual([]);
});
