// What desktop and web share: which documents, which requests of the server the client answers.
import { commands, extensions, l10n, Position, Uri, workspace } from "vscode";
import type { BaseLanguageClient, LanguageClientOptions } from "vscode-languageclient";
import {
  FIND_FILES,
  type InitializationOptions,
  LENS,
  type LensAnswer,
  type LensArguments,
  type LensParams,
  READ_FILE,
  SHOW_REFERENCES,
} from "../../server/src/lsp/protocol.ts";
import { locationOf } from "./located.ts";
import type { Sent } from "./sent.ts";

/** Schemes of texts that are somebody's draft. Never `git`: an old version of a draft is not checked. */
const SCHEMES = ["file", "untitled", "vscode-vfs", "vscode-remote", "vscode-test-web", "memfs"];

/** Options of the language client. */
export function clientOptions(
  initialization: InitializationOptions,
  { sent, client }: { readonly sent: Sent; readonly client: () => BaseLanguageClient },
): LanguageClientOptions {
  return {
    documentSelector: SCHEMES.flatMap((scheme) => [
      { scheme, language: "markdown" },
      { scheme, language: "yaml" },
    ]),
    // VS Code's own Markdown extension has an outline, folds and links.
    initializationOptions: (): InitializationOptions => ({
      ...initialization,
      yamlServer: hasYamlServer(),
      builtInMarkdown: true,
      aside: [...sent.aside],
      ...(l10n.bundle === undefined ? {} : { messages: l10n.bundle }),
    }),
    middleware: {
      ...sent.middleware,
      executeCommand: (command, given, next) =>
        command === SHOW_REFERENCES ? showReferences(client(), given) : next(command, given),
    },
  };
}

/** Whether the extension is there that reads the schemas of YAML files and proposes their keys. */
function hasYamlServer(): boolean {
  return extensions.getExtension("redhat.vscode-yaml") !== undefined;
}

/** Answers the server's requests for files, where it cannot read them itself. */
export function serveFiles(client: BaseLanguageClient): void {
  client.onRequest(FIND_FILES, async () => {
    const found = await workspace.findFiles("**/*.{md,markdown,yaml,yml}", "**/{node_modules,.*}/**");
    return found.map((uri) => client.code2ProtocolConverter.asUri(uri));
  });
  client.onRequest(READ_FILE, async (uri: string) => {
    try {
      return new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri)));
    } catch {
      return null;
    }
  });
}

/** Opens the places of a code lens in the peek view, or the only one at once. */
async function showReferences(client: BaseLanguageClient, given: readonly unknown[]): Promise<void> {
  const [uri, item, list] = given as LensArguments;
  const params: LensParams = { uri, item, list };
  const found = await client.sendRequest<LensAnswer | null>(LENS, params);
  const { line, character } = found?.at.range.start ?? { line: 0, character: 0 };
  await commands.executeCommand(
    "editor.action.goToLocations",
    Uri.parse(uri),
    new Position(line, character),
    (found?.places ?? []).map(locationOf),
    "peek",
    l10n.t("Nothing to show"),
  );
}
