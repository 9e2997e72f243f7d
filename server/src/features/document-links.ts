import { type Span, shift } from "../base/span.ts";
import { plainNumber } from "../model/caption.ts";
import { type DocumentName, publishedAt } from "../model/document-name.ts";
import { numberedTitle } from "../model/numbered-titles.ts";
import type { Pointer } from "../model/pointer.ts";
import { type LinkSource, sectionLinks } from "../model/section-links.ts";
import type { Study } from "../model/study.ts";
import type { Target } from "../model/symbol.ts";
import { studyFileOf, type Workspace } from "../model/workspace.ts";

/** Where a link leads. */
export type LinkTarget =
  /** The definition of something in the study whose URI is `study`: looked up when somebody follows the link. */
  | { readonly kind: "definition"; readonly study: string; readonly target: Target }
  | { readonly kind: "file"; readonly uri: string }
  /** A path or address as the text has it, to be read from where the text stands. */
  | { readonly kind: "path"; readonly path: string };

/** A link over `start` to `end` of the document, and in words where it leads. */
export interface DocumentLinkAt extends Span {
  readonly tooltip: string;
  readonly target: LinkTarget;
}

/**
 * The links of the draft `uri`: clauses, tables and figures that it points to, documents that it names, and unless
 * `ownOnly` the links of its Markdown. Nothing is fetched: an address is made of a number and only followed by who
 * clicks on it. A pointer to what is not there has no link.
 */
export function documentLinks(
  workspace: Workspace,
  uri: string,
  { ownOnly }: { readonly ownOnly: boolean },
): readonly DocumentLinkAt[] {
  const placed = studyFileOf(workspace, uri);
  if (placed === undefined) return [];
  const { study, file } = placed;
  const near: Near = { study, others: new Map(workspace.studies.map((one) => [one.trace.names.own, one])) };
  return file.facts.flatMap((facts, index) => {
    const base = file.document.starts[index] ?? 0;
    const leaves = ownOnly && facts.yaml === undefined;
    return sectionLinks(facts).flatMap((source) => {
      const found = leaves && source.to.kind === "path" ? undefined : follow(near, source);
      return found === undefined ? [] : [{ ...found, ...shift(source, base) }];
    });
  });
}

/** The study of a text, and those of the workspace by their numbers. */
interface Near {
  readonly study: Study;
  readonly others: ReadonlyMap<string | undefined, Study>;
}

type Followed = Omit<DocumentLinkAt, keyof Span> | undefined;

function follow(near: Near, { to }: LinkSource): Followed {
  if (to.kind === "pointer") return followPointer(near, to.pointer);
  if (to.kind === "document") return followName(near, to.name);
  return { tooltip: to.path, target: to };
}

function followName({ study, others }: Near, name: DocumentName): Followed {
  const { kind, number } = name;
  const other = others.get(number);
  if (other === study) return undefined;
  if (other !== undefined) {
    const uri = other.files[0]?.uri ?? other.uri;
    return { tooltip: `${kind} ${number} in this workspace`, target: { kind: "file", uri } };
  }
  const path = publishedAt(name);
  if (path === undefined) return undefined;
  const host = kind === "RFC" ? "www.rfc-editor.org" : "www.3gpp.org";
  return { tooltip: `${kind} ${number} on ${host}`, target: { kind: "path", path } };
}

function followPointer({ study, others }: Near, { kind, number, foreign, document }: Pointer): Followed {
  const other = foreign ? document && others.get(document) : study;
  const target = { kind, number: plainNumber(number) };
  const title = other && numberedTitle(other, kind, target.number);
  if (!other || title === undefined) return undefined;
  const word = kind === "clause" && /^[A-Z]+$/.test(number) ? "annex" : kind;
  const name = `${word} ${target.number}${other === study ? "" : ` of ${other.id}`}`;
  return {
    tooltip: title === "" ? name : `${name}: ${title}`,
    target: { kind: "definition", study: other.uri, target },
  };
}
