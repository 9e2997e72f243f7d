// Studies of the older kind keep threats, requirements and solutions in three clauses and match them by title only
// (TR 33.844): "5.2 Eavesdropping", "6.2 Security requirement for eavesdropping", "7.1 … to prevent eavesdropping".
import type { LinkCollector } from "./link-collector.ts";
import { sharedWords } from "./names.ts";
import type { Clause, Outline } from "./outline.ts";
import type { Item, LinkMention } from "./trace.ts";

/** Adds to `links` what titles say, in a study without key issues. */
export function linkTitles(outline: Outline, items: readonly Item[], links: LinkCollector): void {
  if (items.some((item) => item.kind === "keyIssue")) return;
  const standing = items.filter((item) => item.parent === undefined && item.kind !== "conclusion");
  const clausesWith = (kind: Item["kind"]): Clause[] => [
    ...new Set(
      standing.filter((item) => item.kind === kind).map((item) => outline.clauses[item.clause] as Clause),
    ),
  ];
  const within = (clause: Clause, kind: Item["kind"]): Item[] =>
    standing.filter((item) => item.clause === clause.index && item.kind === kind);
  const threats = clausesWith("threat");
  const requirements = clausesWith("requirement");
  for (const clause of requirements) {
    const topic = sameTopic(clause, threats);
    if (topic === undefined) continue;
    for (const requirement of within(clause, "requirement")) {
      for (const threat of within(topic, "threat"))
        links.add("counters", requirement.id, threat.id, titled(clause));
    }
  }
  for (const clause of clausesWith("solution")) {
    const solution = within(clause, "solution")[0];
    if (solution === undefined) continue;
    const countered = sameTopic(clause, threats);
    const fulfilled = sameTopic(clause, requirements);
    for (const threat of countered === undefined ? [] : within(countered, "threat")) {
      links.add("mitigates", solution.id, threat.id, titled(clause));
    }
    for (const requirement of fulfilled === undefined ? [] : within(fulfilled, "requirement")) {
      links.add("fulfils", solution.id, requirement.id, titled(clause));
    }
  }
}

/** The clause whose title says the same: two thirds of the words of the shorter title, or all of them. */
function sameTopic(clause: Clause, others: readonly Clause[]): Clause | undefined {
  let best: { clause: Clause; score: number } | undefined;
  for (const other of others) {
    const { shared, least } = sharedWords(clause.title, other.title);
    const score = least === 0 ? 0 : shared / least;
    if (score > 0.66 && score > (best?.score ?? 0)) best = { clause: other, score };
  }
  return best?.clause;
}

function titled(clause: Clause): LinkMention {
  return { source: "text", at: { clause: clause.index, part: "title", index: 0 } };
}
