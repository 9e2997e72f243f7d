// The panel with the system architecture figure, which follows the text as it changes.
import { l10n, Uri, window } from "vscode";
import type { BaseLanguageClient } from "vscode-languageclient";
import { AREAS, type AreaItem, type AreasAnswer } from "../../server/src/lsp/protocol.ts";
import { areasPage } from "./areas-page.ts";
import { AREAS_PANEL, type FromPage, type ShowAreas } from "./pages/areas/messages.ts";
import { saveBeside } from "./save.ts";
import { type Heard, StudyPanel } from "./study-panel.ts";

export class AreasPanel extends StudyPanel<ShowAreas, FromPage, AreasAnswer> {
  constructor(extension: Uri, client: BaseLanguageClient) {
    super(extension, client, {
      type: AREAS_PANEL,
      title: l10n.t("Areas"),
      content: areasPage,
      method: AREAS,
      titleOf: (id) => l10n.t("Areas of {0}", id),
    });
  }

  protected messageOf(answer: AreasAnswer | null): ShowAreas {
    return { type: "areas", uri: this.uri, answer };
  }

  protected async receive(message: Heard<FromPage>): Promise<void> {
    if (message.type === "open") {
      const item = itemsOf(this.answer).find((one) => one.id === message.id);
      if (item !== undefined) await this.panel.open(item);
    } else await this.save();
  }

  /** Writes the figure into a file, with the caption that the author wants. */
  private async save(): Promise<void> {
    const { answer } = this;
    if (answer === null) return;
    const caption = await window.showInputBox({
      title: l10n.t("Save the figure as SVG"),
      prompt: l10n.t("Caption below the figure; empty for none"),
      value: answer.caption,
    });
    if (caption === undefined) return;
    const params = { ...this.params(), caption };
    const figure = await this.ask<AreasAnswer>(AREAS, params);
    if (figure === null || figure === undefined) return;
    const content = new TextEncoder().encode(`${figure.svg}\n`);
    await saveBeside(Uri.parse(answer.study.uri), "figure-areas.svg", content);
  }
}

function itemsOf(answer: AreasAnswer | null): readonly AreaItem[] {
  return answer?.areas.flatMap((area) => [...area.keyIssues, ...area.threats]) ?? [];
}
