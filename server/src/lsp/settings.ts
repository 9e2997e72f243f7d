// The settings of each folder, as the client gives them.
import type { Connection } from "vscode-languageserver";
import { isYamlName } from "../model/source.ts";
import type { LogFailure } from "./answer.ts";
import { readSettings, type Settings } from "./config.ts";
import type { InitializationOptions } from "./protocol.ts";

/** The settings of a folder, for each language that a draft can be in. */
interface ByLanguage {
  readonly markdown: Settings;
  readonly yaml: Settings;
}

/** Owns the settings of one connection. */
export class FolderSettings {
  private builtInMarkdown = false;
  private all: ByLanguage = this.read(undefined);
  private byRoot: ReadonlyMap<string, ByLanguage> = new Map();

  constructor(
    private readonly connection: Connection,
    private readonly log: LogFailure,
  ) {}

  /** The settings for the file `uri`: of the innermost folder that holds it, else those of the workspace. */
  of(uri: string): Settings {
    let found: { readonly root: string; readonly settings: ByLanguage } | undefined;
    for (const [root, settings] of this.byRoot)
      if (uri.startsWith(`${root}/`) && root.length > (found?.root.length ?? -1)) found = { root, settings };
    return (found?.settings ?? this.all)[isYamlName(uri) ? "yaml" : "markdown"];
  }

  /** Takes what a client says at the start: its settings, and whether it has an outline and such for Markdown itself. */
  begin({ settings, builtInMarkdown }: InitializationOptions): void {
    this.builtInMarkdown = builtInMarkdown === true;
    this.take(settings);
  }

  /** Takes what a client hands over by itself. */
  take(value: unknown): void {
    this.all = this.read(value);
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
      this.all = this.read(given[0]);
      this.byRoot = new Map(roots.map((root, at) => [root, this.read(given[at + 1])]));
    } catch (error) {
      this.log(`the client refused a request: ${error instanceof Error ? error.message : String(error)}`);
    }
  }

  private read(value: unknown): ByLanguage {
    return { markdown: readSettings(value, this.builtInMarkdown), yaml: readSettings(value, false) };
  }
}
