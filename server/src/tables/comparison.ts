// The solutions of a key issue beside each other: what each says of the requirements and threats, and which nodes it
// touches. A table of what texts say; whether a solution works is nobody's word here.
import { fieldsOf, rarityIn } from "../analysis/item-fields.ts";
import { familiesIn } from "../analysis/lexicon.ts";
import { addTerms, type Bag } from "../analysis/masked-terms.ts";
import { lexiconOf } from "../analysis/study-lexicon.ts";
import { phrasesIn } from "../analysis/telling-phrases.ts";
import { wordsOf } from "../analysis/words.ts";
import { nameOf } from "../model/item-name.ts";
import { wordingOf } from "../model/item-text.ts";
import type { Study } from "../model/study.ts";
import { type Item, type Link, linksFrom, linksTo, partsOf } from "../model/trace.ts";
import { tableToMarkdown } from "./markdown.ts";
import { column, type Table, textCell } from "./table.ts";

/** From which share of its telling words on the text of a solution is close to a statement. */
const CLOSE = 0.35;
/** How many nodes are named, and how much of a statement. */
const NODES = 6;
const LABEL = 60;
const LEGEND =
  '"names it": a sentence or a declaration names the requirement or threat; "close": its text uses these words; an empty cell: neither. None of it says that a solution works.';

/** The comparison of the solutions that declare `keyIssue`; a column each, none where no solution declares it. */
export function comparisonOf(study: Study, keyIssue: Item): Omit<Table, "kind"> {
  const declaring = linksTo(study.trace, keyIssue.id, "addresses");
  const solutions = declaring.flatMap(({ from }) => study.trace.byId.get(from) ?? []);
  const statements = [
    ...partsOf(study.trace, keyIssue.id, "requirement"),
    ...partsOf(study.trace, keyIssue.id, "threat"),
  ];
  const row = (label: string, texts: readonly string[]): Table["rows"][number] => ({
    key: label,
    cells: [label, ...texts].map((text) => textCell(text)),
  });
  return {
    caption: `Solutions of ${nameOf(keyIssue)}${keyIssue.title === "" ? "" : `: ${keyIssue.title}`}`,
    header: [column("What the text says"), ...solutions.map((one) => column(nameOf(one), one.id))],
    rows: [
      row(
        `Declares ${nameOf(keyIssue)}`,
        solutions.map(({ id }) => statedIn(declaring, id)),
      ),
      ...statements.map((statement) =>
        row(
          labelOf(study, keyIssue, statement),
          solutions.map((solution) => said(study, solution, statement)),
        ),
      ),
      row(
        "Impacts: nodes named",
        solutions.map((solution) => nodesOf(study, solution)),
      ),
    ],
  };
}

/** The comparison as a Markdown text of its own. */
export function comparisonText(study: Study, keyIssue: Item): string {
  const comparison = comparisonOf(study, keyIssue);
  const table =
    comparison.header.length === 1
      ? `No solution declares ${nameOf(keyIssue)}.`
      : `${tableToMarkdown(comparison)}\n\n${LEGEND}`;
  return `# ${comparison.caption}\n\n${table}\n`;
}

function statedIn(links: readonly Link[], solution: string): string {
  const mentions = links.filter(({ from }) => from === solution).flatMap((link) => link.mentions);
  return [...new Set(mentions.map(({ source }) => source))].join(", ");
}

/** "R1: The network shall …". */
function labelOf(study: Study, keyIssue: Item, statement: Item): string {
  const text = wordingOf(study, statement)?.text ?? "";
  const short = text.length <= LABEL ? text : `${text.slice(0, LABEL - 1).trimEnd()}…`;
  return `${statement.id.replace(`${keyIssue.id}/`, "")}: ${short}`;
}

/** What `solution` says of `statement`: it names it, its text is close to it, or nothing. */
function said(study: Study, solution: Item, statement: Item): string {
  const kind = statement.kind === "threat" ? "mitigates" : "fulfils";
  if (linksFrom(study.trace, solution.id, kind).some(({ to }) => to === statement.id)) return "names it";
  const bag = fieldsOf(study).solutions.find(({ item }) => item.id === solution.id)?.all;
  const text = wordingOf(study, statement)?.text ?? "";
  if (bag === undefined || shareIn(study, bag, text) < CLOSE) return "";
  const words = phrasesIn(text, bag, rarityIn(study));
  return words.length === 0 ? "" : `close: ${words.join(", ")}`;
}

/** Which share of what `text` tells stands in `bag`, by the rarity of its words. */
function shareIn(study: Study, bag: Bag, text: string): number {
  const own = new Map<string, number>();
  addTerms(own, text);
  const rarity = rarityIn(study);
  let shared = 0;
  let all = 0;
  for (const term of own.keys()) {
    all += rarity(term);
    if (bag.has(term)) shared += rarity(term);
  }
  return all === 0 ? 0 : shared / all;
}

/** The parties that the evaluation of `solution` names, those first that it names most; of its details where it names none. */
function nodesOf(study: Study, solution: Item): string {
  const own = study.outline.clauses.filter(({ owner }) => owner === solution.clause);
  const inEvaluation = partiesIn(
    study,
    own.filter(({ kind, title }) => kind === "evaluation" || /\bimpacts?\b/i.test(title)),
  );
  return (inEvaluation.length > 0 ? inEvaluation : partiesIn(study, own)).slice(0, NODES).join(", ");
}

function partiesIn(study: Study, clauses: Study["outline"]["clauses"]): readonly string[] {
  const counts = new Map<string, number>();
  for (const clause of clauses) {
    const section = study.files[clause.file]?.facts[clause.section];
    for (const { kind, start, end } of section?.clauses[clause.part]?.paragraphs ?? []) {
      if (kind === "editorsNote") continue;
      for (const { family } of familiesIn(lexiconOf(study), wordsOf(section?.prose.slice(start, end) ?? "")))
        if (family.facet === "party") counts.set(family.name, (counts.get(family.name) ?? 0) + 1);
    }
  }
  return [...counts].sort((a, b) => b[1] - a[1]).map(([name]) => name);
}
