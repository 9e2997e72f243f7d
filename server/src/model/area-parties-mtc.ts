// The parties of the architecture of machine-type communication, with all that texts call them and their parts.
import { type Party, words } from "./area-model.ts";

export const MTC_PARTIES: readonly Party[] = [
  {
    id: "device",
    title: "MTC device",
    names:
      words(`MTC device, MTC UE, UE used for MTC, UE, ME, M2M device, IoT device, CIoT device, MTC terminal,
        terminal, mobile equipment, user equipment, mobile station, handset, device, meter, smart meter,
        sensor, tracker, module, modem, communication module, wearable, USIM, UICC, eUICC, SIM, SIM card,
        smart card, group member, member of the group, member of an MTC group, group of devices, device
        group, MTC group, vending machine, actuator, pacemaker, alarm panel, telematics unit, telematics
        box, on board unit, wristband, collar, device application, application on the device, camera,
        parking sensor, lock, pump, thermostat, payment terminal, member, MT, gadget, controller, unit, box,
        terminal equipment, communication unit, communications module, radio module, embedded module,
        embedded SIM, eSIM, tag, beacon, smoke detector, detector, thermometer, boiler, heater,
        refrigerator, freezer, washing machine, coffee machine, drinks machine, ticket machine, cash
        machine, cash register, till, ATM, kiosk, billboard, street light, street lamp, lamp, light bulb,
        traffic light, traffic controller, barrier, gate, lock gate, door lock, lift, elevator, escalator,
        lift panel, panel, tank, silo, feeder, irrigation controller, weather station, buoy, rain gauge,
        gauge, level gauge, valve, turbine, solar inverter, inverter, charging column, charging pole,
        charging station, wallbox, electricity meter, gas meter, water meter, heat meter, parking meter,
        car, truck, lorry, bus, tram, train, wagon, locomotive, trailer, container tracker, ship, boat,
        tractor, harvester, combine harvester, drone, aircraft, snow plough, crane, excavator, forklift,
        bicycle, bike, scooter, e scooter, watch, bracelet, implant, insulin pump, glucose meter, hearing
        aid, inhaler, pill box, dispenser, alarm system, burglar alarm, intruder alarm, hub, home hub,
        router, robot, lawn mower, e reader, reader, book reader, printer, lottery terminal, betting
        terminal, game console, toy, doll, pet collar, beehive, hive scale, scale, bin, waste bin, dustbin,
        fire alarm, siren, probe, logger, data logger, recorder, black box, eCall unit, phone, smartphone,
        feature phone, mobile phone, mobile, dongle, USB stick, stick, laptop, tablet, SIM module, M2M
        module, chip, baseband, card, subscriber device, subscriber module, consumer device, peripheral,
        machines in the field, field device, remote device, node in the field, units in the field, end
        device, end node, tachograph, ankle tag, defibrillator, blood pressure monitor, monitor, patient
        monitor, heart monitor, hydrant, pumping station, transformer, substation controller, elevator
        panel, price display, road sign, allocator, ventilator, heat cost allocator, heating cost allocator,
        appliance, equipment in the field, apparatus, instrument, machine module, station, charging point, e
        bike, ferry, buoys, drone module, conveyor, kiln, greenhouse controller, sprinkler, water pump, bird
        box, bird feeder, camera trap, ear tag, cow collar, reefer, reefer container, pallet, parcel, parcel
        locker, locker, safe, vault, vending kiosk, jukebox, slot machine, gaming machine, scoreboard,
        turnstile, ticket validator, ticketing module, tramway, metro train, points heater, signal box,
        crossing, level crossing, road sensor, speed camera, toll box, tolling box, toll unit, dash cam,
        breathalyser, motorbike, motorcycle, moped, yacht, barge, lifebuoy, glider, balloon, snow cannon,
        ski lift, avalanche beacon, dyke sensor, flood sensor, dam, sluice, well, borehole, oil pump,
        pipeline sensor, gas detector, air quality sensor, noise sensor, CO2 sensor, boiler controller, heat
        pump, air conditioner, radiator valve, shutter, garage door, doorbell, baby monitor, bed sensor,
        fall detector, wheelchair, infusion pump, ventilators, ambulance, hearing device, weighing scale,
        shelf, price tag, shelf label, trolley, hand scanner, scanner, cash box, photo booth, copier, e
        paper, museum guide, headset, transponder, seismometer, telescope, mast light, beacon light,
        machines, devices, terminals, members, sensors, actuator node, street lamps, patch, chest strap,
        strap, drink dispenser, delivery van, van, webcam, hardware, equipment, piece of hardware, foreign
        equipment`),
    weak: words(`subscription, subscriber, vehicle, machine, firmware, battery, group, gateway device`),
  },
  {
    id: "network",
    title: "3GPP network",
    names:
      words(`3GPP network, 3GPP system, network, mobile network, cellular network, operator network, network
        operator, mobile operator, operator, MNO, PLMN, HPLMN, VPLMN, RAN, E UTRAN, UTRAN, GERAN, access
        network, radio network, eNB, eNodeB, NodeB, RNC, BSS, base station, cell, MME, SGSN, GGSN, PGW, P
        GW, SGW, S GW, PDN gateway, packet gateway, HSS, HLR, AuC, VLR, MSC, EIR, MTC IWF, IWF, interworking
        function, MTC AAA, AAA, AAA server, SMS SC, SMSC, SMS centre, SMS center, SMS GMSC, SMS router, IP
        SM GW, SCEF, core network, core, operator core, mobile core, packet core, serving network, serving
        node, home network, visited network, serving operator, home operator, visited operator, PCRF, OCS,
        OFCS, CDF, CGF, CBC, CBE, BM SC, EPC, EPS, LTE network, home environment, carrier, IWK SCEF, T6a,
        exposure function, network exposure function, IBCF, P CSCF, IMS, ePDG, TWAG, HeNB, home eNB,
        femtocell, relay node, macro cell, S6a, radio access network, radio access, cellular operator,
        cellular core, telecom operator, telco, CSP, communication service provider, mobile carrier,
        charging node, charging function, online charging system, subscriber database, EPC node, EPC nodes,
        network node, network element, network entity, network entities, network function, network side,
        core node, SMS node, short message centre, short message service centre, provisioning API, USSD
        gateway, MBMS gateway, operator platform, OTA platform, OTA server, operator OTA platform, home
        PLMN, visited PLMN, serving PLMN, serving MME, serving SGSN, old MME, new MME, target MME, satellite
        operator, MVNO, roaming partner, serving eNB, gateway of the operator, operator gateway, edge node
        of the operator, DRA, diameter agent, NAT of the operator, operator firewall, APN, packet data
        gateway, GMLC, CSCF, SBC, MSC server, MSS, SGs, MTC gateway of the operator, home subscriber
        register, register, mobile network operator, mobile provider, mobile company, telephone company,
        phone company, connectivity provider, access provider, roaming network, foreign network, border
        gateway, IPX, GRX, STP, SS7, interconnection, radio cell, eNBs, mast, base stations, NodeBs, nodes
        of the core, exposure node, exposure interface of the operator, exposure gateway, MTC interworking
        function, interworking node, SMS hub, billing node, rating function, policy function, DNS of the
        operator, authentication centre, mobile switching centre, registrar, broadcast service centre,
        broadcast multicast service centre, SGi gateway, MTC gateway, group gateway, serving nodes, check of
        the operator, equipment identity register`),
    weak: words("gateway, node, roaming partner, charging system, subscription database"),
  },
  {
    id: "server",
    title: "MTC server",
    names:
      words(`MTC server, server, SCS, services capability server, AS, application server, MTC application, MTC
        user, service provider, application provider, M2M platform, platform, application platform, service
        platform, IoT platform, back end, backend, back office, head end, utility, enterprise, third party
        platform, third party provider, external party, cloud, device management server, service capability
        server, control centre, control center, data centre, provider platform, fleet manager, application
        owner, application function, AF, MTC service, M2M server, MTC service provider, hospital, insurer,
        vendor portal, portal, data collector, management platform, application host, tenant, server
        operator, control room, control system, dispatch centre, dispatcher, dispatching system, call
        centre, alarm centre, monitoring centre, alarm receiving centre, head office, headquarters, company,
        firm, start up, startup, authority, bank, agency, advertiser, publisher, retailer, shop, supplier,
        clinic, doctor, municipality, city, town, council, airline, railway, logistics company, haulier,
        shipping company, energy company, energy supplier, water company, brewery, dairy, farm platform,
        farmer, car maker, car sharing company, rental company, insurance company, gaming company, lottery
        company, betting company, taxi company, courier, dashboard, back end system, back end server, back
        end application, cloud service, cloud platform, web service, application in the cloud, owner
        application, owner platform, owner system, fleet owner, fleet operator, fleet management system,
        service operator, platform operator, application operator, server owner, server side, data platform,
        analytics platform, provisioning platform, customer system, customer platform, business partner,
        service centre, SCS AS, SCS/AS, MTC AS, M2M application, provider server, vendor server, vendor
        cloud, maker server, head end system, HES, meter data management, SMS client, SMSC client, short
        message entity, SME, external SME, content server, device manager, DM server, update server,
        bootstrap server, waterways authority, publisher server, landlord, insurer platform, power company,
        distribution company, book store, app store server, lessor, cooperative, operator of the
        application, external server, third party server, SaaS, CRM, ERP, workshop, dealer, garage, garage
        chain, operator of the vending machines, maintenance company, maintenance server, service desk,
        monitoring server, collection server, collector server, aggregator, SMS aggregator, data centre of,
        application backend, brewer, carrier of parcels, postal service, post office, library, school,
        museum, university, ministry, police, fire brigade, emergency centre, ambulance service, road
        authority, water board, harbour authority, port authority, customs, tax office, landlord server,
        hotel, supermarket, wholesaler, grocer, pharmacy, surgery, nursing home, care home, farm, farmers,
        wine grower, forester, vet, betting office, casino, event organiser, broadcaster, newspaper, weather
        service, meteorological service, weather portal, freight company, freight forwarder, haulage
        company, fleet company, leasing company, manufacturer server, manufacturer cloud, vendor platform,
        web portal, mobile app, user app, billing application, control desk, control post, operator console
        of the plant, SCADA, SCADA system, plant, mine, steel works, factory, refinery, SMEs, requester of
        triggers, head office system, impostor of the server, label server, monitoring application, lift
        company, energy retailer, content owner, collecting application, probation office, receiving centre,
        service providers, analytics firm, manufacturer host, host of the manufacturer, hobbyist, requesting
        party, requesting server`),
    weak: words(`application, provider, owner, manufacturer, vendor, requester, requestor, maker, operator of the
        server, administrator, partner, buyer, third party, outsider, outside company, customer`),
  },
];
