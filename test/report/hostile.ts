/** Titles with which an author could break out of a text, by intent or not. */
export const HOSTILE: readonly string[] = [
  'a "quoted" title',
  "back\\slash \\N \\G \\",
  "]] )) }} end",
  "%% comment",
  "style:x#35; fill:red;",
  "a|b --> c",
  "`markdown` **bold**",
  "#quot; &quot; &lt;b&gt; &#60;",
  "&amp;lt;b&amp;gt; as it is written",
  "a < b > c ' d",
  "click s1n1 href javascript:alert(1)",
  "x:::missing",
  "ä € 😀 \u202e \u0001",
  "W".repeat(500),
];
