// The skeletons of a threat and of a requirement, written as those that the study has.
import { memo } from "../base/memo.ts";
import type { Clause } from "../model/outline.ts";
import type { Statement, StatementKind } from "../model/statement.ts";
import type { Study } from "../model/study.ts";
import { type Body, body } from "./body.ts";
import { nextId } from "./free-number.ts";
import type { Here } from "./here.ts";
import type { Proposal } from "./proposal.ts";
import type { LineSlot } from "./slot.ts";

/** A new threat or requirement, in a clause that lists such. */
export function newStatement({ study, clause }: Here, { mark }: LineSlot): readonly Proposal[] {
  if (clause?.role !== "threats" && clause?.role !== "requirements") return [];
  const kind = clause.role === "threats" ? "threat" : "requirement";
  const label = kind === "threat" ? "threat" : "potential requirement";
  const id = isTagged(study.statements[clause.index] ?? [])
    ? body` <!-- ${nextId(study, clause.owner, kind)} -->`
    : [];
  const text = [mark || markOf(study, clause, kind), ...sentence(study, kind), ...id];
  return [
    {
      kind: "skeleton",
      label,
      detail: detailOf(kind),
      body: text,
      words: `${label} attacker network should`,
    },
  ];
}

function detailOf(kind: StatementKind): string {
  return kind === "threat" ? "what an attacker can do" : "what should hold";
}

/** Whether the author gives each statement an id in a comment. */
function isTagged(statements: readonly Statement[]): boolean {
  const last = statements.at(-1);
  return last?.id !== undefined && !last.text.includes(last.id) && /^[RT]\d/.test(last.id);
}

/** A threat or requirement as this study writes them: as the item of a list or not, with "should" or "shall". */
export function statementBody(study: Study, kind: StatementKind): Body {
  return [markOf(study, undefined, kind), ...sentence(study, kind)];
}

function sentence(study: Study, kind: StatementKind): Body {
  if (kind === "threat") return body`An attacker can ${{ hole: "…" }}`;
  return body`The ${{ hole: "network" }} ${verbOf(study)} ${{ hole: "…" }}`;
}

/** What stands before the last statement of `own`, else of the study: the mark of a list item, "" of a paragraph. */
function markOf(study: Study, own: Clause | undefined, kind: StatementKind): string {
  const role = kind === "threat" ? "threats" : "requirements";
  const states = (clause: Clause): boolean => (study.statements[clause.index]?.length ?? 0) > 0;
  const clause =
    own !== undefined && states(own)
      ? own
      : study.outline.clauses.filter((one) => one.role === role && states(one)).at(-1);
  const facts = study.files[clause?.file ?? -1]?.facts[clause?.section ?? -1];
  const last = study.statements[clause?.index ?? -1]?.at(-1);
  if (facts === undefined || facts.yaml !== undefined || last === undefined) return "- ";
  const before = facts.prose.slice(facts.prose.lastIndexOf("\n", last.start - 1) + 1, last.start);
  return before.trim() === "" ? "" : (/^[-*+]\s+$/.exec(before)?.[0] ?? "- ");
}

const shalls = memo((statements: readonly Statement[]) => ({
  shall: statements.filter(({ text }) => /\bshall\b/.test(text)).length,
  should: statements.filter(({ text }) => /\bshould\b/.test(text)).length,
}));

/** The verb of most requirements of a study. */
function verbOf({ statements, outline }: Study): "shall" | "should" {
  let balance = 0;
  for (const clause of outline.clauses) {
    if (clause.role !== "requirements") continue;
    const { shall, should } = shalls(statements[clause.index] ?? []);
    balance += shall - should;
  }
  return balance > 0 ? "shall" : "should";
}
