import { keptList } from "../base/difference.ts";
import { kept } from "../base/kept.ts";
import type { Span } from "../base/span.ts";
import { plainNumber } from "../model/caption.ts";
import { type DocumentName, publishedAt } from "../model/document-name.ts";
import type { SectionFacts } from "../model/facts.ts";
import { titlesOf } from "../model/numbered-titles.ts";
import type { Pointer, PointerKind } from "../model/pointer.ts";
import { type LinkSource, sectionLinks } from "../model/section-links.ts";
import type { Study } from "../model/study.ts";
import { studyFileOf, type Workspace } from "../model/workspace.ts";

/** A clause, table or figure by its number. */
export interface PointerTarget {
  readonly kind: PointerKind;
  readonly number: string;
}

/** Where a link leads. */
export type LinkTarget =
  /** The definition of something in the study whose URI is `study`: looked up when somebody follows the link. */
  | { readonly kind: "definition"; readonly study: string; readonly target: PointerTarget }
  | { readonly kind: "file"; readonly uri: string }
  /** A path or address as the text has it, to be read from where the text stands. */
  | { readonly kind: "path"; readonly path: string };

/** A link, and in words where it leads. Offsets count in its section. */
export interface DocumentLinkAt extends Span {
  readonly tooltip: string;
  readonly target: LinkTarget;
}

/**
 * The links of each section of the draft `uri`: clauses, tables and figures that it points to, documents that it names,
 * and unless `ownOnly` the links of its Markdown. Nothing is fetched: an address is made of a number and only followed by
 * who clicks on it. A pointer to what is not there has no link. The links of a section are the same object as before
 * where neither it nor what can be linked to has changed.
 */
export function documentLinks(
  workspace: Workspace,
  uri: string,
  { ownOnly }: { readonly ownOnly: boolean },
): readonly (readonly DocumentLinkAt[])[] {
  const placed = studyFileOf(workspace, uri);
  if (placed === undefined) return [];
  const near = nearOf(workspace, placed.study);
  const name = ownOnly ? `own ${uri}` : uri;
  return keptLinks(near, name, placed.file.facts, (facts) => linksOf(facts, near, ownOnly));
}

const keptLinks = keptList<Near, SectionFacts, readonly DocumentLinkAt[]>();

function linksOf(facts: SectionFacts, near: Near, ownOnly: boolean): readonly DocumentLinkAt[] {
  const leaves = ownOnly && facts.yaml === undefined;
  return sectionLinks(facts).flatMap((source) => {
    const found = leaves && source.to.kind === "path" ? undefined : follow(near, source);
    return found === undefined ? [] : [{ start: source.start, end: source.end, ...found }];
  });
}

/** What a study can be linked to by. */
interface Linkable {
  readonly id: string;
  readonly uri: string;
  readonly firstFile: string;
  readonly titles: ReadonlyMap<string, string>;
}

/** The study of a text, and those of the workspace by their numbers. */
interface Near {
  readonly own: Linkable;
  readonly others: ReadonlyMap<string | undefined, Linkable>;
}

const keptNear = kept<ReadonlyMap<string, string>, Near>();

/** The same object as long as all that can be linked to is called what it was called. */
function nearOf({ studies }: Workspace, own: Study): Near {
  const parts = studies.flatMap((one) => [
    one.id,
    one.uri,
    firstFile(one),
    titlesOf(one),
    one.trace.names.own,
  ]);
  return keptNear(titlesOf(own), parts, () => ({
    own: linkable(own),
    others: new Map(studies.map((one) => [one.trace.names.own, linkable(one)])),
  }));
}

function linkable(study: Study): Linkable {
  return { id: study.id, uri: study.uri, firstFile: firstFile(study), titles: titlesOf(study) };
}

function firstFile({ files, uri }: Study): string {
  return files[0]?.uri ?? uri;
}

type Followed = Omit<DocumentLinkAt, keyof Span> | undefined;

function follow(near: Near, { to }: LinkSource): Followed {
  if (to.kind === "pointer") return followPointer(near, to.pointer);
  if (to.kind === "document") return followName(near, to.name);
  return { tooltip: to.path, target: to };
}

function followName({ own, others }: Near, name: DocumentName): Followed {
  const { kind, number } = name;
  const other = others.get(number);
  if (other?.uri === own.uri) return undefined;
  if (other !== undefined) {
    const target = { kind: "file", uri: other.firstFile } as const;
    return { tooltip: `${kind} ${number} in this workspace`, target };
  }
  const path = publishedAt(name);
  if (path === undefined) return undefined;
  const host = kind === "RFC" ? "www.rfc-editor.org" : "www.3gpp.org";
  return { tooltip: `${kind} ${number} on ${host}`, target: { kind: "path", path } };
}

function followPointer({ own, others }: Near, { kind, number, foreign, document }: Pointer): Followed {
  const known = document === undefined ? undefined : others.get(document);
  const other = foreign ? known : own;
  const target = { kind, number: plainNumber(number) };
  const title = other?.titles.get(`${kind} ${target.number}`);
  if (other === undefined || title === undefined) return undefined;
  const word = kind === "clause" && /^[A-Z]+$/.test(number) ? "annex" : kind;
  const name = `${word} ${target.number}${other.uri === own.uri ? "" : ` of ${other.id}`}`;
  return {
    tooltip: title === "" ? name : `${name}: ${title}`,
    target: { kind: "definition", study: other.uri, target },
  };
}
