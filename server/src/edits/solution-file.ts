// The file of a new solution, where each solution of a study has a file of its own: named like its neighbour.
import { type Clause, isHeaded } from "../model/outline.ts";
import type { Study } from "../model/study.ts";
import type { NextSolution } from "./solution-number.ts";

/** How many words of a title a name takes. */
const WORDS = 8;

/**
 * The URI of the file for a new solution with `title`; undefined where the last solution shares its file with other
 * clauses, or where its name has no number that says which solution it is.
 */
export function solutionFile(
  study: Study,
  { last, behind, number, clause }: NextSolution,
  title: string,
): string | undefined {
  const heading = study.outline.clauses[last?.clause ?? -1];
  const uri = study.files[behind.file]?.uri;
  if (heading === undefined || uri === undefined || !isAlone(study, behind)) return undefined;
  const at = uri.lastIndexOf("/") + 1;
  const name = decoded(uri.slice(at));
  const stem = name.slice(0, name.lastIndexOf("."));
  const numbers = [
    { old: behind === heading ? last?.number : undefined, fresh: number },
    { old: lastPart(behind.clause), fresh: lastPart(clause) },
  ];
  for (const { old, fresh } of numbers) {
    const found = old === undefined ? null : new RegExp(`^(.*?)(?<!\\d)(0*${old})(?!\\d)(.*)$`).exec(stem);
    if (found === null || fresh === undefined) continue;
    const [, before = "", digits = "", rest = ""] = found;
    const named = before + fresh.padStart(digits.length, "0") + slugLike(rest, title);
    const made = uri.slice(0, at) + encodeURIComponent(named + name.slice(stem.length));
    return study.files.some((file) => file.uri === made) ? undefined : made;
  }
  return undefined;
}

/** Whether the clause and its subclauses are all that their file holds, but for the key of a list in YAML. */
function isAlone({ outline, files }: Study, clause: Clause): boolean {
  const yaml = files[clause.file]?.facts[clause.section]?.yaml !== undefined;
  const headed = outline.clauses.filter(
    (one) => one.file === clause.file && isHeaded(one) && !(yaml && one.kind === "solutions"),
  );
  return headed.every(({ index }) => clause.index <= index && index < clause.end);
}

function lastPart(clause: string | undefined): string | undefined {
  return /(?:^|\.)(\d+)$/.exec(clause ?? "")?.[1];
}

/** The words of `title`, joined and written as those of `rest` are, which stand behind a number; "" where it has none. */
function slugLike(rest: string, title: string): string {
  const words = title.match(/[\p{L}\p{N}]+/gu) ?? [];
  const separator = /^[\s._-]+/.exec(rest)?.[0];
  if (separator === undefined || !/\p{L}/u.test(rest)) return "";
  const inside = /[\p{L}\p{N}]([\s_-])[\p{L}\p{N}]/u.exec(rest)?.[1] ?? separator.at(-1) ?? "-";
  const taken = words.slice(0, WORDS).join(inside);
  return separator + (/\p{Lu}/u.test(rest) ? taken : taken.toLowerCase());
}

function decoded(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
