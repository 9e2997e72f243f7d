// What a text may call key issues and solutions: their own number, else that of their clause, else their title.
import type { TableHead } from "./mapping-head.ts";
import type { MappingTable } from "./mapping-table.ts";
import type { Mention } from "./mention.ts";
import type { Outline } from "./outline.ts";
import type { Item } from "./trace.ts";

export interface Names {
  /** The number of the TR itself ("33.868"), or undefined. */
  readonly own: string | undefined;
  /** Ids by kind and number. */
  readonly numbers: ReadonlyMap<string, string>;
  /** The ids of all items that a number can name. */
  readonly ids: ReadonlySet<string>;
  /** The key issues and solutions, for tables that give titles alone. */
  readonly items: readonly Item[];
}

type Named = "keyIssue" | "solution";

/** Collects the names of the items that clauses of the outline define. */
export function collectNames(
  outline: Outline,
  byClause: ReadonlyMap<number, Item>,
  own: string | undefined,
): Names {
  const numbers = new Map<string, string>();
  const add = (key: string, id: string): void => {
    if (!numbers.has(key)) numbers.set(key, id);
  };
  for (const item of byClause.values())
    if (item.number !== undefined) add(`${item.kind} ${item.number}`, item.id);
  // "key issue#5.1" can mean the key issue of clause 5.1.
  for (const [index, item] of byClause) {
    const clause = outline.clauses[index]?.clause;
    if (clause?.includes(".")) add(`${item.kind} ${clause}`, item.id);
  }
  const items = [...byClause.values()];
  return { own, numbers, ids: new Set(items.map((item) => item.id)), items };
}

/** The id of the key issue or solution `number`; of one that does not exist, the id that it would have. */
export function idOf(names: Names, kind: Named, number: string): string {
  return names.numbers.get(`${kind} ${number}`) ?? `${kind === "keyIssue" ? "KI" : "Sol"}#${number}`;
}

/** The id that a mention names: a key issue, a solution, or with "KI#3/R1" a requirement. */
export function namedBy(names: Names, mention: Mention): string {
  const id = idOf(names, mention.kind, mention.number);
  return mention.part === undefined ? id : `${id}/${mention.part}`;
}

/** Whether a mention is of another document's key issue or solution ("Key Issue #11 in TR 33.875"). */
export function isForeign(names: Names, mention: { readonly document: string | undefined }): boolean {
  return mention.document !== undefined && mention.document !== names.own;
}

/** The ids that the rows and columns of a table stand for; undefined where a title fits none. */
export function headIds(
  names: Names,
  table: MappingTable,
): {
  readonly solutions: readonly (string | undefined)[];
  readonly keyIssues: readonly (string | undefined)[];
} {
  const resolve = (kind: Named, heads: readonly TableHead[]): (string | undefined)[] => {
    const ofKind = names.items.filter((item) => item.kind === kind);
    return heads.map((head) => {
      if (head.number !== undefined && /^\d/.test(head.number)) return idOf(names, kind, head.number);
      return bestTitle(head.title, ofKind);
    });
  };
  return { solutions: resolve("solution", table.solutions), keyIssues: resolve("keyIssue", table.keyIssues) };
}

const COMMON = /^(?:a|an|and|the|of|for|to|in|on|by|with|based|solution|solutions|using|via)$/;

/** Words of titles that say what a clause is, not what it is about. */
const GENERIC =
  /^(?:security|threats?|requirements?|protections?|prevent(?:ion)?|against|potential|measures?|mitigation)$/;

/** How many words of substance two titles share, and how many the shorter one has. */
export function sharedWords(a: string, b: string): { readonly shared: number; readonly least: number } {
  const [one, other] = [a, b].map(
    (title) => new Set([...words(title)].filter((word) => !GENERIC.test(word))),
  ) as [Set<string>, Set<string>];
  return { shared: [...one].filter((word) => other.has(word)).length, least: Math.min(one.size, other.size) };
}

/** The item whose title shares most words with `title`: at least half of the words of both. */
function bestTitle(title: string, items: readonly Item[]): string | undefined {
  const wanted = words(title);
  let best: { id: string; score: number } | undefined;
  for (const item of items) {
    const own = words(item.title);
    const shared = [...wanted].filter((word) => own.has(word)).length;
    const score = shared / Math.max(1, wanted.size + own.size - shared);
    if (score >= 0.5 && score > (best?.score ?? 0)) best = { id: item.id, score };
  }
  return best?.id;
}

function words(title: string): Set<string> {
  return new Set(
    (title.toLowerCase().match(/[\p{L}\p{N}][\p{L}\p{N}-]*/gu) ?? []).filter((word) => !COMMON.test(word)),
  );
}
