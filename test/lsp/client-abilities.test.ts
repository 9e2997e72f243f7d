import { describe, expect, it, vi } from "vitest";
import { type Client, QUIET, ROOT, startClient } from "./client.ts";

vi.setConfig({ testTimeout: 10_000 });

const URI = `${ROOT}/tr.md`;
const TR = "## 5.1 Key issue #1: One\n\n## 6.1 Solution #1: A\n\nThis solution addresses KI#1.\n";

/** A client with `text` open. */
async function withText(text: string, options: Parameters<typeof startClient>[0] = {}): Promise<Client> {
  const client = await startClient(options);
  client.open(URI, text);
  return client;
}

describe("a client without any optional capability", () => {
  it("is asked nothing and gets what the base protocol has", async () => {
    const disk = new Map(Array.from({ length: 30 }, (_, n) => [`${ROOT}/${n}.md`, TR] as const));
    const client = await withText(`${TR}\n## 6.1 Again\n`, { disk });
    await client.until(() => (client.pushed.get(URI)?.length ?? 0) > 0);
    expect(client.pushed.get(URI)?.map(({ code }) => code)).toEqual(["duplicate-number"]);
    expect(client.pushed.get(URI)?.[0]).not.toHaveProperty("relatedInformation");
    await client.connection.sendRequest("workspace/executeCommand", {
      command: "rapporteur.showReferences",
      arguments: [URI, "KI#1", "solutions"],
    });
    expect(client.asked).toEqual([]);
  });

  it("is asked to register nothing that it did not offer to register", async () => {
    const client = await withText(`${TR}\n## 6.1 Again\n`, {
      capabilities: { workspace: { configuration: true } },
    });
    await client.until(() => client.pushed.has(URI));
    expect(client.asked).toEqual(["workspace/configuration"]);
  });

  it.each(["client/registerCapability", "workspace/configuration", "window/workDoneProgress/create"])(
    "gets the files of its folder read, even where it refuses %s",
    async (refused) => {
      const capabilities = {
        window: { workDoneProgress: true },
        workspace: {
          configuration: true,
          didChangeConfiguration: { dynamicRegistration: true },
          didChangeWatchedFiles: { dynamicRegistration: true },
        },
      };
      const disk = new Map<string, string>([[`${ROOT}/rapporteur.yaml`, 'spec: "33.868"\n']]);
      for (let i = 0; i < 30; i++) disk.set(`${ROOT}/${i}.md`, "## 6.1 One\n");
      const client = await withText("## 6.1 Again\n", { capabilities, disk, refuses: [refused] });
      await client.until(() => client.pushed.get(URI)?.length === 1);
      expect(client.asked).toContain(refused);
    },
  );
});

describe("a client that can be asked", () => {
  const capabilities = {
    window: { showDocument: { support: true }, workDoneProgress: true },
    workspace: {
      configuration: true,
      didChangeConfiguration: { dynamicRegistration: true },
      workspaceFolders: true,
      didChangeWatchedFiles: { dynamicRegistration: true },
      inlayHint: { refreshSupport: true },
      codeLens: { refreshSupport: true },
    },
  };

  it("is asked to watch files, for its settings, and to look again when the files are read", async () => {
    const client = await withText(TR, { capabilities });
    await client.until(() => client.asked.includes("workspace/codeLens/refresh"));
    expect(client.asked).toMatchInlineSnapshot(`
      [
        "client/registerCapability",
        "client/registerCapability",
        "workspace/configuration",
        "workspace/inlayHint/refresh",
        "workspace/codeLens/refresh",
      ]
    `);
  });

  it("has its settings read anew when they change", async () => {
    let severity = "warning";
    const client = await withText(`${TR}\n## 6.1 Again\n`, {
      capabilities,
      settings: () => ({ rules: { ...QUIET.rules, "duplicate-number": severity } }),
    });
    const severities = () => client.pushed.get(URI)?.map((diagnostic) => diagnostic.severity);
    await client.until(() => severities()?.[0] === 2);
    severity = "hint";
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.until(() => severities()?.[0] === 4);
    severity = "off";
    await client.connection.sendNotification("workspace/didChangeConfiguration", { settings: null });
    await client.until(() => severities()?.length === 0);
    expect(severities()).toEqual([]);
  });

  it("has settings of its own for each folder of the workspace", async () => {
    const roots = ["file:///quiet", "file:///loud"];
    const disk = new Map(roots.map((root) => [`${root}/tr.md`, `${TR}\n## 6.1 Again\n`]));
    const client = await startClient({
      capabilities,
      disk,
      roots,
      settings: (folder) => ({
        rules: { ...QUIET.rules, "duplicate-number": folder === "file:///loud" ? "error" : "off" },
      }),
    });
    for (const [uri, text] of disk) client.open(uri, text);
    await client.until(() => client.pushed.get("file:///loud/tr.md")?.[0]?.severity === 1);
    expect(client.pushed.get("file:///quiet/tr.md")).toEqual([]);
  });

  it("is shown the first place of a code lens that it does not know", async () => {
    const client = await withText(TR, { capabilities });
    await client.connection.sendRequest("workspace/executeCommand", {
      command: "rapporteur.showReferences",
      arguments: [URI, "KI#1", "solutions"],
    });
    expect(client.asked).toContain("window/showDocument");
  });

  it("sees progress while many files are read", async () => {
    const disk = new Map(Array.from({ length: 30 }, (_, n) => [`${ROOT}/${n}.md`, TR] as const));
    const client = await withText(TR, { capabilities, disk });
    await client.until(() => client.asked.includes("workspace/codeLens/refresh"));
    expect(client.asked).toContain("window/workDoneProgress/create");
  });
});
