// Renaming: of what is under the cursor, and of files that a project file names.
import { isRefusal } from "../edits/refusal.ts";
import { renameFiles } from "../edits/rename-files.ts";
import { prepareRename, rename } from "../features/rename.ts";
import { answer } from "./answer.ts";
import { fromPosition, toRange } from "./convert.ts";
import { toWorkspaceEdit } from "./convert-edits.ts";
import { editOptions, type Handlers, respond } from "./serving.ts";

const FILES = { scheme: "file", pattern: { glob: "**/*" } };

export const renaming: Handlers = {
  capabilities: (can) => ({
    renameProvider: can.prepareRename ? { prepareProvider: true } : true,
    ...(can.willRenameFiles ? { workspace: { fileOperations: { willRename: { filters: [FILES] } } } } : {}),
  }),
  listen(serving) {
    const { connection, documentOf, store, log } = serving;
    connection.onPrepareRename(
      respond(
        serving,
        "textDocument/prepareRename",
        null,
        (workspace, { textDocument, position }, document) => {
          const found = prepareRename(workspace, textDocument.uri, fromPosition(document, position));
          if (isRefusal(found)) return found;
          return { range: toRange(document, found.place), placeholder: found.text };
        },
      ),
    );
    connection.onRenameRequest(
      respond(
        serving,
        "textDocument/rename",
        null,
        (workspace, { textDocument, position, newName }, document) => {
          const change = rename(workspace, textDocument.uri, fromPosition(document, position), newName);
          if (isRefusal(change)) return change;
          return toWorkspaceEdit(documentOf, change, editOptions(serving)) ?? null;
        },
      ),
    );
    connection.workspace.onWillRenameFiles(({ files }, token) => {
      const renames = files.map(({ oldUri, newUri }) => ({ from: oldUri, to: newUri }));
      const request = { method: "workspace/willRenameFiles", uri: files[0]?.oldUri ?? "", token };
      return answer(store, log, request, (workspace) => {
        const edits = renameFiles(workspace, renames);
        if (edits.length === 0) return null;
        return toWorkspaceEdit(documentOf, { edits }, editOptions(serving)) ?? null;
      }) as Promise<null>;
    });
  },
};
