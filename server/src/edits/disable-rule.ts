// Takes a rule back where its findings are accepted, with a reason that the author completes: at an item or clause, in a
// file, or in the whole study. It is kept in the project file, so that everybody who checks the draft has it.
import { type Titled, titled } from "../base/words.ts";
import { type Place, wholeRange } from "../model/anchor.ts";
import { pathOf, placesNamed } from "../model/exemption.ts";
import type { Study } from "../model/study.ts";
import type { TitledChange } from "./edit.ts";
import { addProjectEntry, type ProjectEntry } from "./project-entry.ts";
import { mapOf } from "./yaml-plain.ts";

/** What stands for the reason until the author gives one. */
const REASON = "…";

/**
 * The changes that take the rule `code` back around a finding at `place` of `study`: for the item or clause there, for
 * the file, and for the study. Those are left out for which the project file of the study has no room; without one it
 * is made, unless it would take in files of `others`.
 */
export function disableRule(
  study: Study,
  code: string,
  place: Place,
  others: readonly Study[],
): readonly TitledChange[] {
  const near = nameAround(study, place);
  const file = pathOf(study, place.uri);
  const offered: readonly (readonly [Titled, ProjectEntry])[] = [
    ...(near === undefined
      ? []
      : [[titled("Disable {0} for {1}", code, named(study, near)), exemption(code, near)] as const]),
    ...(study.files.length > 1
      ? [[titled("Disable {0} in this file", code), exemption(code, file)] as const]
      : []),
    [titled("Disable {0} in this study", code), switchedOff(code)],
  ];
  return offered.flatMap(([title, entry]) => {
    const change = addProjectEntry(study, entry, others);
    return change === undefined ? [] : [{ ...title, ...change }];
  });
}

/** The id of the smallest item, or the number of the smallest clause, in which `place` lies. */
function nameAround(study: Study, { uri, start, end }: Place): string | undefined {
  const { clauses } = study.outline;
  const around = clauses.filter(({ index }) => holds(wholeRange(study, index)));
  const names = around.flatMap(({ index, clause }) => [
    ...(study.trace.inClause.get(index) ?? []).map(({ id }) => id),
    study.trace.byClause.get(index)?.id,
    clause,
  ]);
  return names
    .flatMap((name) => {
      const range = name === undefined ? undefined : placesNamed(study, name).find(holds);
      return name === undefined || range === undefined ? [] : [{ name, size: range.end - range.start }];
    })
    .sort((a, b) => a.size - b.size)[0]?.name;

  function holds(range: Place): boolean {
    return range.uri === uri && range.start <= start && end <= range.end;
  }
}

/** "KI#3", but "clause 5.2.1". */
function named(study: Study, name: string): string {
  return study.trace.byId.has(name) ? name : `${/^[A-Z]{1,2}$/.test(name) ? "annex" : "clause"} ${name}`;
}

function exemption(code: string, at: string): ProjectEntry {
  return {
    section: "exemptions",
    lines: [`rule: ${code}`, `at: ${JSON.stringify(at)}`, `reason: ${JSON.stringify(REASON)}`],
    isItem: true,
    says: (before) => [...[before ?? []].flat(), { rule: code, at, reason: REASON }],
  };
}

function switchedOff(code: string): ProjectEntry {
  return {
    section: "rules",
    lines: [`${code}: { severity: off, reason: ${JSON.stringify(REASON)} }`],
    isItem: false,
    says: (before) => ({ ...mapOf(before), [code]: { severity: "off", reason: REASON } }),
  };
}
