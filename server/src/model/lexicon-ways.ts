// The third part of the lexicon: where and how an attack happens, and what comes of it.
import type { Family } from "./lexicon-family.ts";

/** Families of ways and effects. */
export const WAYS_AND_EFFECTS: readonly Family[] = [
  {
    id: "radio",
    facet: "way",
    name: "on the radio interface",
    words: "radio interface, radio, over the air, air interface, uu",
  },
  {
    id: "direct",
    facet: "way",
    name: "on the direct link",
    words:
      "direct link, sidelink, pc5, direct communication, device to device, unicast link, unicast connection, prose, direct connection, between … =devices, between … =ues",
  },
  {
    id: "external",
    facet: "way",
    name: "outside the operator's network",
    words:
      "external interface, external network, outside the operator, outside the network, internet, northbound, from end to end, between … network and … server, between … network and … controller, between … network and … client, between … device and … server, between … server and … client, server to … client, client to … server, between … ue and … server, application layer",
  },
  {
    id: "interplmn",
    facet: "way",
    name: "between operators",
    words:
      "between operators, between the operators, between plmns, n32, ipx, interconnect, carrier, roaming, visited network",
  },
  {
    id: "internal",
    facet: "way",
    name: "inside the core network",
    words:
      "sba, service based interface, between network functions, n2, n3, n4, n9, xn, s1, x2, f1, e1, reference point",
  },
  {
    id: "stored",
    facet: "way",
    name: "in storage",
    words: "at rest, storage, repository, database, catalogue, stored, store",
  },
  {
    id: "onpath",
    facet: "way",
    name: "on the way of a message",
    words:
      "on the way, on its way, on their way, in transit, on the path, in between, exchanged, intermediate",
  },
  {
    id: "ondevice",
    facet: "way",
    name: "at the device itself",
    words:
      "physical access, take … out, software of, malicious software, manipulated device, manipulated mtc device, manipulated ue, compromised device, compromised ue, compromised user equipment, thief",
  },
  {
    id: "management",
    facet: "way",
    name: "through management",
    words: "mano, oam, management interface, maintenance, admin account, administrator, console",
  },
  {
    id: "relayed",
    facet: "way",
    name: "through a relay",
    words:
      "over a relay, over the relay, through a relay, through the relay, via a relay, via the relay, over … relay, via … relay, =relaying, forward",
  },
  {
    id: "early",
    facet: "way",
    name: "before security is set up",
    words:
      "not attached, before a security context, before the security context, before security, before ciphering, before authentication, pre authentication, initial message, unprotected",
  },
  {
    id: "wakes",
    facet: "effect",
    name: "the device acts",
    words: "wake up, wakes up, awake, acts on it, act on it, repeat an action, carries out",
  },
  {
    id: "silences",
    facet: "effect",
    name: "the device stays without service",
    words:
      "silent, sleep, no further attempt, bar themselves, bars itself, barred, refuse, lands, service is denied to, off the network, cut off, loses its, cannot access, not … access the network, de register",
  },
  {
    id: "hijack",
    facet: "effect",
    name: "the device is taken over",
    words:
      "take over, taken over, hijack, steer … away, fly … away, flight path, leaves its route, gain control",
  },
  {
    id: "others",
    facet: "effect",
    name: "others are not served",
    words:
      "denied to others, other subscribers, other servers, not served, others are not, other users, left for others, answers others, legitimate users",
  },
  {
    id: "pays",
    facet: "effect",
    name: "somebody else pays",
    words: "expense, charge, tariff, bill, billing, pay, paid, charging",
  },
  {
    id: "misled",
    facet: "effect",
    name: "somebody is misled",
    words:
      "believe, appear, seem, mislead, misled, wrong position, wrong result, wrongly, wrong decision, wrong person, spoil, different views",
  },
  {
    id: "harm",
    facet: "effect",
    name: "people or things come to harm",
    words: "accident, swerve, collide, collision, public safety, injure, valve, door",
  },
  {
    id: "knows",
    facet: "effect",
    name: "somebody learns of a person",
    words:
      "the person, single person, named person, =persons, a person, habits, movements, presence, who is present",
  },
];
