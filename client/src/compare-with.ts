// Choosing what a statement is compared with: what is related to it first, then all the others of its kind.
import { l10n, type QuickPickItem, QuickPickItemKind, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import {
  type ItemName,
  type RelatedAnswer,
  SIMILAR,
  type SimilarAnswer,
  type SimilarItem,
} from "../../server/src/lsp/protocol.ts";
import type { ComparePanel } from "./compare-panel.ts";
import { askRelated, say } from "./related-request.ts";

interface Choice extends QuickPickItem {
  readonly pair?: readonly [ItemName, ItemName];
}

/** Compares `item`, or the statement at the cursor, with the one that somebody picks. */
export async function compareWith(
  client: BaseLanguageClient,
  panel: ComparePanel,
  item?: ItemName,
): Promise<void> {
  const answer = await askRelated(client, item);
  if (answer === undefined) return;
  const all = await client.sendRequest<SimilarAnswer | null>(SIMILAR, { uri: answer.of.uri });
  const choices = [
    ...section(l10n.t("Related"), relatedChoices(answer)),
    ...section(l10n.t("Others"), otherChoices(answer, all)),
  ];
  if (choices.length === 0) return say(l10n.t("There is nothing to compare {0} with.", answer.of.id));
  const title = l10n.t("Compare {0} with", answer.of.id);
  const picked = await window.showQuickPick(choices, { title, matchOnDetail: true });
  if (picked?.pair !== undefined) await panel.show(...picked.pair);
}

function section(label: string, choices: readonly Choice[]): readonly Choice[] {
  return choices.length === 0 ? [] : [{ label, kind: QuickPickItemKind.Separator }, ...choices];
}

/** To a key issue something is related by one of its statements: that one is compared. */
function relatedChoices({ of, related }: RelatedAnswer): readonly Choice[] {
  return related.map((one) => ({
    ...choice(of, one),
    label: one.own === of.id ? one.id : l10n.t("{0} with {1}", one.own, one.id),
    pair: [{ study: of.study, id: one.own }, one],
  }));
}

function otherChoices({ of, related }: RelatedAnswer, all: SimilarAnswer | null): readonly Choice[] {
  const own = all?.statements.find(({ ref }) => ref === of.ref);
  if (own === undefined) return [];
  const known = new Set([own.ref, ...related.map(({ ref }) => ref)]);
  return (all?.statements ?? [])
    .filter(({ ref, kind }) => kind === own.kind && !known.has(ref))
    .map((one) => ({ ...choice(of, one), pair: [of, one] }));
}

function choice(of: SimilarItem, { id, study, text }: SimilarItem): Choice {
  return { label: id, detail: text, ...(study === of.study ? {} : { description: study }) };
}
