// Spans of numbers in a sentence, "key issues #2 to #5": they mean numbers that nobody wrote.
import { type Place, placeOf } from "../model/anchor.ts";
import type { ClauseFacts } from "../model/facts.ts";
import type { Mention } from "../model/mention.ts";
import type { Clause } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import { numberPlace, sourceAt } from "./written.ts";

/** A span of numbers. */
export interface NumberSpan {
  readonly kind: Mention["kind"];
  readonly document: string | undefined;
  readonly first: number;
  readonly last: number;
  /** From the first number to the last one. */
  readonly place: Place;
  /** What stands before the last number: "#" or nothing. */
  readonly prefix: string;
}

/** The spans of numbers in a clause, in order. */
export function* numberSpans(study: Study, clause: Clause, facts: ClauseFacts): Iterable<NumberSpan> {
  const { mentions } = facts;
  for (let i = 0; i + 1 < mentions.length; i++) {
    const first = mentions[i] as Mention;
    let last = i + 1;
    while (mentions[last + 1]?.start === mentions[i + 1]?.start) last++;
    const end = mentions[last] as Mention;
    const [from, to] = [Number(first.number), Number(end.number)];
    if (first.kind !== end.kind || !(from < to) || end.start < first.end) continue;
    const at = (index: number): Place => placeOf(study, { clause: clause.index, part: "mention", index });
    const [a, b] = [numberPlace(study, at(i), first.number), numberPlace(study, at(last), end.number)];
    if (a === undefined || b === undefined) continue;
    const between = sourceAt(study, { uri: a.uri, start: a.end, end: b.start });
    if (!/^\s*(?:to|–|-)\s*(?:the\s)?\s*#?\s*$/.test(between)) continue;
    const place = { uri: a.uri, start: a.start, end: b.end };
    const prefix = between.includes("#") ? "#" : "";
    yield { kind: first.kind, document: first.document, first: from, last: to, place, prefix };
    i = last - 1;
  }
}

/** The span with `to` in place of `from`, which it means: "2 to 5" without 4 and with 9 is "2 to 3, 5 and 9". */
export function respanned({ first, last, prefix }: NumberSpan, from: number, to: string): string {
  const runs = [
    [first, from - 1],
    [from + 1, last],
  ].filter(([a = 0, b = 0]) => a <= b) as [number, number][];
  // Two numbers are no span.
  const words = runs.flatMap(([a, b]) =>
    b - a > 1 ? [`${prefix}${a} to ${prefix}${b}`] : [...new Set([a, b])].map((n) => `${prefix}${n}`),
  );
  const text = `${words.join(", ")} and ${prefix}${to}`;
  // The prefix of the first number stands before the span already.
  return text.slice(prefix.length);
}
