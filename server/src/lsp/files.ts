/** The port to files that are not open: by Node, or by requests to the client. */
export interface Files {
  /** URIs of the Markdown and YAML files below the folders. */
  list(roots: readonly string[]): Promise<readonly string[]>;
  /** The text of a file; undefined where it cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Whether `list` of these folders would give the file if it is there. */
  readonly reads?: (uri: string, roots: readonly string[]) => boolean;
}
