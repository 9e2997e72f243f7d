// The server as a process of its own, as editors start it.
import { type ChildProcess, spawn } from "node:child_process";
import path from "node:path";
import { describe, expect, it } from "vitest";
import {
  createMessageConnection,
  type InitializeResult,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import manifest from "../../package.json";

const CLI = path.resolve(import.meta.dirname, "../../dist/cli.js");

function start(): { connection: MessageConnection; process: ChildProcess; exited: Promise<number | null> } {
  const child = spawn(process.execPath, [CLI, "lsp", "--stdio"], { stdio: ["pipe", "pipe", "inherit"] });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  connection.listen();
  const exited = new Promise<number | null>((resolve) => child.on("exit", (code) => resolve(code)));
  return { connection, process: child, exited };
}

const HELLO = { processId: null, rootUri: null, capabilities: {}, workspaceFolders: null };

describe("rapporteur lsp --stdio", () => {
  it("says hello with its version, and ends with 0 after shutdown and exit", async () => {
    const { connection, exited } = start();
    const { serverInfo } = await connection.sendRequest<InitializeResult>("initialize", HELLO);
    expect(serverInfo).toEqual({ name: "rapporteur", version: manifest.version });
    expect(await connection.sendRequest("shutdown")).toBeNull();
    await connection.sendNotification("exit");
    expect(await exited).toBe(0);
  });

  it("ends with 1 after an exit without shutdown", async () => {
    const { connection, exited } = start();
    await connection.sendRequest("initialize", HELLO);
    await connection.sendNotification("exit");
    expect(await exited).toBe(1);
  });

  it("ends when the editor goes away", async () => {
    const { connection, process: child, exited } = start();
    await connection.sendRequest("initialize", HELLO);
    child.stdin?.end();
    expect(await exited).not.toBeNull();
  });
});
