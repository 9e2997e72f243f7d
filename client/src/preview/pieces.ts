// Pieces of a text in a preview: links and badges put around some of its words, which stay what they are.
import { type AreaName, readAreas } from "../../../server/src/model/area.ts";
import { readMentions } from "../../../server/src/model/mention.ts";
import { readPointers } from "../../../server/src/model/pointer.ts";
import type { CoreState, Token } from "./markdown-it.ts";
import type { TargetKind } from "./targets.ts";

/** Words to be wrapped. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly open: Token;
  readonly close: Token;
}

/** The tokens around words that point to something; undefined where they lead nowhere. */
export type LinkTo = (kind: TargetKind, number: string) => readonly [open: Token, close: Token] | undefined;

/** `children` of a paragraph with mentions and pointers as links; what is in a link or is code stays as it is. */
export function withLinks(state: CoreState, children: readonly Token[], linkTo: LinkTo): Token[] {
  let inLink = 0;
  return children.flatMap((child) => {
    if (child.type === "link_open") inLink++;
    if (child.type === "link_close") inLink--;
    return child.type === "text" && inLink === 0
      ? wrapped(state, child, linksIn(child.content, linkTo))
      : child;
  });
}

/** `children` of a line that states areas, with these as badges. */
export function withBadges(state: CoreState, children: readonly Token[]): Token[] {
  const badge = ({ start, end }: AreaName): Piece => {
    const open = new state.Token("tr_area_open", "span", 1);
    open.attrJoin("class", "tr-area");
    return { start, end, open, close: new state.Token("tr_area_close", "span", -1) };
  };
  return children.flatMap((child) =>
    child.type === "text"
      ? wrapped(
          state,
          child,
          readAreas(child.content, 0).flatMap(({ names }) => names.map(badge)),
        )
      : child,
  );
}

function linksIn(text: string, linkTo: LinkTo): readonly Piece[] {
  const named = readMentions(text, 0, "names").filter(({ document }) => document === undefined);
  const pointed = readPointers(text, 0).filter(({ foreign }) => !foreign);
  return [...named, ...pointed].flatMap(({ kind, number, start, end }) => {
    const [open, close] = linkTo(kind, number) ?? [];
    return open === undefined || close === undefined ? [] : { start, end, open, close };
  });
}

function wrapped({ Token: Make }: CoreState, text: Token, pieces: readonly Piece[]): readonly Token[] {
  const made: Token[] = [];
  const plain = (from: number, to: number): void => {
    if (from === to) return;
    const token = new Make("text", "", 0);
    token.content = text.content.slice(from, to);
    made.push(token);
  };
  let done = 0;
  for (const { start, end, open, close } of [...pieces].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    plain(done, start);
    made.push(open);
    plain(start, end);
    made.push(close);
    done = end;
  }
  if (made.length === 0) return [text];
  plain(done, text.content.length);
  return made;
}
