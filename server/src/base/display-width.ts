/** Marks that stand on the character before them, and characters that no editor draws. */
const NO_WIDTH = /[\p{Mn}\p{Me}\p{Cf}]/u;
/** Wide and fullwidth characters of Unicode's East Asian Width, and emoji that are drawn as pictures. */
const WIDE =
  /[\u1100-\u115F\u2329\u232A\u2E80-\u303E\u3041-\uA4CF\uA960-\uA97C\uAC00-\uD7A3\uF900-\uFAFF\uFE10-\uFE19\uFE30-\uFE6B\uFF01-\uFF60\uFFE0-\uFFE6\u{16FE0}-\u{18DFF}\u{1AFF0}-\u{1B2FF}\u{1F200}-\u{1F265}\u{20000}-\u{3FFFD}\p{Emoji_Presentation}]/u;
const PRINTABLE_ASCII = /^[ -~]*$/;

/** How many columns `text`, which is one line, takes up in a font of fixed width. */
export function displayWidth(text: string): number {
  if (PRINTABLE_ASCII.test(text)) return text.length;
  let width = 0;
  for (const character of text) width += NO_WIDTH.test(character) ? 0 : WIDE.test(character) ? 2 : 1;
  return width;
}
