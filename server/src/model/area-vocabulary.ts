// The words of a model of areas, found in a text: names of parties, interfaces and procedures of areas, states of
// subdivisions. Words are compared without plural, possessive, hyphens and, but for abbreviations, case.
import { memo } from "../base/memo.ts";
import type { Span } from "../base/span.ts";
import type { AreaModel } from "./area-model.ts";

/** A word of a text. Offsets in the text. */
export interface Token extends Span {
  readonly word: string;
}

/** What a term of the model stands for. */
export interface Meaning {
  readonly kind: "party" | "area" | "state" | "nowhere" | "ignored";
  /** Of the party or the area. */
  readonly id: string;
  /** Whether other things bear the name too. */
  readonly weak: boolean;
}

/** A term of the model in a text. */
export interface Term extends Span {
  readonly meanings: readonly Meaning[];
  /** The term as the model writes it, to tell two nodes of one party apart. */
  readonly name: string;
  /** Which tokens it is made of: the first, and the one behind the last. */
  readonly first: number;
  readonly behind: number;
}

const WORD = /[\p{L}\p{N}]+\*?(?:['’]s(?!\p{L}))?/gu;

/** The words of `text`, as terms are compared. */
export function tokensOf(text: string): readonly Token[] {
  return [...text.matchAll(WORD)].map((found) => ({
    word: normalise(found[0]),
    start: found.index,
    end: found.index + found[0].length,
  }));
}

function normalise(written: string): string {
  const word = written.replace(/['’]s$/, "");
  if (/^[A-Z0-9*]+s?$/.test(word) && /[A-Z]/.test(word))
    return word.length > 2 ? word.replace(/s$/, "") : word;
  const lower = word.toLowerCase();
  if (lower.length < 4 || /(?:ss|us|is)$/.test(lower)) return lower;
  if (lower.endsWith("ies")) return `${lower.slice(0, -3)}y`;
  if (/(?:sh|ch|x|ss)es$/.test(lower)) return lower.slice(0, -2);
  return lower.endsWith("s") ? lower.slice(0, -1) : lower;
}

/** Stands in the tree for "…": a few words that a term leaves open ("before … activated"). */
const GAP = "anyword";
const LONGEST_GAP = 4;

interface Node {
  readonly next: Map<string, Node>;
  readonly meanings: Meaning[];
  name: string;
}

/** The terms of a model by their words, one tree for parties and areas and one for states. */
interface Vocabulary {
  readonly parties: Node;
  readonly areas: Node;
  readonly states: Node;
}

const vocabularyOf = memo((model: AreaModel): Vocabulary => {
  const parties = node();
  const areas = node();
  const states = node();
  const addAll = (root: Node, names: readonly string[], meaning: Meaning): void => {
    for (const name of names) add(root, name, meaning);
  };
  for (const { id, names, weak } of model.parties) {
    addAll(parties, names, { kind: "party", id, weak: false });
    addAll(parties, weak, { kind: "party", id, weak: true });
  }
  for (const { id, parent, terms, hints } of model.areas) {
    const [root, kind] = parent === undefined ? [areas, "area" as const] : [states, "state" as const];
    addAll(root, terms, { kind, id, weak: false });
    addAll(root, hints, { kind, id, weak: true });
  }
  addAll(areas, model.nowhere ?? [], { kind: "nowhere", id: "", weak: false });
  for (const root of [parties, areas, states])
    addAll(root, model.ignored, { kind: "ignored", id: "", weak: false });
  return { parties, areas, states };
});

function node(): Node {
  return { next: new Map(), meanings: [], name: "" };
}

function add(root: Node, name: string, meaning: Meaning): void {
  let at = root;
  for (const { word } of tokensOf(name.replaceAll("…", ` ${GAP} `))) {
    let next = at.next.get(word);
    if (next === undefined) {
      next = node();
      at.next.set(word, next);
    }
    at = next;
  }
  if (at === root) return;
  at.name = name;
  if (!at.meanings.some((other) => other.kind === meaning.kind && other.id === meaning.id))
    at.meanings.push(meaning);
}

/** The terms of `model` among `tokens`, in order: the longest at each place, states beside the others. */
export function termsIn(model: AreaModel, tokens: readonly Token[]): readonly Term[] {
  const { parties, areas, states } = vocabularyOf(model);
  return [parties, areas, states]
    .flatMap((root) => longestTerms(root, tokens))
    .sort((a, b) => a.first - b.first);
}

/** Words that may stand between the words of a term ("inside the operator's domain"). */
const ARTICLE = /^(?:the|a|an|its|their)$/;

function longestTerms(root: Node, tokens: readonly Token[]): Term[] {
  const terms: Term[] = [];
  for (let first = 0; first < tokens.length; first++) {
    const best = longest(root, tokens, first, first);
    if (best === undefined) continue;
    terms.push({
      meanings: best.node.meanings,
      name: best.node.name,
      first,
      behind: best.behind,
      start: (tokens[first] as Token).start,
      end: (tokens[best.behind - 1] as Token).end,
    });
    first = best.behind - 1;
  }
  return terms;
}

interface Match {
  readonly node: Node;
  readonly behind: number;
}

/** The longest term that `from` leads to, read from `tokens[at]` on. */
function longest(from: Node, tokens: readonly Token[], first: number, at: number): Match | undefined {
  const word = tokens[at]?.word;
  if (word === undefined) return undefined;
  const next = from.next.get(word);
  let best: Match | undefined;
  if (next !== undefined) {
    if (next.meanings.length > 0) best = { node: next, behind: at + 1 };
    best = longer(best, longest(next, tokens, first, at + 1));
  } else if (at > first && ARTICLE.test(word)) best = longest(from, tokens, first, at + 1);
  const open = from.next.get(GAP);
  for (let i = at; open !== undefined && i <= at + LONGEST_GAP; i++) {
    const closed = open.next.get(tokens[i]?.word ?? "");
    if (closed === undefined) continue;
    if (closed.meanings.length > 0) best = longer(best, { node: closed, behind: i + 1 });
    best = longer(best, longest(closed, tokens, first, i + 1));
  }
  return best;
}

function longer(a: Match | undefined, b: Match | undefined): Match | undefined {
  return a === undefined || (b !== undefined && b.behind > a.behind) ? b : a;
}
