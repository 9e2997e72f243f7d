// Whether requirements have been consolidated: SA1 TRs have tables of requirements that merge others.
import { type Item, linksTo, type Trace } from "../model/trace.ts";

/** Whether one consolidated requirement of `trace` merges both `a` and `b`. */
export function isConsolidated(trace: Trace, a: Item, b: Item): boolean {
  const merging = linksTo(trace, a.id, "derives").map(({ from }) => from);
  return linksTo(trace, b.id, "derives").some(({ from }) => merging.includes(from));
}
