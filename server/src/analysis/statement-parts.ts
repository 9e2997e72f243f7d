// What a statement says first and what it says beside that: the act, the condition under which, and what it quotes. Requirements of a study often share their conditions and differ in the act.

/** Parts of a statement, as text. */
export interface StatementParts {
  readonly act: string;
  readonly condition: string;
  readonly quotation: string;
}

const MODAL = /\b(?:shall|should|must|needs?\s+to|ha(?:s|ve)\s+to)\b/i;
const QUOTATION = /["“][^"“”]{20,600}["”]/g;
const CONDITION_BEHIND =
  /\s(?:when|if|in\s+case|subject\s+to|based\s+on|according\s+to|under\s+the\s+condition|provided\s+that|unless|while|as\s+long\s+as)\s/i;
/** Where a solution belongs is no part of what is required. */
const SCOPE = /\bsolutions?\s+(?:to|for)\s+(?:enable\s+)?th(?:is|ese)\s+requirements?\b[^.]{0,200}\.?/gi;
/** A condition that stands behind the act leaves at least so many characters for the act. */
const SHORTEST_ACT = 30;

/** Splits a requirement at its modal verb and at the condition behind it. */
export function partsOfRequirement(text: string): StatementParts {
  const { plain, quotation } = withoutQuotations(text.replace(SCOPE, " "));
  const modal = MODAL.exec(plain);
  const before = modal === null ? "" : plain.slice(0, modal.index);
  let act = modal === null ? plain : plain.slice(modal.index + modal[0].length);
  const behind = CONDITION_BEHIND.exec(act);
  let condition = before;
  if (behind !== null && behind.index >= SHORTEST_ACT) {
    condition += ` ${act.slice(behind.index)}`;
    act = act.slice(0, behind.index);
  }
  return { act, condition, quotation };
}

/** Of a threat everything is the act but what stands before its list: its condition is half of the harm. */
export function partsOfThreat(text: string, lead: string): StatementParts {
  const { plain, quotation } = withoutQuotations(text);
  return { act: plain, condition: withoutQuotations(lead).plain, quotation };
}

function withoutQuotations(text: string): { readonly plain: string; readonly quotation: string } {
  const quoted: string[] = [];
  const plain = text.replace(QUOTATION, (found) => {
    quoted.push(found);
    return " ";
  });
  return { plain, quotation: quoted.join(" ") };
}
