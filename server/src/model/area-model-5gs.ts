// The thought of the areas of machine-type communication for studies on the 5G system: UE, application function or
// server, other UEs, and the inside of the network.
import { FIVE_GS_INSIDE } from "./area-5gs-inside.ts";
import { FIVE_GS_SERVER } from "./area-5gs-server.ts";
import { FIVE_GS_UE } from "./area-5gs-ue.ts";
import { type AreaModel, words } from "./area-model.ts";
import { FIVE_GS_PARTIES } from "./area-parties-5gs.ts";

const AREAS = [...FIVE_GS_UE, ...FIVE_GS_SERVER, ...FIVE_GS_INSIDE];

export const FIVE_GS: AreaModel = {
  name: "5gs",
  title: "5G system",
  parties: FIVE_GS_PARTIES,
  areas: [...AREAS].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ignored:
    words(`user identity module, digital certificate, application layer protocol, service level, system information
      block, access and mobility, network key, home network public key, service based architecture, serving
      network name, network name, operator name, mobile network code, network code, device vendor, card vendor,
      user plane, user interface, network slice admission, user consent parameter, application programming
      interface, end user licence, AS security, AS context, AS key, AS keys, AS SMC, AS level, AS layer, AS
      message, AS signalling, AS protocol, stored AS, AS security mode, AS security mode command, AS integrity,
      AS ciphering, UAS service supplier, user equipment manufacturer, network function virtualisation, in the
      case of, equipment manufacturer, unit of, base station manufacturer, third party attacker, attacker on the
      internet, core of the problem, hardware vendor, chipset vendor, in service of, application of the, server
      side request, cell phone, service provider interface, on demand, host country, application note, training
      of staff, trip, station keeping`),
  nowhere:
    words(`same phone, same handset, same smartphone, same terminal, same mobile, same UE, inter process, operating
      system of the phone, operating system of the handset, mechanisms of the operating system, in the phone
      itself, inside the phone, within the phone, inside the handset, within the handset, inside the UE, within
      the UE, inside one UE, within one UE, inside the terminal, within the terminal, internal to the UE, local
      to the UE, application processor, modem in the same, inside the device, within the device, between the
      UICC and, between the USIM and, between the SIM and, between the ME and, UICC and the ME, USIM and the ME,
      UICC ME interface, ME UICC interface, contacts between, USIM and the mobile equipment, local interface of
      the phone, USB port, USB cable, debug port, JTAG, serial port, optical port, housing, screen lock, unlock
      gesture, lock screen, shoulder, looking over, over the shoulder, physically damaged, damaged deliberately,
      physical damage, vandalism, autopilot, compass, satellite navigation receiver, navigation receiver, GNSS
      receiver, rotor, propeller, take off, office network, wired office network, internal network of the
      company, company internal, in the vendor's repository, repository of the vendor, vendor repository,
      employees of the vendor, employees of the model vendor, terminology, editorial, definitions, terms used in
      this clause, abbreviations, drafting, wording of, out of scope of the present, this clause, business case,
      tariff, pricing, spectrum auction, marketing, electricity supply, power outage, fire protection, air
      conditioning, door of the room, access to the building, guards, two companies exchange, two third party,
      between third parties, third parties exchange, between servers of third, providers exchange, providers
      among themselves, servers of two companies, between two companies, its own servers, within the enterprise,
      inside the enterprise, within the company, inside the company, data centre of the enterprise, server farm,
      database of the provider, book keeping, accounting department`),
};
