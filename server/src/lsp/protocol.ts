// What client and server say to each other beyond the protocol. Used by both sides; described in docs/protocol.md.

/** Command of a code lens: opens the places it counts. Arguments: uri, position, locations. */
export const SHOW_REFERENCES = "rapporteur.showReferences";

/**
 * Command: the solutions of a key issue side by side. Arguments: uri, position in a key issue or on its name. Result: a
 * Markdown text, or null where no key issue is there.
 */
export const COMPARE_SOLUTIONS = "rapporteur.compareSolutions";

/** Server → client where the server cannot read files itself (web). Params: none. Result: URIs. */
export const FIND_FILES = "rapporteur/findFiles";

/** Server → client. Params: uri. Result: the text, or null where it cannot be read. */
export const READ_FILE = "rapporteur/readFile";

/** What the client hands over at start. */
export interface InitializationOptions {
  /** The client answers FIND_FILES and READ_FILE. */
  readonly clientReadsFiles?: boolean;
  /** Settings for clients that cannot be asked for them. */
  readonly settings?: unknown;
}

/** Client → server. Params: AreasParams. Result: AreasAnswer, or null where the file belongs to no study. */
export const AREAS = "rapporteur/areas";

/** Server → client, once for each time AREAS was asked: texts changed, and so may the answer. Params: none. */
export const AREAS_CHANGED = "rapporteur/areasChanged";

export interface AreasParams {
  /** A file of the study; without it, the first study that works with areas is meant, else the first one. */
  readonly uri?: string;
  /** A line below the figure. */
  readonly caption?: string;
}

/** The areas of a study, drawn and listed. */
export interface AreasAnswer {
  readonly study: { readonly id: string; readonly title: string; readonly uri: string };
  /** Whether the study itself works with areas, or these are only what the built-in model makes of it. */
  readonly used: boolean;
  /** The figure: one SVG element in which `data-area` names the group of each area. */
  readonly svg: string;
  /** The figure in words. */
  readonly text: string;
  /** What an author may want as the caption. */
  readonly caption: string;
  /** Areas and subdivisions, in the order of the model. */
  readonly areas: readonly AreaAnswer[];
}

/** What lies in one area or subdivision. */
export interface AreaAnswer {
  readonly id: string;
  readonly title: string;
  readonly parent: string | null;
  readonly keyIssues: readonly AreaItem[];
  readonly threats: readonly AreaItem[];
  /** Those of the threats that no solution answers. */
  readonly unanswered: readonly AreaItem[];
}

/** A key issue or threat: its title or wording, and where it stands. */
export interface AreaItem {
  readonly id: string;
  readonly text: string;
  readonly uri: string;
  readonly range: {
    readonly start: { readonly line: number; readonly character: number };
    readonly end: { readonly line: number; readonly character: number };
  };
}
