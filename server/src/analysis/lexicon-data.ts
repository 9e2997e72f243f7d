// The lexicon of security vocabulary: families of words that an author means alike. Written by hand from general
// knowledge (STRIDE with privacy, and the trade of mobile networks); no word of it is counted from any report.

import type { Family } from "./lexicon-family.ts";
import { PARTIES_AND_TOPICS } from "./lexicon-parties.ts";

/** All families: attacks and assets here, parties and topics beside. */
export const FAMILIES: readonly Family[] = [
  {
    id: "spoofing",
    facet: "attack",
    name: "impersonation",
    words:
      "impersonate, impersonation, spoof, masquerade, rogue, fake, forge, forged, forgery, counterfeit, pretend, claim to be, claiming to be, false base station, false identity, identity theft, fraudulent, bogus",
    protections:
      "authenticate, authentication, mutual authentication, verify identity, verify the identity, attestation, attest",
  },
  {
    id: "tampering",
    facet: "attack",
    name: "modification",
    words:
      "tamper, modify, modification, alter, alteration, manipulate, manipulation, inject, injection, corrupt, falsify, overwrite, write directly, unauthorized change",
    protections: "integrity, integrity protection, integrity protect, tamper resistant, secure boot",
  },
  {
    id: "poisoning",
    facet: "attack",
    name: "poisoning of data",
    words:
      "poison, poisoning, adversarial, under the control of adversaries, mislead the model, wrong inference",
    protections: "robustness of the model",
  },
  {
    id: "replay",
    facet: "attack",
    name: "replay",
    words: "replay, replayed, resend an old, repeat an old, stale message, reuse of an old",
    protections: "replay protection, anti replay, freshness",
  },
  {
    id: "repudiation",
    facet: "attack",
    name: "repudiation or fraud",
    words:
      "repudiate, repudiation, deny having, charging fraud, fraud, overbill, wrong bill, theft of service",
    protections: "non repudiation, audit, audited",
  },
  {
    id: "disclosure",
    facet: "attack",
    name: "disclosure",
    words:
      "disclose, disclosure, eavesdrop, intercept, interception, leak, leakage, steal, stolen, expose, exposure, reveal, sniff, introspect, introspection, inspect the memory, inspecting the memory, inspect memory, read the memory, copied, wiretap, overhear, exfiltrate, visible outside, extract the key, obtain the key, plain text, clear text, unencrypted",
    protections: "confidentiality, confidentiality protect, encrypt, encryption, cipher, ciphering, conceal",
  },
  {
    id: "flooding",
    facet: "attack",
    name: "denial of service",
    words:
      "denial of service, deny the service, deny service, dos, ddos, flood, overload, exhaust, exhaustion, drain, deplete, depletion, outage, unavailable, unavailability, disrupt, disruption, jam, jamming, service loss, loss of service, single point of failure, shut down, signalling storm, waste of resources, waste resources, congestion",
    protections: "availability, resilience, resiliency, redundancy, overload control, rate limit",
  },
  {
    id: "elevation",
    facet: "attack",
    name: "unauthorised access",
    words:
      "unauthorised access, unauthorised use, unauthorised user, unauthorised party, unauthorised ue, unauthorised entity, unauthorised function, unauthorised af, not authorised to, privilege, privilege escalation, escalate, bypass, gain access, misuse, abuse, lateral movement, move between slices, higher trust domain",
    protections:
      "authorise, authorization, access control, permission, least privilege, delegated administrator, restrict access, access right",
  },
  {
    id: "tracking",
    facet: "attack",
    name: "tracking and linking",
    words:
      "track, tracking, trackability, trace a user, tracing, traceability, link identities, linkability, linkable, correlate, correlation of identities, follow a user, locate a user, profile a user",
    protections: "unlinkability, unlinkable, untraceable, anonymity, anonymous, pseudonym",
  },
  {
    id: "privacy",
    facet: "attack",
    name: "breach of user privacy",
    words: "privacy, user privacy, personal data, without consent, without the consent, privacy sensitive",
    protections: "user consent, consent, anonymise, opt out",
  },
  {
    id: "downgrade",
    facet: "attack",
    name: "bidding down",
    words: "bid down, bidding down, downgrade, weaker algorithm, null algorithm, fall back to",
    protections: "bidding down protection",
  },
  {
    id: "middle",
    facet: "attack",
    name: "man in the middle",
    words: "man in the middle, mitm, in the middle attack",
    protections:
      "secure connection, secure link, secure pc5, secure unicast, secure end to end, secure nas, secure tunnel, secure channel, secure communication, security association",
  },
  {
    id: "failure",
    facet: "attack",
    name: "failure of a procedure",
    words:
      "cannot communicate, fail to establish, cannot be fulfilled, failure of, out of sync, desynchronise, mismatch, inconsistent, misconfigure, misconfiguration",
  },
  // What is attacked or protected.
  {
    id: "key",
    facet: "asset",
    name: "keys and credentials",
    words:
      "keys, cryptographic key, key material, keying material, security material, credential, secret, password, root key, session key",
  },
  {
    id: "certificate",
    facet: "asset",
    name: "certificates",
    words:
      "certificate, certification, csr, enrolment, enrollment, revocation list, crl, ocsp, certificate revocation, pki",
  },
  {
    id: "token",
    facet: "asset",
    name: "tokens and assertions",
    words: "token, access token, assertion, client credentials assertion, oauth",
  },
  {
    id: "identity",
    facet: "asset",
    name: "identities",
    words:
      "identity, identifier, supi, suci, imsi, msisdn, gpsi, guti, imei, instance id, user id, ue id, pseudonym, external identifier",
  },
  {
    id: "location",
    facet: "asset",
    name: "location",
    words:
      "location information, user location, location service, location of the ue, positioning, whereabouts, trajectory, ranging, distance, geographic area, cell id",
  },
  {
    id: "signalling",
    facet: "asset",
    name: "signalling messages",
    words: "signalling, signaling, message, nas, rrc, paging, request message, control plane, notification",
  },
  {
    id: "traffic",
    facet: "asset",
    name: "user traffic",
    words:
      "user plane, traffic, payload, user data, information exchanged, data exchanged, communication between",
  },
  {
    id: "sensitive",
    facet: "asset",
    name: "sensitive data",
    words:
      "sensitive data, sensitive information, sensitive material, security critical data, confidential data, data processing, decrypted, private data",
  },
  {
    id: "memory",
    facet: "asset",
    name: "memory",
    words:
      "memory, memory space, memory location, run time state, storage, storage resource, cache, snapshot, data at rest, sensitive data, sensitive information, sensitive material, security critical data, data processing, decrypted",
  },
  {
    id: "software",
    facet: "asset",
    name: "software and images",
    words:
      "software, image, package, artefact, artifact, firmware, catalogue, onboard, onboarding, boot, update of software",
  },
  {
    id: "consent",
    facet: "asset",
    name: "consent of the user",
    words: "consent, user consent, revoke consent, opt in, permission of the user",
  },
  {
    id: "model",
    facet: "asset",
    name: "models and analytics",
    words:
      "model, training, inference, machine learning, federated learning, analytics, analytics data, ai, ml, aiml",
  },
  {
    id: "subscription",
    facet: "asset",
    name: "subscription",
    words: "subscription, subscription data, subscriber data, profile of the subscriber",
  },
  {
    id: "policy",
    facet: "asset",
    name: "policies and configuration",
    words: "policy, configuration, configure, setting, parameter, provisioning, provision",
  },
  {
    id: "discovery",
    facet: "asset",
    name: "discovery",
    words: "discovery, discover, discoverer, discoveree, announce, solicitation",
  },
  {
    id: "trigger",
    facet: "asset",
    name: "triggers",
    words: "trigger, triggering, device trigger, wake up, wakeup",
  },
  {
    id: "api",
    facet: "asset",
    name: "interfaces for applications",
    words: "api, capif, api invocation, invocation, exposure function, network exposure",
  },
  {
    id: "slice",
    facet: "asset",
    name: "network slices",
    words: "slice, nssai, network slice, slicing, quota",
  },
  {
    id: "vector",
    facet: "asset",
    name: "authentication",
    words: "primary authentication, authentication vector, aka, eap, akma, reauthentication, gba",
  },
  ...PARTIES_AND_TOPICS,
];
