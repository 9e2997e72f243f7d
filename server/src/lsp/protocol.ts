// What client and server say to each other beyond the protocol. Used by both sides; described in docs/protocol.md.

/** Command of a code lens: opens the places it counts. Arguments: LensArguments. Result: the first one, or null. */
export const SHOW_REFERENCES = "rapporteur.showReferences";

/** The file of a lens, the id of the item that it stands on, and what of it is counted. */
export type LensArguments = [uri: string, item: string, list: string];

/** Client → server. Params: LensArguments as an object. Result: LensAnswer, or null where the item is there no more. */
export const LENS = "rapporteur/lens";

export interface LensParams {
  readonly uri: string;
  readonly item: string;
  readonly list: string;
}

/** Where a lens stands, and the places that it counts. */
export interface LensAnswer {
  readonly at: Located;
  readonly places: readonly Located[];
}

/**
 * Command: the solutions of a key issue side by side. Arguments: uri, position in a key issue or on its name. Result: a
 * Markdown text, or null where no key issue is there.
 */
export const COMPARE_SOLUTIONS = "rapporteur.compareSolutions";

/** Server → client where the server cannot read files itself (web). Params: none. Result: URIs. */
export const FIND_FILES = "rapporteur/findFiles";

/** Server → client. Params: uri. Result: the text, or null where it cannot be read. */
export const READ_FILE = "rapporteur/readFile";

/** Client → server. Params: none. Result: null, as soon as the server can answer anything. */
export const ALIVE = "rapporteur/alive";

/** What the client hands over at start. */
export interface InitializationOptions {
  /** The client answers FIND_FILES and READ_FILE. */
  readonly clientReadsFiles?: boolean;
  /** A YAML server proposes the keys of files whose schema it knows. */
  readonly yamlServer?: boolean;
  /** The client itself has an outline, folds and links for Markdown: Rapporteur's are off unless switched on. */
  readonly builtInMarkdown?: boolean;
  /** Documents that a server fell silent over: URIs that this one does not read. */
  readonly aside?: readonly string[];
  /** Settings for clients that cannot be asked for them. */
  readonly settings?: unknown;
  /** What the server's own words are in the language of the user: see docs/protocol.md. */
  readonly messages?: Bundle;
}

/** Messages by their English, in the form of VS Code's bundles; {0}, {1} … stand for what is filled in. */
export type Bundle = Readonly<Record<string, string | { readonly message: string }>>;

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

/** A key issue or threat: its title or wording. */
export interface AreaItem extends Located {
  readonly id: string;
  readonly text: string;
}

/** What stands somewhere: a location of the protocol. */
export interface Located {
  readonly uri: string;
  readonly range: {
    readonly start: ProtocolPosition;
    readonly end: ProtocolPosition;
  };
}

export interface ProtocolPosition {
  readonly line: number;
  readonly character: number;
}

/** Client → server. Params: SimilarParams. Result: SimilarAnswer, or null where the file belongs to no study. */
export const SIMILAR = "rapporteur/similar";

/** Server → client, once for each time SIMILAR or COMPARE was asked: the answer may have changed. Params: none. */
export const SIMILAR_CHANGED = "rapporteur/similarChanged";

/** Client → server. Params: RelatedParams. Result: RelatedAnswer, or null where there is no such item. */
export const RELATED = "rapporteur/related";

/** Client → server. Params: CompareParams. Result: CompareAnswer, or null where an item is not there any more. */
export const COMPARE = "rapporteur/compare";

/**
 * Command. Arguments: uri, position, where: "next", "previous" or "solution". The server shows the related threat or
 * the common solution (window/showDocument) where the client can be asked to. Result: its location, or null.
 */
export const GO_TO_RELATED = "rapporteur.goToRelated";

export type RelatedDirection = "next" | "previous" | "solution";

export interface SimilarParams {
  /** A file of the study that is meant; without it, the first one is. */
  readonly uri?: string;
  /** All studies of the workspace are meant. */
  readonly all?: boolean;
}

/** An item by its study and its id there. */
export interface ItemName {
  readonly study: string;
  readonly id: string;
}

/** A key issue, threat, requirement or solution: its title or wording, and where it stands. */
export interface SimilarItem extends ItemName, Located {
  /** A name that is unique in the answer, by which other items of it refer to this one. */
  readonly ref: string;
  readonly text: string;
}

