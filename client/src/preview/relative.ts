// The way from one file to another one, as a link of Markdown has it.

/** The address of `to` as seen from `from`, both URIs of the same place; undefined where they have nothing in common. */
export function relativeAddress(from: string, to: string): string | undefined {
  const [own, other] = [from.split("/"), to.split("/")];
  // Scheme and authority.
  if (own.slice(0, 3).join("/") !== other.slice(0, 3).join("/")) return undefined;
  let same = 0;
  while (same < own.length - 1 && same < other.length - 1 && own[same] === other[same]) same++;
  return [...own.slice(same, -1).map(() => ".."), ...other.slice(same)].join("/");
}
