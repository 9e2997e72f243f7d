// Settings as the client gives them, read once into what the features take as options.
import type { DeclareIn } from "../edits/declare-areas.ts";
import type { Severity } from "../model/project.ts";

export interface Settings {
  /** Severities that differ from the rules' own. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly inlayHintTitles: boolean;
  readonly inlayHintAreas: boolean;
  readonly codeLens: boolean;
  /** Where fixes declare areas. */
  readonly declareIn: DeclareIn;
  /** Whether managed tables of a file are renewed when it is saved. */
  readonly tablesOnSave: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  severities: new Map(),
  inlayHintTitles: true,
  inlayHintAreas: true,
  codeLens: true,
  declareIn: "project",
  tablesOnSave: false,
};

const SEVERITIES: readonly unknown[] = ["error", "warning", "info", "hint", "off"];

/** Reads the section `rapporteur` of a client's settings. What is missing or wrong keeps its default. */
export function readSettings(value: unknown): Settings {
  const rules = field(value, "rules");
  const severities = new Map<string, Severity | "off">();
  if (typeof rules === "object" && rules !== null) {
    for (const [code, severity] of Object.entries(rules)) {
      if (SEVERITIES.includes(severity)) severities.set(code, severity as Severity | "off");
    }
  }
  const declareIn = field(field(value, "areas"), "declareIn");
  return {
    severities,
    inlayHintTitles: field(field(value, "inlayHints"), "titles") !== false,
    inlayHintAreas: field(field(value, "inlayHints"), "areas") !== false,
    codeLens: field(field(value, "codeLens"), "enabled") !== false,
    declareIn: declareIn === "line" || declareIn === "comment" ? declareIn : "project",
    tablesOnSave: field(field(value, "tables"), "onSave") === true,
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
