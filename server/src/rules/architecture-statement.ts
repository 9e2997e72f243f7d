import { certainAreas } from "../analysis/area-agreement.ts";
import type { StudyAreas } from "../analysis/item-areas.ts";
import type { ClauseSpan } from "../model/anchor.ts";
import { type ArchitectureStatement, architectureStatements } from "../model/architecture-statements.ts";
import { subdivisionsOf } from "../model/area-model.ts";
import { termsIn, tokensOf } from "../model/area-vocabulary.ts";
import type { Clause } from "../model/outline.ts";
import { maskedProse } from "../model/prose.ts";
import { sentencesOf } from "../model/sentence.ts";
import type { Study } from "../model/study.ts";
import { type Item, partsOf } from "../model/trace.ts";
import type { AreasRule, Related } from "./rule.ts";

/** What is written of devices, servers and groups agrees with the architecture that the areas rest on. */
export const architectureStatement: AreasRule = {
  code: "architecture-statement",
  summary: "A sentence contradicts a statement of the architecture",
  severity: "off",
  scope: "areas",
  *check(study, areas) {
    const statements = architectureStatements(areas.model);
    if (statements.length === 0) return;
    for (const item of study.trace.items) {
      if (item.kind !== "keyIssue" && item.kind !== "solution") continue;
      const sentences = sentencesUnder(study, item);
      for (const sentence of sentences) {
        const said = CONTRADICTIONS.find((one) => contradicts(one, sentence.text, item.title));
        const statement = statements.find(({ number }) => number === said?.statement);
        if (statement !== undefined)
          yield { at: sentence.at, message: `${quote(statement)} This sentence says otherwise.` };
      }
      const sixth = statements.find(({ number }) => number === 6);
      if (item.kind !== "keyIssue" || sixth === undefined) continue;
      const places = serverPlaces(areas, sentences);
      for (const threat of places.length === 0 ? [] : undecidedThreats(study, areas, item)) {
        yield {
          at: threat.at,
          message: `${quote(sixth)} ${item.id} speaks of both; say which of them ${threat.id} means.`,
          related: places,
        };
      }
    }
  },
};

function quote({ number, text }: ArchitectureStatement): string {
  return `Statement ${number} of the architecture: "${text}"`;
}

/** A sentence that contradicts a statement, by the words it needs and the phrase that says so. */
interface Contradiction {
  readonly statement: number;
  readonly needs: readonly RegExp[];
  readonly says: RegExp;
  /** Whether "not" before the phrase turns it round. */
  readonly deniable: boolean;
}

const DEVICE = /\b(?:devices?|UEs?|terminals?|meters?|sensors?|members?)\b/i;
const SERVER = /\b(?:servers?|SCS)\b/i;
const GROUP = /\bgroups?\b/i;

