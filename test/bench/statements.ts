// Threats and requirements for a made-up Technical Report, in our own words. Each is put together from lists whose lengths
// have no divisor in common, so that of as many as a report has hardly two share more than one part.

const WHO = [
  "An attacker between two relays",
  "A device that was stolen",
  "An observer of the radio link",
  "A rogue gateway",
  "A former member of a group",
  "Somebody with access to the maintenance port",
  "A subscriber who knows the numbering plan",
  "An insider of the roaming partner",
  "A compromised function of the core",
  "A peer that was paired once",
  "An application on the same host",
];
const DOES = [
  "changes",
  "goes on using",
  "learns",
  "presents a copy of",
  "floods the interface for",
  "reads",
  "replays",
  "guesses",
  "suppresses",
  "makes up",
  "exhausts",
  "misroutes",
  "deletes",
];
const WHAT = [
  "the measurements of a meter",
  "a grant after its withdrawal",
  "the route of a vehicle",
  "a token of another network",
  "half-open pairings",
  "the configuration of a group",
  "a recorded notice",
  "the list of supported ciphers",
  "the time of the field network",
  "the lengths of encrypted messages",
  "a firmware image",
  "paging messages of a sleeping device",
  "the seed of a session key",
  "entries of the audit trail",
  "the slices of a subscription",
  "positions from a satellite",
  "wake-up signals",
  "the charging record of a session",
  "a consent that was given once",
  "the address of a home server",
  "samples of a microphone",
  "the order of hand-overs",
  "a policy on roaming",
  "training data of a model",
  "the certificate of a gateway",
  "commands to an actuator",
  "the map of a neighbourhood",
  "medical alarms",
  "queries to a directory",
  "the identifier of a SIM card",
  "the weights of a shared filter",
];
const EFFECT = [
  "so that an alarm is raised too late",
  "so that bills are charged to somebody else",
  "so that a factory stops its line",
  "so that a tracking area loses coverage",
  "so that trade secrets reach a competitor",
  "so that vehicles brake without a reason",
  "so that investigators cannot tell what happened",
  "so that meters have to be visited one by one",
  "so that emergency calls end nowhere",
  "so that a contract is broken",
  "so that drones leave their corridor",
  "so that patients are given the wrong dose",
  "so that a harvest is lost",
  "so that lamps go out in a whole street",
  "so that a court refuses the evidence",
  "so that spare parts are ordered twice",
  "so that a lift stays between two floors",
];
const NEEDS = [
  "shall verify",
  "shall encrypt",
  "shall not disclose",
  "should refuse a second use of",
  "shall limit",
  "shall keep a signed copy of",
  "should compare with an independent source",
  "may hide",
  "shall erase",
  "should ask a person before it accepts",
  "shall number",
  "shall route around a failed node",
  "may delegate the handling of",
];
const WHEN = [
  "during onboarding",
  "after a handover",
  "while an update is under way",
  "in an overload",
  "at the end of a contract",
  "before the first measurement",
  "where a partner asks for it",
  "under the control of the operator",
  "within a configurable time",
  "without help of the user",
  "in every mode of operation",
  "as far as local law permits",
  "unless a policy says otherwise",
  "across a national border",
  "over a satellite link",
  "for sensors that run on a battery",
  "for relays in vehicles",
];

/** The `n`th threat as a sentence. */
export function threat(n: number): string {
  return `${nth(WHO, n)} ${nth(DOES, n)} ${nth(WHAT, n)} ${nth(EFFECT, n)}.`;
}

/** The `n`th potential requirement of the party `who` as a sentence. */
export function requirement(who: string, n: number): string {
  // The things of requirements are counted from elsewhere than those of threats, so that they do not go in step.
  return `${who} ${nth(NEEDS, n)} ${nth(WHAT, n + 7)} ${nth(WHEN, n)}.`;
}

function nth(list: readonly string[], n: number): string {
  return list[n % list.length] ?? "";
}
