// The server's own words in another language: one that is made of all messages, so that what is left in English shows.
import fs from "node:fs";
import path from "node:path";
import { expect, it, vi } from "vitest";
import type { CodeAction, CodeLens, DocumentDiagnosticReport } from "vscode-languageserver/node";
import { bundle, messages } from "../../scripts/l10n.mjs";
import { type ClientOptions, ROOT, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 30_000 });

const SAMPLE = path.resolve(import.meta.dirname, "../../examples/tr-33868-mistakes");
const disk = new Map(
  fs
    .readdirSync(SAMPLE, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:md|ya?ml)$/.test(name))
    .map((name) => [`${ROOT}/${name}`, fs.readFileSync(path.join(SAMPLE, name), "utf8")] as const),
);
for (let n = 1; n <= 30; n++) disk.set(`${ROOT}/99-notes/${n}.md`, "Notes.\n");

/** All titles that a client is shown of the sample: lenses, code actions of every finding and table, progress. */
async function shown(initialization: ClientOptions["initialization"]) {
  const capabilities = {
    window: { workDoneProgress: true },
    workspace: { workspaceEdit: { documentChanges: true, resourceOperations: ["create" as const] } },
    textDocument: { diagnostic: {} },
  };
  const client = await startClient({
    capabilities,
    disk,
    initialization: { ...initialization, settings: {} },
  });
  const progress: string[] = [];
  let read = false;
  client.connection.onUnhandledProgress(({ value }) => {
    const { kind, title, message } = value as { kind: string; title?: string; message?: string };
    progress.push(...[title, message].filter((one) => one !== undefined));
    read ||= kind === "end";
  });
  await vi.waitUntil(() => read, { timeout: 20_000 });
  const lenses: string[] = [];
  const actions: string[] = [];
  for (const [uri, text] of disk) {
    if (uri.includes("99-notes")) continue;
    client.open(uri, text);
    const textDocument = { uri };
    const found = await client.connection.sendRequest<CodeLens[] | null>("textDocument/codeLens", {
      textDocument,
    });
    lenses.push(...(found ?? []).map(({ command }) => command?.title ?? ""));
    const report = await client.connection.sendRequest<DocumentDiagnosticReport>("textDocument/diagnostic", {
      textDocument,
    });
    const findings = report.kind === "full" ? report.items : [];
    const tables = text.split("\n").flatMap((content, line) => (content.startsWith("| ---") ? [line] : []));
    const ranges = [
      ...findings.map(({ range }) => range),
      ...tables.map((line) => ({ start: { line, character: 3 }, end: { line, character: 3 } })),
    ];
    for (const range of ranges) {
      const given = { textDocument, range, context: { diagnostics: [] } };
      const offered = await client.connection.sendRequest<CodeAction[] | null>(
        "textDocument/codeAction",
        given,
      );
      actions.push(...(offered ?? []).map(({ title }) => title));
    }
    const all = { textDocument, range: { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } } };
    const context = { diagnostics: [], only: ["source.fixAll.rapporteur"] };
    const mended = await client.connection.sendRequest<CodeAction[] | null>("textDocument/codeAction", {
      ...all,
      context,
    });
    actions.push(...(mended ?? []).map(({ title }) => title));
  }
  return { lenses, actions, progress };
}

it("lenses, code actions and progress are shown in the words of the client, whatever they are", async () => {
  const pseudo = Object.fromEntries(messages().map((message) => [message, `⟦${message}⟧`]));
  const { lenses, actions, progress } = await shown({ messages: pseudo });
  expect([...lenses, ...actions, ...progress].filter((title) => !/^⟦.*⟧$/s.test(title))).toEqual([]);
  expect(lenses).toContain("⟦5 threats⟧");
  expect(lenses).toContain("⟦addresses key issues #1, #2⟧");
  expect(actions).toContain("⟦Mark the cell, as the text says⟧");
  expect(actions).toContain("⟦Mend what leaves nothing to choose⟧");
  expect(actions.some((title) => title.startsWith("⟦Let Rapporteur keep this table"))).toBe(true);
  expect(actions.some((title) => /^⟦Disable [a-z-]+ for KI#/.test(title))).toBe(true);
  expect(progress).toContain("⟦Rapporteur: reading drafts⟧");
});

it("a client that hands over some messages, or none, is shown the others in English", async () => {
  const { lenses, actions } = await shown({
    messages: { "{0} threats": { message: "{0} menaces" }, "{0} related": "{0} apparentés" },
  });
  expect(lenses).toContain("5 menaces");
  expect(lenses).toContain("addresses key issues #1, #2");
  expect(actions).toContain("Mark the cell, as the text says");
  expect((await shown({})).lenses).toContain("5 threats");
});

it("the messages to translate are those in the code", () => {
  const file = path.resolve(import.meta.dirname, "../../l10n/bundle.l10n.json");
  expect(fs.readFileSync(file, "utf8"), 'run "npm run l10n"').toBe(bundle());
});
