// Follows files and folders that are renamed: the project file that names them goes along.
import type { Project } from "../model/project.ts";
import type { Workspace } from "../model/workspace.ts";
import { scalarsIn } from "../syntax/yaml.ts";
import type { Edit } from "./edit.ts";

/** A file or folder that gets another name. URIs. */
export interface FileRename {
  readonly from: string;
  readonly to: string;
}

/** The edits of project files that name a renamed file, or one in a renamed folder. Globs are left as they are. */
export function renameFiles({ projects }: Workspace, renames: readonly FileRename[]): readonly Edit[] {
  return projects.flatMap((project) => renames.flatMap((one) => inProject(project, one)));
}

function inProject({ uri, text, files }: Project, { from, to }: FileRename): readonly Edit[] {
  const folder = uri.slice(0, uri.lastIndexOf("/") + 1);
  const [before, after] = [relative(folder, from), relative(folder, to)];
  if (before === undefined || after === undefined || files === undefined) return [];
  return scalarsIn(text).flatMap(({ value, start, end }) => {
    if (!files.includes(value) || (value !== before && !value.startsWith(`${before}/`))) return [];
    const at = text.slice(start, end).indexOf(before);
    if (at < 0) return [];
    return [
      { uri, start: start + at, end: start + at + before.length, text: after, note: "In the project file" },
    ];
  });
}

/** The path of `uri` below `folder`; undefined where it is elsewhere. */
function relative(folder: string, uri: string): string | undefined {
  if (!uri.startsWith(folder)) return undefined;
  try {
    return decodeURIComponent(uri.slice(folder.length)).replace(/\/$/, "");
  } catch {
    return undefined;
  }
}
