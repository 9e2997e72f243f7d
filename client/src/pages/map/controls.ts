// What somebody chooses above the map: kind, area, and whether only what is not answered yet.
import type { SimilarAnswer, StatementKind } from "../../../../server/src/lsp/protocol.ts";
import type { RelatedFilter } from "../../related-filter.ts";
import { byId, element } from "../page.ts";
import type { MapState } from "./messages.ts";

/** Connects the controls; `changed` is called with every choice. Gives a way to show a state. */
export function startControls(
  changed: (choice: MapState) => void,
): (answer: SimilarAnswer, state: MapState) => void {
  const kind = byId("kind") as HTMLSelectElement;
  const area = byId("area") as HTMLSelectElement;
  const unanswered = byId("unanswered") as HTMLInputElement;
  kind.addEventListener("change", () => changed({ kind: kind.value as StatementKind }));
  area.addEventListener("change", () => changed({ area: area.value === "" ? undefined : area.value }));
  unanswered.addEventListener("change", () => changed({ unanswered: unanswered.checked }));
  return (answer, state) => {
    kind.value = state.kind ?? "threat";
    unanswered.checked = state.unanswered ?? false;
    area.replaceChildren(
      option("", "All areas"),
      ...answer.areas.map(({ id, title, parent }) =>
        option(id, `${parent === null ? "" : "\u2003"}${id} ${title}`),
      ),
    );
    area.value = state.area ?? "";
    // An area that is gone holds nothing back.
    if (area.selectedIndex < 0) area.value = "";
    byId("areas").hidden = answer.areas.length === 0;
  };
}

/** The filter that the choices stand for. */
export function filterOf({ area, unanswered }: MapState, answer: SimilarAnswer): RelatedFilter {
  const known = answer.areas.some(({ id }) => id === area);
  return {
    areas: area !== undefined && known ? [area] : [],
    kind: undefined,
    unanswered: unanswered ?? false,
  };
}

function option(value: string, text: string): HTMLOptionElement {
  const made = element("option", "", text);
  made.value = value;
  return made;
}
