// Key issues and solutions by number or title: "KI#", "key issues #1 and ", "Solution ".

import type { Item } from "../model/trace.ts";
import { body } from "./body.ts";
import { freeNumber } from "./free-number.ts";
import type { Here } from "./here.ts";
import { unconcluded } from "./open-items.ts";
import { finds, isVoid, type Proposal } from "./proposal.ts";
import { regionOf } from "./region.ts";
import type { NumberSlot } from "./slot.ts";
import { jointAfter } from "./spelling.ts";

/** The numbers that may stand at the slot, in their order; of a heading that gives one, the next. */
export function numberProposals(here: Here, slot: NumberSlot): readonly Proposal[] {
  if (slot.defines && regionOf(here) !== "conclusions") return definedNumber(here, slot);
  const before = beforeNumber(here, slot);
  const titled = slot.defines && here.after.trim() === "" && conclusionsHaveTitles(here);
  const items = slot.defines ? openFirst(here, mentioned(here, slot)) : mentioned(here, slot);
  return items.flatMap((item) => {
    const number = numberIn(here, item);
    const words = `${number ?? ""} ${item.title}`.trim();
    if (number === undefined || !finds(words, slot.typed)) return [];
    return [
      {
        kind: slot.of,
        label: item.number === undefined ? item.id : `${slot.of === "keyIssue" ? "KI" : "Sol"}#${number}`,
        detail: item.title,
        body: body`${before}${number}${titled && item.title !== "" ? `: ${item.title}` : ""}`,
        words,
        about: { kind: "item", id: item.id },
        gone: isVoid(item.title),
      },
    ];
  });
}

/** What still has to stand between the word and the number. */
function beforeNumber({ study, facts, hashes }: Here, { word, hash, lead, from }: NumberSlot): string {
  if (hash) return "";
  const usual = jointAfter(study, word);
  const joint = hashes ? usual : usual.replace(/\s#/, " ");
  // In a list the word stands further ahead, and the space is there already.
  return lead === "" && /\s/.test(facts.section.text[from - 1] ?? "") ? joint.trimStart() : joint;
}

function mentioned({ study, heading }: Here, { of }: NumberSlot): readonly Item[] {
  return [...study.trace.byClause.values()].filter(
    (item) => item.kind === of && item.clause !== heading?.index,
  );
}

/** The number of an item, else that of its clause, which names it as well. */
function numberIn({ study }: Here, item: Item): string | undefined {
  const clause = study.outline.clauses[item.clause]?.clause;
  return item.number ?? (clause?.includes(".") === true ? clause : undefined);
}

/** Whether the study heads its conclusions with "Key issue #3: Title", and not with the number alone. */
function conclusionsHaveTitles({ study, heading }: Here): boolean {
  const others = study.outline.clauses.filter(
    ({ role, index }) => role === "conclusion" && index !== heading?.index,
  );
  const last = others.at(-1);
  return last?.number !== undefined && last.title !== "";
}

/** In the heading of a conclusion: first the key issues on which missing. */
function openFirst({ study, heading }: Here, items: readonly Item[]): readonly Item[] {
  const open = new Set(unconcluded(study, heading));
  return [...items].sort((a, b) => Number(open.has(b)) - Number(open.has(a)));
}

function definedNumber(here: Here, slot: NumberSlot): readonly Proposal[] {
  const { study, clause, heading } = here;
  const owner = study.trace.byClause.get(clause?.owner ?? -1);
  const parent = slot.of === "solution" ? (owner?.kind === "keyIssue" ? owner.id : owner?.parent) : undefined;
  const number = freeNumber(study, slot.of, { parent, behind: clause, except: heading });
  const words = `${number} next free number`;
  if (!finds(words, slot.typed)) return [];
  const before = beforeNumber(here, slot);
  return [
    {
      kind: "number",
      label: `#${number}`,
      detail: "next free number",
      body: body`${before}${number}`,
      words,
    },
  ];
}
