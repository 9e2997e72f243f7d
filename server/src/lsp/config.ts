// Settings as the client gives them, read once into what the features take as options.
import type { Severity } from "../model/project.ts";

export interface Settings {
  /** Severities that differ from the rules' own. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly inlayHintTitles: boolean;
  readonly codeLens: boolean;
}

export const DEFAULT_SETTINGS: Settings = { severities: new Map(), inlayHintTitles: true, codeLens: true };

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
  return {
    severities,
    inlayHintTitles: field(field(value, "inlayHints"), "titles") !== false,
    codeLens: field(field(value, "codeLens"), "enabled") !== false,
  };
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
