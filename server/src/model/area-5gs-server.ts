// The areas of the 5G system on application functions and servers: towards the network, and towards the UE.
import { type Area, words } from "./area-model.ts";

export const FIVE_GS_SERVER: readonly Area[] = [
  {
    id: "B",
    title: "Security between application functions or servers and the 5G system",
    parent: undefined,
    between: ["af", "network"],
    terms:
      words(`N33, N5, N6, T8, NEF, CAPIF, CAPIF 1, CAPIF 1e, CAPIF 2e, CAPIF core function, API exposing function,
        AEF, API, northbound, northbound API, exposure, network exposure, event exposure, AF request, AF
        session, AF influence, traffic influence, OAuth token of the AF, invocation, API invocation, exposed
        service, exposed event, UAS NF, UTM network, Ua*, EDGE 3, EDGE 2, EDGE 7, EDGE 8, KAF request, K_AF
        request, application key request, AKMA application key, AKMA service request, AF authorization, AF
        authorisation, external exposure, secondary authentication, NSSAA, slice specific authentication,
        exposure function, event subscription, callback URI, notification endpoint, QoS request, QoS on demand,
        quality on demand, NEF service, exposure service, time synchronisation service, time synchronization
        service, sponsored, monitoring event, parameter provisioning, group management by the AF, AF identifier,
        application identifier of the AF, CAPIF provider, API exposing functions, onboarding of invokers, API
        access, service API, REST API, network API, location API, location service request, UAV tracking, EAS
        discovery by the AF, traffic routing request, PFD, packet flow description, external parameter, external
        group ID, GPSI, K_AF from the AAnF, key request to the AAnF, AF authorized, external analytics,
        analytics exposure, exposure of analytics, exposure of network, capability exposure, network capability
        exposure, exposed API, exposed APIs, network APIs, API provider, API consumer, API call, API calls, API
        request, open API, open APIs, CAMARA, quality of service for, QoS for its, better quality of service,
        background data transfer, background transfer, BDT, BDT policy, monitoring request, order monitoring,
        event reports to, location reports to, location of the target, number of UEs in an area, PDTQ, planned
        data transfer, time sensitive AF, TSC assistance, traffic steering, traffic routing, service function
        chaining, steering request, edge relocation request, AF influenced, AF specific, multicast ingest, MBS
        service request, MBS content, broadcast delivery request, device trigger, device triggering, trigger
        request, SMS trigger, NIDD, reachability event, sponsored data, charging party, AF charging, AF session
        with QoS, AKMA key request, Naanf, AAnF, GPSI translation, identifier translation, UE identifier
        retrieval, UE ID retrieval, external identifier, external identifiers, AF specific identifier, AF
        specific UE identifier, application specific identifier, slice management by, slice exposure, management
        exposure, exposure of management, external MnS consumer, exposure governance, EGMF, tenant request,
        tenant portal, ML model sharing with the AF, federated learning with the AF, FL with AF, VFL with AF,
        analytics for the AF, user consent for exposure, consent of the subscriber, consent check, user consent
        check, data collection from the AF, AF data, data from the AF, input from the AF, sensing result,
        sensing results, sensing result exposure, sensing request, sensing service, sensing service request,
        AIoT service request, inventory request, inventory request of, inventory service, command request, IMS
        exposure, IMS capability exposure, third party call, DC application upload, data channel application,
        rich call data, third party identity, onboarding invoker, invoker onboarding, onboarding of the API
        invoker, API invoker onboarding, offboarding, CAPIF 3, CAPIF 4, CAPIF 5, CAPIF 6, CAPIF 6e, CAPIF 8,
        RNAA, resource owner authorization, resource owner authorisation, authorization code, service API
        publish, publish APIs, API discovery, discover service API, EDGE 6, EDGE 9, EDGE 10, edge exposure, EAS
        profile, EAS registration, EAS deployment, EAS information provisioning, UUAA revocation, flight
        authorization revoked, UAV location, UAV presence, re authentication by the USS, N60, N86, N80, Nnef,
        Naf, Npcf, PCF over, N70, Sh, ISC, DN AAA, DN authentication, secondary authorisation, secondary
        authorization, secondary authentication of the PDU session, PDU session authentication, EAP based
        secondary, AAA messages, AAA protocol, revocation by AAA, slice authentication, slice reauthentication,
        AAA triggered, default credentials server, DCS, flooding from the internet, packets from the internet,
        internet side, N6 interface, SGi, downlink flood, unsolicited downlink`),
    hints:
      words(`subscribe, request, expose, invoke, authorise, token, callback, monitoring, authorize, ask, asks,
        entitled, caller, API key, load of requests, flood, analytics, consent, invoice, external, third party,
        reachability`),
  },
  {
    id: "B1",
    title: "server inside the operator's domain",
    parent: "B",
    between: [],
    terms:
      words(`inside … domain, inside … operator, inside … PLMN, inside … 5GC, inside … 5GS, inside … trust domain,
        within … domain, within … operator, within … trust domain, within … trusted zone, within … premises,
        within … PLMN, in … operator domain, in … own domain, in its own domain, in … trusted domain, in …
        operator network, in … operator premises, trusted AF, trusted application function, trusted domain,
        trusted zone, internal AF, internal application function, internal application server, AF inside,
        operator owned, operator deployed, operator hosted, operator run, operator operated, operator
        controlled, operator itself runs, operator hosts, operator runs, operator own, operator deploys,
        operator operates, same trust domain, same operator, one operator, deployed by … operator, owned by …
        operator, hosted by … operator, operated by … operator, controlled by … operator, under control of the
        same operator, belongs to the operator, belonging to the operator, belonging to … PLMN, AF of the
        operator, operator AF, own AF, N5, co located, PLMN trust domain, placed by operators, in the trust
        domain, in … trust domain, which the operator runs, operator runs in, EES of the operator, ECS of the
        operator, AF of the PLMN, operator application server, operator internal application server, operator
        internal server, operator internal AF, internal server, server of the operator, servers of the operator,
        server of its own, application server of its own, own application server, own application function, own
        edge platform, own platform, own server, run by the operator itself, runs itself, operated by the
        operator itself, inside the core, inside the 5G core, inside the PLMN, inside its network, inside the
        operator network, inside the trust domain, part of the operator, part of the operator network, part of
        the PLMN, within the core, within the 5GC, within the operator domain, within the same domain, belonging
        to the same operator, same administrative domain, in house, operator IMS AS, trusted by the operator,
        considered as trusted, deemed trusted, AF … trusted, trusted AFs, trusted server, trusted functions,
        resides in the operator, located in the operator, deployed in … PLMN, deployed in … operator, deployed
        inside, deployed within, hosted inside, hosted within, placed inside, placed within`),
    hints: words("internal, inside, CAPIF 1, CAPIF 2, operator server, house"),
  },
  {
    id: "B2",
    title: "server outside the operator's domain",
    parent: "B",
    between: [],
    terms:
      words(`outside … domain, outside … network, outside … operator, outside … PLMN, outside … 5GC, outside … 5GS,
        outside … trust domain, external, external AF, external application function, untrusted AF, untrusted,
        third party, third party AF, third party application, third party application function, internet, public
        internet, external party, external network, external entity, external server, external API, external
        client, external DN, external AAA, outside firm, from outside, other company, outsider, unmanned traffic
        management, vertical customer, application service provider, in another domain, other domain, customer
        premises, not … trust domain, not trusted by, not under … control, beyond … domain, tenant, enterprise,
        separate company, external organisation, external organization, external company, external provider,
        external platform, external tenant, external partner, external consumer, external customer, external
        domain, external data network, external application, external applications, external host, external USS,
        external parties, external invoker, external function, external network function, external source,
        externally, outside world, outside application, outside applications, outside company, outside
        companies, outside party, outside server, outside provider, outside source, third parties, third party
        server, third party provider, third party service, third party operated, non operator, not operated by,
        not belong to the operator, not belonging to the operator, does not belong to, separate organisation,
        separate organization, separate firm, independent company, independent provider, commercial partner,
        business partner, business customer, company outside, broadcaster outside, company whose, firm whose,
        hyperscaler, public cloud, app developer, over the top, open internet, across the internet, over the
        internet, via the internet, from the internet, on the internet, CAPIF 1e, CAPIF 2e, CAPIF 3e, untrusted
        domain, untrusted application, less trusted, beyond the border, beyond … border, beyond the operator,
        beyond … control, other trust domain, different trust domain, another trust domain, another company,
        another organisation, other companies, foreign company, enterprise AAA, customer AAA, hospital AAA,
        industrial customer, corporate customer, hosted elsewhere, run elsewhere, rented, contractor`),
    hints:
      words(`vertical, USS, partner, aggregator, outside, third party data, customer, merchant, retailer, content
        provider, insurer, company`),
  },
  {
    id: "C",
    title: "Security between the UE and application functions or servers",
    parent: undefined,
    between: ["ue", "af"],
    terms:
      words(`AKMA, A KID, KAF, K_AF, Ua*, Ua, GBA, NAF, application session, application layer, application traffic,
        application data, TLS, EDGE 1, EDGE 4, EDGE 5, EEC, edge client, CAA level UAV ID, command and control,
        C2, networked remote identification, UAV authorization by the USS, user consent given to the
        application, in app consent, UUAA, application level, DTLS, OSCORE, HTTP, web session, application
        identity, PIN application server, AKMA application, instruction from the USS, command from the USS,
        firmware image, firmware, firmware update, software update, application message, session key between the
        UE and the AF, web shop, mutual TLS with the server, application server certificate, PSK TLS, TLS 1.3,
        certificate validation, token of the EEC, user credential, application account, login, single sign on,
        EDGE token, service provisioning, in application, application context relocation to the UE, AKMA
        procedure, AKMA key identifier, OTT, remote identification to the USS, UUAA token, telemetry, meter
        reading, readings, sensor data, AKMA application server, AKMA AF and, Ua protocol, application protocol,
        application security, application layer security, application layer authentication, application layer
        key, application server key, application connection, application credential, application credentials,
        application certificate, application authentication, application data between, user data at the server,
        app session, app login, app traffic, in the app, user name and password, user account, HTTPS, QUIC,
        MQTT, CoAP, LwM2M, IKE with the server, server certificate, certificate of the server, certificate of a
        public CA, public CA, server authentication, server identity, fake server, rogue server, impostor
        server, phishing, spoofed server, counterfeit server, server impersonation, impersonate the server,
        genuine server, genuine service, unlock command, remote configuration, push notification, cloud
        connection, cloud account, health data to, uploaded, download from the server, software package to the
        UE, virtual scene, XR traffic, XR media, digital assets, media stream from the server, video stream to,
        streaming session, DRM, content key, MBS service layer, user service, MBS user service, service
        announcement, flight data, video of the drone, mission data, C2 traffic, C2 communication, C2 over,
        remote piloting, UAV control, control commands from, command and control traffic, pairing of UAV, UUAA
        over the user plane, CAA level ID, Remote ID, remote identification via network, networked RID, aviation
        payload, UAE, EEC registration, EEC authentication, EEC context, EEC context relocation, EEC ID, EDGE 1
        interface, EDGE 4 interface, EAS discovery, EES discovery, enabler client, edge service of, service
        continuity with the EAS, ACR, VAL service, VAL message, VAL user, VAL user ID, SEAL service, SEAL UU,
        group join, location reporting to the VAL, MC service, MC signalling, MCPTT call, floor control,
        MSGin5G, MSGin5G message, MSGin5G service, messages of the MSGin5G, data channel content, IMS data
        channel application, avatar call, WebRTC, call content, SIP digest, sensor reading, sensor readings,
        sensor values, measurements of the device, commands to the device, commands to its devices, actuation,
        tag answers to the server, end to end encrypted, end to end encryption, end to end protection, encrypted
        at the application, PRK, GBA key, Ks_NAF, AKMA key, KAKMA, K_AKMA, bootstrapping, implicit
        bootstrapping, OAuth login, authorization prompt, consent prompt, consent dialogue, consent given in,
        user grants, authorises the app, ROF, third party AI agent, whatever the network, irrespective of the
        network, transparent to the network, the network cannot read, opaque to the network, independently of
        the network`),
    hints:
      words(`consent, application, content, identity, client, instruction, encrypted, ciphertext, freshness, website,
        cloud, reading, E2E, application key, digital asset, end to end, resource owner, uploads`),
  },
];
