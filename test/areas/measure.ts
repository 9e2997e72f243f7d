// What the inference makes of labelled statements, counted.
import { inferAreas, SURE } from "../../server/src/analysis/area-inference.ts";
import type { AreaModel } from "../../server/src/model/area-model.ts";
import { builtInModel } from "../../server/src/model/area-models.ts";
import type { Labelled } from "./labels.ts";
import { type Counts, count, mainOnly, NOTHING } from "./score.ts";

/** The areas inferred for a text: all of them, and those that an author is shown without asking. */
export interface Found {
  readonly all: readonly string[];
  readonly shown: readonly string[];
}

/** What is inferred for one statement. */
export function infer(text: Labelled): Found {
  const areas = inferAreas(builtInModel(text.model) as AreaModel, text.text);
  return {
    all: areas.map((area) => area.id),
    shown: areas.filter((area) => area.confidence >= SURE).map((area) => area.id),
  };
}

/** Counts over statements: main areas, areas with their subdivisions where the readers agree, main areas shown. */
export interface Measured {
  readonly main: Counts;
  readonly divided: Counts;
  readonly shown: Counts;
}

/** Compares what is inferred for `texts` with their labels. */
export function measure(texts: readonly Labelled[]): Measured {
  let [main, divided, shown] = [NOTHING, NOTHING, NOTHING];
  for (const text of texts) {
    const found = infer(text);
    main = count(main, mainOnly(found.all), mainOnly(text.areas));
    if (text.second === undefined) divided = count(divided, found.all, text.areas);
    shown = count(shown, mainOnly(found.shown), mainOnly(text.areas));
  }
  return { main, divided, shown };
}
