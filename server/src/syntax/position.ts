// Lines and characters of offsets, section by section: nothing is counted anew for sections that did not change.

import { lineStarts } from "../base/lines.ts";
import { memo } from "../base/memo.ts";
import { lastAtMost } from "../base/search.ts";
import type { Document, Section } from "./sections.ts";

/** A place as editors count: line and UTF-16 character, both from 0. */
export interface LineCharacter {
  readonly line: number;
  readonly character: number;
}

const startsOf = memo((section: Section) => lineStarts(section.text));

/** The line and character of `offset`, which is clamped to the document. */
export function lineCharacterAt(document: Document, offset: number): LineCharacter {
  const at = Math.max(0, Math.min(offset, document.length));
  const index = lastAtMost(document.starts, at);
  const section = document.sections[index];
  if (section === undefined) return { line: 0, character: 0 };
  return inSection(section, document.startLines[index] ?? 0, at - (document.starts[index] ?? 0));
}

/** The line and character of `offset` in `section`, whose first line is `startLine`. */
export function inSection(section: Section, startLine: number, offset: number): LineCharacter {
  const starts = startsOf(section);
  const line = lastAtMost(starts, offset);
  return { line: startLine + line, character: offset - (starts[line] ?? 0) };
}

/** The offset of a place; a place behind the end of its line or of the document means that end. */
export function offsetAt(document: Document, place: LineCharacter): number {
  const index = lastAtMost(document.startLines, place.line);
  const section = document.sections[index];
  if (section === undefined) return 0;
  const starts = startsOf(section);
  const line = place.line - (document.startLines[index] ?? 0);
  const base = document.starts[index] ?? 0;
  const start = starts[line];
  if (start === undefined) return base + section.text.length;
  return base + Math.min(start + place.character, lineContentEnd(section.text, starts[line + 1]));
}

function lineContentEnd(text: string, nextStart: number | undefined): number {
  if (nextStart === undefined) return text.length;
  return nextStart - (text[nextStart - 2] === "\r" && text[nextStart - 1] === "\n" ? 2 : 1);
}
