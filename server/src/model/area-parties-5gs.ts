// The parties of the architecture of the 5G system, with all that texts call them and their parts.
import { type Party, words } from "./area-model.ts";

export const FIVE_GS_PARTIES: readonly Party[] = [
  {
    id: "ue",
    title: "UE",
    names:
      words(`UE, ME, user equipment, mobile equipment, terminal, handset, device, IoT device, USIM, UICC, eUICC, SIM,
        smartphone, UAV, drone, UAV controller, UAVC, UAV C, UAS, remote UE, relay UE, UE to network relay, U2N
        relay, UE to UE relay, U2U relay, U2UR, relay, source UE, target UE, end UE, peer UE, discoverer,
        discoveree, announcing UE, monitoring UE, ProSe UE, ranging UE, anchor UE, located UE, reference UE, SL
        reference UE, client UE, SL positioning server UE, PINE, PIN element, PEGC, PEMC, PIN gateway, PIN
        management element, EEC, edge enabler client, application client, UE application, application on the UE,
        AKMA application client, wearable, sensor, tag, ambient IoT device, AIoT device, A IoT device, V2X UE,
        vehicle UE, RedCap UE, end user, modem, pedestrian UE, CPE, residential gateway, 5G RG, ATSSS UE, MINT
        UE, disaster roamer, inbound roamer, phone, mobile phone, satellite phone, feature phone, app on the
        phone, app on the handset, tablet, laptop, headset, watch, smart watch, glasses, ring, bracelet, camera,
        light bulb, bulb, lock, meter, water meter, gas meter, electricity meter, smart meter, parking meter,
        charging pole, charging station, aircraft, unmanned aircraft, unmanned aerial vehicle, aerial vehicle,
        flying device, quadcopter, robot, machine, AGV, printer, thermometer, household appliance, gateway
        phone, gateway handset, passive tag, battery less tag, tracker, module, UICC card, eSIM, chipset,
        baseband, end device, mobile terminal, mobile device, mobile subscriber, roaming UE, roaming subscriber,
        roaming user, emergency UE, SNPN UE, 5G UE, IoT UE, NTN UE, MUSIM UE, target device, positioning UE,
        ranging device, pilot controller, handheld controller, ground station, ground control station, aerial
        UE, PIN member, PIN client, edge client, UE client, client on the UE, application in the UE, UE side, L2
        relay, L3 relay, multi hop relay, intermediate relay, wheel, car, ship UE, tourist phone, headphones,
        console, set top box, television, dongle, modem of the laptop, gateway UE, airframe, PIN management
        device, elements of a personal IoT network, element of the local network, positioning server UE, MSGin5G
        client, UE out of coverage, ranging UEs, target UEs, anchor UEs, banking app user, ambient IoT tag, AIoT
        tag, IoT tag, RFID tag, IoT node, IoT terminal, NB IoT device, MTC device, machine type device, low
        power device, massive IoT device, constrained device, on board unit, OBU, roadside unit, RSU, platoon,
        platoon member, vehicle platoon, lead vehicle, truck, train, ship, remote controller, hand held
        controller, hand held, ground controller, flight controller, swarm, swarm member, unmanned vehicle,
        uncrewed aerial vehicle, uncrewed aircraft, crewed aircraft, multicopter, balloon, RG, FN RG, 5G CRG, FN
        CRG, FN BRG, home gateway, wireline gateway, customer premises equipment, home router, router, evolved
        residential gateway, eRG, N5GC device, N5CW device, AUN3 device, NAUN3 device, device behind the
        residential gateway, device behind a residential gateway, non 3GPP device, VR headset, XR headset, AR
        glasses, XR device, AR device, VR device, smart glasses, earbuds, hearing aid, TV, smart TV, smart
        speaker, speaker, microphone, doorbell, thermostat, refrigerator, washing machine, vacuum cleaner, toy,
        pacemaker, implant, insulin pump, ventilator, haptic glove, glove, kitchen appliance, home appliance,
        door lock, smart lock, management element, gateway element, element of a personal network, element of
        the personal network, personal network gateway, gateway of the personal network, PIN device, PIN element
        with gateway capability, PIN element with management capability, multi SIM phone, dual SIM phone, multi
        USIM device, MUSIM device, satellite terminal, satellite UE, satellite handset, VSAT, NTN terminal, rail
        terminal, train radio, MC client, MCX client, MCX UE, MCPTT client, mission critical client, MC service
        client, MC UE, MC service UE, MCVideo client, MCData client, roamer, outbound roamer, SEAL client, VAL
        client, VAL UE, UAE client, V2X client, V2X application client, group management client, location
        management client, key management client, identity management client, NSCE client, ADAE client, ADAEC,
        SEALDD client, AIMLE client, FL member, IMS client, IMS UE, WebRTC client, WWSF client, SIP client, RCS
        client, calling UE, called UE, calling party, called party, callee, sender UE, receiving UE, sending UE,
        transmitting UE, TNGF UE, untrusted UE, Wi Fi device, WLAN UE, WLAN only UE, NSWO UE, trusted UE, legacy
        UE, LTE UE, malicious UE, rogue UE, compromised UE, fake UE, misbehaving UE, attacker UE, hostile UE,
        served UE, idle UE, connected UE, inactive UE, indirect UE, helper UE, layer 2 remote UE, layer 3 remote
        UE, candidate relay, candidate relay UE, relay phone, relay handset, parent relay, child UE, last relay,
        first relay, next hop relay, destination UE, initiating UE, receiving peer, initiating peer, discoveree
        UE, discoverer UE, group member UE, announcer, ranging initiator, ranging responder, sensing UE, sensing
        receiver, sensing transmitter, UE reader, positioning reference unit, located device, UE modem, mobile
        termination, terminal equipment, secure element, TRE, application processor, telematics unit, telematics
        control unit, group of UEs, UE group, group of devices, set of UEs, banking app, app of the user, game
        app, messaging app, mobile app, app on the device, app in the phone, app on a phone, application in the
        device, application on the device, UE based application, EEC of the UE, UAS client, UASNF client, pilot
        app, operator app, user agent, browser, industrial device, field device, controller in the field,
        actuator, PLC, AMR, autonomous guided vehicle, forklift, crane, production robot, smart card, removable
        card, embedded SIM, iSIM, integrated UICC, LPA, phone number owner, handset owner, device owner, vehicle
        owner, child phone, tourist, pedestrian, passenger phone, passenger, visitor phone, IAB MT, IAB UE, MBSR
        UE, onboard UE, MWAB UE, payload of the tag, active tag, semi passive tag, tagged item, tagged goods, LP
        WUR, low power receiver, avatar user, immersive headset, head mounted display, HMD, digital key, key
        fob, car key, e bike, scooter, bicycle, motorcycle, infotainment system, laptops, notebook, phones,
        handsets, terminals, wearables, gadgets, gadget`),
    weak: words(`user, client, subscription, vehicle, group member, member, neighbour, bystander, traveller, consumer
        device, pilot, subscriber, card, mobile, listener, receiver, transmitter, caller, element of the network`),
  },
  {
    id: "network",
    title: "5G system",
    names:
      words(`5GS, 5G system, 5GC, 5G core, 5G network, 3GPP network, 3GPP system, network, core network, core, PLMN,
        HPLMN, VPLMN, SNPN, NPN, PNI NPN, credentials holder, onboarding network, operator, home operator,
        visited operator, MNO, home network, visited network, serving network, hosting network, RAN, NG RAN,
        gNB, ng eNB, gNodeB, base station, gNB CU, gNB DU, CU, DU, IAB node, IAB donor, mobile base station
        relay, MBSR, access network, non 3GPP access, N3IWF, TNGF, TWIF, satellite, AMF, SEAF, SMF, UPF, UDM,
        UDR, ARPF, AUSF, SIDF, PCF, NEF, NRF, SCP, SEPP, cSEPP, pSEPP, NSSF, NSSAAF, NSACF, NWDAF, MFAF, ADRF,
        DCCF, AnLF, MTLF, AAnF, BSF, CHF, GMLC, LMF, SMSF, SMSC, IPUPS, UDSF, 5G DDNMF, DDNMF, PKMF, 5G PKMF,
        EASDF, TSCTSF, MB SMF, MB UPF, NF, network function, VNF, CNF, NF consumer, NF producer, NF service
        consumer, NF service producer, NFc, NFp, consumer NF, producer NF, service consumer, service producer,
        NF instance, function instance, OAM, O&M, management system, MnS producer, MnF, hypervisor,
        virtualisation platform, virtualization platform, NFVI, MANO, VIM, VNFM, NFVO, orchestrator, CA, RA,
        certification authority, certificate authority, RAN node, RAN nodes, host, roaming hub, IPX, IPX
        provider, hub provider, P CSCF, S CSCF, IMS core, IMS, AIoTF, FL server, FL client, FL server NWDAF, FL
        client NWDAF, analytics function, data consumer, model consumer, model producer, NF set, CAPIF core
        function, CCF, API exposing function, AEF, API provider domain, home environment, carrier, cellular
        network, mobile network, mobile operator, telco, host operator, hosting operator, other operator,
        serving operator, partner network, foreign operator, foreign network, foreign carrier, cellular
        operator, IBCF, MBSTF, MBSF, SLP, TNAN, W AGF, AGF, NG eNB, donor, gNB CU UP, gNB CU CP, non terrestrial
        network, satellite access, satellite gNB, regenerative payload, exposure function, network exposure
        function, core network function, core functions, RE NWDAF, local NSACF, central NSACF, primary NSACF,
        EIR, 5G EIR, NSSAA function, HSS, UDM/ARPF, home UDM, old AMF, new AMF, target AMF, source AMF, initial
        AMF, target gNB, source gNB, neighbour gNB, I SMF, V SMF, H SMF, V PCF, hPLMN, hNRF, vNRF, hSEPP, vSEPP,
        MnS consumer, management function, O RAN, RIC, xApp, cloud infrastructure, compute node, virtualised
        network function, virtualized network function, virtual network function, NFV infrastructure,
        infrastructure provider, hardware security module, HSM, trust anchor, key server, issuing CA, root CA,
        operator CA, CMP server, ACME server, log collector, grandmaster, time source, TSN bridge, DS TT, NW TT,
        proxy SCP, network repository, network slice selection function, subscription database, charging system,
        intermediary, intermediate node, transit network, interconnect, AIOTF, BS reader, reader base station,
        MSGin5G, SMS router, home subscriber server, home core, visited core, visited AMF, ePLMN, IMS AS, TrGW,
        data network name, store and forward satellite, home IMS, UDM services, vendor NF, 5GMSG, gNB on board,
        feeder link, ground core, hosting operator core, OAM network, OAM network of the operator, key
        management system of the operator, service based interface of, UAS NF, UASNF, UFES, access and mobility
        management function, session management function, user plane function, unified data management, unified
        data repository, policy control function, authentication server function, security anchor function,
        network repository function, service communication proxy, security edge protection proxy, network data
        analytics function, charging function, location management function, gateway mobile location centre,
        AKMA anchor function, anchor function, slice admission control function, data collection coordination
        function, messaging framework adaptor, analytics data repository, analytics data repository function,
        unstructured data storage function, binding support function, edge application server discovery
        function, short message service function, SMS function, slice specific authentication function,
        authentication function, mobility function, session function, session functions, mobility management
        function, access management function, policy function, repository function, storage function, subscriber
        data function, location function, admission control function, counting function, multicast function,
        user plane gateway, data plane function, control plane function, control plane functions, user plane
        functions, core control plane, 5G core network, 5G core functions, core service, core services, core
        node, core nodes, core entity, subscriber data management, subscriber database, UCMF, UDICOM, PANF,
        NSWOF, NSWO function, AAA proxy, AAA P, ePDG, TNAP, TWAP, N5CW, MME, SGW, PGW, PGW U, PGW C, SMF+PGW C,
        UPF+PGW U, eNB, eNodeB, EPC, EPS, LTE network, 4G core, 4G network, combo node, SPCF, SEPP of, IPX node,
        IPX network, IPX operator, roaming intermediary, roaming intermediaries, roaming exchange, hub operator,
        RVAS provider, RVAS, value added service provider, roaming broker, transit operator, transit carrier,
        interconnect carrier, interconnection carrier, international carrier, originating carrier, terminating
        carrier, originating operator, terminating operator, originating network, terminating network, I CSCF, E
        CSCF, CSCF, BGCF, MGCF, MRF, MRFC, MRFP, DCSF, DC signalling function, data channel signalling function,
        data channel server, DC application repository, DCAR, DCMF, media function, signalling function, media
        gateway, SBC, session border controller, TAS, MMTEL AS, IMS application server, telephony application
        server, ATCF, ATGW, LRF, IMS HSS, eP CSCF, eIMS AGW, IMS network, IMS operator, signing AS, verification
        AS, STI AS, STI VS, border function, border gateway, border control function, MBS function, MBS
        functions, multicast broadcast function, MBSU, BM SC, CBC, CBCF, CBE, PWS IWF, MBS session function,
        ingest point, NRPPa, RAN function, radio unit, O RU, O DU, O CU, RRU, RRH, cell site, serving cell,
        target cell, source cell, primary cell, secondary cell, neighbour cell, neighbouring cell, small cell,
        macro cell, femto cell, femtocell, home gNB, HeNB, 5G femto, NR femto, femto gateway, master node,
        secondary node, SgNB, MeNB, anchor gNB, last serving gNB, serving gNB, old gNB, new gNB, donor gNB, IAB,
        parent node, network controlled repeater, NCR, repeater, intelligent surface, TRP, MWAB, MWAB gNB,
        wireless access backhauled, access node, access point, access points, WLAN access, WLAN access network,
        Wi Fi access, Wi Fi network, hotspot, trusted WLAN, radio network, radio access network, radio node,
        radio site, base station on board, on board gNB, transmission point, TRxP, NTN gateway, satellite
        gateway, satellite operator, satellite network, satellite constellation, satellite payload, on board
        MME, on board AMF, on board UPF, onboard core, earth station, ground station of the operator, ground
        segment, space segment, feeder, inter satellite link, HAPS, PLMN operator, network operator, network
        provider, network owner, mobile provider, mobile carrier, communication service provider, CSP, wireless
        operator, telecom operator, incumbent operator, sharing operator, sharing partner, participating
        operator, participating network, MOCN partner, RAN sharing operator, hosting PLMN, remote PLMN, own
        network, old network, new network, target network, source network, target PLMN, source PLMN, other
        network, another network, foreign PLMN, foreign core, third network, local network operator, on demand
        network, localized service network, hosting SNPN, onboarding SNPN, ON SNPN, SO SNPN, subscription owner
        SNPN, standalone non public network, non public network, private network, campus network, public network
        integrated NPN, ONN, DCS network, element manager, EMS, NMS, network manager, network management system,
        OSS, BSS, SON function, energy management, energy management function, energy saving function, energy
        information function, NSMF, NSSMF, CSMF, EGMF, MDAF, MDAS, MDA function, MnS, MDA MnS producer, MnS
        discovery, intent handler, intent driven MnS, network digital twin, NDT, digital twin of the network,
        closed loop, provisioning system, configuration management system, performance data collector, trace
        collection entity, TCE, MDT server, charging gateway, CGF, billing domain, billing system, charging data
        function, CDF, OCS, rating function, cloud manager, cloud platform of the operator, virtualised
        infrastructure, virtualized infrastructure, virtual infrastructure manager, virtualisation layer,
        virtualization layer, virtualisation host, container engine, container host, container platform,
        container orchestrator, Kubernetes, image registry, container registry, VNF manager, CISM, CIR, NFV
        orchestrator, NFV MANO, bare metal, server blade, physical host, physical server, physical machine,
        hardware root of trust, secure enclave, trusted execution environment, compute host, operator cloud,
        telco cloud, edge host of the operator, MEC host, edge node, local UPF, local SMF, PSA UPF, I UPF, UL
        CL, uplink classifier, branching point, intermediate UPF, service mesh, sidecar, sidecar proxy,
        microservice, message bus, API gateway of the operator, web proxy of the operator, load balancer,
        registration authority, RA/CA, intermediate CA, subordinate CA, sub CA, interconnection CA, operator
        PKI, PKI of the operator, PKI, vendor CA, NF CA, SEG CA, TLS CA, OCSP responder, CRL distribution point,
        certificate management function, CMF, CeMaF, security gateway, SEG, SecGW, firewall of the operator,
        signalling firewall, key management function, KMF, key management server, KMS, KDC, ProSe key management
        function, PAnF, ProSe anchor function, PRUK server, SLPKMF, SLP KMF, discovery name management function,
        ProSe function, direct discovery name management function, ranging key function, LCS function, AIoT
        function, ADM, AIoT data management, AIoT device management, AIoT core, base station reader, gNB reader,
        RAN reader, reader gNB, controller function of the core, sensing function, SeMF, sensing management
        function, sensing entity of the network, LMF/GMLC, AI function, model repository, model provider NF, ML
        model provider, training function, aggregation server, aggregator NWDAF, central server NWDAF, DCAF,
        data source NF, NF of another vendor, NFs of different vendors, vendor function, VFL server, VFL client,
        VFL participant, VFL active participant, VFL passive participant, HFL client, local NWDAF, roaming entry
        NWDAF, roaming exchange NWDAF, AnLF NWDAF, MTLF NWDAF, authorization server of the core, authorisation
        server of the core, DNS resolver of the operator, local DNS server, DNS server of the operator, time
        server, NTP server, time sensitive communication and time synchronization function, device side
        translator, network side translator, DetNet router, LI function, lawful interception function, ADMF,
        MDF, LEMF, equipment identity register, 5G DDNMF of, VPLMN AMF, VPLMN SMF, HPLMN UDM, home AUSF, home
        SMF, visited SMF, visited UPF, home UPF, home PCF, visited PCF, home NRF, visited NRF, serving AMF,
        serving SMF, serving PLMN, serving SNPN, previous AMF, selected network, registered network, home CSCF,
        home SEPP, visited SEPP, partner SEPP, remote SEPP, peer SEPP, initiating SEPP, responding SEPP, sending
        SEPP, receiving SEPP, sending PLMN, receiving PLMN, sending operator, receiving operator, NF type,
        function of the core, function in the network, network entity, network entities, network element,
        element of the network, element of its network, network elements, network node, network nodes, network
        side, 5GC NF, 5GC entity, 5G NF, NF service, NF client, NF server, requesting NF, requester NF, target
        NF, source NF, peer NF, new NF, malicious NF, rogue NF, compromised NF, unauthorized NF, unauthorised
        NF, legitimate NF, virtual NF, cloud native network function, cloud native NF, physical network
        function, PNF, control plane NF, core NF, core NFs, functions of the core, functions inside the network,
        internal function`),
    weak: words(`node, slice, network slice, domain, analytics consumer, consumer, producer, container, virtual machine,
        VM, EES, ECS, edge configuration server, edge enabler server, peer function, cluster, pod, site,
        infrastructure, peer, training, instance, virtual function, hosted function, partner, cell, cells,
        gateway of the network, satellites, management plane, registrar, gateway function, entity of the core,
        core element, host machine, enclave, tenant VM, administrator`),
  },
  {
    id: "af",
    title: "Application function or server",
    names:
      words(`AF, application function, external AF, AKMA AF, application server, application provider, service
        provider, third party, third party provider, third party AF, external party, USS, UTM, UAS service
        supplier, UAS NF consumer, EAS, edge application server, EES, edge enabler server, ECS, edge
        configuration server, server, API invoker, invoker, API consumer, application platform, edge platform,
        edge hosting environment, enterprise, tenant, vertical, vertical customer, slice customer, slice tenant,
        ASP, MEC, edge data network, data network, DN, DN AAA, AAA S, AAA server, external AAA, NSSAAA server,
        content provider, SEAL server, VAL server, SCEF client, authentication proxy, AP, MSGin5G server, drone
        operator, TPAE, CAG owner, NSCE server, ADAES, ADAE server, application, app server, web shop, web
        service, game publisher, cloud server, vendor cloud, utility, head end, back end, backend, enterprise
        server, factory server, insurer, content server, streaming service, video service, app provider,
        application service provider, third party application, external application, external server, external
        network function, analytics customer, device management platform, firmware server, M2M platform, IoT
        platform, OTT provider, UTM provider, traffic management, flight authority, aviation authority, location
        client, LCS client, location service client, external client, subscribing application, customer network,
        vertical application, hospital, game server, edge application, edge server, edge provider, MEC host
        operator, ECSP, edge computing service provider, application context, application layer server, V2X
        application server, ProSe application server, ProSe AF, AKMA application function, DN AAA server,
        external DN, default credentials server, DCS, external CH, merchant, AKMA application server, API
        client, API consumers, API user, API caller, API requester, requesting application, consuming
        application, external consumer, service consumer outside, third party consumer, third party invoker,
        third party service, third party server, third party company, third party operator of the service,
        outside application, outside company, outside firm, outside party, outside server, external company,
        external organisation, external organization, external provider, external platform, external NF,
        external tenant, external partner, external domain, external function, broadcaster, media server, media
        provider, media application provider, 5GMSd AF, 5GMS AF, 5GMS AS, streaming provider, streaming server,
        music service, podcast service, video platform, video server, news service, content delivery network,
        CDN, CDN provider, cache of the provider, multicast source, MBS content provider, content source, AI
        server, AI application server, AI/ML application server, FL application server, model server, training
        server of the application, VFL AF, AF acting as, V2X server, traffic management server, traffic centre,
        traffic control centre, road operator, railway operator, fleet operator, fleet server, fleet management,
        logistics company, logistics operator, logistics server, haulage company, delivery company, parcel
        service, retailer, supermarket, warehouse operator, warehouse management system, warehouse application,
        stock server, stock system, inventory server, inventory application, inventory system of the customer,
        goods owner, AIoT AF, AIoT application, AIoT application server, AIoT server, owner of the tags, ambient
        IoT application, mission critical server, MC server, MC service server, MCX server, MCX AS, MCPTT
        server, MCData server, MCVideo server, MC system, MC provider, push to talk server, group management
        server, location management server, identity management server, IdMS, MC identity management server, key
        management server of the service, configuration management server, notification management server,
        SEALDD server, data delivery server, SEAL, SEAL servers, VAL service provider, VAL provider, vertical
        application server, vertical server, NSCE, network slice capability enablement server, NSCES, ADAE,
        analytics enabler server, AIMLE server, UAE server, UAS application server, UAS operator, UAS server,
        drone service, UTM server, supplementary data service provider, SDSP, remote identification server, law
        enforcement, aviation authorities, air traffic control, flight control centre, control centre, control
        center, command centre, dispatch centre, dispatcher, alarm centre, monitoring centre, emergency centre,
        PSAP, cloud application, cloud application server, cloud service, cloud provider, public cloud
        application, cloud of the vendor, manufacturer cloud, manufacturer server, maker server, vendor server,
        vendor platform, device vendor server, update server, configuration server, provisioning server of the
        vendor, device management server, management server of the vendor, IoT server, IoT application, IoT
        application server, IoT cloud, IoT service, smart home cloud, smart home service, home automation
        server, home automation platform, health server, health platform, health service, medical server,
        clinic, bank, bank server, payment service, payment server, payment provider, online shop, e commerce
        server, ticketing service, insurance company, insurer server, energy company, power company, utility
        server, metering server, smart grid server, grid operator, water company, car maker, car manufacturer,
        car maker server, gaming service, gaming server, game provider, social network, messaging service,
        messaging server, chat server, conference server, email provider, search engine, website, web site,
        portal, customer portal, REST client, metaverse server, XR server, XR application server, avatar server,
        digital asset server, digital asset container, DACF, spatial map server, spatial anchor server,
        localized service provider, localised service provider, event organiser, stadium operator, location
        service consumer, LCS AF, location consumer, sensing consumer, sensing service consumer, sensing AF,
        sensing client, sensing application, consumer of the sensing result, positioning application, tracking
        service, app developer, application developer, developer, application owner, application operator, app
        maker, application vendor, service operator, service owner, platform operator, platform provider,
        aggregator platform, API aggregator, aggregation platform, channel partner, hyperscaler, edge operator
        outside, edge hosting provider, edge application provider, EAS provider, ECS provider, target EAS,
        source EAS, T EAS, S EAS, edge application servers, edge AS, cloud enabler server, CES, CAS, MEC
        application, MEC platform, MEC app, edge app, edge service, edge computing provider, DN operator, local
        DN, local data network, customer AAA, enterprise AAA, external AAA server, AAA server of the slice,
        NSSAA AAA server, RADIUS server, enterprise network, company network, corporate network, corporate
        server, company server, campus owner, industrial customer, industrial application, factory application,
        factory operator, production system, machine controller server, TSN AF, CNC, TSN controller, DetNet
        controller, VPN server, mail server, SIP server of, IMS third party AS, third party identity provider,
        third party ID server, identity provider, RCD server, call centre, enterprise PBX, PBX, business
        customer, corporate customer, large customer, slice owner, NSC, network slice customer, network slice
        consumer, MVNO customer, OTT server, OTT service, OTT application, over the top provider, over the top
        service, over the top server, internet host, internet hosts, internet server, internet service, host on
        the internet, hosts on the internet, server on the internet, remote server, remote host, remote
        platform, backend server, back end server, back end system, application back end, data broker, ad
        network, advertiser, analytics provider outside, third party authorized entity, Ua application,
        bootstrapping server function, BSF of GBA, NAF, SNPN service provider, SCS, SCS/AS, GCS AS, group
        communication server, SMS application, SME, bulk SMS sender, SMS sender, messaging application server,
        MSGin5G application server, proximity application server, user consent application, agent platform, AI
        agent platform, AI agent`),
    weak: words(`provider, platform, customer, service, cloud, OTT, external entity, requester, data collector, web
        server, partner company, retailer system, clients outside, buyer, subscriber of the event, supplier,
        manufacturer, maker, vendor, authorities, requesting party, recipient, farm, stadium, company, factory,
        publisher, shop, police, municipality, plant`),
  },
];
