import { shortened } from "../base/phrase.ts";
import type { Span } from "../base/span.ts";
import { placeOf } from "../model/anchor.ts";
import type { Citation } from "../model/citation.ts";
import { factsAt, type Study } from "../model/study.ts";
import { clausesOfSection } from "../model/symbol.ts";
import { sectionAt, type Workspace } from "../model/workspace.ts";

/** A hint behind `offset` of the document. */
export interface ReferenceHintAt {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

const LONGEST = 48;

/** What each citation ("[5]") in `range` of the file cites: the title, and the document where the text does not name it. */
export function referenceHints(workspace: Workspace, uri: string, range: Span): readonly ReferenceHintAt[] {
  const study = workspace.studyOf.get(uri);
  const index = study?.files.findIndex((file) => file.uri === uri) ?? -1;
  const file = study?.files[index];
  if (study === undefined || file === undefined) return [];
  const hints: ReferenceHintAt[] = [];
  const last = sectionAt(file, range.end).section;
  for (let section = sectionAt(file, range.start).section; section <= last; section++) {
    for (const { index: clause } of clausesOfSection(study, index, section)) {
      for (const [at, citation] of (factsAt(study, clause)?.citations ?? []).entries()) {
        const text = textOf(study, citation.number);
        const offset = placeOf(study, { clause, part: "citation", index: at }).end;
        if (text === undefined || offset < range.start || offset > range.end) continue;
        hints.push({ offset, label: shortened(labelOf(text, citation), LONGEST), tooltip: text });
      }
    }
  }
  return hints;
}

function textOf(study: Study, number: string): string | undefined {
  const entry = study.outline.references.get(number)?.[0];
  return factsAt(study, entry?.clause ?? -1)?.references[entry?.index ?? -1]?.text;
}

/** The title of `3GPP TS 33.401: "Security architecture".`, with "TS 33.401" where the text before [5] lacks it. */
function labelOf(text: string, citation: Citation): string {
  const [, document, title] = /^(?:3GPP\s+)?([^:"“]{1,60}?)\s*:\s*["“]?(.*?)["”]?\.?$/.exec(text) ?? [];
  if (document === undefined || title === undefined) return text;
  return citation.document === undefined ? `${document}: ${title}` : title;
}
