// What is under the cursor, once for all features.
import { touches } from "../base/span.ts";
import { type Anchor, type Place, placeOf } from "./anchor.ts";
import { writtenMention } from "./mention.ts";
import { idOf, isForeign } from "./names.ts";
import type { Clause } from "./outline.ts";
import type { PointerKind } from "./pointer.ts";
import { projectTargets } from "./project-targets.ts";
import { proseOffset } from "./prose.ts";
import type { Study } from "./study.ts";
import { FINDERS, type Where } from "./symbol-finders.ts";
import { sectionAt, type Workspace } from "./workspace.ts";

/** A thing that one can ask about. Clauses, tables and figures go by the number that is written before their titles. */
export type Target =
  /** A key issue, threat, requirement, solution or conclusion. */
  | { readonly kind: "item"; readonly id: string }
  | { readonly kind: "reference" | PointerKind; readonly number: string }
  /** An entry of clause 3. */
  | { readonly kind: "term" | "abbreviation"; readonly name: string }
  /** An area of the security architecture, whether the model of the study has it or not. */
  | { readonly kind: "area"; readonly id: string }
  /** It has no name, so that nothing else can speak of it. */
  | { readonly kind: "editorsNote"; readonly at: Anchor };

/** A target named at a place. */
export interface SymbolAt {
  readonly study: Study;
  readonly target: Target;
  readonly place: Place;
  readonly defines: boolean;
}

/** What `offset` of the file `uri` is on, or undefined. */
export function symbolAt(workspace: Workspace, uri: string, offset: number): SymbolAt | undefined {
  const study = workspace.studyOf.get(uri);
  const file = study?.files.findIndex((candidate) => candidate.uri === uri) ?? -1;
  const model = study?.files[file];
  if (study === undefined || model === undefined) return inProject(workspace, uri, offset);
  const point = sectionAt(model, offset);
  const section = model.facts[point.section];
  if (section === undefined) return undefined;
  const at = proseOffset(section, point.offset);
  const places = clausesOfSection(study, file, point.section).flatMap((clause): readonly Where[] => {
    const facts = section.clauses[clause.part];
    return facts === undefined ? [] : [{ study, clause, facts }];
  });
  for (const where of places) {
    const upstream = inOtherDocument(workspace, where, at);
    if (upstream !== undefined) return upstream;
  }
  // In YAML the clause of a key issue encloses those of its parts: what tells most counts, in whichever it is found.
  for (const find of FINDERS) {
    for (const where of places) {
      const found = find(where, at);
      if (found !== undefined)
        return { study, target: found.target, place: placeOf(study, found.at), defines: found.defines };
    }
  }
  return undefined;
}

/** What a project file names at `offset`. */
function inProject(workspace: Workspace, uri: string, offset: number): SymbolAt | undefined {
  const study = workspace.studies.find(({ project }) => project?.uri === uri);
  const found = study && projectTargets(study).find(({ place }) => touches(place, offset));
  return study && found && { study, ...found };
}

/** A key issue of another TR that is in the workspace too. */
function inOtherDocument(
  workspace: Workspace,
  { study, clause, facts }: Where,
  offset: number,
): SymbolAt | undefined {
  const index = writtenMention(facts.mentions, offset, (one) => isForeign(study.trace.names, one));
  const mention = facts.mentions[index];
  const other = workspace.studies.find(
    (one) => mention !== undefined && one.trace.names.own === mention.document,
  );
  if (mention === undefined || other === undefined || mention.document === undefined) return undefined;
  const place = placeOf(study, { clause: clause.index, part: "mention", index });
  return {
    study: other,
    target: { kind: "item", id: idOf(other.trace.names, mention.kind, mention.number) },
    place,
    defines: false,
  };
}

/** The clauses of one section of a study, found by halving: the outline is in the order of files and sections. */
export function clausesOfSection(study: Study, file: number, section: number): readonly Clause[] {
  const { clauses } = study.outline;
  let low = 0;
  let high = clauses.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const clause = clauses[middle] as Clause;
    if (clause.file < file || (clause.file === file && clause.section < section)) low = middle + 1;
    else high = middle;
  }
  let end = low;
  while (clauses[end]?.file === file && clauses[end]?.section === section) end++;
  return clauses.slice(low, end);
}
