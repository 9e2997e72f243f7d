// What is no mistake is not spoken of where somebody types, and comes when they pause.
import { expect, it } from "vitest";
import { inLine, ROOT, startClient } from "./client.ts";

const URI = `${ROOT}/draft.md`;
const TEXT = `# 1 Scope

## 5.1 Key issue #1: Attach

### 5.1.1 Security threats

- A false base station can send a forged attach reject message to an MTC device for days.

## 5.2 Key issue #2: Handover

### 5.2.1 Security threats

- A false base station can send forged attach reject messages to MTC devices for day.
`;
/** Behind "day" in the last line. */
const END = { line: 12, character: 84 };

it("a similar threat is told of once nobody types in it any more", { timeout: 10_000 }, async () => {
  const client = await startClient({ initialization: { settings: {} } });
  client.open(URI, TEXT);
  const told = () => (client.pushed.get(URI) ?? []).map(({ code }) => code).includes("similar-threat");
  await client.until(told);
  client.change(URI, "s", { start: END, end: END });
  await client.until(() => !told());
  await client.until(told);
  expect(client.errors).toEqual([]);
});

it("what became similar is told at a pause, and no keystroke waits for it", { timeout: 10_000 }, async () => {
  const client = await startClient({ initialization: { settings: {} } });
  const other = TEXT.replace(/false base station can send forged.*/, "thief can take a meter off the wall.");
  client.open(URI, other);
  await client.until(() => client.pushed.has(URI));
  const told = () => (client.pushed.get(URI) ?? []).map(({ code }) => code).includes("similar-threat");
  client.change(URI, TEXT.split("\n")[12]!, inLine(12, 0, other.split("\n")[12]!.length));
  // Typed elsewhere, so that it is not the place that keeps it back; and what is wrong with a text is told at once.
  client.change(URI, "\n<<<<<<< HEAD\n", inLine(13, 0, 0));
  await client.until(() => JSON.stringify(client.pushed.get(URI)).includes("conflict-markers"));
  expect(told()).toBe(false);
  await client.until(told);
  expect(client.errors).toEqual([]);
});

it("a client that pulls is told to ask again at a pause, where there is news", {
  timeout: 20_000,
}, async () => {
  const client = await startClient({
    capabilities: {
      textDocument: { diagnostic: {} },
      workspace: { diagnostics: { refreshSupport: true } },
    },
    initialization: { settings: {} },
  });
  const codes = async (): Promise<string> => JSON.stringify(await client.pull(URI));
  client.open(URI, TEXT.replace("Handover", "Handing over"));
  expect(await codes()).toContain("similar-threat");
  const refreshed = () => client.asked.filter((method) => method === "workspace/diagnostic/refresh").length;
  // The first refresh is that of the file that was opened.
  await client.until(() => refreshed() > 0);
  const replaced = inLine(12, 2, 62);
  client.change(URI, "A thief can take a meter off the wall that belongs ", replaced);
  client.change(URI, "!", inLine(6, 90, 90));
  // The threat is another one, which nobody waits to hear.
  expect(await codes()).toContain("similar-threat");
  const before = refreshed();
  await client.until(() => refreshed() > before);
  expect(await codes()).not.toContain("similar-threat");
  expect(client.errors).toEqual([]);
});

it("lenses that were asked for while somebody typed are asked for again at the pause", {
  timeout: 10_000,
}, async () => {
  const client = await startClient({
    capabilities: { workspace: { codeLens: { refreshSupport: true } } },
    initialization: { settings: {} },
  });
  const lenses = async (): Promise<string> =>
    JSON.stringify(
      await client.connection.sendRequest("textDocument/codeLens", { textDocument: { uri: URI } }),
    );
  client.open(URI, TEXT);
  expect(await lenses()).toContain("1 related");
  const refreshed = () => client.asked.filter((method) => method === "workspace/codeLens/refresh").length;
  client.change(URI, "- A thief can take a meter off the wall.", inLine(12, 0, 85));
  expect(await lenses()).toContain("1 related");
  const before = refreshed();
  await client.until(() => refreshed() > before);
  expect(await lenses()).not.toContain("related");
  expect(client.errors).toEqual([]);
});
