// What people decided and keep in the project file: statements that mean the same or not, and findings that are accepted.
import type { Span } from "../base/span.ts";
import { entriesOf, isMapping, itemsOf, scalarOf, type YamlValue } from "../syntax/yaml.ts";
import { type Complain, readTexts } from "./project-values.ts";

/** A decision on two statements, which overrules the comparison of their texts. */
export interface Decision {
  readonly kind: "same" | "different";
  /** The fingerprints of the statements. */
  readonly pair: readonly [string, string];
  readonly reason: string | undefined;
}

/** A rule that is not applied somewhere. Its place is in the project file. */
export interface Exemption extends Span {
  readonly rule: string;
  /** Ids of items, numbers of clauses or names of files. */
  readonly at: readonly string[];
  readonly reason: string;
}

/** Reads the list `decisions`. */
export function readDecisions(value: YamlValue | undefined, complain: Complain): readonly Decision[] {
  return itemsOf(value).flatMap((item): readonly Decision[] => {
    const entries = keysOf(item, complain);
    const kind = entries.has("different") ? "different" : "same";
    const pair = readTexts(entries.get(kind), "two fingerprints", complain).map(({ text }) => text);
    const [a, b] = pair;
    if (a === undefined || b === undefined || pair.length > 2) {
      complain(
        item,
        'A decision names two fingerprints: "different: [fingerprint, fingerprint]", or "same: …".',
      );
      return [];
    }
    return [{ kind, pair: [a, b], reason: scalarOf(entries.get("reason")) }];
  });
}

/** Reads the list `exemptions`. One without a reason counts for nothing: who reads the file must know why. */
export function readExemptions(value: YamlValue | undefined, complain: Complain): readonly Exemption[] {
  return itemsOf(value).flatMap((item): readonly Exemption[] => {
    const entries = keysOf(item, complain);
    const rule = scalarOf(entries.get("rule"));
    const reason = scalarOf(entries.get("reason"));
    const at = readTexts(entries.get("at"), "ids, clauses or files", complain).map(({ text }) => text);
    if (rule === undefined || reason === undefined || reason.trim() === "" || at.length === 0) {
      complain(item, 'An exemption has "rule", "at" and a "reason".');
      return [];
    }
    return [{ rule, at, reason, start: item.start, end: item.end }];
  });
}

function keysOf(item: YamlValue, complain: Complain): ReadonlyMap<string, YamlValue> {
  if (!isMapping(item)) complain(item, "This takes a mapping of keys.");
  return new Map(entriesOf(item).map((entry) => [entry.key, entry.value]));
}
