// Words that speak for an area of machine-type communication wherever a sentence has them, or against it: fitted on the
// statements labelled for tuning, so far as several writers use them. `npm run areas -- --fit` prints them.

/** By area: words as terms are compared, with their weights. */
export const MTC_TELLING: Readonly<Record<"A" | "B" | "C", ReadonlyMap<string, number>>> = {
  A: weighed([
    [
      1,
      `
      card network station terminal`,
    ],
    [
      0.5,
      `
      PLMN SCS UICC USIM access attached authority base broadcast cell ciphering clear come
      connection context delivered enb first hold hour integrity invented long low make member
      message module one parking place possible priority put receive received say send set several
      signalling since single sleep start take thief three timer tracker trigger use utility wake
      way week whoever`,
    ],
    [
      -0.5,
      `
      HSS IP MME MTC NDS SMS address authenticated car carrier command company credential diameter
      exposure function gateway give host inject interworking itself lock monitoring open operator
      order range read record report roaming sensor session specified transport unit vector visited`,
    ],
    [
      -1,
      `
      IWF`,
    ],
  ]),
  B: weighed([
    [
      2,
      `
      SCS`,
    ],
    [
      1,
      `
      external point`,
    ],
    [
      0.5,
      `
      AKA M2M TLS attached authentication away broadcast cell customer delivery domain end exposure
      gateway group host identifier impostor integrity interworking ipsec machine message name
      network order origin outside proposed provider reference request subscription terminal three
      tsp way`,
    ],
    [
      -0.5,
      `
      HSS IP MME NDS PLMN already application authority call card check clinic diameter even every
      exchange forward indication inside key node notice number open permitted protect read return
      roaming service since staff through utility whoever`,
    ],
  ]),
  C: weighed([
    [
      1,
      `
      platform`,
    ],
    [
      0.5,
      `
      PLMN able application attacker authenticate back bear bearer book came clinic command control
      credential data exposure false gateway he image impostor internet key later look name obtain
      once open operator order password place protection recorded send server session sign since
      somebody text tracker valve vendor verify way written`,
    ],
    [
      -0.5,
      `
      AS IMSI MME SCS answer anyone asked base broadcast carrier change clear come company
      connection context contract copy core delivery event file his home identifier interval
      interworking invented keep kept left log long memory network night notice provider query radio
      read received record registered report request rogue set software terminal two value woken
      year`,
    ],
    [
      -1,
      `
      customer`,
    ],
  ]),
};

function weighed(lists: readonly (readonly [number, string])[]): ReadonlyMap<string, number> {
  return new Map(
    lists.flatMap(([weight, list]) =>
      list
        .trim()
        .split(/\s+/)
        .map((word) => [word, weight] as const),
    ),
  );
}
