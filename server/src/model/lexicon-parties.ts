// The second half of the lexicon: who takes part, and what is to be done where no harm is spoken of.
import type { Family } from "./lexicon-family.ts";

/** Families of parties and topics. */
export const PARTIES_AND_TOPICS: readonly Family[] = [
  // Who takes part.
  {
    id: "device",
    facet: "party",
    name: "the device",
    hostile: "a manipulated device",
    words: "ue, device, mtc device, mobile equipment, handset, smartphone, iot device, meter, sensor",
  },
  {
    id: "relay",
    facet: "party",
    name: "the relay",
    hostile: "a relay",
    words: "relay, relaying, relay ue, remote ue, u2u, u2n",
  },
  {
    id: "peer",
    facet: "party",
    name: "peer devices",
    hostile: "a peer device",
    words: "peer ue, source ue, target ue, sidelink, pc5, prose, direct communication, device to device",
  },
  {
    id: "base",
    facet: "party",
    name: "the base station",
    hostile: "a false base station",
    words:
      "base station, false base station, fake base station, rogue base station, false gnb, rogue gnb, rogue enb, gnb, enb, nodeb, ran, ng ran, radio access network, iab, ran node",
  },
  {
    id: "function",
    facet: "party",
    name: "network functions",
    hostile: "a compromised network function",
    words:
      "network function, nf, nf instance, nf consumer, nf producer, service based, sba, nrf, core network, vnf",
  },
  {
    id: "server",
    facet: "party",
    name: "the server",
    hostile: "a rogue server",
    words:
      "server, application server, mtc server, application function, af, scs, third party, external party, application =provider, service =provider",
  },
  {
    id: "admin",
    facet: "party",
    name: "administration",
    hostile: "somebody with access to management",
    words:
      "administrator, administration, admin account, admin, mano, management system, management and orchestration, operation and maintenance, oam, oss, bss, orchestrator, orchestration",
  },
  {
    id: "platform",
    facet: "party",
    name: "the virtualisation platform",
    hostile: "somebody with access to the virtualisation platform",
    words:
      "hypervisor, virtualisation, virtualization, virtualisation layer, virtual machine, vm, nfvi, virtualised, virtualized, host, virtualisation platform, =container, =containers, infrastructure, cloud, insecure environment",
  },
  {
    id: "home",
    facet: "party",
    name: "the home network",
    hostile: "the home network",
    words: "home network, hplmn, home plmn, home operator, ausf, udm, hss",
  },
  {
    id: "visited",
    facet: "party",
    name: "the visited network",
    hostile: "a visited network",
    words: "visited network, vplmn, visited plmn, roaming, serving network, roaming partner",
  },
  {
    id: "gateway",
    facet: "party",
    name: "proxies and gateways",
    hostile: "a proxy or gateway",
    words: "proxy, gateway, scp, sepp, interworking function, intermediary, middlebox",
  },
  {
    id: "edge",
    facet: "party",
    name: "the edge",
    hostile: "an edge node",
    words: "edge, edge computing, eas, ees, ecs, eec, edge application",
  },
  {
    id: "uicc",
    facet: "party",
    name: "the UICC",
    hostile: "a manipulated UICC",
    words: "uicc, usim, sim, smart card, secure element",
  },
  {
    id: "group",
    facet: "party",
    name: "groups",
    hostile: "a member of the group",
    words: "group, group member, group message, multicast, broadcast",
  },
  {
    id: "aircraft",
    facet: "party",
    within: "device",
    name: "aircraft",
    hostile: "a manipulated aircraft",
    words: "uav, uas, drone, aerial, airborne, flight, aircraft, vehicle, uncrewed",
  },
  {
    id: "controller",
    facet: "party",
    name: "the controller",
    hostile: "a strange controller",
    words: "=controller, remote pilot, ground station, uav c, legitimate =controller",
  },
  {
    id: "supplier",
    facet: "party",
    name: "the supplier of the service",
    hostile: "a rogue supplier",
    words: "uss, utm, supplier, service supplier, =provider, =providers",
  },
  {
    id: "owner",
    facet: "party",
    name: "the owner or subscriber",
    hostile: "the owner or subscriber",
    words: "owner, =subscriber, =subscribers, pilot, thief, holder, =customer, =customers",
  },
  {
    id: "client",
    facet: "party",
    name: "the client",
    hostile: "a rogue client",
    words: "client, =consumer, =consumers, =application, =applications, app, third party application",
  },
  {
    id: "member",
    facet: "party",
    name: "the group member",
    hostile: "a compromised member",
    words: "member, =participant, =participants, leader, learning group, federated learning, swarm",
  },
  {
    id: "insider",
    facet: "party",
    name: "insiders",
    hostile: "an insider",
    words: "=insider, =insiders, staff, employee, somebody with access, co worker, =coordinator",
  },
  {
    id: "satellite",
    facet: "party",
    name: "satellites",
    hostile: "a satellite",
    words: "satellite, ntn, non terrestrial",
  },
  {
    id: "authority",
    facet: "party",
    name: "certification authorities",
    hostile: "a compromised authority",
    words: "certification authority, certificate authority, ca, ra, registration authority",
  },
  // What is to be done, where no harm is spoken of.
  {
    id: "mobility",
    facet: "topic",
    name: "mobility",
    words:
      "=mobility, handover, move, moving, reselection, path switch, path change, service continuity, =continuity, interruption, seamless, relocation",
  },
  {
    id: "access",
    facet: "topic",
    name: "access to a network",
    words:
      "access control, access the network, attach, register, registration, connect, connectivity, camp, barring, obtain services, obtain service, subscribed services, hosted services",
  },
  {
    id: "charging",
    facet: "topic",
    name: "charging",
    words: "charge, charging, billing, bill, =accounting, tariff",
  },
  {
    id: "quality",
    facet: "topic",
    name: "quality of service",
    words:
      "qos, quality of service, latency, throughput, reliability, bitrate, bit rate, qoe, user experience, delay, jitter, bandwidth",
  },
  {
    id: "transfer",
    facet: "topic",
    name: "transfer of data",
    words:
      "transfer, transmit, transmission, exchange, exchanging, convey, transport, send data, communicate, communication",
  },
  {
    id: "inform",
    facet: "topic",
    name: "information of others",
    words:
      "=inform, =informs, =informed, notify, notification, report, reporting, alert, expose information, provide information, information about",
  },
  {
    id: "observe",
    facet: "topic",
    name: "monitoring",
    words:
      "monitor, monitoring, measure, measurement, predict, prediction, observe, detect, detection, statistics",
  },
  {
    id: "adapt",
    facet: "topic",
    name: "adaptation",
    words: "adapt, adjust, reconfigure, reconfiguration, optimise, optimisation, dynamically",
  },
  {
    id: "permit",
    facet: "topic",
    name: "permission",
    words: "authorise, authorised, allow, permit, grant, approve",
  },
  {
    id: "regulatory",
    facet: "topic",
    name: "regulatory services",
    words:
      "emergency, emergency call, regulatory, regulation, public warning, pws, lawful interception, priority service",
  },
  {
    id: "select",
    facet: "topic",
    name: "selection",
    words: "selection, select, choose, steer, steering, route, routing",
  },
  { id: "energy", facet: "topic", name: "energy", words: "energy, power consumption, battery, power saving" },
  {
    id: "revocation",
    facet: "topic",
    name: "revocation",
    words: "revoke, revocation, withdraw, withdrawal, invalidate, cancel",
  },
  {
    id: "isolation",
    facet: "topic",
    name: "isolation",
    words: "isolate, isolation, separation, trust domain, segregate, confine",
  },
  {
    id: "refresh",
    facet: "topic",
    name: "refresh of keys",
    words: "refresh, renew, renewal, rekey, rekeying, key update, lifetime, expire, expiry",
  },
];