/** What is similar in a study, or in all. Lists are in the order of the texts, unless they say otherwise. */
export interface SimilarAnswer {
  readonly studies: readonly { readonly id: string; readonly title: string; readonly uri: string }[];
  /** The areas that occur, each behind the one that it subdivides. */
  readonly areas: readonly { readonly id: string; readonly title: string; readonly parent: string | null }[];
  /** The threats and requirements, those of other documents last. */
  readonly statements: readonly SimilarStatement[];
  readonly keyIssues: readonly SimilarKeyIssue[];
  readonly solutions: readonly SimilarSolution[];
  readonly groups: readonly SimilarGroup[];
  /** Of every statement those that are nearest, a few at most. */
  readonly pairs: readonly SimilarPair[];
  readonly maps: { readonly threat: MapSize; readonly requirement: MapSize };
}

export type StatementKind = "threat" | "requirement";

export interface SimilarStatement extends SimilarItem, MapPoint {
  readonly kind: StatementKind;
  readonly keyIssue: string | null;
  /** None in a study that does not work with areas. */
  readonly areas: readonly string[];
  /** That declare it, by name or with its key issue. Where there are none, it is not answered yet. */
  readonly solutions: readonly string[];
}

export interface SimilarKeyIssue extends SimilarItem {
  /** Solutions that could serve it too, by what the texts mean, the most likely first. */
  readonly candidates: readonly { readonly solution: string; readonly because: readonly string[] }[];
}

export interface SimilarSolution extends SimilarItem {
  /** The ids of the key issues that it declares. */
  readonly declares: readonly string[];
}

/** Statements that mean the same. Its place on the map is a circle around those of its members. */
export interface SimilarGroup extends MapPoint {
  readonly label: string;
  readonly kind: StatementKind;
  readonly members: readonly string[];
  readonly areas: readonly string[];
  /** Those that declare some of the members, and which; the one first that declares most. */
  readonly solutions: readonly {
    readonly solution: string;
    readonly covers: readonly string[];
    readonly leaves: readonly string[];
  }[];
  readonly radius: number;
}

export interface SimilarPair {
  readonly a: string;
  readonly b: string;
  readonly class: "same" | "related";
}

/** A place on the map of its kind, on which near means alike. The room of one statement is 1. */
export interface MapPoint {
  readonly x: number;
  readonly y: number;
}

export interface MapSize {
  readonly width: number;
  readonly height: number;
  /** Below this stand those that are like no other. */
  readonly alone: number;
}

/** A place in a text, or an item by its name. */
export type RelatedParams =
  | { readonly textDocument: { readonly uri: string }; readonly position: ProtocolPosition }
  | ItemName;

/** What is like the threat or requirement at a place, else like those of the key issue around it. */
export interface RelatedAnswer {
  readonly of: SimilarItem;
  /** The nearest first. */
  readonly related: readonly RelatedStatement[];
  /** The solutions at hand, the one first that declares most. */
  readonly solutions: readonly CommonSolution[];
}

export interface RelatedStatement extends SimilarItem {
  /** Which statement of the key issue it is like. */
  readonly own: string;
  readonly class: "same" | "related";
  readonly score: number;
  readonly because: readonly string[];
  /** The ids of the solutions that declare it. */
  readonly solutions: readonly string[];
}

export interface CommonSolution extends SimilarItem {
  /** The ids of the key issues that it declares, and of those that it does not. */
  readonly declares: readonly string[];
  readonly leaves: readonly string[];
  /** Why it could serve, where no solution declares any of them. */
  readonly because: readonly string[];
}

export interface CompareParams {
  readonly a: ItemName;
  readonly b: ItemName;
}

/** Two threats or requirements side by side. */
export interface CompareAnswer {
  readonly sides: readonly [ComparedStatement, ComparedStatement];
  readonly class: "same" | "related" | "different";
  /** What they have in common, in words. */
  readonly because: readonly string[];
}

export interface ComparedStatement extends SimilarItem {
  readonly kind: StatementKind;
  /**
   * The text in pieces, in order. What the other one has too is marked "word", or "meaning" where it speaks of the
   * same thing in other words, which `means` names.
   */
  readonly pieces: readonly TextPiece[];
  readonly keyIssue: SimilarItem | null;
  readonly areas: readonly string[];
  /** That declare it. */
  readonly solutions: readonly SimilarSolution[];
}

export interface TextPiece {
  readonly text: string;
  readonly mark?: "word" | "meaning";
  readonly means?: string;
}

export * from "./protocol-trace.ts";
