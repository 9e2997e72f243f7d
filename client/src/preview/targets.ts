// What can be pointed to in a text: clauses, key issues, solutions, tables and figures, by the names of their anchors.
import { type Heading, readHeading } from "../../../server/src/model/heading.ts";
import type { Paragraph } from "../../../server/src/model/paragraph.ts";

export type TargetKind = "keyIssue" | "solution" | "clause" | "table" | "figure";

/** Anchors by what they stand for. The first one counts: a key issue is named again where it is concluded. */
export class Targets {
  private readonly anchors = new Map<string, string>();

  /** The anchor of a heading, which its clause number names, else its key issue or solution; undefined for others. */
  addHeading({ kind, clause, number }: Heading): string | undefined {
    const item =
      (kind === "keyIssue" || kind === "solution") && number !== undefined ? nameOf(kind, number) : undefined;
    const place = clause === undefined ? undefined : nameOf("clause", clause);
    const name = place ?? item;
    if (name === undefined || this.anchors.has(name)) return undefined;
    const anchor = `tr-${name.replace(/[^\w.-]/g, "-")}`;
    for (const one of [place, item])
      if (one !== undefined && !this.anchors.has(one)) this.anchors.set(one, anchor);
    return anchor;
  }

  /** The anchor of a caption. */
  addCaption(text: string, { number }: Paragraph): string | undefined {
    if (number === undefined) return undefined;
    const name = nameOf(/^\s*table/i.test(text) ? "table" : "figure", number);
    if (this.anchors.has(name)) return undefined;
    const anchor = `tr-${name.replace(/[^\w.-]/g, "-")}`;
    this.anchors.set(name, anchor);
    return anchor;
  }

  find(kind: TargetKind, number: string): string | undefined {
    return this.anchors.get(nameOf(kind, number));
  }
}

function nameOf(kind: TargetKind, number: string): string {
  return `${kind} ${number.replace("–", "-")}`;
}

/** What the heading with this text says of itself. */
export function headingOf(text: string, tag: string): Heading {
  return readHeading(text, text, 0, Number(tag.slice(1)));
}
