// What client and server say to each other beyond the protocol. Used by both sides; described in docs/protocol.md.

/** Command of a code lens: opens the places it counts. Arguments: uri, position, locations. */
export const SHOW_REFERENCES = "rapporteur.showReferences";

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
