// What the names in the project file of a study mean.
import type { Place } from "./anchor.ts";
import { wordingOf } from "./item-text.ts";
import type { ProjectName } from "./project-names.ts";
import type { Study } from "./study.ts";
import type { Target } from "./symbol.ts";

/** A target where the project file names it. Offsets in that file. */
export interface ProjectTarget {
  readonly target: Target;
  readonly place: Place;
  readonly defines: boolean;
}

/** The targets that the project file of `study` names, in the order of the text. */
export function projectTargets(study: Study): readonly ProjectTarget[] {
  const { project } = study;
  if (project === undefined) return [];
  return project.names.flatMap((name) => {
    const target = targetOf(study, name);
    const place = { uri: project.uri, start: name.start, end: name.end };
    return target === undefined ? [] : [{ target, place, defines: name.defines }];
  });
}

/** Numbers of clauses: "5.1", "A", "A.1". */
const CLAUSE = /^(?:\d{1,2}[A-Z]?|[A-Z]{1,2})(?:\.\d{1,3}[a-z]?)*$/;
/** Ids: "KI#3", "Sol@6.2", "R[5.1.6-001]". */
const ID = /^(?:KI|Sol|C|T|R)[#@[]/;

function targetOf(study: Study, { kind, text }: ProjectName): Target | undefined {
  switch (kind) {
    case "item":
    case "area":
      return { kind, id: text };
    case "place":
      if (ID.test(text)) return { kind: "item", id: text };
      return CLAUSE.test(text) ? { kind: "clause", number: text } : undefined;
    case "fingerprint": {
      const item = study.trace.items.find((one) => wordingOf(study, one)?.fingerprint === text);
      return item && { kind: "item", id: item.id };
    }
    case "model":
      return undefined;
  }
}
