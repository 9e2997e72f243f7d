// The stemmer of Porter (An algorithm for suffix stripping, Program 14, 1980), as a pure function of one word.

const CONSONANT = "[^aeiou]";
const VOWEL = "[aeiouy]";
const CONSONANTS = `${CONSONANT}[^aeiouy]*`;
const VOWELS = `${VOWEL}[aeiou]*`;
const MEASURE_0 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}`);
const MEASURE_1 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}(?:${VOWELS})?$`);
const MEASURE_2 = new RegExp(`^(?:${CONSONANTS})?${VOWELS}${CONSONANTS}${VOWELS}${CONSONANTS}`);
const HAS_VOWEL = new RegExp(`^(?:${CONSONANTS})?${VOWEL}`);
const SHORT_END = new RegExp(`^${CONSONANTS}${VOWEL}[^aeiouwxy]$`);

const STEP_2: readonly (readonly [RegExp, string])[] = [
  [/ational$/, "ate"],
  [/tional$/, "tion"],
  [/enci$/, "ence"],
  [/anci$/, "ance"],
  [/izer$/, "ize"],
  [/bli$/, "ble"],
  [/alli$/, "al"],
  [/entli$/, "ent"],
  [/eli$/, "e"],
  [/ousli$/, "ous"],
  [/ization$/, "ize"],
  [/ation$/, "ate"],
  [/ator$/, "ate"],
  [/alism$/, "al"],
  [/iveness$/, "ive"],
  [/fulness$/, "ful"],
  [/ousness$/, "ous"],
  [/aliti$/, "al"],
  [/iviti$/, "ive"],
  [/biliti$/, "ble"],
  [/logi$/, "log"],
];
const STEP_3: readonly (readonly [RegExp, string])[] = [
  [/icate$/, "ic"],
  [/ative$/, ""],
  [/alize$/, "al"],
  [/iciti$/, "ic"],
  [/ical$/, "ic"],
  [/ful$/, ""],
  [/ness$/, ""],
];
const STEP_4 = /(?:al|ance|ence|er|ic|able|ible|ant|ement|ment|ent|ou|ism|ate|iti|ous|ive|ize)$/;

/** The stem of `word`, which is in lower case: "authorised", "authorization" and "authorizing" have the same one. */
export function stem(word: string): string {
  if (word.length < 3 || !/^[a-z]+$/.test(word)) return word;
  let w = word.replace(/is(?=(?:e[sdr]?|ing|ation|ations|able)$)/, "iz");
  const leadingY = w.startsWith("y");
  if (leadingY) w = `Y${w.slice(1)}`;
  w = plural(w);
  w = pastAndProgressive(w);
  if (w.endsWith("y") && HAS_VOWEL.test(w.slice(0, -1))) w = `${w.slice(0, -1)}i`;
  w = replaceFirst(w, STEP_2);
  w = replaceFirst(w, STEP_3);
  w = withoutSuffix(w);
  if (w.endsWith("e")) {
    const base = w.slice(0, -1);
    if (MEASURE_2.test(base) || (MEASURE_1.test(base) && !SHORT_END.test(base))) w = base;
  }
  if (w.endsWith("ll") && MEASURE_2.test(w)) w = w.slice(0, -1);
  return leadingY ? `y${w.slice(1)}` : w;
}

function plural(w: string): string {
  if (/(?:ss|i)es$/.test(w)) return w.slice(0, -2);
  return /[^s]s$/.test(w) ? w.slice(0, -1) : w;
}

function pastAndProgressive(w: string): string {
  if (w.endsWith("eed")) return MEASURE_0.test(w.slice(0, -3)) ? w.slice(0, -1) : w;
  const base = w.replace(/(?:ed|ing)$/, "");
  if (base === w || !HAS_VOWEL.test(base)) return w;
  if (/(?:at|bl|iz)$/.test(base)) return `${base}e`;
  if (/([^aeiouylsz])\1$/.test(base)) return base.slice(0, -1);
  return SHORT_END.test(base) ? `${base}e` : base;
}

function replaceFirst(w: string, rules: readonly (readonly [RegExp, string])[]): string {
  for (const [suffix, replacement] of rules) {
    if (!suffix.test(w)) continue;
    const base = w.replace(suffix, "");
    return MEASURE_0.test(base) ? base + replacement : w;
  }
  return w;
}

function withoutSuffix(w: string): string {
  const found = STEP_4.exec(w);
  if (found !== null) {
    const base = w.slice(0, found.index);
    return MEASURE_2.test(base) ? base : w;
  }
  const ion = /^(.*[st])ion$/.exec(w);
  return ion !== null && MEASURE_2.test(ion[1] as string) ? (ion[1] as string) : w;
}
