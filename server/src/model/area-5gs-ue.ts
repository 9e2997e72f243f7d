// The areas of the 5G system on a UE: towards the network, and towards other UEs.
import { type Area, words } from "./area-model.ts";

export const FIVE_GS_UE: readonly Area[] = [
  {
    id: "A",
    title: "Security between the UE and the 5G system",
    parent: undefined,
    between: ["ue", "network"],
    terms:
      words(`NAS, NAS message, RRC, AS security, access stratum, Uu, N1, N2, air interface, radio interface, over the
        air, registration, registration request, registration accept, registration reject, service request,
        deregistration, paging, SUCI, concealment, concealed identifier, 5G AKA, EAP AKA, primary
        authentication, initial authentication, false base station, fake base station, rogue base station, FBS,
        fake gNB, rogue gNB, false gNB, malicious gNB, SoR, steering of roaming, UPU, UE parameters update, UE
        parameter update, SIB, MIB, system information, measurement report, GUTI, 5G GUTI, TMSI, C RNTI, random
        access, preamble, security mode command, UE capability, K_AUSF, KAUSF, K_AMF, KAMF, K_SEAF, PDU session,
        PDU session establishment, user plane integrity, UP integrity, UP security, user plane security policy,
        NSSAI, S NSSAI, allowed NSSAI, SMS over NAS, network access, radio bearer, DRB, SRB, RRC resume, RRC
        inactive, I RNTI, ATSSS, onboarding, AKMA anchor key, UE route selection, URSP, home control,
        authentication response, mobile IAB, cell barring, authentication request, back off timer, MINT,
        disaster roaming, LPP, UE registered, bogus cell, fake cell, false cell, rogue cell, impostor base
        station, bogus base station, counterfeit base station, counterfeit cell, IMSI catcher, radio, on the
        radio, null ciphering, null integrity, ciphering algorithm, security capabilities, UE security
        capabilities, non access stratum, initial NAS, carrier wave, inventory command, MIB/SIB, SIB9, SIB1,
        timing information, on the air, traffic key of the multicast session, MBS, multicast traffic key, MTK,
        MSK, NCGI, ephemeris, GNSS position, reported location, country in which, home network public key, HN
        public key, protection scheme, ECIES, permanent identity, subscription identifier, subscription
        permanent identifier, paging message, paging cause, P RNTI, wake up signal, camping, attach, non 3GPP
        access, N3IWF, TNGF, EAP TLS, EAP TTLS, EAP method, default credentials, stolen SIM, cloned SIM, eSIM
        profile, RRC release, redirection, handover command, CHO, conditional handover, LTM, L1 signalling, L2
        signalling, MAC CE, DCI, PDCP, user plane traffic over the radio, NAS security mode command, AS security
        mode command, ABBA, NAS container, UE policy, UE policies, EHPLMN list, SMS payload, 5GMM, back off,
        UAC, access category, unified access control, emergency call, handover, capabilities sent, NAI,
        username, rejection, rejections, write command, command to the tag, tag inventory, radio capability,
        radio capabilities, UE radio capability, UE radio capabilities, UE radio capability ID, RACS, security
        mode, security mode procedure, NAS SMC, AS SMC, RSRP, cell switch, cell switch command, lower layer
        mobility, inactive state, RRC reestablishment, RRC re establishment, reestablishment, RNA update, small
        data transmission, SDT, early data, downlink packet, over the radio, radio path, radio leg, radio
        channel, airwaves, off the radio, radio traffic, scheduling, jamming, jammer, jam, sniffer, public
        warning message, warning message, warning messages, ETWS, CMAS, SUCI replay, replayed SUCI,
        synchronisation failure, synchronization failure, AUTS, AUTN, RES*, XRES*, RAND, authentication failure,
        authentication challenge, SQN, reauthentication, re authentication, primary reauthentication, primary re
        authentication, list of preferred networks, preferred PLMN list, preferred networks, PLMN list,
        forbidden PLMN, forbidden network, equivalent PLMN, USIM cloning, cloned USIM, cloned UICC, long term
        key, subscriber key, K_gNB, KgNB, K_gNB*, next hop, NCC, key derivation at handover, key hierarchy,
        horizontal key derivation, vertical key derivation, cell identity, cell id, CGI, satellite coverage,
        discontinuous coverage, store and forward, header compression, LP WUS, low power wake up, MICO, eDRX,
        PSM, power saving, SNPN selection, network selection, PLMN selection, PEI, IMEI, IMEISV, equipment
        identity, stolen device, stolen handset, black list, tracking area, tracking area update, registration
        area, location update, disaster condition, Wi Fi access, WLAN access, untrusted access, trusted access,
        non 3GPP, IKE, IKEv2, NSWO, seamless WLAN offload, TNAP, AUN3, N5CW, N5GC, residential gateway, wireline
        access, inventory response, inventory request over the air, tag identifier, permanent identifier of the
        tag, AIoT device identifier, kill command, disable command, temporary disable, permanent disable, AIoT
        command, reader to device, D2R, R2D, backscatter, backscattering, sensing signal, multicast join, MBS
        session join, join the multicast, joining a multicast session, multicast session key, MBS traffic, MBS
        keys, group key of the MBS, RRC message, RRC connection, RRC setup, RRC reconfiguration, reconfiguration
        message, MAC layer, MAC header, physical layer, PHY, PRACH, PDCCH, PUSCH, SRS, CSI report, measurement
        configuration, dual connectivity, SCG, CPAC, CPC, CPA, carrier aggregation, DAPS, mobility management,
        NAS signalling, NAS security, NAS transport, NAS counter, NAS COUNT, uplink NAS, downlink NAS,
        deregistration request, deregister, detach, service reject, authentication reject, configuration update,
        UE configuration update, registration procedure, registration attempt, registrations, registers with the
        network, sign on, signs on, sign in to the network, access stratum security, AS keys, NAS keys,
        ciphering, ciphered, ciphering key, integrity key, anti bidding down, bidding down, downgrade, fallback,
        falls back, redirect, 2G, GSM, GERAN, LTE fallback, EPS fallback, interworking with EPS, IMSI, IMSI
        paging, subscriber permanent identifier, temporary identifier, temporary identity, 5G S TMSI, S TMSI, 5G
        TMSI, identity request, identity response, tracking of the subscriber, track the subscriber, track a
        subscriber, location tracking, IMSI catching, SMS of the network, SMS spoofing over, false SMS, SMS
        blaster, overload of the AMF, signalling storm, storm of registrations, registration storm, denial of
        service to the UE, denial of service on the RAN, radio resources, UE assistance, UE location report,
        location verification, UE reported location, reported position, GNSS spoofing, timing advance, TAC,
        network verified location, URSP rule, URSP rules, UE policy container, ANDSP, ProSe policy, PDU session
        request, PDU session reject, PDU session modification, NSSAI in clear, requested NSSAI, rejected NSSAI,
        slice information in clear, slice unavailable, NSAG, slice group, emergency service, emergency session,
        emergency registration, unauthenticated emergency, priority access, MPS, access barring, barring,
        barring information, barred, cell reselection, relay authentication by the network, IAB integration,
        MWAB, femto, home gNB, femtocell, network controlled repeater, repeater, LPPa, positioning assistance
        data, assistance data, positioning broadcast, PRS, positioning over the Uu, SNPN credentials, onboarding
        network, default credential, PVS, remote provisioning, USIM provisioning, subscription provisioning,
        profile download, bootstrap profile, authentication vector, long term subscription key, subscription
        credentials, subscription credential, 256 bit algorithm, 256 bit algorithms, NEA, NIA, NEA0, NIA0, NEA2,
        NIA2, SNOW, ZUC, quantum computer, KAMF change, K_AMF change, horizontal KAMF, AMF change, AMF
        relocation, AMF reallocation, NAS reroute, anchor key, user plane ciphering, UP ciphering, UP
        confidentiality, user plane policy, user plane protection over the radio`),
    hints:
      words(`signalling, subscription, camp, coverage, connect, roaming UE, slice, permanent identifier, inactive,
        uplink, downlink, antenna, frequency, beam, coverage hole, roam, catcher, eavesdropper next to,
        spectrum, cipher, wake, battery, drain, track, tracked, gNB, identifier of the subscriber, airtime,
        GNSS, SUPI, authentication vectors, broadcast, inventory, linkability, radio link, radio signal,
        subscriber identity`),
  },
  {
    id: "A1",
    title: "registered",
    parent: "A",
    between: [],
    terms:
      words(`registered, already registered, is registered, has registered, having registered, once registered,
        registered UE, connected mode, connected state, RRC connected, CM CONNECTED, connected UE, security
        context, established context, NAS security context, current context, existing context, stored context,
        stored AS context, current security context, running context, after registration, after authentication,
        after primary authentication, established PDU session, established bearer, handover, conditional
        handover, AS security, RRC inactive, RRC_INACTIVE, protected NAS, ciphered NAS, after security …
        activated, after … activation, after activation, once security … activated, ongoing session, UE
        parameters update, UPU, K_AUSF, KAUSF, mobility registration update, user plane integrity, UP integrity,
        RRC resume, resume cause, resumption, resumed, suspended, measurement report, UE policy, PDU session is,
        active session, NAS count, served UE, while it is served, from cell to cell, target gNB, valid
        registration, valid registrations, established keys, established NAS, established AS, after the security
        mode, after … security mode, running session, inactive state, returns from … inactive, return from …
        inactive, RRC inactive state, last primary authentication, most recent authentication, after successful
        authentication, following authentication, cell switch, is switched to another cell, ciphering is
        switched on, although ciphering, while registered, remains registered, stays registered, once it is
        registered, after it has registered, after having registered, authenticated UE, authenticated UEs,
        already authenticated, already been authenticated, has been authenticated, have been authenticated,
        current keys, keys in use, key in use, context in use, security is active, active security, security …
        in place, security … activated earlier, during a call, in a call, user plane ciphering, UP ciphering, UP
        confidentiality, established session, established PDU sessions, established radio bearer, AS keys, NAS
        keys, K_gNB, KgNB, next hop parameter, NH, NCC, horizontal key derivation, vertical key derivation, Xn
        handover, N2 handover, LTM, dual connectivity, SCG, CPAC, CPC, secondary node, master node, resume,
        RRCResumeRequest, RRC resume request, suspend, SDT, small data transmission, registered in, registered
        UEs, registered terminal, GUTI reallocation, new GUTI, fresh GUTI, NAS COUNT, uplink NAS COUNT, periodic
        registration, mobility registration, mobility update, idle to connected, reauthentication, re
        authentication, primary reauthentication, connection re establishment, RRC reestablishment,
        reestablishment, UE configuration update, configuration update command, preferred networks protected,
        SoR counter, UPU counter, source gNB, target cell, source cell, last serving gNB, K_AMF, KAMF, K_SEAF,
        K_AMF change, horizontal KAMF, AMF relocation, AMF change, target AMF, old AMF, new AMF, PDCP, MAC CE,
        MAC control element, user data over the radio, data radio bearer, DRBs, radio bearers, video stream,
        existing session, existing connection, ongoing connection, ongoing call, current session, present
        session, session in progress, in progress, within a session, active UE, active UEs, UEs in service, in
        service, protected by NAS, protected RRC, with NAS protection, service request, while connected, when
        connected, is connected, are connected, connected to a cell, stays connected, long lived session`),
    hints:
      words(`PDU session, null integrity, mobility, user plane, roaming UE, ongoing, attach, DRB, downlink packet,
        long session, measurement configuration`),
  },
  {
    id: "A2",
    title: "not registered",
    parent: "A",
    between: [],
    terms:
      words(`not registered, not … registered, not yet registered, before registration, initial registration, first
        registration, unregistered, unauthenticated, before authentication, prior to authentication, prior to …
        authentication, not authenticated, not … authenticated, not yet authenticated, until … authenticated,
        before … authenticated, without authentication, without … authentication, no authentication, before
        security, before … activated, before … activation, before … established, prior to … activation, prior to
        … activated, ahead of … security mode command, as long as … activated, not … activated, without …
        security context, no security context, without … context, no context, before … registered, before it
        registers, initial access, initial attach, registration reject, unprotected reject, unprotected RRC,
        unprotected NAS, RRC setup, RRC setup request, RRC connection request, random access, preamble, cell
        selection, cell reselection, onboarding, initial NAS message, initial authentication, first contact,
        power on, identity request, network selection, PLMN selection, emergency registration, limited service,
        before any context, default credentials, wants to register, in the clear ahead, not possess … context,
        lacks … context, precede the activation, precedes the activation, preceding the activation, precede …
        activation, before authentication has, without having authenticated, having authenticated nobody,
        lacking … context, absence of … context, absence of a security context, prior to the security mode,
        prior to … security mode, before … security mode, ahead of … security mode, before NAS security, before
        AS security, before the security context, before … security context, before … is set up, before … set
        up, before … keys, before … agreed, ahead of … activation, ahead of … authentication, ahead of security,
        ahead of authentication, prior to security, prior to NAS security, prior to AS security, prior to
        registration, prior to … registration, prior to primary authentication, prior to any authentication,
        until … activated, until security, until … established, first message, very first message, first NAS
        message, first registration request, first attach, first access, first time it registers, just been
        switched on, just … switched on, first switched on, just been powered on, powered on, powering on, power
        up, after power on, is switched on for, out of the box, fresh from the factory, brand new, newly bought,
        not registered anywhere, not yet registered anywhere, not yet attached, not attached, has not
        registered, have not registered, has not yet registered, have not yet registered, has never registered,
        never registered, never been registered, without being registered, without having registered, without
        registering, no security context yet, has no keys, no keys yet, no key yet, not yet … keys, not yet …
        key, not yet … context, not have … context, does not hold … context, nor … context, not yet … security,
        security … not yet, not yet been activated, yet to be authenticated, yet to be activated, not … verified
        yet, before it has authenticated, before … verified, before anything … authenticated, authentication has
        not yet, authentication … not yet, unauthenticated UE, unauthenticated UEs, unauthenticated device,
        unauthenticated request, unauthenticated reject, unprotected registration, unprotected registration
        reject, unprotected initial, unprotected message, unprotected messages, unprotected broadcast,
        unprotected downlink message, unprotected identity request, rejects sent in clear, plain registration,
        plaintext registration, pre authentication, during initial registration, during registration, during the
        registration, during initial access, during network selection, initial cell selection, when first
        registering, registering for the first time, first time registration, RRC connection establishment, RRC
        establishment, RRCSetupRequest, Msg3, msg1, RACH, PRACH, SNPN selection, registration attempt, registers
        for the first time, stolen before activation, attach request, before attach, without USIM, no USIM,
        without a subscription, no subscription at all, unregistered UE, authentication reject, service in
        limited, limited service state, clear text IEs, null scheme registration, default credential, PVS`),
    hints:
      words(`idle, system information, camping, emergency, IMSI catcher, reject message, EAP TLS, SUCI, concealment,
        false cell, not yet`),
  },
  {
    id: "D",
    title: "Security between UEs",
    parent: undefined,
    between: ["ue", "ue"],
    terms:
      words(`PC5, PC5 S, PC5 link, PC5 unicast, PC3a, sidelink, side link, SL positioning, ProSe, proximity service,
        direct communication, direct discovery, discovery message, UE to UE, UE to UE relay, U2U, U2U relay,
        U2UR, UE to network relay, U2N, U2N relay, remote UE, relay UE, relay, relayed, ranging, ranging signal,
        device to device, D2D, UAV to UAV, DAA, detect and avoid, direct C2, direct C2 communication, BRID,
        broadcast remote ID, broadcast remote identification, layer 2 relay, layer 3 relay, layer 2 ID, relay
        service code, peer UE, end UE, source UE, target UE, source and target UE, PEGC, PIN element, PEMC, PIN
        gateway, direct link, discoverer, discoveree, multi hop, V2X, V2V, groupcast, between UEs, two UEs,
        among UEs, neighbouring UE, nearby UE, local network, Bluetooth, pairing, pairing secret, SLPP, out of
        coverage, direct security mode command, two phones, two handsets, each other handset, neighbours phone,
        both phones, both handsets, between phones, between handsets, between drones, from drone to drone,
        aircraft to aircraft, remote ID broadcast, broadcast remote identification message, direct communication
        request, DCR, DSMC, group member, PIN direct, personal IoT network, PIN communication, hop by hop, link
        between relay, first hop, second hop, UE to UE link, U2U link, proximity, ProSe code, restricted code,
        discovery code, discovery key, code sending security, DUIK, DUSK, DUCK, relayed traffic, behind the
        relay, unicast link, direct unicast, peer to peer, vehicle to vehicle, ranging session, positioning over
        sidelink, sidelink positioning, direct radio link, direct radio, DAA unicast, DAA traffic, DAA message,
        DAA unicast connection, unicast connection, direct connection, direct link between, direct traffic,
        direct path, direct radio communication, direct broadcast, over the direct, by direct, directly between,
        directly with each other, directly to each other, directly to one another, directly with one another,
        directly exchanged, device to device communication, tell each other, talk to each other, talk directly,
        with one another over, exchange directly, another smartphone, another phone, another handset, another
        drone, another vehicle, other vehicles, nearby phone, nearby phones, nearby handset, nearby device,
        nearby devices, neighbouring device, devices nearby, short range, short range radio, local radio link,
        local radio, Bluetooth link, Wi Fi Direct, WiFi direct, UWB, peer discovery, discovery announcement,
        discovery announcements, discovery response, solicitation, announcement message, PC5 unicast link, PC5
        discovery, PC5 RRC, PC5 signalling, PC5 broadcast, PC5 groupcast, link identifier, layer 2 identifier,
        layer 2 identity, destination layer 2 ID, KNRP, K_NRP, K_NRP sess, K_NR_ProSe, KNR ProSe, PRUK, 5GPRUK,
        PRUK ID, CP PRUK, UP PRUK, user info ID, relay discovery, relay selection, relay reselection, relay
        link, relay path, relaying, relay key, relay keys, multi hop relay, path switching to the relay,
        indirect path, end to end over the relay, end UEs, U2U discovery, U2U security, remote terminal, out of
        network coverage, outside network coverage, outside coverage, without network coverage, without any
        network coverage, no network coverage, no coverage, off network, network independent, isolated
        operation, platoon, platooning, platoon members, convoy, vehicle group, cooperative awareness, CAM, BSM,
        V2P, V2I, vehicle to everything, collision avoidance, avoid collisions, remote identification broadcast,
        broadcast RID, aircraft broadcast, C2 over PC5, A2X, A2X direct, PC5 C2, pairing of devices, personal
        network, personal IoT, personal area network, PIN member, PIN members, PIN management, PIN creation,
        joins the PIN, join the PIN, wearable and phone, phone and wearable, wearable and gateway, members of
        the personal, members of a personal, gateway element, management element, ranging result between,
        distance measurement, measure the distance, ranging service, ranging/sidelink positioning, SL
        positioning server, SLPP session, SL PRS, sidelink reference signal, range with, ranging with, group
        communication between UEs, group key, groupcast key, group traffic key, 5G LAN group, 5G LAN, VN group,
        5G VN group, 5G VN, member of the group, members of the group, fellow member, peers in the group, D2D
        discovery, UE reader and tag, reader phone, phone reader, smartphone acting as reader, tethering,
        tethered, tethered device, user in the relay, sensing between UEs, each hop, next hop UE, chain of
        relays, several relays`),
    hints:
      words(`group, discovery, peer, direct, member, each other, one another, distance, swarm, another member,
        distance between, in proximity, in the vicinity, other members, paired, remaining members, tether`),
  },
];
