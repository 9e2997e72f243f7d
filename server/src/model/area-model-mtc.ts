// The security architecture for machine-type communication that the study TR 33.868 was offered: device, network,
// server, and the relations A, B and C between them (areas "Security for MTC communication between …").
import { type AreaModel, words } from "./area-model.ts";
import { MTC_PARTIES } from "./area-parties-mtc.ts";
import { MTC_TELLING } from "./area-telling-mtc.ts";

export const MTC: AreaModel = {
  name: "mtc",
  title: "Machine-type communication",
  parties: MTC_PARTIES,
  areas: [
    {
      id: "A",
      title: "Security between the MTC device and the 3GPP network",
      parent: undefined,
      between: ["device", "network"],
      telling: MTC_TELLING.A,
      terms:
        words(`Uu, Um, LTE Uu, air interface, radio interface, over the air, radio link, radio bearer, radio
        channel, NAS, RRC, AS security, access stratum, AKA, attach, attach request, attach accept, attach
        reject, re attach, reattach, TAU, tracking area update, RAU, routing area update, location update,
        paging, paged, page, service request, detach request, IMSI catcher, GUTI, TMSI, temporary identity,
        temporary identifier, random access, preamble, handover, system information, false base station,
        rogue base station, fake base station, fake eNB, false eNB, counterfeit base station, network
        access, access barring, extended access barring, signalling storm, mobility management, NAS count,
        eKSI, bidding down, bearer, PDN connection, authentication request, authentication response,
        identity request, reject cause, back off timer, backoff timer, security mode command, SIM swap,
        network selection, radio leg, over the radio, on the radio, bogus cell, fake cell, false cell, rogue
        cell, impostor base station, bogus base station, counterfeit cell, null ciphering, null integrity,
        ciphering algorithm, algorithm negotiation, security capabilities, UE security capabilities, network
        capability, authentication vector, RAND, AUTN, RES, SQN, EPS AKA, UMTS AKA, IMEI check, IMEI, cloned
        card, cloned SIM, cloned USIM, SIM cloning, stolen SIM, stolen card, stolen USIM, emergency call,
        protocol configuration options, non access stratum, network attachment, location area, tracking
        area, camps, camp on, jammer, jamming, RACH, S TMSI, P TMSI, ESM, EMM, GMM, bearer setup, default
        bearer, low access priority, PSM, power saving mode, periodic TAU, SIB, broadcast channel, cell
        broadcast, MBMS, PWS, downgrade to GSM, 2G, GPRS, subscription credential, charged to the
        subscription, subscriber bill, security mode, NAS reject, RRC reject, data plane of the radio, user
        plane ciphering, cloned, clone, pulls the card, pull the UICC, UICCs, prises, broadcast by which, rejection, rejections, rejected by the network, authentication challenge, RRC release, service reject, access attempt, access attempts, granted interval, time interval, forbidden interval, radio range, radio identifier, radio identifiers, mobile identity, security context, cell reselection, camping, EMM information, network initiated detach, IMEI, IMEISV, subscription check, equipment check, radio access, RRC connection, signalling load, signalling in step, low priority access, extended wait time, EAB, group paging, group based authentication, AKA run, authentication procedure of the network`),
      hints:
        words(`radio, signalling, register, registration, connect, subscription, subscriber, congestion, roaming,
        access, camp, IMEI, coverage, power saving, eDRX, wake, location, bill, cheap, surf, call, handset,
        serving, ciphering, ciphered, deciphered, network resource, subscription data, airtime, load,
        simultaneously, overload, barred, lost, stolen, removed, swap, permanent, IMEISV, credential, IMSI,
        permanent identity, subscriber identity, subscription identity, trigger SMS, country code, vectors,
        authentication challenge, challenge, throttle, quarantine, connection set up, connection setup,
        surfs, tariff, premium number, familiar IMSI, switch, listener, on the air, through the air,
        stalker, eavesdropper, transmitter, antenna, jam, jams, sleep, battery, drain, accept, admit,
        served, serve, any cell, strongest cell, short message for, roaming bill, video streaming, double
        registration, delivery, MME, eNB, SGSN, VLR, HSS, RAN, pages, page, wake up, equipment identity,
        air, strongest frequency, reject, attach, authenticated, emergency`),
    },
    {
      id: "A1",
      title: "attached",
      parent: "A",
      between: [],
      terms:
        words(`attached, is attached, while attached, remain attached, already attached, has attached, registered,
        already registered, connected mode, connected state, connected, in connected state, security
        context, established context, NAS security context, current context, existing context, running
        context, valid context, stored context, active context, shared context, AS context, after attach,
        after authentication, once authenticated, after registration, protected NAS, ciphered NAS, integrity
        protected NAS, tracking area update, TAU, TAU accept, routing area update, RAU, handover, ongoing
        connection, established session, established bearer, established radio bearer, after it has
        attached, NAS count, NAS security, active connection, during a session, authenticated device, NAS
        key, K_ASME, active bearer, after security … activated, once security … activated, context of the
        attached, existing security context, valid security context, ongoing data session, handed over,
        moves from cell, from cell to cell, target eNB, resumption, resumed, resume, suspended connection,
        suspended, never detaches, NAS message, under the current context, NAS COUNT, re authenticate, never
        re authenticates, throughout the … registration, chaining value, source eNB, NAS context, when
        attaching, during … registration, while registered, still registered, stays attached, stays
        registered, keeps … context, whose context, present context, present security context, attached
        alarm, NAS integrity, NAS integrity protection, valid NAS, valid NAS integrity, after the security mode, after … security mode, after … complete, once attached, while … attached, only while … attached, is registered, remains registered, chaining, path switch, current keys, established keys, running session, ongoing session, served device, authenticated under, active data session, under its current, security has been activated, integrity protected message`),
      hints: words(
        `null ciphering, user plane, mobility, idle mode, session is active, periodic update, ECM IDLE`,
      ),
    },
    {
      id: "A2",
      title: "not attached",
      parent: "A",
      between: [],
      terms:
        words(`not attached, not yet attached, not … attached, not … registered, never attached, never registered,
        before attach, before it attaches, before attaching, unattached, unregistered, detached, not yet
        registered, before registration, prior to attach, prior to registration, prior to authentication,
        before authentication, not yet authenticated, not yet been authenticated, not … authenticated, until
        … authenticated, unauthenticated, before security, before … activated, before … authenticated,
        before … established, before … attached, before … registered, before … verified, prior to …
        activation, prior to … activated, before … activation, before … authentication, until … activated,
        as long as … activated, not … activated, no security context, without … context, no context, has no
        context, lacks … context, initial attach, attach request, attach reject, attach attempt, attach
        procedure, attach storm, attach accept, during … attach, sends … attach, first attach, first
        contact, first time, first registration, first switched, first use, first power, power on, powered
        on, switch on, switched on, switched off, powered off, at power up, initial authentication, identity
        request, identity response, authentication reject, network selection, cell selection, cell search,
        preamble, unprotected reject, reject without, cold start, re attach, reattach, before any context,
        before any key, out of the box, brand new, RRC connection request, RRC connection setup, without
        authentication, without being authenticated, half open, unprotected attach, registration attempt,
        emergency attach, attaches thus, forged during, prior to NAS security, prior to any authentication,
        prior to security, before NAS security, in first contact, unknown device, limited service, system
        information, PSM without, ahead of any context, ahead of security, ahead of authentication, fresh
        from the box, for the first time, provisional identity, before AKA, before anything … authenticated,
        before the network … authenticated, attaches at once, attach at once, to attach, before it can
        authenticate, rush to attach, AKA has taken place, security activation, absence of … context,
        absence of security, absence of a security context, lost every context, lost … context, not have …
        context, does not … context, first uplink message, very first, no keys, no key … agreed, knows yet,
        know yet who, vectors for every, unknown who, ahead of … activation, ahead of NAS security, ahead of
        security activation, before it is authenticated, before … security, ahead of … context, prior to … security, not yet … context, not yet … security, no context yet, just been switched on, just been powered on, come to life, came to life, holding any context, none of them holding a context, hold no registration, holds no registration, without registration, before the security mode, before the security mode procedure, before … completed, fresh from, when first plugged, first plugged in, first NAS message, from nothing, not … verified, cell reselection, registers for the first time, very first message`),
      hints:
        words(`offline, camping, camp, camps, false base station, false cell, bogus cell, false eNB, fake eNB, IMSI
        catcher, reject message, reject cause, wait timer, without integrity protection, deregistered, before
        ciphering, dormant`),
    },
    {
      id: "B",
      title: "Security between the MTC server and the 3GPP network",
      parent: undefined,
      between: ["server", "network"],
      telling: MTC_TELLING.B,
      terms:
        words(`Tsp, MTCsp, Tsms, MTCsms, MTCi, SGi, Gi, Mh, Rx, T8, external interface, northbound interface,
        northbound, API, exposed interface, exposure interface, trigger request, device trigger request,
        SMPP, submit, external network, IPsec tunnel, VPN, peering, S6t, T6, network exposure, exposure API,
        provisioning API, short message submission, SMS submission, device action request, action request,
        trigger from the server, event subscription, monitoring request, monitoring event, monitoring
        report, location request, subscription data update, group message request, northbound request, REST,
        charging record for the server, sponsored, sponsor, background data transfer, QoS request, access to
        the core, access to the operator, NIDD configuration, NIDD, non IP data delivery, service level
        agreement, SLA, client certificate, peer certificate, trigger submission, trigger submissions,
        status report, delivery report, result report, trigger acknowledgement, trigger confirmation,
        charging dispute, denies ever having asked, name of the requester, authenticated name, group
        request, downlink packets from`),
      hints:
        words(`request, subscribe, query, authorise, rate, quota, partner, expose, exposure, report, contract,
        flood, submit, ask, invoice, charged, permitted, entitled, allowed, response, answer, SMS,
        onboarding, provisioning, provision, results, call, credential, trigger, MTC IWF, IWF, interworking
        function, SCEF, exposure function, exposed interface, order, trigger order, interface, SMS SC, SMSC,
        subscriber data, GMLC, location report, reachability, identifier, external identifier, requests,
        individual server, individual SCS, submission`),
    },
    {
      id: "B1",
      title: "server inside the network",
      parent: "B",
      between: [],
      terms:
        words(`inside … domain, inside … network, inside … PLMN, inside … operator, inside … core, inside … premises,
        inside … trust domain, within … domain, within … PLMN, within … operator, within … premises, in …
        operator domain, in … own domain, in … own network, in its own network, within the network, within the
        operator network, in the operator network, inside the operator network, inside the home network,
        inside the 3GPP network, within the 3GPP network, operated by … operator, operated by … PLMN, operated
        by … carrier, owned by … operator, owned by … carrier, hosted by … operator, hosted by … carrier, run
        by … operator, run by … carrier, run by … PLMN, operator owned, operator hosted, operator run,
        operator controlled, operator itself, operator runs, operator hosts, operator deploys, operator
        operates, carrier runs, carrier hosts, carrier operates, PLMN operates, operator also runs, operator
        own, carrier own, operator own server, own MTC server, co located, colocated, same rack, same domain,
        same security domain, same site, one administration, in house, internal server, internal link,
        internal interface, internal machine, private backbone, trusted domain, part of the operator, part of
        the PLMN, belongs to the operator, belonging to the operator, operator data centre, operator internal,
        behind the operator firewall, deployed by … operator, deployed by … carrier, operator service
        platform, separate zone, intra domain, both in the operator, internal to the operator, server of the
        operator, operator MTC server, operator SCS, operator application server, integrated in, carrier
        owned, under … operator control, under … carrier control, same campus, same premises, same building,
        same machine room, own application server, operator own application, PLMN own, on its own site, on the
        operator site, shares a rack, is inside the operator, resides inside, operator premises, belongs to
        the HPLMN, belongs to the PLMN, run in its premises, home grown, own rack, operator runs the, network
        itself runs, run by the network, deployed inside, deployed within, hosted inside, hosted within,
        placed inside, located inside, part of the home network, under the same administration, same
        administration, same operator`),
      hints: words("is inside, resides inside, located inside, internal, house"),
    },
    {
      id: "B2",
      title: "server outside the network",
      parent: "B",
      between: [],
      terms:
        words(`outside … domain, outside … network, outside … PLMN, outside … operator, outside … carrier, outside …
        core, outside … premises, external interface, external network, external server, external party,
        external application, external provider, external client, external SME, external short message entity,
        external platform, external SCS, external AS, external MTC server, external domain, external entity,
        external customer, outside firm, outside company, outside party, outside server, third party,
        internet, public internet, internet facing, internet exposed, other domain, other security domain,
        different domain, different … domain, another domain, another security domain, separate domain,
        untrusted domain, untrusted network, untrusted, public network, foreign domain, foreign country,
        foreign server, beyond … domain, not under … control, not under … operator, not operated by, not
        controlled by, not part of … network, not belong to the operator, public cloud, cloud provider, in the
        cloud, hosting provider, enterprise premises, customer premises, customer site, border of the
        operator, border of the network, operator border, network edge, domain boundary, leaves the domain,
        over the top, independent company, independent provider, outsourced, partner company, someone else,
        rented, leased line, run by an enterprise, of an enterprise, of a company, operated by a third, hosted
        elsewhere, connects from outside, from outside, across … internet, business customer, external short
        message, hosted by a third, operator perimeter, beyond … perimeter, unrelated to the operator, abroad,
        foreign company, foreign firm, outside supplier, external service provider, external company, external
        application server, no contract, no agreement, not belonging to the operator, no business relation,
        over a public, company whose platform, run by a company, run by a third, belongs to a third,
        independent of the operator, another firm, external system, external machine, public address, beyond …
        firewall, external data network, data network, tenants elsewhere, elsewhere, outside, from anywhere,
        not part of, external organisation, external organization, independent organisation, outside the home
        network, beyond … boundary, beyond the boundary, beyond the border, leaves the premises, leaves …
        premises, outside customers, outside platform, outside servers, commercial cloud, hosting centre,
        external firms, external one, external machine, third parties, campaign manager, advertising company`),
      hints: words("external, outside, shop, lessor, cooperative, insurer, start up, company, firm"),
    },
    {
      id: "C",
      title: "Security between the MTC server and the MTC device",
      parent: undefined,
      between: ["server", "device"],
      telling: MTC_TELLING.C,
      terms:
        words(`end to end, E2E, application layer, application level, application data, application payload,
        application message, application session, application key, application layer security, DTLS, CoAP,
        TLS session, meter reading, sensor data, sensor reading, telemetry, firmware image, firmware update,
        software update, firmware package, GBA, NAF, Ks_NAF, bootstrapped key, over the top security, device
        management command, actuation command, opaque to the network, transparent to the network, whatever
        carries, irrespective of the network, independent of the network, regardless of the bearer,
        independent of the bearer, MQTT, LwM2M, OSCORE, end to end encryption, end to end protection, end to
        end security, end to end key, proof of origin, signed command, signed firmware, signed image,
        application certificate, application credential, application identity, object security, JOSE, set
        point, setpoint, configuration file, remote command, remote control, remote lock, unlock command,
        actuator command, application protocol, TLS PSK, TLS between, HTTPS, application server key,
        readings, meter value, meter values, dosage, tariff table, recipe, alarm message, alarm report,
        position report, business data, customer data, sensor value, sensor values, software image, delta
        image, firmware campaign, patch, OMA DM, whatever bearer, irrespective of the bearer, regardless of
        the network, independent of the carrier, payload encryption, encrypted payload, content of the
        message, counterfeit server, fake server, impostor server, sensor measurement, opaque payload,
        encrypted box, sealed, for this very device, addressed to the device alone, only the two ends, two
        ends, end points, both ends, between the end points, from the sensor to the server, between device
        and server, server identity, impersonate the server to, text command, pretend to be the server,
        application layer key, application layer authentication, long term application key, signed by the
        server, verified by the server, body of the trigger, sign their messages, for one another,
        heartbeat, history, uploads, upload, dialogue, own command, maker own, image origin, doctored image,
        sign firmware, call home, application login, application credential of its own, heartbeat curve, all
        the way`),
      hints:
        words(`payload, command, content, application, encrypted, instruction, image, firmware, software, envelope,
        receipt, freshness, replayed, repeated, stale, genuine, obey, carry out, dose, value, report,
        record, picture, video, photo, position, alarm, mutual, signature, signed, yesterday, instructed,
        application key, reading, measurement, answer, inbox, sign of life, login, booked, secret, nonce`),
    },
  ],
  ignored:
    words(`inside a, inside an, inside the core of, inside integrity, inside the network of, run inside, inside
        the trigger, inside the payload, inside the delivery, attached to, end there instead, data base,
        application provider data base, analytics firms exchange, bought on the Internet, at rest, external
        identifier, external group identifier, external id, outside of it, operator domain, operator network
        boundary, charge card, smart meter gateway administrator, network key, local network, network
        domain, network analyser, home automation network, card vendor, card holder, device vendor, device
        manufacturer, device maker, module vendor, network time, time server, DNS server, NTP server, log
        server, print server, web page, app store, social network, neural network, in the case of, serial
        number, service level, system administrator, server rack, servers of the same, subscriber identity
        module, network interface card, as well as, third party attacker, device management, network of the
        attacker, server farm, server room`),
  nowhere:
    words(`same phone, same handset, same device, same gadget, same box, inside the gadget, inside the device,
        inside one device, within the device, inside the terminal, within the terminal, application processor,
        AT command, optical port, USB port, serial port, debug port, JTAG, housing, contacts between, UICC and
        the ME, USIM and the ME, UICC ME interface, processor cache, side channel, data base cluster, database
        cluster, database server, database of the provider, data base of the provider, backup, backups, backup
        copies, disks, at rest, hardware security module, virtual machine, hypervisor, archive, file transfer,
        server farm, server room, servers of the same, between servers, between two servers, two servers,
        between two platforms, between their platforms, two service providers, two vendors, two providers,
        providers exchange, clouds, coupled their clouds, private line between, web portal, log in to the
        portal, password of the portal, operating personnel, trainee, technician, office, offices, book
        keeping, spreadsheet, between the HSS and the MME, between the MME and the HSS, between the MME and
        the SGW, between two MMEs, between the HSS and, between MMEs, HSS and the MME, MME and the HSS, HSS
        gives to the MME, S6a, S10, S11, X2, S1 between, interconnection network, interconnection, Diameter
        interconnection, between two operators, between the operators, between operators, between carriers,
        two operators, two carriers, roaming partner, settlement, charging functions inside, inside the core,
        nodes inside the core, network domain security, NDS/IP, lawful interception, intercept orders,
        interception, administration function, CDR, terms used, terminology, editorial, definitions, in this
        report, in this clause, next meeting, evaluation of the solutions, abbreviations, wording, capillary
        network, local radio, short range radio, ZigBee, Bluetooth, M Bus, between sensors, between two
        devices, between devices, from one sensor into another, two sensors, card maker, courier, disc, stick`),
};
