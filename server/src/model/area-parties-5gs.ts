// The parties of the architecture of the 5G system, with all that texts call them and their parts.
import { type Party, words } from "./area-model.ts";

export const FIVE_GS_PARTIES: readonly Party[] = [
  {
    id: "ue",
    title: "UE",
    names:
      words(`UE, ME, user equipment, mobile equipment, terminal, handset, device, IoT device, USIM, UICC, eUICC,
        SIM, smartphone, UAV, drone, UAV controller, UAVC, UAV C, UAS, remote UE, relay UE, UE to network
        relay, U2N relay, UE to UE relay, U2U relay, U2UR, relay, source UE, target UE, end UE, peer UE,
        discoverer, discoveree, announcing UE, monitoring UE, ProSe UE, ranging UE, anchor UE, located UE,
        reference UE, SL reference UE, client UE, SL positioning server UE, PINE, PIN element, PEGC, PEMC,
        PIN gateway, PIN management element, EEC, edge enabler client, application client, UE application,
        application on the UE, AKMA application client, wearable, sensor, tag, ambient IoT device, AIoT
        device, A IoT device, V2X UE, vehicle UE, RedCap UE, subscriber, end user, modem, pedestrian UE,
        CPE, residential gateway, 5G RG, ATSSS UE, MINT UE, disaster roamer, inbound roamer, phone, mobile
        phone, mobile, satellite phone, feature phone, app on the phone, app on the handset, tablet, laptop,
        headset, watch, smart watch, glasses, ring, bracelet, camera, light bulb, bulb, lock, meter, water
        meter, gas meter, electricity meter, smart meter, parking meter, charging pole, charging station,
        aircraft, unmanned aircraft, unmanned aerial vehicle, aerial vehicle, flying device, quadcopter,
        robot, machine, AGV, printer, thermometer, household appliance, gateway phone, gateway handset,
        receiver, transmitter, listener, passive tag, battery less tag, tracker, module, UICC card, card,
        eSIM, chipset, baseband, end device, mobile terminal, mobile device, mobile subscriber, roaming UE,
        roaming subscriber, roaming user, emergency UE, SNPN UE, 5G UE, IoT UE, NTN UE, MUSIM UE, target
        device, positioning UE, ranging device, responder, initiator, pilot controller, handheld controller,
        ground station, ground control station, aerial UE, PIN member, PIN client, edge client, UE client,
        client on the UE, application in the UE, UE side, L2 relay, L3 relay, multi hop relay, intermediate
        relay, wheel, vehicle, car, ship UE, tourist phone, headphones, console, set top box, television,
        dongle, modem of the laptop, gateway UE, airframe, PIN management device, elements of a personal IoT
        network, element of the local network, positioning server UE, MSGin5G client, UE out of coverage,
        ranging UEs, target UEs, anchor UEs, banking app user`),
    weak: words("user, client, resource owner, subscription, vehicle, group member, member, SUPI"),
  },
  {
    id: "network",
    title: "5G system",
    names:
      words(`5GS, 5G system, 5GC, 5G core, 5G network, 3GPP network, 3GPP system, network, core network, core,
        PLMN, HPLMN, VPLMN, SNPN, NPN, PNI NPN, credentials holder, onboarding network, operator, home
        operator, visited operator, MNO, home network, visited network, serving network, hosting network,
        RAN, NG RAN, gNB, ng eNB, gNodeB, base station, gNB CU, gNB DU, CU, DU, IAB node, IAB donor, mobile
        base station relay, MBSR, access network, non 3GPP access, N3IWF, TNGF, TWIF, satellite, AMF, SEAF,
        SMF, UPF, UDM, UDR, ARPF, AUSF, SIDF, PCF, NEF, NRF, SCP, SEPP, cSEPP, pSEPP, NSSF, NSSAAF, NSACF,
        NWDAF, MFAF, ADRF, DCCF, AnLF, MTLF, AAnF, BSF, CHF, GMLC, LMF, SMSF, SMSC, IPUPS, UDSF, 5G DDNMF,
        DDNMF, PKMF, 5G PKMF, EASDF, TSCTSF, MB SMF, MB UPF, NF, network function, VNF, CNF, NF consumer, NF
        producer, NF service consumer, NF service producer, NFc, NFp, consumer NF, producer NF, service
        consumer, service producer, NF instance, function instance, OAM, O&M, management system, MnS
        producer, MnF, hypervisor, virtualisation platform, virtualization platform, NFVI, MANO, VIM, VNFM,
        NFVO, orchestrator, CA, RA, certification authority, certificate authority, RAN node, RAN nodes,
        host, roaming hub, IPX, IPX provider, hub provider, P CSCF, S CSCF, IMS core, IMS, AIoTF, FL server,
        FL client, FL server NWDAF, FL client NWDAF, analytics function, data consumer, model consumer,
        model producer, NF set, CAPIF core function, CCF, API exposing function, AEF, API provider domain,
        home environment, carrier, cellular network, mobile network, mobile operator, telco, host operator,
        hosting operator, other operator, serving operator, partner network, foreign operator, foreign
        network, foreign carrier, cellular operator, IBCF, MBSTF, MBSF, SLP, TNAN, W AGF, AGF, NG eNB,
        donor, gNB CU UP, gNB CU CP, non terrestrial network, satellite access, satellite gNB, regenerative
        payload, exposure function, network exposure function, core network function, core functions, RE
        NWDAF, local NSACF, central NSACF, primary NSACF, EIR, 5G EIR, NSSAA function, HSS, UDM/ARPF, home
        UDM, old AMF, new AMF, target AMF, source AMF, initial AMF, target gNB, source gNB, neighbour gNB, I
        SMF, V SMF, H SMF, V PCF, hPLMN, hNRF, vNRF, hSEPP, vSEPP, MnS consumer, management function, O RAN,
        RIC, xApp, cloud infrastructure, compute node, virtualised network function, virtualized network
        function, virtual network function, NFV infrastructure, infrastructure provider, hardware security
        module, HSM, trust anchor, key server, issuing CA, root CA, operator CA, registrar, CMP server, ACME
        server, log collector, grandmaster, time source, TSN bridge, DS TT, NW TT, proxy SCP, network
        repository, network slice selection function, subscription database, charging system, intermediary,
        intermediate node, transit network, interconnect, AIOTF, NR reader, BS reader, reader base station,
        MSGin5G, SMS router, home subscriber server, home core, visited core, visited AMF, ePLMN, IMS AS,
        TrGW, data network name, store and forward satellite, home IMS, UDM services, vendor NF, 5GMSG, gNB
        on board, feeder link, ground core, hosting operator core`),
    weak: words(`node, slice, network slice, domain, analytics consumer, repository, consumer, producer, container,
        virtual machine, VM, EES, ECS, edge configuration server, edge enabler server, peer function,
        cluster, pod, site, infrastructure, peer, database, training, participant, instance, virtual
        function, hosted function, partner`),
  },
  {
    id: "af",
    title: "Application function or server",
    names:
      words(`AF, application function, external AF, AKMA AF, application server, AS, application provider,
        service provider, third party, third party provider, third party AF, external party, USS, UTM, UAS
        service supplier, UAS NF consumer, EAS, edge application server, EES, edge enabler server, ECS, edge
        configuration server, server, API invoker, invoker, API consumer, application platform, edge
        platform, edge hosting environment, enterprise, tenant, vertical, vertical customer, slice customer,
        slice tenant, ASP, MEC, edge data network, data network, DN, DN AAA, AAA S, AAA server, external
        AAA, NSSAAA server, content provider, SEAL server, VAL server, SCEF client, authentication proxy,
        AP, MSGin5G server, drone operator, TPAE, CAG owner, NSCE server, ADAES, ADAE server, application,
        app server, web shop, web server, web service, game publisher, publisher, cloud, cloud server,
        vendor cloud, utility, head end, back end, backend, enterprise server, factory server, insurer,
        content server, streaming service, video service, app provider, application service provider, third
        party application, external application, external server, external network function, analytics
        customer, device management platform, firmware server, M2M platform, IoT platform, OTT provider, UTM
        provider, traffic management, flight authority, aviation authority, location client, LCS client,
        location service client, external client, subscribing application, customer network, vertical
        application, factory, hospital, game server, edge application, edge server, edge provider, MEC host
        operator, ECSP, edge computing service provider, application context, application layer server, V2X
        application server, ProSe application server, ProSe AF, AKMA application function, DN AAA server,
        external DN, default credentials server, DCS, external CH, merchant, partner company, company`),
    weak: words(`provider, platform, customer, service, cloud, OTT, external entity, requester, partner, data
        collector, web server`),
  },
];
