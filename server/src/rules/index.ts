// The list of rules. Settings, pages and tests are derived from it.
import { architectureStatement } from "./architecture-statement.ts";
import { areaDisagrees } from "./area-disagrees.ts";
import { areaMissing } from "./area-missing.ts";
import { areaWithoutKeyIssue } from "./area-without-key-issue.ts";
import { conclusionMissing } from "./conclusion-missing.ts";
import { conflictMarkers } from "./conflict-markers.ts";
import { danglingMention } from "./dangling-mention.ts";
import { duplicateNumber } from "./duplicate-number.ts";
import { keyIssueIncomplete } from "./key-issue-incomplete.ts";
import { keyIssueWithoutSolution } from "./key-issue-without-solution.ts";
import { leftoverTemplate } from "./leftover-template.ts";
import { mappingDisagrees } from "./mapping-disagrees.ts";
import { numberGap } from "./number-gap.ts";
import type { Rule } from "./rule.ts";
import { similarRequirement } from "./similar-requirement.ts";
import { similarSolutions } from "./similar-solutions.ts";
import { similarThreat } from "./similar-threat.ts";
import { solutionAddressesNothing } from "./solution-addresses-nothing.ts";
import { solutionOutsideAreas } from "./solution-outside-areas.ts";
import { subdivisionOpen } from "./subdivision-open.ts";
import { tableIncomplete } from "./table-incomplete.ts";
import { tableOutdated } from "./table-outdated.ts";
import { threatAnsweredElsewhere } from "./threat-answered-elsewhere.ts";
import { threatOutsideAreas } from "./threat-outside-areas.ts";
import { unclosedFence } from "./unclosed-fence.ts";
import { undefinedCitation } from "./undefined-citation.ts";
import { unknownArea } from "./unknown-area.ts";
import { unknownTable } from "./unknown-table.ts";
import { yamlDraft } from "./yaml-draft.ts";

export const RULES: readonly Rule[] = [
  undefinedCitation,
  duplicateNumber,
  numberGap,
  mappingDisagrees,
  tableIncomplete,
  tableOutdated,
  unknownTable,
  danglingMention,
  solutionAddressesNothing,
  keyIssueIncomplete,
  keyIssueWithoutSolution,
  conclusionMissing,
  leftoverTemplate,
  conflictMarkers,
  unclosedFence,
  yamlDraft,
  unknownArea,
  areaMissing,
  areaDisagrees,
  threatOutsideAreas,
  threatAnsweredElsewhere,
  solutionOutsideAreas,
  subdivisionOpen,
  areaWithoutKeyIssue,
  architectureStatement,
  similarThreat,
  similarRequirement,
  similarSolutions,
];
