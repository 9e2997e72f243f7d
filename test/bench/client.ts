// A small editor: starts a language server as a process, opens one document in it, types, and takes the time.
import { type ChildProcess, spawn } from "node:child_process";
import {
  type ClientCapabilities,
  createMessageConnection,
  type Diagnostic,
  DidChangeConfigurationNotification,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  type InitializeResult,
  type MessageConnection,
  type Position,
  PublishDiagnosticsNotification,
  type ServerCapabilities,
  StreamMessageReader,
  StreamMessageWriter,
} from "vscode-languageserver/node";
import { markdownHelper } from "./markdown-helper.ts";
import { answerable, type Question } from "./questions.ts";

/** What an editor does for a server beyond the protocol, such as parsing on its behalf. */
export interface Helper {
  /** Registers what the server may ask. */
  serve(connection: MessageConnection, document: () => OpenDocument): void;
  /** How many milliseconds went into answering since the last call. */
  takeTime(): number;
}

/** How to start a server, and what to tell it; can be written as JSON. */
export interface ServerSpec {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly initializationOptions?: unknown;
  /** Sent as `workspace/didChangeConfiguration` after the greeting. */
  readonly settings?: unknown;
  /** Whether the editor parses for the server, as VS Code does for its Markdown server. */
  readonly parsesForServer?: boolean;
}

export interface OpenDocument {
  readonly uri: string;
  readonly version: number;
  readonly text: string;
}

export interface Answer {
  /** From sending the change until the answer was read. */
  readonly ms: number;
  /** How much of that the helper took. */
  readonly helperMs: number;
  /** What was asked, and the whole answer. */
  readonly method: string;
  readonly result: unknown;
}

const CAPABILITIES: ClientCapabilities = {
  textDocument: {
    synchronization: {},
    diagnostic: {},
    publishDiagnostics: { relatedInformation: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
    hover: { contentFormat: ["markdown"] },
    completion: { completionItem: { snippetSupport: true } },
    foldingRange: {},
    semanticTokens: { requests: { full: true }, tokenTypes: [], tokenModifiers: [], formats: ["relative"] },
    inlayHint: {},
    codeLens: {},
  },
};

const PATIENCE_MS = 60_000;

/** One server and the document that is typed into. */
export class BenchClient {
  private document: OpenDocument = { uri: "", version: 0, text: "" };
  private caret: Position = { line: 0, character: 0 };
  private citation: Position = { line: 0, character: 0 };
  private published: ((items: readonly Diagnostic[]) => void) | undefined;
  private capabilities: ServerCapabilities = {};

  private constructor(
    readonly spec: ServerSpec,
    private readonly server: ChildProcess,
    private readonly connection: MessageConnection,
    private readonly helper: Helper | undefined,
  ) {}

  /** Starts the server of `spec` and says hello to it. */
  static async start(spec: ServerSpec): Promise<BenchClient> {
    const server = spawn(spec.command, spec.args, { stdio: ["pipe", "pipe", "inherit"] });
    const connection = createMessageConnection(
      new StreamMessageReader(server.stdout),
      new StreamMessageWriter(server.stdin),
    );
    const helper = spec.parsesForServer === true ? markdownHelper() : undefined;
    const client = new BenchClient(spec, server, connection, helper);
    connection.onRequest(() => null);
    connection.onNotification(PublishDiagnosticsNotification.type, ({ diagnostics }) =>
      client.published?.(diagnostics),
    );
    helper?.serve(connection, () => client.document);
    connection.listen();
    const { capabilities } = await client.patiently(
      connection.sendRequest<InitializeResult>("initialize", {
        processId: process.pid,
        rootUri: null,
        workspaceFolders: null,
        capabilities: CAPABILITIES,
        initializationOptions: spec.initializationOptions,
      }),
    );
    client.capabilities = capabilities;
    await connection.sendNotification("initialized", {});
    if (spec.settings !== undefined) {
      await connection.sendNotification(DidChangeConfigurationNotification.type, { settings: spec.settings });
    }
    return client;
  }

  /** Opens `text` and puts the caret at `caret`; what is asked of a citation is asked of the one at `citation`. */
  async open(text: string, caret: Position, citation: Position): Promise<void> {
    this.document = { uri: "file:///bench/tr.md", version: 1, text };
    this.caret = caret;
    this.citation = citation;
    await this.connection.sendNotification(DidOpenTextDocumentNotification.type, {
      textDocument: { ...this.document, languageId: "markdown" },
    });
  }

  /** Types `letters` (no line end) at the caret and waits for the answer to `question`. */
  async type(letters: string, question: Question): Promise<Answer> {
    const { uri, version, text } = this.document;
    const { line, character } = this.caret;
    const offset = offsetAt(text, this.caret);
    this.document = {
      uri,
      version: version + 1,
      text: text.slice(0, offset) + letters + text.slice(offset),
    };
    this.caret = { line, character: character + letters.length };
    this.helper?.takeTime();
    const start = performance.now();
    const asked = answerable(question, this.capabilities);
    const answer = this.expect(asked.method);
    const change = this.connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version: version + 1 },
      contentChanges: [{ range: { start: { line, character }, end: { line, character } }, text: letters }],
    });
    const where = { uri, caret: this.caret, citation: this.citation };
    const request =
      answer === undefined
        ? this.connection.sendRequest<unknown>(asked.method, asked.params?.(where) ?? {})
        : undefined;
    const result = await this.patiently<unknown>(answer ?? (request as Promise<unknown>));
    const ms = performance.now() - start;
    await Promise.all([change, request]);
    return { ms, helperMs: this.helper?.takeTime() ?? 0, method: asked.method, result };
  }

  /** Ends the server. */
  async stop(): Promise<void> {
    const gone = new Promise((resolve) => this.server.once("exit", resolve));
    await this.connection.sendRequest("shutdown");
    await this.connection.sendNotification("exit");
    this.server.stdin?.end();
    await gone;
    this.connection.dispose();
  }

  /** The next published diagnostics, where the server publishes them; undefined where it is asked. */
  private expect(method: string): Promise<readonly Diagnostic[]> | undefined {
    if (method !== "textDocument/diagnostic" || this.capabilities.diagnosticProvider !== undefined)
      return undefined;
    return new Promise((resolve) => {
      this.published = resolve;
    });
  }

  /** `answer`, or a failure that says which server ended or is silent. */
  private async patiently<T>(answer: Promise<T>): Promise<T> {
    let timer: NodeJS.Timeout | undefined;
    let ended: (() => void) | undefined;
    const failure = new Promise<never>((_, reject) => {
      ended = () => reject(new Error(`${this.spec.name} ended`));
      this.server.once("exit", ended);
      timer = setTimeout(() => reject(new Error(`${this.spec.name} does not answer`)), PATIENCE_MS);
    });
    try {
      return await Promise.race([answer, failure]);
    } finally {
      clearTimeout(timer);
      if (ended !== undefined) this.server.off("exit", ended);
    }
  }
}

function offsetAt(text: string, { line, character }: Position): number {
  let start = 0;
  for (let i = 0; i < line; i++) start = text.indexOf("\n", start) + 1;
  return start + character;
}
