// What changed between two states of a study, item by item. Numbers of threats and requirements move when one is put in
// before them: what says the same is the same, whatever it is called; then what says nearly the same in the same place;
// then what is called the same.
import { hashText } from "../base/hash.ts";
import { factsAt, type Study } from "../model/study.ts";
import type { Item, ItemKind } from "../model/trace.ts";
import { labelOf, reportItem } from "./report-item.ts";

/** What of an item differs: its id, its title or statement, the text of its clauses, or what a conclusion comes to. */
export type Difference = "id" | "wording" | "text" | "state";

/** An item as it was or is. */
export interface ItemVersion {
  readonly id: string;
  readonly label: string;
  readonly state: string | undefined;
}

/** An item that came, went, or differs. One that came has no `before`, one that went no `after`. */
export interface ItemChange {
  readonly kind: ItemKind;
  readonly before: ItemVersion | undefined;
  readonly after: ItemVersion | undefined;
  readonly differences: readonly Difference[];
}

interface Version extends ItemVersion {
  readonly kind: ItemKind;
  readonly parent: string | undefined;
  readonly fingerprint: string;
  readonly body: string;
}

/** The changes from `before` to `after`, in the order of the document; those that went come last. */
export function changesBetween(before: Study | undefined, after: Study): readonly ItemChange[] {
  const old = versionsOf(before);
  const now = versionsOf(after);
  const pairs = match(old, now);
  const matched = new Set(pairs.values());
  const present = now.flatMap((version): ItemChange[] => {
    const was = pairs.get(version);
    if (was === undefined) return [{ ...change(undefined, version), differences: [] }];
    const differences = differencesOf(was, version);
    return differences.length === 0 ? [] : [{ ...change(was, version), differences }];
  });
  const gone = old.filter((version) => !matched.has(version));
  return [...present, ...gone.map((version) => ({ ...change(version, undefined), differences: [] }))];
}

function change(before: Version | undefined, after: Version | undefined): Omit<ItemChange, "differences"> {
  const shown = (version: Version | undefined): ItemVersion | undefined =>
    version && { id: version.id, label: version.label, state: version.state };
  return {
    kind: (after ?? before)?.kind ?? "keyIssue",
    before: shown(before),
    after: shown(after),
  };
}

/** Statements of which so many words of both are the same are one that was reworded. */
const LIKE = 0.6;

/** The old version of each new one. */
function match(old: readonly Version[], now: readonly Version[]): ReadonlyMap<Version, Version> {
  const pairs = new Map<Version, Version>();
  const left = new Set(old);
  const pair = (find: (version: Version) => Version | undefined): void => {
    for (const version of now) {
      const found = pairs.has(version) ? undefined : find(version);
      if (found === undefined) continue;
      pairs.set(version, found);
      left.delete(found);
    }
  };
  const same = (keyOf: (version: Version) => string) => {
    const known = new Map<string, Version[]>();
    for (const version of left) {
      const others = known.get(keyOf(version));
      if (others === undefined) known.set(keyOf(version), [version]);
      else others.push(version);
    }
    return (version: Version) => known.get(keyOf(version))?.shift();
  };
  pair(same(({ kind, id, fingerprint }) => `${kind} ${id} ${fingerprint}`));
  pair(same(({ kind, fingerprint }) => `${kind} ${fingerprint}`));
  pair((version) => [...left].find((other) => isReworded(other, version)));
  pair(same(({ kind, id }) => `${kind} ${id}`));
  return pairs;
}

/** Whether both are statements of one key issue that share most of their words. */
function isReworded(before: Version, after: Version): boolean {
  if (after.parent === undefined || before.parent !== after.parent || before.kind !== after.kind)
    return false;
  const [one, other] = [wordsOf(before), wordsOf(after)];
  const shared = [...one].filter((word) => other.has(word)).length;
  return shared > 0 && shared >= LIKE * (one.size + other.size - shared);
}

function wordsOf({ label }: Version): ReadonlySet<string> {
  return new Set(label.toLowerCase().match(/[\p{L}\p{N}]{1,60}/gu));
}

function differencesOf(before: Version, after: Version): readonly Difference[] {
  return [
    ...(before.id === after.id ? [] : ["id" as const]),
    ...(before.fingerprint === after.fingerprint ? [] : ["wording" as const]),
    ...(before.body === after.body ? [] : ["text" as const]),
    ...(before.state === after.state ? [] : ["state" as const]),
  ];
}

function versionsOf(study: Study | undefined): readonly Version[] {
  if (study === undefined) return [];
  return study.trace.items.map((item) => {
    const known = reportItem(study, item);
    const { state, fingerprint } = known;
    const body = bodyOf(study, item);
    const { id, kind, parent } = item;
    return { id, kind, parent, label: labelOf(known), state, fingerprint, body };
  });
}

/** A hash of the clauses of an item but for their headings and its threats and requirements, which are items. */
function bodyOf(study: Study, item: Item): string {
  if (item.at.part !== "heading") return "";
  const { clauses } = study.outline;
  const own = clauses
    .slice(item.clause, clauses[item.clause]?.end)
    .filter(({ owner, role }) => owner === item.clause && role !== "threats" && role !== "requirements");
  const texts = own.map(({ index, file, section }) => {
    const facts = factsAt(study, index);
    const prose = study.files[file]?.facts[section]?.prose ?? "";
    return prose.slice(facts?.heading?.span.end ?? facts?.start ?? 0, facts?.end).replace(/\s+/g, " ");
  });
  return hashText(texts.join("\n").trim());
}
