// The second part of the lexicon: what is attacked or protected.
import type { Family } from "./lexicon-family.ts";

/** Families of assets. */
export const ASSETS: readonly Family[] = [
  {
    id: "key",
    facet: "asset",
    name: "keys",
    words:
      "=key, keys, cryptographic key, key material, keying material, security material, credential, secret, password, root key, session key, key stream",
  },
  {
    id: "sharedkey",
    facet: "asset",
    within: "key",
    name: "shared keys",
    words: "group key, common key, shared key, common secret, shared secret, shares one key, same key",
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
    name: "tokens",
    words: "token, access token, assertion, client credentials assertion, oauth",
  },
  {
    id: "identity",
    facet: "asset",
    name: "identities",
    words:
      "=identity, =identities, =identifier, =identifiers, supi, suci, imsi, msisdn, gpsi, guti, imei, instance id, user id, ue id, pseudonym, external identifier, address",
  },
  {
    id: "lasting",
    facet: "asset",
    within: "identity",
    name: "lasting identifiers",
    words:
      "permanent identifier, permanent … identifier, permanent identity, long term identity, long term identifier, constant identifier, identifier … not change, address … stay the same, identifier … stay the same, identifier … are kept, persistent, imsi, old guti, l2 identity, layer 2 identifier, layer 2 address",
  },
  {
    id: "location",
    facet: "asset",
    name: "location",
    words:
      "location information, location, location service, position, positioning, whereabouts, trajectory, ranging, ranging result, distance, =coordinates, geographic area, cell id, serving cell, where it is, where … are, movements",
  },
  {
    id: "signalling",
    facet: "asset",
    name: "signalling messages",
    words: "signalling, signaling, message, nas, rrc, paging, request message, control plane, notification",
  },
  {
    id: "reject",
    facet: "asset",
    within: "signalling",
    name: "reject messages",
    words: "reject message, reject, rejection, reject timer, reject cause",
  },
  {
    id: "command",
    facet: "asset",
    name: "commands",
    words: "command, command and control, c2, =orders, control request, instruct, instruction",
  },
  {
    id: "trigger",
    facet: "asset",
    within: "command",
    name: "triggers",
    words: "trigger, triggering, device trigger, wake up, wakeup",
  },
  {
    id: "traffic",
    facet: "asset",
    name: "user traffic",
    words:
      "user plane, traffic, payload, user data, information exchanged, data exchanged, communication between, application data, meter reading, =reading, =readings, telemetry, picture, video, small data, data in transit",
  },
  {
    id: "result",
    facet: "asset",
    name: "results",
    words:
      "=results, the result, a result, result of, report, =measurement, =measurements, ranging result, response, delivery result, analytics result, event report, counters",
  },
  {
    id: "sensitive",
    facet: "asset",
    name: "sensitive data",
    words:
      "sensitive data, sensitive information, sensitive material, security critical data, confidential data, data processing, decrypted, private data, =records, user data",
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
    name: "software",
    words:
      "software, image, package, artefact, artifact, firmware, catalogue, onboard, onboarding, boot, update of software",
  },
  {
    id: "consent",
    facet: "asset",
    name: "consent of the user",
    words: "consent, user consent, revoke consent, opt in, permission of the user, agreed",
  },
  {
    id: "model",
    facet: "asset",
    name: "models",
    words:
      "model, training, inference, machine learning, federated learning, learning group, ai, ml, aiml, shared model, trained model",
  },
  {
    id: "analytics",
    facet: "asset",
    within: "model",
    name: "analytics",
    words: "analytics, analytics data, prediction, nwdaf, statistics",
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
    name: "configuration",
    words:
      "policy, configuration, configure, =setting, =settings, parameter, provisioning, provision, time window, access restriction, list of, assistance data, barring, system information",
  },
  {
    id: "algorithms",
    facet: "asset",
    name: "security algorithms",
    words: "algorithm, security capability, security policy, security mode, smc, cipher suite",
  },
  {
    id: "discovery",
    facet: "asset",
    name: "discovery",
    words: "discovery, discover, discoverer, discoveree, announce, announcement, solicitation",
  },
  {
    id: "groupmessage",
    facet: "asset",
    name: "broadcasts",
    words:
      "group message, broadcast, multicast, announcement, advertisement, remote identification, remote id, detect and avoid",
  },
  {
    id: "api",
    facet: "asset",
    name: "interfaces for applications",
    words: "api, capif, api invocation, invocation, exposure function, network exposure, nef, northbound",
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
  {
    id: "topology",
    facet: "asset",
    name: "network topology",
    words: "topology, which nodes, network internal, internal structure, network hiding",
  },
  {
    id: "time",
    facet: "asset",
    name: "time",
    words: "clock, time source, timing source, timing, timestamp",
  },
  {
    id: "pairing",
    facet: "asset",
    name: "pairing",
    words: "pairing, paired, binding, combination of",
  },
];
