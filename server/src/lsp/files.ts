/** The port to files that are not open: by Node, or by requests to the client. */
export interface Files {
  /** URIs of the Markdown and YAML files below the folders. */
  list(roots: readonly string[]): Promise<readonly string[]>;
  /** The text of a file; undefined where it cannot be read. */
  read(uri: string): Promise<string | undefined>;
  /** Whether `list` of these folders would give the file if it is there. */
  readonly reads?: (uri: string, roots: readonly string[]) => boolean;
}

/** `files` without those at `aside`: nothing of them is listed or read. */
export function withoutFiles(files: Files, aside: readonly string[]): Files {
  if (aside.length === 0) return files;
  const { reads } = files;
  return {
    reads: (uri, roots) => !aside.includes(uri) && reads?.(uri, roots) !== false,
    list: async (roots) => (await files.list(roots)).filter((uri) => !aside.includes(uri)),
    read: async (uri) => (aside.includes(uri) ? undefined : files.read(uri)),
  };
}
