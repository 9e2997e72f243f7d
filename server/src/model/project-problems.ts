// What is wrong with a project file itself: no rule that one could switch off.
import { closest } from "../base/closest.ts";
import type { YamlProblem } from "../syntax/yaml.ts";
import { placesNamed } from "./exemption.ts";
import type { Project } from "./project.ts";
import type { Study } from "./study.ts";

/** The problems of `project`; `codes` are those of all rules, and `study` is the one that it describes, where it is known. */
export function* projectProblems(
  project: Project,
  codes: ReadonlySet<string>,
  study: Study | undefined,
): Iterable<YamlProblem> {
  yield* project.problems;
  for (const { code, ...place } of project.codes) {
    if (codes.has(code)) continue;
    const meant = closest(code, codes);
    const hint = meant === undefined ? "docs/rules has a page for each rule." : `Did you mean "${meant}"?`;
    yield { ...place, path: "", message: `There is no rule "${code}". ${hint}` };
  }
  if (study === undefined) return;
  for (const { at, start, end } of project.exemptions) {
    for (const name of at) {
      if (placesNamed(study, name).length > 0) continue;
      const meant = closest(name, study.trace.byId.keys());
      const hint = meant === undefined ? "" : ` Did you mean ${meant}?`;
      yield {
        start,
        end,
        path: "",
        message: `${name} is no item, clause or file of this study, so this exemption has no effect.${hint}`,
      };
    }
  }
}
