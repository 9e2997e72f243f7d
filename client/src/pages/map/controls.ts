// What somebody chooses above the map: kind, area, and whether only what is not answered yet.
import type { SimilarAnswer, StatementKind } from "../../../../server/src/lsp/protocol.ts";
import type { RelatedFilter } from "../../related-filter.ts";
import { offerAreas } from "../area-choice.ts";
import { byId } from "../page.ts";
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
    offerAreas(answer.areas, state.area);
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
