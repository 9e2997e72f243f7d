// Settings as the client gives them, read once into what the features take as options.
import type { DeclareIn } from "../edits/declare-areas.ts";
import type { Severity } from "../model/project.ts";

export interface Settings {
  /** Severities that differ from the rules' own. */
  readonly severities: ReadonlyMap<string, Severity | "off">;
  readonly inlayHintTitles: boolean;
  readonly inlayHintAreas: boolean;
  readonly inlayHintReferences: boolean;
  readonly codeLens: boolean;
  /** Whether lenses say what is related, too. */
  readonly codeLensRelated: boolean;
  /** Whether the client itself has an outline, folds and links for the language: they must not be there twice. */
  readonly builtIn: boolean;
  /** Whether the draft is shown as a tree: off where the client has one, unless somebody switches it on. */
  readonly outline: boolean;
  /** Whether text folds, names of documents and clauses are links, and tokens have a meaning. */
  readonly folding: boolean;
  readonly links: boolean;
  readonly semanticTokens: boolean;
  /** Whether formatting aligns tables, and Enter continues lists. */
  readonly formattingTables: boolean;
  readonly formattingLists: boolean;
  /** Where fixes declare areas. */
  readonly declareIn: DeclareIn;
  /** Whether keys of YAML are proposed: "auto" unless the client has a YAML server. */
  readonly yamlKeys: "auto" | "always" | "never";
  /** Whether managed tables of a file are renewed when it is saved. */
  readonly tablesOnSave: boolean;
}

const SEVERITIES: readonly unknown[] = ["error", "warning", "info", "hint", "off"];

/**
 * Reads the section `rapporteur` of a client's settings. What is missing or wrong keeps its default. `builtIn` says
 * whether the client itself has an outline, folds and links for the language that these settings are for.
 */
export function readSettings(value: unknown, builtIn: boolean): Settings {
  const rules = field(value, "rules");
  const severities = new Map<string, Severity | "off">();
  if (typeof rules === "object" && rules !== null) {
    for (const [code, severity] of Object.entries(rules)) {
      if (SEVERITIES.includes(severity)) severities.set(code, severity as Severity | "off");
    }
  }
  const declareIn = field(field(value, "areas"), "declareIn");
  const yamlKeys = field(field(value, "completion"), "yamlKeys");
  return {
    severities,
    inlayHintTitles: flag(value, ["inlayHints", "titles"], true),
    inlayHintAreas: flag(value, ["inlayHints", "areas"], true),
    inlayHintReferences: flag(value, ["inlayHints", "references"], false),
    codeLens: flag(value, ["codeLens", "enabled"], true),
    codeLensRelated: flag(value, ["codeLens", "related"], true),
    builtIn,
    outline: flag(value, ["outline", "enabled"], !builtIn),
    folding: flag(value, ["folding", "enabled"], true),
    links: flag(value, ["links", "enabled"], true),
    semanticTokens: flag(value, ["semanticTokens", "enabled"], true),
    formattingTables: flag(value, ["formatting", "tables"], true),
    formattingLists: flag(value, ["formatting", "lists"], true),
    declareIn: declareIn === "line" || declareIn === "comment" ? declareIn : "project",
    yamlKeys: yamlKeys === "always" || yamlKeys === "never" ? yamlKeys : "auto",
    tablesOnSave: field(field(value, "tables"), "onSave") === true,
  };
}

function flag(value: unknown, [group, key]: readonly [string, string], otherwise: boolean): boolean {
  const given = field(field(value, group), key);
  return typeof given === "boolean" ? given : otherwise;
}

function field(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined;
}
