// The first part of the lexicon: kinds of attack, with the protections against them.
import type { Family } from "./lexicon-family.ts";

/** Families of attacks. */
export const ATTACKS: readonly Family[] = [
  { id: "authenticity", facet: "attack", name: "forged or altered messages", words: "" },
  {
    id: "spoofing",
    facet: "attack",
    within: "authenticity",
    name: "impersonation",
    words:
      "impersonate, impersonation, spoof, masquerade, pretend, pose as, poses as, claim to be, claiming to be, claim … identity, claim … identifier, present itself as, presents itself as, act as if, act as a legitimate, behave like a legitimate, as if it were, in the name of, under the identity, with the identity of, in place of, in the place of, take the place, take the role, false identity, stolen identity, identity theft, sybil",
    protections:
      "authenticate, authentication, mutual authentication, verify identity, verify the identity, attestation, attest",
  },
  {
    id: "forgery",
    facet: "attack",
    within: "authenticity",
    name: "forged messages",
    words:
      "forge, forged, forgery, fake, =false, bogus, fabricate, counterfeit, invent, fictitious, fraudulent, wrong, untrue, incorrect, differs from, not exist, made up, =lie, =lies, dishonest, inject, injection, insert … message, insert … packet, insert … command, insert … data, rogue message, rogue request, rogue csr, rogue certificate, malicious message, malicious packet, malicious command",
    protections: "message authentication, signature, sign, origin authentication, verify the origin",
  },
  {
    id: "tampering",
    facet: "attack",
    within: "authenticity",
    name: "modification",
    words:
      "tamper, modify, modification, alter, alteration, manipulate, manipulation, corrupt, falsify, overwrite, write directly, unauthorised change, unauthorised modification, can change, could change, may change, might change, be changed, can replace, could replace, may replace, might replace, be replaced",
    protections: "integrity, integrity protection, integrity protect, tamper resistant, secure boot",
  },
  {
    id: "suppression",
    facet: "attack",
    within: "authenticity",
    name: "suppression",
    words:
      "suppress, delete, drop, discard, withhold, hold back, held back, swallow, delay, delayed, block … message, block … request, not delivered, not arrive, never arrive",
    protections: "delivery guarantee, acknowledge",
  },
  {
    id: "poisoning",
    facet: "attack",
    within: "authenticity",
    name: "poisoning of data",
    words:
      "poison, poisoning, =adversarial, under the control of adversaries, mislead … model, influence … model, affect … model, degrade … model, wrong inference, wrong prediction, false training, manipulated training, manipulated model, manipulated … model, manipulated update, malicious update, feed false, feed wrong, feed manipulated, false input, wrong input, manipulated input, invented, on purpose",
    protections: "robustness of the model",
  },
  {
    id: "replay",
    facet: "attack",
    within: "authenticity",
    name: "replay",
    words:
      "replay, replayed, =recorded, =captured, can record, play back, played back, plays back, resend, send again, send … again, sends … again, sent … again, repeat … later, repeat … elsewhere, repeated elsewhere, old message, stale message, outdated message, reuse of an old, reflection attack, historical",
    protections: "replay protection, anti replay, freshness",
  },
  {
    id: "middle",
    facet: "attack",
    within: "authenticity",
    name: "man in the middle",
    words: "man in the middle, mitm, in the middle",
    protections:
      "secure connection, secure link, secure pc5, secure unicast, secure end to end, secure nas, secure tunnel, secure channel, secure communication, security association",
  },
  {
    id: "disclosure",
    facet: "attack",
    name: "disclosure",
    words:
      "disclose, disclosure, unauthorised disclosure, to unauthorised, to an unauthorised, to the unauthorised, eavesdrop, eavesdropper, overhear, overheard, intercept, interception, leak, leakage, steal, stolen, expose, exposure, reveal, sniff, introspect, introspection, inspect the memory, inspecting the memory, inspect memory, =read, =reads, =learn, =learns, =learnt, copied, copy, wiretap, exfiltrate, visible outside, extract, obtain the key, plain text, clear text, in the clear, unencrypted, give away, gives away, =shows, retrieve, decrypt",
    protections: "confidentiality, confidentiality protect, encrypt, encryption, cipher, ciphering, conceal",
  },
  {
    id: "eavesdropping",
    facet: "attack",
    within: "disclosure",
    name: "eavesdropping",
    words:
      "eavesdrop, eavesdropper, listen, overhear, overheard, wiretap, sniff, intercept, interception, plain text, clear text, in the clear, unencrypted, not encrypted, be read, read by, watch, observer",
    protections: "confidentiality, confidentiality protect, encrypt, encryption, cipher, ciphering",
  },
  {
    id: "extraction",
    facet: "attack",
    within: "disclosure",
    name: "theft of secrets",
    words:
      "extract, copied, introspect, introspection, inspect the memory, inspecting the memory, inspect memory, read the memory, clone, cloning, stolen, steal, reverse engineer, dump, brute force",
    protections: "secure storage, tamper resistant, secure element",
  },
  {
    id: "introspection",
    facet: "attack",
    within: "disclosure",
    name: "memory introspection",
    words:
      "introspect, introspection, inspect the memory, inspecting the memory, inspect memory, read the memory",
  },
  {
    id: "inference",
    facet: "attack",
    within: "disclosure",
    name: "inference",
    words:
      "=infer, =infers, reconstruct, deduce, guess, model inversion, inversion, membership inference, re identify, work out, predict … identifier, consecutive, small group, conclude from",
    protections: "differential privacy",
  },
  { id: "availability", facet: "attack", name: "loss of service", words: "" },
  {
    id: "flooding",
    facet: "attack",
    within: "availability",
    name: "overload",
    words:
      "flood, overload, exhaust, exhaustion, congestion, congest, storm, overhead, waste of resources, waste … resource, occupy … resource, too many, so many, so much, too often, so often, too frequently, so frequently, repeatedly, at once, at the same moment, at the same time, simultaneously, simultaneous, large number, huge number, vast number, thousands, bombard, stream of, capacity, used up, use up, uses up, load, monopolise, such a rate, high rate, ddos, wave of, intensive, burst",
    protections: "overload control, rate limit, limit the number",
  },
  {
    id: "denial",
    facet: "attack",
    within: "availability",
    name: "denial of service",
    words:
      "denial of service, deny the service, deny service, deny … user, deny … access, deny … ue, service is denied, are denied, denied, =dos, ddos, outage, outaging, out of service, unavailable, unavailability, disrupt, disruption, service loss, loss of service, single point of failure, shut down, not served, no longer answer, no longer serve, crash, prevent … service, keep … out",
    protections: "=availability, resilience, resiliency, redundancy",
  },
  {
    id: "draining",
    facet: "attack",
    within: "availability",
    name: "draining of the battery",
    words: "drain, deplete, depletion, battery, energy is used, energy consumption, awake",
  },
  {
    id: "jamming",
    facet: "attack",
    within: "availability",
    name: "jamming",
    words: "jam, jamming, jammer, drown, interfere … signal, interference, strong transmitter, disturb",
  },
  { id: "entitlement", facet: "attack", name: "use without entitlement", words: "" },
  {
    id: "elevation",
    facet: "attack",
    within: "entitlement",
    name: "unauthorised access",
    words:
      "unauthorised, unauthenticated, not authorised, not authenticated, without authorisation, without … authorised, without permission, without … permission, without … check, without checking, nobody checks, not permitted, not eligible, not allowed, not admitted, nobody admitted, no agreement, privilege, has access to, have access to, gain access, misuse, abuse, non authorised, lack of authorisation",
    protections:
      "authorise, authorization, access control, permission, least privilege, delegated administrator, restrict access, access right",
  },
  {
    id: "foreign",
    facet: "attack",
    within: "entitlement",
    name: "use of what belongs to others",
    words:
      "not entitled, without … entitled, not belong to, belong to somebody else, belong to another, belong to =others, other owners, of another owner, of another user, of =others, managed by =others, not its customers, not its own, other parties, other operators, other suppliers, other users, other subscribers, of any operator, of any subscriber, of any user",
  },
  {
    id: "stale",
    facet: "attack",
    within: "entitlement",
    name: "use of what was withdrawn",
    words:
      "revoke, revocation, withdraw, withdrawn, withdrawal, expired, decommission, has been removed, taken out of, has left, former member, no longer a member, still be used, still … used, still valid, still … access, still … decrypt, continue to, continues to, go on, goes on, keep processing, keeps processing, keep using, keeps using, keep … old, keep … key, used later, remains in, remain valid",
  },
  {
    id: "evasion",
    facet: "attack",
    within: "entitlement",
    name: "evasion of a control",
    words:
      "bypass, evade, evasion, ignore, circumvent, defeat, disregard, leave out, not keep to, unnoticed, undetected, without being noticed, without noticing, without … noticing, cannot find, not find, higher priority",
  },
  {
    id: "fraud",
    facet: "attack",
    within: "entitlement",
    name: "unpaid use",
    words:
      "charging fraud, fraud, fraudulence, overbill, wrong bill, theft of service, at the expense of, charge to, charges to, charged to, charging error, cheap tariff, free of charge, free calls, without paying, not paid, not subscribed, mischarge",
  },
  {
    id: "breakout",
    facet: "attack",
    within: "entitlement",
    name: "breaking out of isolation",
    words:
      "privilege escalation, escalate, lateral movement, =lateral, =laterally, move between slices, higher trust domain, trust domain, breakout, break out, escape, break … isolation, lack of isolation, neighbour attacker, co located",
    protections: "isolate, segregate, confine, =separation",
  },
  {
    id: "privacy",
    facet: "attack",
    name: "breach of user privacy",
    words:
      "privacy, user privacy, personal data, privacy sensitive, user related data, user information, data of users, a person, =persons, named person, whereabouts, presence",
    protections: "anonymise, opt out",
  },
  {
    id: "tracking",
    facet: "attack",
    within: "privacy",
    name: "tracking",
    words:
      "track, tracking, trackability, trace, tracing, traceability, =link … to, =link … with, =links … to, =links … with, =link identities, linkability, linkable, correlate, correlation of identities, join … with, recognise, follow a user, follow the user, follow … person, follow … movements, locate a user, profile a user, profiling, habits",
    protections: "unlinkability, unlinkable, untraceable, anonymity, anonymous, pseudonym",
  },
  {
    id: "unconsented",
    facet: "attack",
    within: "privacy",
    name: "use without consent",
    words:
      "without consent, without … consent, without … consented, without having checked, no consent, not … consent, not … consented, regardless of … consent, whether … consented, whether … agreed, not agreed, not … agreed, against … will",
  },
  {
    id: "downgrade",
    facet: "attack",
    name: "bidding down",
    words:
      "bid down, bidding down, downgrade, weaker algorithm, weaker security, weaker … algorithm, lowered security, null algorithm, fall back to, reduce the security level, weak algorithm, weak cryptographic algorithm",
    protections: "bidding down protection",
  },
  {
    id: "repudiation",
    facet: "attack",
    name: "repudiation",
    words: "repudiate, repudiation, deny having, not traceable, without … accountable",
    protections: "non repudiation, audit, audited",
  },
  {
    id: "failure",
    facet: "attack",
    name: "failure of a procedure",
    words:
      "cannot communicate, fail to establish, cannot be fulfilled, failure of, out of sync, desynchronise, resynchronisation, mismatch, inconsistent, inconsistency, misalignment, misconfigure, misconfiguration, different views",
  },
  {
    id: "compromise",
    facet: "attack",
    name: "compromise of a system",
    words:
      "exploit, malware, malicious code, malicious software, code execution, botnet, infect, launch attacks, attack vector, backdoor, trojan, be compromised, get compromised, become compromised",
    protections: "hardening, patch, trustworthy, trustworthiness",
  },
  {
    id: "undetected",
    facet: "attack",
    name: "attacks that nobody notices",
    words:
      "not be detected, not detected, cannot detect, remain unnoticed, cannot verify, not able to verify",
    protections: "detection of attacks, anomaly detection",
  },
  {
    id: "physical",
    facet: "attack",
    name: "physical access",
    words:
      "physical access, take … out, remove … card, removed, another place, serial port, usb, thief, theft, stolen device, dismantle",
  },
];
