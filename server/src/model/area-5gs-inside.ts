// The areas inside the network of the 5G system.
import { type Area, words } from "./area-model.ts";

export const FIVE_GS_INSIDE: readonly Area[] = [
  {
    id: "N",
    title: "Security inside the network",
    parent: undefined,
    between: ["network", "network"],
    terms:
      words(`SBA, SBI, service based interface, service based architecture, N12, N13, N32, N32 c, N32 f, N9, N4,
        Nudm, Nausf, Xn, F1, E1, NRF, SCP, SEPP, NF service, NF profile, access token, client credentials
        assertion, CCA, NF certificate, certificate of network functions, certificate enrolment, certificate
        management, certificate revocation, CMP, CMPv2, OCSP, CRL, certification authority, root CA, PRINS, IPX,
        roaming hub, roaming interface, roaming partner, virtualisation, virtualization, hypervisor, virtual
        machine, VM, container, NFV, NFVI, MANO, VNF, VNFM, enclave, attestation, NWDAF, analytics, ML model,
        model sharing, model training, AI/ML model, data collection, DCCF, ADRF, MFAF, poisoning, RAN AI/ML,
        management plane, OAM, O&M, network management, slice management, MnS, provisioning of network
        functions, inter PLMN, between PLMNs, between operators, control plane traffic, NF consumer, NF
        producer, NSAC, NSACF, VPLMN and HPLMN, NF set, NF instance, SCTP, network function, backhaul, intra
        domain, inter domain, software package, fronthaul, midhaul, PTP, PTP packet, time protocol, asserted
        identity, interconnection, inter operator, roaming agreement, other carrier, hosted in a foreign cloud,
        counterpart at home, visited network function, home network function, intra PLMN, SBA token, OAuth
        server, authorization server, producer NF, consumer NF, discovery request, NF discovery, NF
        registration, delegated discovery, indirect communication, service mesh, TLS between NFs, mTLS,
        certificate authority, key management of the operator, certificate lifecycle, private key of the NF,
        audit log, root access, operator staff, OAM system, O&M system, management system, trained model,
        training data, local model, global model, model parameters, aggregated model, model poisoning, data
        poisoning, participant of the federation, FL group, slice quota, slice admission, PDU session counting,
        number of UEs per slice, resource isolation, tenant isolation, side channel, snapshots, migration of
        VNFs, image repository, VNF package, secure boot, measured boot, TPM, TEE, confidential computing,
        NDS/IP, IPsec between gNB, Xn interface, N2 interface, N3 interface, N3, X2, E2, NG interface, backhaul
        link, IAB, DU CU, central unit, distributed unit, SS7, Diameter, GTP, GTP U, signalling firewall, SMS
        interconnect, number portability, IMS interconnect, STIR, RVAS, hosted SEPP, source EES, target EES,
        source ECS, EES to another EES, ECS of a partner, ECS of the partner, configuration server of a partner
        operator, edge platforms of partner operators, newly instantiated, enrolment of network functions,
        enrolment of a network function, responder of the certification authority, service based, SBA interface,
        SBI message, NF to NF, network function certificate, network function certificates, NF certificates,
        function certificate, operator certificate, certificate of the NF, certificate of the function, initial
        trust, one time credential for, initial enrolment, certificate renewal, renewal of certificates, renew
        certificates, revoked certificate, revocation status, revocation list, certificate policy, certificate
        profile, ACME, SCEP, RA function, trust anchors, trust anchor, root certificates, root list, cross
        certification, intermediary, intermediaries, JWS patch, N32 message, N32 connection, N32 context,
        telescopic FQDN, error signalling by the hub, IPX hop, hub model, roaming traffic, roaming signalling,
        inter PLMN signalling, inter operator signalling, border of the network, borders of the two operators,
        tunnel identifier, TEID, GTP U tunnel, GTP message, PFCP, N4 session, N16, N24, N27, N58, N59, N8, N10,
        N11, N7, N14, N15, N17, N20, N22, N26, N28, N29, N31, N34, N35, N36, N40, N41, N42, N50, N51, N52, N83,
        N87, Nnrf, Nnwdaf, Nsmf, Namf, Nudr, Nupf, Nadrf, Ndccf, Nchf, NG AP, NGAP, XnAP, F1AP, F1 C, F1 U,
        E1AP, W1, NRPPa, interface between the AMF, user plane event exposure, UPF event exposure, UPF exposure,
        UPF services, service access authorization, service authorization, service authorisation, token request,
        access token request, access tokens, token of another, OAuth2.0, OAuth 2.0, OAuth, scope of the token,
        token verification, SCP domain, SCP chain, proxied request, NF service consumer, NF service producer, NF
        discovery request, NF status, NF load, NF overload, overload control, recovery of NF, restoration, NRF
        hierarchy, NF type, NF instance ID, NF identity, network function instance, instantiation, instantiated,
        instantiate, scaled out, scaling, scale out, live migration, moved from one host, moved live, migrated,
        migration, memory image, memory inspection, memory introspection, introspection, VM escape, container
        escape, breaks out of its container, break out of the container, shared host, shared hosts, shared
        hardware, shared infrastructure, same host, same hardware, same server hardware, host operating system,
        guest OS, kubelet, container image, VNF image, software image, golden image, boot integrity, integrity
        of the platform, platform integrity, remote attestation, root of trust, hardware root of trust, hardware
        security module, HSM, key storage, secrets management, secret store, data at rest, at rest, storage
        encryption, snapshot, data remanence, wiped, erased, residual data, trust zone, security zone, network
        segment, internal segment, management network, management interface, management traffic, management
        data, management system of, management service, management services, management function, management
        API, management account, provisioning MnS, fault management, performance data, performance measurements,
        configuration data, misconfiguration, configuration of the network, log files, log file, security log,
        security events, security event, event logs, security monitoring, anomaly detection, intrusion
        detection, SIEM, zero trust, security posture, trust evaluation, abnormal NF, malformed message,
        fuzzing, attack detection, operator employee, technician, rogue administrator, privileged user,
        maintenance account, backdoor, supply chain, different vendors, vendor ID, interoperability ID, ML model
        storage, ML model provisioning, model storage, model retrieval, federated training, VFL, HFL, horizontal
        federated learning, local training, training round, analytics ID, analytics accuracy, analytics output,
        analytics result, analytics results, analytics service, analytics subscription, wrong analytics, load
        analytics, load prediction, load predictions, load figures, energy management, energy saving, energy
        information, energy data, cell switch off, switched off at, SON, MRO, load balancing between cells, AI
        in the RAN, AI/ML in RAN, AI/ML, RAN intelligence, network digital twin, closed loop, data collected
        from, data storage, data repository, subscriber records, UDR access, charging records, CDR, CDRs,
        billing records, roaming charging, lawful interception, interception target, LI target, target list, IMS
        media, IMS signalling, IMS session, media plane, data channel server, caller identity, caller ID,
        calling number, spoofed numbers, number spoofing, PASSporT, signed identity, SIP trunk, Mw, Cx, Mr, Mb,
        DC media, media function, signalling function, EES to EES, ECS to ECS, EES to ECS, EES and ECS, ECS of
        another, EES registration at the ECS, edge context, context transfer, context relocation between, edge
        federation, federated edge, EDGE 3 of, ECS and EES, EDGE 6, EDGE 9, EDGE 10, CAPIF interconnection, CCF
        to CCF, hosted base station, hosted base stations, RAN sharing, network sharing, shared RAN, shared base
        station, MOCN, indirect network sharing, participating operators, satellite operator, hosts base
        stations, hosts functions, backhaul of, satellite backhaul, feeder link, inter satellite link, ISL, gNB
        to core, transport network, transport link, microwave, IPsec, security gateway, MACsec, NDS, NDS/AF,
        SEG, DTLS over SCTP, Za, Zb, time source, synchronisation messages, synchronization messages, PTP
        message, PTP messages, timing messages, DNS between, DNS of the operator, DNS resolver, EASDF, slice
        isolation, slice resource, slices of different, another slice, slice of another, different slices, other
        slice, temporary slice, NSACF quota, counted by, counter of the slice, slice counter, number of roamers,
        roamers admitted, slice quota reporting, NSI, NSSI, NSSF, slice lifecycle, slice provisioning, NSSAAF,
        AAA proxy, UDM to AUSF, AUSF to UDM, authentication vectors, false authentication vector request, home
        control confirmation, authentication confirmation, authentication status, linking authentication,
        serving network name check, GMLC to, LMF to, HGMLC, VGMLC, location between PLMNs, H GMLC, V GMLC, PWS
        between, CBCF, NWDAF to, SUPI to, function to function, between functions, between the functions,
        between network elements, between two functions, between network functions, among network functions,
        other network functions, another network function, another function, compromised function, rogue
        instance, rogue function, malicious function, rogue network function, inside the core, inside the 5GC,
        within the core, core internal, internal interface, internal interfaces, internal network`),
    hints:
      words(`certificate, function, instance, roaming, producer, consumer, isolation, training, model, NF, load,
        slice, prediction, FL, administrator, administrators, audit, digital twin, energy consumption,
        federated, federated learning, insider, predictions, settlement, subscription data, vault`),
  },
  {
    id: "N1",
    title: "inside one operator's network",
    parent: "N",
    between: [],
    terms:
      words(`one operator network, one operator, single operator, single mobile operator, same operator, same PLMN,
        same network, same security domain, one security domain, intra PLMN, intra operator, intra domain,
        inside this network, within one operator, within … PLMN, within … operator network, within the same,
        within a single, inside … operator network, inside one, in one PLMN, of the same operator, by one
        operator, single PLMN, operator CA, operator own CA, operator staff, operator who owns both, midhaul,
        fronthaul, operator internal, of … own operator, own network, of the same network, same core, same core
        network, this core, same data centre, same operator network, same domain, own cloud, own data centre,
        own domain, own IMS, own functions, operator cloud, operator own cloud, operator data centre, operator
        IMS, operator core, operator own core, operator core network, operator access network, operator own
        network functions, inside … core, inside … operator, inside … PLMN, inside … network, inside … own,
        within … core, within … operator, within … own, in … operator core, in … operator own, in … operator
        data centre, in … operator network, in … operator cloud, on … operator cloud, on … operator own, core of
        the operator, cloud of the operator, data centre of the operator, operator employee, operator employees,
        operator personnel, personnel of the operator, operator administrator, internal segment, internal
        network, operator energy management, operator management system, operator O&M, operator OAM, operator
        NRF, operator SCP, only one operator, of its own network, within one network, within one domain, intra
        PLMN interface, intra 5GC, internal to the operator, internal to one, internal interface, internal
        interfaces, intranet of the operator, operator transport network, operator backhaul`),
    hints: words(`F1, E1, DU, CU, certificate enrolment, operator certificate, within the 5GC, NSACF, insider,
        administrators, operator, of the operator, backhaul, street cabinet, element of the network`),
  },
  {
    id: "N2",
    title: "between operators or domains",
    parent: "N",
    between: [],
    terms:
      words(`between operators, between … operators, between domains, between … domains, between PLMNs, inter PLMN,
        inter operator, inter domain, another operator, other operator, partner operator, different operators,
        different … operators, several operators, both operators, two operators, two PLMNs, several PLMNs,
        different PLMNs, different domains, different … domains, cross domain, another carrier, other carrier,
        another PLMN, other PLMN, foreign carrier, foreign operator, foreign network, roaming hub, roaming
        interface, roaming partner, roaming agreement, N32, N32 c, N32 f, SEPP, cSEPP, pSEPP, vSEPP, hSEPP,
        PRINS, IPX, N9, IPUPS, VPLMN and HPLMN, HPLMN and VPLMN, visited and home, home and visited, visited …
        home, home … visited, HPLMN … VPLMN, VPLMN … HPLMN, roaming case, roaming scenario, visited operator,
        counterpart at home, interconnection, interconnect, transit network, hosted in, credentials holder,
        hosting operator, participating operator, partner network, SS7, abroad, RE NWDAF, multi domain,
        different trust domains, several mobile operators, multiple operators, multiple PLMNs, each operator,
        one operator … another, one operator … other, one PLMN … another, one PLMN … other, of one operator …
        operator, borders of, border between, visited … home network, home … visited network, visited network …
        home, home network … visited, serving … home, home … serving, from the visited, to the home network,
        from the home network, by the visited network, in the visited network, roaming hubs, roaming partners,
        roaming partnership, roaming exchange, roaming intermediary, roaming intermediaries, roaming signalling,
        roaming traffic, roaming subscribers of, inter network, international, interconnect partner, partner
        PLMN, partner PLMNs, partner operators, remote PLMN, hosting operators, sharing operator, sharing
        operators, network sharing, shared RAN, MOCN, satellite operator, roamers, inbound roamers, between
        carriers, two carriers, originating carrier, terminating carrier, transit operator, transit carrier,
        between SNPN, SNPN … separate, SNPN … home, SNPN … credentials holder, external credentials holder,
        federated operators, operator federation, another operator network, other operator network, IPX
        provider, IPX providers, IPX node, hub provider, RVAS, RVAS provider, inter PLMN interface, N16, N24,
        N27, N35, N36, H SMF, V SMF, V PCF, H PCF, hNRF, vNRF, competing operator, foreign SEPP, peer SEPP,
        partner SEPP, remote SEPP`),
    hints:
      words(`roaming, VPLMN, HPLMN, visited PLMN, home PLMN, visited network, home network, serving network, hosting
        network, foreign, different vendors, home operator, partner, intermediary, intermediaries, roamer,
        default credentials`),
  },
];
