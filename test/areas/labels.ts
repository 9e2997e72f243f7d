import fs from "node:fs";
import path from "node:path";
import { parse } from "yaml";

/** A statement with the areas in which a reader puts it. */
export interface Labelled {
  readonly id: string;
  readonly model: string;
  readonly kind: "threat" | "requirement" | "solution";
  readonly half: "tuning" | "aside" | "aside2" | "aside3";
  readonly text: string;
  readonly areas: readonly string[];
  /** The labels of a second reader, where they differ: then the statement is left out of scores that they change. */
  readonly second?: readonly string[];
}

/** A key issue of a published TR with the areas in which a reader puts it. */
export interface KeyIssueLabel {
  readonly tr: string;
  readonly keyIssue: string;
  readonly areas: readonly string[];
}

/** Who wrote a statement: its id without the number. */
export function writerOf({ id }: Labelled): string {
  return id.replace(/\d+$/, "");
}

function read<T>(name: string): T {
  return parse(fs.readFileSync(path.resolve("test/areas", `${name}.yaml`), "utf8")) as T;
}

/** The labelled statements, in our own words. */
export function loadStatements(): readonly Labelled[] {
  return read("labelled");
}

/** The key issues of published TRs as each of the two readers labelled them. */
export function loadReadings(): readonly (readonly KeyIssueLabel[])[] {
  return [read("reader-1"), read("reader-2")];
}
