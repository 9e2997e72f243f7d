// Pieces of a text in a preview: links and badges put around some of its words, which stay what they are.
import { readAreas } from "../../../server/src/model/area.ts";
import { readMentions } from "../../../server/src/model/mention.ts";
import { readPointers } from "../../../server/src/model/pointer.ts";
import type { CoreState, Token } from "./markdown-it.ts";
import type { TargetKind } from "./targets.ts";

/** Words to be wrapped: in a link where there is an address, else in a badge. */
interface Piece {
  readonly start: number;
  readonly end: number;
  readonly href: string | undefined;
}

/** The address of what is pointed to; undefined where there is none. */
export type AddressOf = (kind: TargetKind, number: string) => string | undefined;

/** `children` of a paragraph with mentions and pointers as links; what is in a link or is code stays as it is. */
export function withLinks(state: CoreState, children: readonly Token[], addressOf: AddressOf): Token[] {
  let inLink = 0;
  return children.flatMap((child) => {
    if (child.type === "link_open") inLink++;
    if (child.type === "link_close") inLink--;
    return child.type === "text" && inLink === 0
      ? wrapped(state, child, linksIn(child.content, addressOf))
      : child;
  });
}

/** `children` of a line that states areas, with these as badges. */
export function withBadges(state: CoreState, children: readonly Token[]): Token[] {
  return children.flatMap((child) =>
    child.type === "text"
      ? wrapped(
          state,
          child,
          readAreas(child.content, 0)
            .flatMap(({ names }) => names)
            .map(({ start, end }) => ({ start, end, href: undefined })),
        )
      : child,
  );
}

function linksIn(text: string, addressOf: AddressOf): readonly Piece[] {
  const named = readMentions(text, 0, "names")
    .filter(({ document }) => document === undefined)
    .map(({ kind, number, start, end }) => ({ start, end, href: addressOf(kind, number) }));
  const pointed = readPointers(text, 0)
    .filter(({ foreign }) => !foreign)
    .map(({ kind, number, start, end }) => ({ start, end, href: addressOf(kind, number) }));
  return [...named, ...pointed].filter(({ href }) => href !== undefined);
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
  for (const { start, end, href } of [...pieces].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    const [name, tag] = href === undefined ? (["tr_badge", "span"] as const) : (["link", "a"] as const);
    const open = new Make(`${name}_open`, tag, 1);
    open.attrJoin("class", href === undefined ? "tr-area" : "tr-link");
    if (href !== undefined) open.attrSet("href", href);
    plain(done, start);
    made.push(open);
    plain(start, end);
    made.push(new Make(`${name}_close`, tag, -1));
    done = end;
  }
  if (made.length === 0) return [text];
  plain(done, text.content.length);
  return made;
}
