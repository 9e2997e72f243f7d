// What may stand in a draft in YAML: the keys of schemas/draft.schema.json, as far as the model reads them.

export type Shape =
  | { readonly kind: "text"; readonly pattern?: RegExp; readonly example?: string }
  | { readonly kind: "number" }
  | { readonly kind: "flag" }
  | { readonly kind: "list"; readonly of: Shape }
  | { readonly kind: "dictionary"; readonly of: Shape }
  /** Texts, or maps with more than the text; or a word that says that there are none. */
  | { readonly kind: "statements"; readonly of: MapShape }
  | MapShape;

export interface MapShape {
  readonly kind: "map";
  /** What it is called in messages. */
  readonly name: string;
  readonly keys: Readonly<Record<string, Shape>>;
  readonly required: readonly string[];
}

/** Any text. */
export const TEXT: Shape = { kind: "text" };
const TEXTS: Shape = { kind: "list", of: TEXT };
const CLAUSE: Shape = { kind: "text", pattern: /^(?:\d+|[A-Z])(?:\.[0-9A-Za-z]+)*$/, example: "5.1" };
const KEY_ISSUE_ID: Shape = {
  kind: "text",
  pattern: /^KI#[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*$/,
  example: "KI#1",
};
const SOLUTION_ID: Shape = {
  kind: "text",
  pattern: /^Sol#[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*$/,
  example: "Sol#1",
};
const TARGET: Shape = {
  kind: "text",
  pattern: /^KI#[0-9A-Za-z]+(?:\.[0-9A-Za-z]+)*(?:\/\S+)?$/,
  example: "KI#1 or KI#2/R2",
};
const ORIGIN: Shape = {
  kind: "text",
  pattern: /^(?:3GPP )?T[SR] \d{2}\.\d{3}(?:-\d+)*#\S+$/,
  example: "TS 22.368#7.1.2",
};
const STATES =
  "selected|principles|existing-specification|normative-phase|no-normative-work|no-agreement|missing";

const KEY_ISSUE: MapShape = {
  kind: "map",
  name: "a key issue",
  required: ["id", "title"],
  keys: {
    id: KEY_ISSUE_ID,
    title: TEXT,
    clause: CLAUSE,
    areas: TEXTS,
    derives: { kind: "list", of: ORIGIN },
    details: TEXT,
    threats: {
      kind: "statements",
      of: { kind: "map", name: "a threat", required: ["text"], keys: { id: TEXT, text: TEXT, areas: TEXTS } },
    },
    requirements: {
      kind: "statements",
      of: {
        kind: "map",
        name: "a requirement",
        required: ["text"],
        keys: { id: TEXT, text: TEXT, counters: TEXTS, areas: TEXTS },
      },
    },
    notes: TEXTS,
    editorsNotes: TEXTS,
  },
};

const SOLUTION: MapShape = {
  kind: "map",
  name: "a solution",
  required: ["id", "title"],
  keys: {
    id: SOLUTION_ID,
    title: TEXT,
    clause: CLAUSE,
    source: TEXT,
    addresses: { kind: "list", of: TARGET },
    areas: TEXTS,
    introduction: TEXT,
    details: TEXT,
    evaluation: TEXT,
    notes: TEXTS,
    editorsNotes: TEXTS,
    void: { kind: "flag" },
  },
};

const CONCLUSION: MapShape = {
  kind: "map",
  name: "a conclusion",
  required: ["keyIssue"],
  keys: {
    keyIssue: KEY_ISSUE_ID,
    state: { kind: "text", pattern: new RegExp(`^(?:${STATES})$`), example: STATES.replaceAll("|", ", ") },
    solutions: { kind: "list", of: SOLUTION_ID },
    text: TEXT,
    clause: CLAUSE,
  },
};

const REFERENCE: MapShape = {
  kind: "map",
  name: "a reference",
  required: ["number", "document", "title"],
  keys: { number: { kind: "number" }, document: TEXT, title: TEXT, void: { kind: "flag" } },
};

const CHANGE: MapShape = {
  kind: "map",
  name: "a change",
  required: [],
  keys: { date: TEXT, meeting: TEXT, tdoc: TEXT, subject: TEXT, version: TEXT },
};

/** The whole draft. */
export const DRAFT: MapShape = {
  kind: "map",
  name: "a draft",
  required: [],
  keys: {
    title: TEXT,
    scope: TEXT,
    references: { kind: "list", of: REFERENCE },
    terms: { kind: "dictionary", of: TEXT },
    abbreviations: { kind: "dictionary", of: TEXT },
    overview: TEXT,
    areas: { kind: "dictionary", of: TEXT },
    keyIssues: { kind: "list", of: KEY_ISSUE },
    solutions: { kind: "list", of: SOLUTION },
    conclusions: { kind: "list", of: CONCLUSION },
    changeHistory: { kind: "list", of: CHANGE },
  },
};
