// Commands on the threat under the cursor: to the next related one, to all of them, to the common solution. What is
// related, and where a command leads, the server says.
import { commands, l10n, window } from "vscode";
import { type BaseLanguageClient, ExecuteCommandRequest } from "vscode-languageclient";
import { type CommonSolution, GO_TO_RELATED, type RelatedDirection } from "../../server/src/lsp/protocol.ts";
import { locationOf } from "./located.ts";
import { askRelated, cursorOf, say } from "./related-request.ts";

/** Goes to the next or the previous related threat; the server shows it. */
export async function goToRelated(client: BaseLanguageClient, where: RelatedDirection): Promise<void> {
  const cursor = cursorOf(client);
  if (cursor === undefined) return;
  const found = await client.sendRequest(ExecuteCommandRequest.type, {
    command: GO_TO_RELATED,
    arguments: [cursor.uri, cursor.position, where],
  });
  if (found === null) say(l10n.t("Nothing is related to what the cursor is in."));
}

/** Shows all related threats in the peek view. */
export async function peekRelated(client: BaseLanguageClient): Promise<void> {
  const editor = window.activeTextEditor;
  const answer = await askRelated(client);
  if (editor === undefined || answer === undefined) return;
  if (answer.related.length === 0) return say(l10n.t("Nothing is related to {0}.", answer.of.id));
  await commands.executeCommand(
    "editor.action.goToLocations",
    editor.document.uri,
    editor.selection.active,
    answer.related.map(locationOf),
    "peek",
  );
}

/** Goes to the solution at hand for the threat and what is like it; where there are several, to the one picked. */
export async function goToCommonSolution(client: BaseLanguageClient): Promise<void> {
  const answer = await askRelated(client);
  if (answer === undefined) return;
  const { of, solutions } = answer;
  const [first, ...more] = solutions;
  if (first === undefined) return say(l10n.t("No solution declares {0} or what is like it.", of.id));
  const picked = more.length === 0 ? first : await pickSolution(solutions, of.id);
  if (picked === undefined) return;
  const { uri, range } = locationOf(picked);
  await window.showTextDocument(uri, { selection: range });
}

async function pickSolution(
  solutions: readonly CommonSolution[],
  of: string,
): Promise<CommonSolution | undefined> {
  const items = solutions.map((solution) => ({
    label: `${solution.id} ${solution.text}`,
    detail: wordsOn(solution),
    solution,
  }));
  const title = l10n.t("Solutions at hand for {0} and what is like it", of);
  return (await window.showQuickPick(items, { title, matchOnDetail: true }))?.solution;
}

function wordsOn({ declares, leaves, because }: CommonSolution): string {
  if (declares.length === 0) return l10n.t("could serve: {0}", because.join("; "));
  const [declared, left] = [declares.join(", "), leaves.join(", ")];
  return left === "" ? l10n.t("declares {0}", declared) : l10n.t("declares {0}; not {1}", declared, left);
}
