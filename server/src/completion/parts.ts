// Threats and requirements by id, with their wording: "KI#3/R1".
import { wordingOf } from "../model/item-text.ts";
import { idOf } from "../model/names.ts";
import type { Study } from "../model/study.ts";
import type { Item } from "../model/trace.ts";
import { body } from "./body.ts";
import type { Here } from "./here.ts";
import { finds, type Proposal } from "./proposal.ts";
import type { PartSlot } from "./slot.ts";

/** The requirements and threats of the key issue that the slot names. */
export function partProposals({ study }: Here, slot: PartSlot): readonly Proposal[] {
  const whole = idOf(study.trace.names, "keyIssue", slot.number);
  return partsWithIds(study, whole).flatMap(({ item, short }) =>
    item.id === `${whole}/${short}` ? partProposal(study, item, short, slot.typed) : [],
  );
}

/** The requirements, then the threats of an item, each with the id that it has inside of it: "R1", "T[5.1]". */
export function partsWithIds(
  study: Study,
  whole: string,
): readonly { readonly item: Item; readonly short: string }[] {
  const parts = study.trace.parts.get(whole) ?? [];
  return ["requirement", "threat"].flatMap((kind) =>
    parts
      .filter((item) => item.kind === kind)
      .map((item) => ({ item, short: item.number ?? item.id.slice(whole.length + 1) })),
  );
}

/** A threat or requirement that is written as `text`; none where `typed` looks for something else. */
export function partProposal(study: Study, item: Item, text: string, typed: string): readonly Proposal[] {
  if (item.kind !== "threat" && item.kind !== "requirement") return [];
  const wording = wordingOf(study, item)?.text ?? "";
  const words = `${text} ${wording}`;
  if (!finds(words, typed)) return [];
  const about = { kind: "item", id: item.id } as const;
  return [{ kind: item.kind, label: text, detail: wording, body: body`${text}`, words, about }];
}

/** The threats and requirements of all key issues, by their whole ids. */
export function allParts(study: Study): readonly Proposal[] {
  return study.trace.items.flatMap((item) =>
    item.parent !== undefined && item.id.startsWith(`${item.parent}/`)
      ? partProposal(study, item, item.id, "")
      : [],
  );
}
