import { sectionRule } from "./rule.ts";

const NOTHING = {};
const OPENING = /^ {0,3}(`{3,}|~{3,})/;

/** A fence that is opened is closed; else it takes in all that follows as code. */
export const unclosedFence = sectionRule<object>({
  code: "unclosed-fence",
  summary: "A code fence is never closed and swallows the clauses behind it",
  severity: "warning",
  scope: "section",
  given: () => NOTHING,
  *check(facts) {
    const { text, blocks } = facts.section;
    const last = blocks.at(-1);
    if (last?.kind !== "code" || last.depth > 0) return;
    const source = text.slice(last.start, last.end);
    const fence = OPENING.exec(source)?.[1];
    if (fence === undefined || !/\n {0,3}#{1,6}[ \t]/.test(source)) return;
    const end = source
      .trimEnd()
      .slice(source.trimEnd().lastIndexOf("\n") + 1)
      .trim();
    if (end.startsWith(fence) && /^[`~]+$/.test(end)) return;
    const line = /[^\r\n]*/.exec(source)?.[0].length ?? 0;
    yield {
      at: { start: last.start, end: last.start + line },
      message: `This fence is never closed: the headings behind it are read as code. Put ${fence} on a line of its own where the code ends.`,
    };
  },
});
