// Fits the probability that editors mark a pair in their mapping table: a logistic regression on the fit of the pair
// and its lead over the best other key issue.
import { mappingOf } from "../../server/src/analysis/mapping.ts";
import type { Study } from "../../server/src/model/study.ts";

const ROUNDS = 20_000;
const RATE = 0.5;

/** The constants MARKED of server/src/analysis/mapping.ts. */
export function fitMarked(
  studies: readonly { readonly study: Study; readonly marks: ReadonlySet<string> }[],
): { readonly slope: number; readonly lead: number; readonly offset: number } {
  const rows = studies.flatMap(({ study, marks }) =>
    mappingOf(study)
      .filter(
        ({ solution, ranked }) =>
          ranked.length > 1 && [...marks].some((one) => one.startsWith(`${solution.id} `)),
      )
      .flatMap(({ solution, ranked }) =>
        ranked.map(({ item, fit }, at) => ({
          fit,
          lead: fit - (ranked[at === 0 ? 1 : 0]?.fit ?? 0),
          marked: marks.has(`${solution.id} ${item.id}`) ? 1 : 0,
        })),
      ),
  );
  let [slope, lead, offset] = [1, 1, 1];
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = [0, 0, 0] as [number, number, number];
    for (const row of rows) {
      const off = row.marked - 1 / (1 + Math.exp(-(slope * row.fit + lead * row.lead - offset)));
      gradient[0] += off * row.fit;
      gradient[1] += off * row.lead;
      gradient[2] -= off;
    }
    slope += (RATE * gradient[0]) / rows.length;
    lead += (RATE * gradient[1]) / rows.length;
    offset += (RATE * gradient[2]) / rows.length;
  }
  const round = (x: number): number => Math.round(x * 100) / 100;
  return { slope: round(slope), lead: round(lead), offset: round(offset) };
}
