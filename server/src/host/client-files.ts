// Files by requests to the client: in a browser the server has no disk.
import type { Connection } from "vscode-languageserver";
import type { Files } from "../lsp/files.ts";
import { FIND_FILES, READ_FILE } from "../lsp/protocol.ts";

/** The port `Files` over `connection`. */
export function clientFiles(connection: Connection): Files {
  return {
    reads: (uri) => !/\/(?:\.[^/]*|node_modules)\//.test(uri),
    list: () => connection.sendRequest<string[]>(FIND_FILES),
    read: async (uri) => (await connection.sendRequest<string | null>(READ_FILE, uri)) ?? undefined,
  };
}
