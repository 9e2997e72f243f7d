import { areasOutside, insteadOfDeclared, knownAreas } from "../analysis/area-agreement.ts";
import { sureAreas } from "../analysis/item-areas.ts";
import { listed } from "../base/listed.ts";
import { titled } from "../base/words.ts";
import { addAreas } from "../edits/restate-area.ts";
import type { Anchor } from "../model/anchor.ts";
import { areaDeclarations } from "../model/declared-areas.ts";
import { nameOf } from "../model/item-name.ts";
import type { Study } from "../model/study.ts";
import { type Item, partsOf } from "../model/trace.ts";
import type { AreasRule, Related } from "./rule.ts";

interface Outside {
  readonly keyIssue: string;
  readonly outside: readonly string[];
}

/** A key issue declares the areas of all of its threats. */
export const threatOutsideAreas: AreasRule = {
  code: "threat-outside-areas",
  summary: "A threat lies in an area that its key issue does not declare",
  severity: "info",
  scope: "areas",
  *check(study, areas) {
    for (const keyIssue of study.trace.items) {
      const declared = knownAreas(areas, keyIssue.id);
      // Where the text speaks of other areas than declared throughout, the declaration is the finding.
      if (keyIssue.kind !== "keyIssue" || declared.length === 0) continue;
      if (insteadOfDeclared(areas, study.trace, keyIssue).length > 0) continue;
      for (const threat of partsOf(study.trace, keyIssue.id, "threat")) {
        const outside = areasOutside(areas, threat.id, declared);
        if (outside.length === 0) continue;
        const evidence = sureAreas(areas, threat.id)
          .filter(({ id }) => outside.includes(id))
          .flatMap(({ id, evidence }) => evidence.map((at) => ({ at, message: `This speaks for ${id}` })));
        yield {
          at: threat.at,
          message: `${threat.id} lies in ${listed(outside)}, but ${keyIssue.id} declares ${listed(declared)} only.`,
          related: [...evidence, ...declarationOf(study, keyIssue)],
          data: { keyIssue: keyIssue.id, outside } satisfies Outside,
        };
      }
    }
  },
  fixes(study, finding) {
    const { keyIssue: id, outside } = finding.data as Outside;
    const keyIssue = study.trace.byId.get(id);
    const edits = keyIssue === undefined ? [] : addAreas(study, keyIssue, outside);
    if (keyIssue === undefined || edits.length === 0) return [];
    return [{ ...titled("Declare {0} for {1} too", listed(outside), nameOf(keyIssue)), edits }];
  },
};

function declarationOf(study: Study, keyIssue: Item): readonly Related[] {
  return areaDeclarations(study, keyIssue).flatMap(({ at }): Related[] =>
    at === undefined ? [] : [{ at: at satisfies Anchor, message: `${keyIssue.id} declares its areas here` }],
  );
}
