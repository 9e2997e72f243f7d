// Clauses that say of somebody that he has no part in the matter: "the network is not affected".
import type { Token } from "../model/area-vocabulary.ts";

const EXEMPT = new RegExp(
  `\\b(?:${[
    "(?:not|never|un|no longer)\\s?(?:\\w+\\s){0,2}(?:affected|involved|concerned|considered|consulted|informed|aware|touched|at fault|to blame|take part|matter|notice|know|part of|relevant|relied|sufficient|enough)",
    "untouched|unaware|irrelevant|need not|out of scope|outside the scope",
    "(?:play|take|taking|have|has|had|playing) no (?:part|role|influence|say|interest)",
    "nothing to do with|(?:make|made) no difference|no matter|no difference|no interest|not in danger",
    "(?:notice|know|learn|see) nothing",
    "(?:did|done|doe|do) (?:its|their|his) (?:job|work|duty)",
    "(?:did|done|do|doe) (?:everything|all) (?:right|correctly|it should)",
    "as (?:specified|usual|before|intended|foreseen|required)",
    "faultless\\w*|flawless\\w*|without fault|in perfect order|correctly delivered",
    "only (?:carry|carried|transport\\w*|deliver\\w*|forward\\w*|relay\\w*|pass\\w*)",
    "merely (?:carry|carried|transport\\w*|deliver\\w*|forward\\w*|relay\\w*|pass\\w*|see|notice)",
  ].join("|")})\\b`,
);

/** The clauses that say so; `clause` has the clause of each of `tokens`. */
export function exemptClauses(tokens: readonly Token[], clause: readonly number[]): ReadonlySet<number> {
  const found = new Set<number>();
  let words: string[] = [];
  tokens.forEach((token, i) => {
    words.push(token.word);
    if (clause[i] === clause[i + 1]) return;
    if (EXEMPT.test(words.join(" "))) found.add(clause[i] ?? 0);
    words = [];
  });
  return found;
}
