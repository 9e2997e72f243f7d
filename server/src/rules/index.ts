// The list of rules. Settings, pages and tests are derived from it.
import { duplicateNumber } from "./duplicate-number.ts";
import { mappingDisagrees } from "./mapping-disagrees.ts";
import type { Rule } from "./rule.ts";
import { undefinedCitation } from "./undefined-citation.ts";

export const RULES: readonly Rule[] = [undefinedCitation, duplicateNumber, mappingDisagrees];
