// Comments that nobody sees in the document: the id of a threat or requirement and what it counters, areas.
import { body } from "./body.ts";
import { idFor } from "./free-number.ts";
import type { Here } from "./here.ts";
import { partProposal, partsWithIds } from "./parts.ts";
import { finds, type Proposal } from "./proposal.ts";
import type { CommentSlot } from "./slot.ts";

/** What may stand in the comment at the slot. */
export function commentProposals(here: Here, slot: CommentSlot): readonly Proposal[] {
  if (slot.place === "value") return ids(here, slot);
  const close = here.after.includes("-->") ? "" : " -->";
  const found = slot.place === "id" ? [...ownIds(here, close), areas(close)] : keys(here);
  return found.filter(({ words }) => finds(words, slot.typed));
}

function areas(close: string): Proposal {
  return {
    kind: "key",
    label: "areas",
    detail: "areas of the key issue, threat or solution",
    body: body`areas: ${{ hole: "A" }}${close}`,
    words: "areas",
  };
}

/** An id for the threat or requirement that the line states. */
function ownIds({ study, clause, lineStart, at }: Here, close: string): readonly Proposal[] {
  if (clause?.role !== "threats" && clause?.role !== "requirements") return [];
  const kind = clause.role === "threats" ? "threat" : "requirement";
  const index =
    study.statements[clause.index]?.findIndex(({ start }) => lineStart <= start && start < at) ?? -1;
  const item = study.trace.inClause.get(clause.index)?.find((one) => one.at.index === index);
  if (item === undefined || item.number !== undefined) return [];
  const id = idFor(study, clause.owner, kind, item);
  return [{ kind: "number", label: id, detail: `id of the ${kind}`, body: body`${id}${close}`, words: id }];
}

function keys({ clause }: Here): readonly Proposal[] {
  if (clause?.role !== "requirements") return [];
  const detail = "threats that the requirement counters, by id";
  return [{ kind: "key", label: "threats", detail, body: body`threats=`, words: "threats" }];
}

/** The threats of the key issue that the comment stands in. */
function ids({ study, clause }: Here, { key, typed }: CommentSlot): readonly Proposal[] {
  const owner = study.trace.byClause.get(clause?.owner ?? -1);
  if (owner === undefined || !/^(?:threats?|counters)$/.test(key)) return [];
  return partsWithIds(study, owner.id)
    .filter(({ item }) => item.kind === "threat")
    .flatMap(({ item, short }) => partProposal(study, item, short, typed));
}
