// The settings of each folder, as the client gives them.
import type { Connection } from "vscode-languageserver";
import type { LogFailure } from "./answer.ts";
import { DEFAULT_SETTINGS, readSettings, type Settings } from "./config.ts";

/** Owns the settings of one connection. */
export class FolderSettings {
  private all: Settings = DEFAULT_SETTINGS;
  private byRoot: ReadonlyMap<string, Settings> = new Map();

  constructor(
    private readonly connection: Connection,
    private readonly log: LogFailure,
  ) {}

  /** The settings for the file `uri`: of the innermost folder that holds it, else those of the workspace. */
  of(uri: string): Settings {
    let found: { readonly root: string; readonly settings: Settings } | undefined;
    for (const [root, settings] of this.byRoot)
      if (uri.startsWith(`${root}/`) && root.length > (found?.root.length ?? -1)) found = { root, settings };
    return found?.settings ?? this.all;
  }

  /** Takes what a client hands over by itself. */
  take(value: unknown): void {
    this.all = readSettings(value);
    this.byRoot = new Map();
  }

  /** Asks the client for the settings of `roots`. What it does not give keeps its default. */
  async ask(roots: readonly string[]): Promise<void> {
    const items = [undefined, ...roots].map((root) => ({
      section: "rapporteur",
      ...(root === undefined ? {} : { scopeUri: root }),
    }));
    try {
      const given = (await this.connection.workspace.getConfiguration(items)) as unknown[];
      this.all = readSettings(given[0]);
      this.byRoot = new Map(roots.map((root, at) => [root, readSettings(given[at + 1])]));
    } catch (error) {
      this.log(`the client refused a request: ${error instanceof Error ? error.message : String(error)}`);
    }
  }
}
