// The thought of the areas of machine-type communication for studies on the 5G system: UE, application function or
// server, other UEs, and the inside of the network.
import { type AreaModel, words } from "./area-model.ts";
import { FIVE_GS_PARTIES } from "./area-parties-5gs.ts";

export const FIVE_GS: AreaModel = {
  name: "5gs",
  title: "5G system",
  parties: FIVE_GS_PARTIES,
  areas: [
    {
      id: "A",
      title: "Security between the UE and the 5G system",
      parent: undefined,
      between: ["ue", "network"],
      terms:
        words(`NAS, NAS message, RRC, AS security, access stratum, Uu, N1, N2, air interface, radio interface, over
        the air, registration, registration request, registration accept, registration reject, service
        request, deregistration, paging, SUCI, concealment, concealed identifier, 5G AKA, EAP AKA, primary
        authentication, initial authentication, false base station, fake base station, rogue base station,
        FBS, fake gNB, rogue gNB, false gNB, malicious gNB, SoR, steering of roaming, UPU, UE parameters
        update, UE parameter update, SIB, MIB, system information, broadcast, measurement report, GUTI, 5G
        GUTI, TMSI, C RNTI, random access, preamble, security mode command, UE capability, K_AUSF, KAUSF,
        K_AMF, KAMF, K_SEAF, PDU session, PDU session establishment, user plane integrity, UP integrity, UP
        security, user plane security policy, NSSAI, S NSSAI, allowed NSSAI, SMS over NAS, network access,
        radio link, radio bearer, DRB, SRB, RRC resume, RRC inactive, I RNTI, ATSSS, onboarding, AKMA anchor
        key, UE route selection, URSP, home control, authentication response, mobile IAB, cell barring,
        authentication request, back off timer, MINT, disaster roaming, LPP, UE registered, bogus cell, fake
        cell, false cell, rogue cell, impostor base station, bogus base station, counterfeit base station,
        counterfeit cell, IMSI catcher, radio, on the radio, null ciphering, null integrity, ciphering
        algorithm, security capabilities, UE security capabilities, non access stratum, initial NAS, carrier
        wave, inventory command, MIB/SIB, SIB9, SIB1, timing information, on the air, traffic key of the
        multicast session, MBS, multicast traffic key, MTK, MSK, NCGI, ephemeris, GNSS position, reported
        location, UE location, country in which, home network public key, HN public key, protection scheme,
        ECIES, SUPI, permanent identity, subscription identifier, subscription permanent identifier, paging
        message, paging cause, P RNTI, wake up signal, camping, attach, non 3GPP access, N3IWF, TNGF, EAP
        TLS, EAP TTLS, EAP method, default credentials, stolen SIM, cloned SIM, eSIM profile, RRC release,
        redirection, handover command, CHO, conditional handover, LTM, L1 signalling, L2 signalling, MAC CE,
        DCI, PDCP, user plane traffic over the radio, NAS security mode command, AS security mode command,
        ABBA, NAS container, UE policy, UE policies, EHPLMN list, SMS payload, 5GMM, back off, UAC, access
        category, unified access control, emergency call, handover, capabilities sent, NAI, username`),
      hints:
        words(`register, radio, signalling, subscription, attach, camp, capability, coverage, connect, access,
        roaming UE, location, slice, paging, permanent identifier`),
    },
    {
      id: "A1",
      title: "registered",
      parent: "A",
      between: [],
      terms:
        words(`attached, registered, already registered, is registered, has registered, having registered, once
        registered, registered UE, connected mode, connected state, RRC connected, CM CONNECTED, connected
        UE, security context, established context, NAS security context, current context, existing context,
        stored context, stored AS context, current security context, running context, after registration,
        after authentication, after primary authentication, established PDU session, established bearer,
        handover, conditional handover, AS security, RRC inactive, RRC_INACTIVE, protected NAS, ciphered
        NAS, after security … activated, after … activation, after activation, once security … activated,
        ongoing session, UE parameters update, UPU, steering of roaming, SoR, K_AUSF, KAUSF, mobility
        registration update, user plane integrity, UP integrity, RRC resume, resume cause, resumption,
        resumed, suspended, measurement report, UE policy, PDU session is, active session, NAS count, served
        UE, while it is served, moves from, from cell to cell, target gNB`),
      hints:
        words(`PDU session, null integrity, PDCP, multicast session, mobility, user plane, roaming UE, ongoing,
        attach`),
    },
    {
      id: "A2",
      title: "not registered",
      parent: "A",
      between: [],
      terms:
        words(`not registered, not … registered, not yet registered, before registration, initial registration,
        first registration, unregistered, unauthenticated, before authentication, prior to authentication,
        prior to … authentication, not authenticated, not … authenticated, not yet authenticated, until …
        authenticated, before … authenticated, without authentication, without … authentication, no
        authentication, before security, before … activated, before … activation, before … established,
        prior to … activation, prior to … activated, ahead of … security mode command, as long as …
        activated, not … activated, without … security context, no security context, without … context, no
        context, before … registered, before it registers, initial access, initial attach, registration
        reject, unprotected reject, unprotected RRC, unprotected NAS, RRC setup, RRC setup request, RRC
        connection request, random access, preamble, SUCI, concealment, concealed identifier, cell
        selection, cell reselection, onboarding, initial NAS message, initial authentication, first contact,
        power on, switched on, identity request, network selection, PLMN selection, emergency registration,
        limited service, before any context, protection scheme, home network public key, default
        credentials, wants to register, in the clear ahead, not possess … context, lacks … context`),
      hints:
        words(`idle, paging, system information, SIB, MIB, SIB1, SIB9, broadcast, false base station, fake base
        station, rogue base station, bogus cell, fake cell, false gNB, rogue gNB, camp, camps, camping,
        reject, emergency, IMSI catcher, inventory command, carrier wave, reject message, length of …
        username, EAP TLS`),
    },
    {
      id: "B",
      title: "Security between application functions or servers and the 5G system",
      parent: undefined,
      between: ["af", "network"],
      terms:
        words(`N33, N5, N6, T8, NEF, CAPIF, CAPIF 1, CAPIF 1e, CAPIF 2e, CAPIF core function, API exposing
        function, AEF, API, northbound, northbound API, exposure, network exposure, event exposure, AF
        request, AF session, AF influence, traffic influence, OAuth token of the AF, invocation, API
        invocation, exposed service, exposed event, UAS NF, UTM network, Ua*, EDGE 3, EDGE 2, EDGE 7, EDGE
        8, KAF request, K_AF request, application key request, AKMA application key, AKMA service request,
        AF authorization, AF authorisation, external exposure, secondary authentication, NSSAA, slice
        specific authentication, exposure function, event subscription, callback URI, notification endpoint,
        QoS request, QoS on demand, quality on demand, NEF service, exposure service, time synchronisation
        service, time synchronization service, sponsored, monitoring event, parameter provisioning, group
        management by the AF, AF identifier, application identifier of the AF, CAPIF provider, API exposing
        functions, onboarding of invokers, API access, service API, REST API, network API, location API,
        location service request, UAV tracking, EAS discovery by the AF, traffic routing request, PFD,
        packet flow description, external parameter, external group ID, GPSI, K_AF from the AAnF, key
        request to the AAnF`),
      hints: words(`subscribe, request, expose, invoke, authorise, token, AKMA, quota, callback, notification,
        monitoring, authorize`),
    },
    {
      id: "B1",
      title: "server inside the operator's domain",
      parent: "B",
      between: [],
      terms:
        words(`inside … domain, inside … network, inside … operator, inside … PLMN, inside … 5GC, inside … 5GS,
        inside … trust domain, within … domain, within … operator, within … trust domain, within … trusted
        zone, within … premises, within … PLMN, in … operator domain, in … own domain, in its own domain, in
        … trusted domain, in … operator network, in … operator premises, trusted AF, trusted application
        function, trusted domain, trusted zone, internal AF, internal application function, internal
        application server, AF inside, operator owned, operator deployed, operator hosted, operator run,
        operator operated, operator controlled, operator itself runs, operator hosts, operator runs,
        operator own, operator deploys, operator operates, same trust domain, same operator, one operator,
        deployed by … operator, owned by … operator, run by … operator, hosted by … operator, operated by …
        operator, controlled by … operator, under control of the same operator, belongs to the operator,
        belonging to the operator, belonging to … PLMN, AF of the operator, operator AF, own AF, N5, co
        located, PLMN trust domain, placed by operators`),
      hints: words("internal, inside, CAPIF 1"),
    },
    {
      id: "B2",
      title: "server outside the operator's domain",
      parent: "B",
      between: [],
      terms:
        words(`outside … domain, outside … network, outside … operator, outside … PLMN, outside … 5GC, outside …
        5GS, outside … trust domain, external, external AF, external application function, untrusted AF,
        untrusted, third party, third party AF, third party application, third party application function,
        internet, public internet, external party, external network, external entity, external server,
        external API, external client, external DN, external AAA, outside firm, from outside, other company,
        outsider, unmanned traffic management, vertical customer, application service provider, in another
        domain, other domain, customer premises, not … trust domain, not trusted by, not under … control,
        beyond … domain, tenant, enterprise, separate company`),
      hints: words("API invoker, invoker, vertical, USS, N33, partner, aggregator, outside, NEF"),
    },
    {
      id: "C",
      title: "Security between the UE and application functions or servers",
      parent: undefined,
      between: ["ue", "af"],
      terms:
        words(`AKMA, A KID, KAF, K_AF, Ua*, Ua, GBA, NAF, application session, application layer, application
        traffic, application data, TLS, end to end, E2E, EDGE 1, EDGE 4, EDGE 5, EEC, edge enabler client,
        edge client, CAA level UAV ID, command and control, C2, networked remote identification, application
        client, UAV authorization by the USS, user consent given to the application, resource owner, in app
        consent, UUAA, application level, DTLS, OSCORE, HTTP, web session, application identity, PIN
        application server, AKMA application, instruction from the USS, command from the USS, firmware
        image, firmware, firmware update, software update, application message, application key, session key
        between the UE and the AF, web shop, app, mutual TLS with the server, application server
        certificate, pre shared key, PSK TLS, TLS 1.3, certificate validation, token of the EEC, user
        credential, application account, login, single sign on, EDGE token, service provisioning, in
        application, application context relocation to the UE, AKMA procedure, AKMA key identifier, OTT,
        remote identification to the USS, flight authorization, flight plan, UUAA token, telemetry, meter
        reading, readings, sensor data`),
      hints:
        words(`session, consent, application, payload, content, identity, client, instruction, command, image,
        read, order, message, update, encrypted, ciphertext, freshness, replayed, website, password, account`),
    },
    {
      id: "D",
      title: "Security between UEs",
      parent: undefined,
      between: ["ue", "ue"],
      terms:
        words(`PC5, PC5 S, PC5 link, PC5 unicast, PC3a, sidelink, side link, SL positioning, ProSe, proximity
        service, direct communication, direct discovery, discovery message, UE to UE, UE to UE relay, U2U,
        U2U relay, U2UR, UE to network relay, U2N, U2N relay, remote UE, relay UE, relay, relayed, ranging,
        ranging signal, device to device, D2D, UAV to UAV, DAA, detect and avoid, direct C2, direct C2
        communication, BRID, broadcast remote ID, broadcast remote identification, layer 2 relay, layer 3
        relay, layer 2 ID, relay service code, peer UE, end UE, source UE, target UE, source and target UE,
        PEGC, PIN element, PINE, PEMC, PIN gateway, direct link, discoverer, discoveree, multi hop, V2X,
        V2V, groupcast, between UEs, two UEs, among UEs, neighbouring UE, nearby UE, local network, hop,
        Bluetooth, pairing, pairing secret, SLPP, out of coverage, direct security mode command, two phones,
        two handsets, each other handset, neighbours phone, both phones, both handsets, between phones,
        between handsets, between drones, from drone to drone, aircraft to aircraft, remote ID broadcast,
        broadcast remote identification message, direct communication request, DCR, DSMC, group member, PIN
        direct, personal IoT network, PIN communication, hop by hop, link between relay, first hop, second
        hop, UE to UE link, U2U link, proximity, ProSe code, restricted code, discovery code, discovery key,
        code sending security, DUIK, DUSK, DUCK, relayed traffic, behind the relay, unicast link, direct
        unicast, peer to peer, vehicle to vehicle, ranging session, positioning over sidelink, sidelink
        positioning`),
      hints: words("proximity, group, discovery, discover, PIN, peer, direct, member, pairing"),
    },
    {
      id: "N",
      title: "Security inside the network",
      parent: undefined,
      between: ["network", "network"],
      terms:
        words(`SBA, SBI, service based interface, service based architecture, N12, N13, N32, N32 c, N32 f, N9, N4,
        Nudm, Nausf, Xn, F1, E1, NRF, SCP, SEPP, NF service, NF profile, access token, client credentials
        assertion, CCA, NF certificate, certificate of network functions, certificate enrolment, certificate
        management, certificate revocation, CMP, CMPv2, OCSP, CRL, certification authority, root CA, PRINS,
        IPX, roaming hub, roaming interface, roaming partner, virtualisation, virtualization, hypervisor,
        virtual machine, VM, container, NFV, NFVI, MANO, VNF, VNFM, image, host, hardware, enclave,
        attestation, trust domain, NWDAF, analytics, federated learning, FL, ML model, model sharing, model
        training, AI/ML model, data collection, DCCF, ADRF, MFAF, poisoning, RAN AI/ML, management plane,
        OAM, O&M, network management, slice management, MnS, provisioning of network functions, inter PLMN,
        between PLMNs, between operators, control plane traffic, NF consumer, NF producer, NSAC, NSACF,
        VPLMN and HPLMN, NF set, NF instance, SCTP, network function, backhaul, intra domain, inter domain,
        memory, administrator, software package, secret, log, audit, fronthaul, midhaul, PTP, PTP packet,
        time protocol, asserted identity, interconnection, inter operator, roaming agreement, other carrier,
        hosted in a foreign cloud, counterpart at home, visited network function, home network function,
        intra PLMN, SBA token, OAuth server, authorization server, producer NF, consumer NF, discovery
        request, NF discovery, NF registration, delegated discovery, indirect communication, service mesh,
        TLS between NFs, mTLS, certificate authority, key management of the operator, certificate lifecycle,
        private key of the NF, audit log, administrators, root access, insider, operator staff, OAM system,
        logs, alarms, O&M system, management system, trained model, training data, local model, global
        model, model parameters, gradients, aggregated model, model poisoning, data poisoning, inference,
        participant of the federation, FL group, slice quota, slice admission, PDU session counting, number
        of UEs per slice, resource isolation, tenant isolation, side channel, snapshots, migration of VNFs,
        image repository, VNF package, secure boot, measured boot, TPM, TEE, confidential computing, NDS/IP,
        IPsec between gNB, Xn interface, N2 interface, N3 interface, N3, X2, E2, NG interface, backhaul
        link, IAB, DU CU, central unit, distributed unit, SS7, Diameter, GTP, GTP U, signalling firewall,
        SMS interconnect, number portability, IMS interconnect, STIR, RVAS, hosted SEPP`),
      hints:
        words(`certificate, function, instance, roaming, token, producer, consumer, policy, tenant, isolation,
        training, model, operator, domain, host`),
    },
    {
      id: "N1",
      title: "inside one operator's network",
      parent: "N",
      between: [],
      terms:
        words(`one operator network, one operator, single operator, single mobile operator, same operator, same
        PLMN, same network, same security domain, one security domain, intra PLMN, intra operator, intra
        domain, inside this network, within … operator domain, within one operator, within … PLMN, within …
        operator network, within the same, within a single, inside … operator network, inside one, in one
        PLMN, of one operator, of the same operator, by one operator, single PLMN, operator CA, operator own
        CA, operator staff, operator who owns both, midhaul, fronthaul, operator internal, of … own
        operator, own network`),
      hints:
        words(`F1, E1, Xn, DU, CU, certificate enrolment, operator certificate, within the 5GC, NSACF, insider,
        administrators`),
    },
    {
      id: "N2",
      title: "between operators or domains",
      parent: "N",
      between: [],
      terms:
        words(`between operators, between … operators, between domains, between … domains, between PLMNs, between …
        PLMNs, between networks, between … networks, inter PLMN, inter operator, inter domain, another
        operator, other operator, partner operator, different operators, different … operators, several
        operators, both operators, two operators, two PLMNs, several PLMNs, different PLMNs, different
        domains, different … domains, cross domain, another carrier, another network, other carrier, another
        PLMN, other PLMN, foreign carrier, foreign operator, foreign network, roaming hub, roaming
        interface, roaming partner, roaming agreement, N32, N32 c, N32 f, SEPP, cSEPP, pSEPP, vSEPP, hSEPP,
        PRINS, IPX, N9, IPUPS, VPLMN and HPLMN, HPLMN and VPLMN, visited and home, home and visited, visited
        … home, home … visited, HPLMN … VPLMN, VPLMN … HPLMN, roaming case, roaming scenario, visited
        operator, counterpart at home, interconnection, interconnect, transit network, hosted in,
        credentials holder, hosting operator, participating operator, partner network, SS7, abroad, RE
        NWDAF, multi domain, different trust domains`),
      hints:
        words(`roaming, VPLMN, HPLMN, visited PLMN, home PLMN, visited network, home network, serving network,
        hosting network, foreign, different vendors, home operator, partner`),
    },
  ],
  ignored: words(`user identity module, digital certificate, application layer protocol, service level, system
        information block, access and mobility, network key, home network public key, service based
        architecture, serving network name, network name, operator name, mobile network code, network code,
        device vendor, card vendor, user plane, user interface, network slice admission, user consent
        parameter, application programming interface, end user licence`),
};
