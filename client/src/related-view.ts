// The view "Related Threats": its tree, its filter, and the actions of its title.
import { commands, type ExtensionContext, l10n, type QuickPickItem, type TreeView, window } from "vscode";
import type { StatementKind } from "../../server/src/lsp/protocol.ts";
import { filterWords, isFiltering, NO_FILTER, type RelatedFilter } from "./related-filter.ts";
import type { RelatedNode } from "./related-nodes.ts";
import { RelatedTree } from "./related-tree.ts";
import type { SimilarSource } from "./similar-source.ts";

const FILTER = "rapporteur.related.filter";

/** The view of one window. */
export class RelatedView {
  private readonly tree: RelatedTree;
  private readonly view: TreeView<RelatedNode>;
  private filter: RelatedFilter;

  constructor(
    private readonly context: ExtensionContext,
    private readonly source: SimilarSource,
  ) {
    this.filter = { ...NO_FILTER, ...context.workspaceState.get<RelatedFilter>(FILTER) };
    this.tree = new RelatedTree(source, () => this.filter);
    this.view = window.createTreeView("rapporteur.related", {
      treeDataProvider: this.tree,
      showCollapseAll: true,
    });
    const action = (name: string, run: () => void | Promise<void>): void => {
      context.subscriptions.push(commands.registerCommand(`rapporteur.related.${name}`, run));
    };
    action("showUnanswered", () => this.set({ unanswered: true }));
    action("showAnsweredToo", () => this.set({ unanswered: false }));
    action("filterAreas", () => this.pickAreas());
    action("filterKind", () => this.pickKind());
    action("clearFilter", () => this.set(NO_FILTER));
    action("showAllDocuments", () => source.showAll(true));
    action("showThisDocument", () => source.showAll(false));
    context.subscriptions.push(
      this.view,
      source.onDidChange(() => this.describe()),
      this.view.onDidChangeVisibility(() => source.update()),
    );
    source.watch(() => this.view.visible);
    this.describe();
  }

  private set(change: Partial<RelatedFilter>): void {
    this.filter = { ...this.filter, ...change };
    void this.context.workspaceState.update(FILTER, this.filter);
    this.tree.refresh();
    this.describe();
  }

  /** Says beside the name of the view what is shown, and lets its title show the actions that make sense. */
  private describe(): void {
    const { answer, showsAll } = this.source;
    const of =
      answer == null
        ? ""
        : showsAll
          ? l10n.t("all documents")
          : answer.studies.map(({ id }) => id).join(", ");
    this.view.description = [of, filterWords(this.filter)].filter((text) => text !== "").join(" · ");
    const say = (key: string, value: boolean): void => {
      void commands.executeCommand("setContext", `rapporteur.related.${key}`, value);
    };
    say("known", answer !== undefined);
    say("filtered", isFiltering(this.filter));
    say("unanswered", this.filter.unanswered);
    say("all", showsAll);
    say("hasAreas", (answer?.areas.length ?? 0) > 0);
  }

  private async pickAreas(): Promise<void> {
    const areas = this.source.answer?.areas ?? [];
    const picked = await window.showQuickPick(
      areas.map(({ id, title, parent }) => ({
        label: id,
        description: title,
        picked: this.filter.areas.includes(id),
        ...(parent === null ? {} : { detail: l10n.t("within {0}", parent) }),
      })),
      { canPickMany: true, title: l10n.t("Show what lies in these areas; in none: all") },
    );
    if (picked !== undefined) this.set({ areas: picked.map(({ label }) => label) });
  }

  private async pickKind(): Promise<void> {
    const choices: readonly (QuickPickItem & { readonly shows: StatementKind | undefined })[] = [
      { label: l10n.t("Threats and requirements"), shows: undefined },
      { label: l10n.t("Threats"), shows: "threat" },
      { label: l10n.t("Requirements"), shows: "requirement" },
    ];
    const picked = await window.showQuickPick(choices, { title: l10n.t("What to show") });
    if (picked !== undefined) this.set({ kind: picked.shows });
  }
}