const CONTRADICTIONS: readonly Contradiction[] = [
  {
    statement: 1,
    needs: [DEVICE, SERVER],
    says: /\b(?:communicat|connect|reach|contact|talk|exchang|send)\w*\b[^.;]*\b(?:without(?:\s+(?:using|crossing|(?:passing|going)\s+through))?|by-?passing|not\s+(?:through|via|over))\s+(?:the\s+|any\s+)?(?:(?:3GPP|mobile|operator's)\s+)*network\b(?!\s+(?:\w+ing|to|and|or)\b)/i,
    deniable: true,
  },
  {
    statement: 2,
    needs: [DEVICE],
    says: /\b(?:cannot|can\s+not|never|not)\b[^.;]*\b(?:handled|addressed|treated|served|managed)\s+as\s+(?:(?:an?|one|MTC|single)\s+)*group\b/i,
    deniable: false,
  },
  {
    statement: 3,
    needs: [DEVICE],
    says: /\b(?:only|at\s+most|no\s+more\s+than|exactly|just)\s+(?:(?:to|in|of|with)\s+)?(?:one|a\s+single)\s+(?:MTC\s+)?group\b|\b(?:cannot|can\s+not|never|not)\b[^.;]*\b(?:belong|members?|be\s+in|join)\b[^.;]*\b(?:more\s+than\s+one|several|two|multiple)\s+(?:MTC\s+)?groups?\b/i,
    deniable: false,
  },
  {
    statement: 4,
    needs: [GROUP],
    says: /(?<!\bof\s+(?:(?:the|its|all|MTC)\s+){0,3})\b(?:devices?|members?|UEs?|meters?|sensors?)\b(?:\s+(?!keys?\b|messages?\b|data\b|traffic\b)[\w',-]+){0,8}?\s+(?:invisible|hidden|concealed|unknown)\s+(?:to|from)\s+(?:the\s+)?(?:[\w'-]+\s+){0,2}(?:network|operator|PLMN)\b/i,
    deniable: true,
  },
  {
    statement: 4,
    needs: [GROUP],
    says: /\b(?:network|operator|PLMN)\s+(?:cannot|can\s+not|does\s+not|is\s+(?:not\s+able|unable)\s+to)\s+(?:see|distinguish|identify|know|recogni[sz]e)\b[^.;]*\b(?:members?|devices?)\b/i,
    deniable: false,
  },
  {
    statement: 5,
    needs: [SERVER],
    says: /\bservers?\b[^.;]*\bnetwork\b[^.;]*\bonly\s+(?:through|via|on\s+behalf\s+of|together\s+with|by\s+means\s+of)\s+(?:an?|the|one)\s+(?:MTC\s+)?(?:devices?|UEs?)\b/i,
    deniable: true,
  },
  {
    statement: 7,
    needs: [SERVER],
    says: /\b(?:by-?pass\w*|circumvent\w*|without(?:\s+(?:using|(?:passing|going)\s+through))?)\s+(?:the\s+|an\s+|any\s+)?(?:MTC[\s-]?IWF|IWF|(?:MTC\s+)?interworking\s+function)\b/i,
    deniable: true,
  },
];

/** What keeps a sentence from saying that something happens. */
const DENIAL = /\b(?:not|never|no|cannot|prevent|avoid|detect|refuse|reject)\w*\b/i;

function contradicts({ needs, says, deniable }: Contradiction, text: string, title: string): boolean {
  // A key issue on groups need not name the group in every sentence.
  if (!needs.every((word) => word.test(text) || (word === GROUP && word.test(title)))) return false;
  const found = says.exec(text);
  return found !== null && !(deniable && DENIAL.test(text.slice(0, found.index + found[0].length)));
}

interface Sentence {
  readonly at: ClauseSpan;
  readonly text: string;
}

/** The sentences of a key issue or solution, its parts included. */
function sentencesUnder(study: Study, item: Item): readonly Sentence[] {
  const { clauses } = study.outline;
  return clauses
    .slice(item.clause, clauses[item.clause]?.end)
    .filter(({ owner }) => owner === item.clause)
    .flatMap((clause) => sentencesIn(study, clause));
}

function sentencesIn(study: Study, { index, file, section, part }: Clause): readonly Sentence[] {
  const facts = study.files[file]?.facts[section];
  return (facts?.clauses[part]?.paragraphs ?? []).flatMap((paragraph): Sentence[] => {
    if (facts === undefined || paragraph.kind !== "text") return [];
    const prose = maskedProse(facts, paragraph);
    const around = sentencesOf(prose);
    const sentences: Sentence[] = [];
    for (let start = 0; start < prose.length; ) {
      const { end } = around(start);
      const text = prose.slice(start, end);
      const from = paragraph.start + start;
      sentences.push({ at: { clause: index, start: from, end: from + text.trimEnd().length }, text });
      start = end;
    }
    return sentences;
  });
}

/** A sentence on a server inside the network and one on a server outside; none where the key issue keeps to one. */
function serverPlaces({ model }: StudyAreas, sentences: readonly Sentence[]): readonly Related[] {
  const area = model.areas.find(({ between }) => between.includes("server") && between.includes("network"));
  const places = subdivisionsOf(model, area?.id ?? "").map(({ id, title }): Related | undefined => {
    const said = sentences.find(
      ({ text }) =>
        SERVER.test(text) &&
        termsIn(model, tokensOf(text)).some(({ meanings }) =>
          meanings.some((meaning) => meaning.kind === "state" && meaning.id === id),
        ),
    );
    return said && { at: said.at, message: `${id}: ${title}` };
  });
  return places.length < 2 ? [] : places.every((place) => place !== undefined) ? places : [];
}

/** The threats on servers that leave open which of them they mean. */
function undecidedThreats(study: Study, areas: StudyAreas, keyIssue: Item): readonly Item[] {
  const { model } = areas;
  const divided = model.areas.filter(
    ({ id, between }) =>
      between.includes("server") && between.includes("network") && subdivisionsOf(model, id).length > 0,
  );
  return partsOf(study.trace, keyIssue.id, "threat").filter(({ id }) => {
    const lies = certainAreas(areas, id);
    return divided.some((area) => lies.includes(area.id));
  });
}
