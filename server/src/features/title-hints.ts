import { shortened } from "../base/phrase.ts";
import type { Span } from "../base/span.ts";
import { type Anchor, placeOf } from "../model/anchor.ts";
import { isImplied, type Mention } from "../model/mention.ts";
import { idOf, isForeign } from "../model/names.ts";
import { clausesOfSection } from "../model/symbol.ts";
import { sectionAt, type Workspace } from "../model/workspace.ts";

/** A hint behind `offset` of the document. */
export interface TitleHintAt {
  readonly offset: number;
  readonly label: string;
  readonly tooltip: string;
}

const LONGEST = 40;

/** The title behind every bare mention ("KI#3") in `range` of the file; none where the text gives it already. */
export function titleHints(workspace: Workspace, uri: string, range: Span): readonly TitleHintAt[] {
  const study = workspace.studyOf.get(uri);
  const index = study?.files.findIndex((file) => file.uri === uri) ?? -1;
  const file = study?.files[index];
  if (study === undefined || file === undefined) return [];
  const hints: TitleHintAt[] = [];
  const last = sectionAt(file, range.end).section;
  for (let section = sectionAt(file, range.start).section; section <= last; section++) {
    const text = file.facts[section]?.prose ?? "";
    for (const clause of clausesOfSection(study, index, section)) {
      const facts = file.facts[section]?.clauses[clause.part];
      facts?.mentions.forEach((mention, at) => {
        const item = isForeign(study.trace.names, mention)
          ? undefined
          : study.trace.byId.get(idOf(study.trace.names, mention.kind, mention.number));
        const heading = facts.heading?.span;
        const inHeading =
          heading !== undefined && mention.end <= heading.end && mention.start >= heading.start;
        const isSilent =
          item === undefined || item.title === "" || inHeading || isImplied(facts.mentions, at);
        if (isSilent || givesTitle(text, mention, item.title)) return;
        const anchor: Anchor = { clause: clause.index, part: "mention", index: at };
        const offset = placeOf(study, anchor).end;
        if (offset < range.start || offset > range.end) return;
        hints.push({ offset, label: shortened(item.title, LONGEST), tooltip: `${item.id}: ${item.title}` });
      });
    }
  }
  return hints;
}

/** Whether the text right behind the mention is the title, perhaps in quotes, brackets or shortened. */
function givesTitle(text: string, mention: Mention, title: string): boolean {
  const behind = text
    .slice(mention.end, mention.end + 24)
    .replace(/^[\s:("'“‘–—-]+/, "")
    .toLowerCase();
  const start = title.toLowerCase().slice(0, 8);
  return start !== "" && behind.startsWith(start);
}
