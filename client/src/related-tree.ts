// The tree of what is related, in the side bar.
import {
  EventEmitter,
  l10n,
  ThemeColor,
  ThemeIcon,
  type TreeDataProvider,
  TreeItem,
  TreeItemCollapsibleState,
} from "vscode";
import { locationOf } from "./located.ts";
import type { RelatedFilter } from "./related-filter.ts";
import { type RelatedNode, relatedNodes } from "./related-nodes.ts";
import type { SimilarSource } from "./similar-source.ts";

/** Shows what `source` knows as far as a filter lets it through. */
export class RelatedTree implements TreeDataProvider<RelatedNode> {
  private readonly news = new EventEmitter<undefined>();
  readonly onDidChangeTreeData = this.news.event;

  constructor(
    private readonly source: SimilarSource,
    private readonly filter: () => RelatedFilter,
  ) {
    source.onDidChange(() => this.refresh());
  }

  refresh(): void {
    this.news.fire(undefined);
  }

  getChildren(node?: RelatedNode): RelatedNode[] {
    const { answer } = this.source;
    return [...(node?.children ?? (answer == null ? [] : relatedNodes(answer, this.filter())))];
  }

  getTreeItem(node: RelatedNode): TreeItem {
    const item = new TreeItem(node.label, stateOf(node));
    item.id = node.id;
    item.description = node.description;
    item.tooltip = node.tooltip;
    item.contextValue = node.kind;
    item.iconPath = new ThemeIcon(node.icon, colourOf(node));
    item.accessibilityInformation = { label: `${node.label}, ${node.description}` };
    if (node.target !== undefined) {
      const { uri, range } = locationOf(node.target);
      item.command = {
        command: "vscode.open",
        title: l10n.t("Go to the Text"),
        arguments: [uri, { selection: range }],
      };
    }
    return item;
  }
}

function stateOf({ kind, children }: RelatedNode): TreeItemCollapsibleState {
  if (children.length === 0) return TreeItemCollapsibleState.None;
  return kind === "group" ? TreeItemCollapsibleState.Expanded : TreeItemCollapsibleState.Collapsed;
}

/** What is open stands out; its description says so in words. */
function colourOf({ isOpen, kind }: RelatedNode): ThemeColor | undefined {
  if (kind === "candidate") return new ThemeColor("charts.yellow");
  return isOpen === undefined ? undefined : new ThemeColor(isOpen ? "charts.orange" : "charts.blue");
}
