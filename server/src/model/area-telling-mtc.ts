// Words that speak for an area of machine-type communication wherever a sentence has them, or against it: fitted on the
// statements labelled for tuning, so far as several writers use them. `npm run areas -- --fit` prints them.

/** By area: words as terms are compared, with their weights. */
export const MTC_TELLING: Readonly<Record<"A" | "B" | "C", ReadonlyMap<string, number>>> = {
  A: weighed([
    [
      1,
      `
      card module network terminal`,
    ],
    [
      0.5,
      `
      PLMN UICC USIM access alarm attached attacker authentication broadcast cell ciphering
      connection emergency false find first hold hour integrity invented lift limit long low make
      member message one origin parking place point possible send sent signalling station thief
      three timer tracker trigger use value wait wake week`,
    ],
    [
      -0.5,
      `
      HSS IP MME MTC SMS address already authenticated car carrier change command company core
      credential diameter even event exposure function gateway give host identifier interworking
      learn lock monitoring open operator read record report serve server session specified
      subscriber subscription transport whatever`,
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
      point`,
    ],
    [
      0.5,
      `
      AKA NAF TLS authentication away broadcast clear contain core delivery domain end entitled
      exposure external function gateway group host integrity interworking ipsec machine message
      mutual network outside proposed protected provider radio reference request sensor sent
      server terminal three trigger tsp`,
    ],
    [
      -0.5,
      `
      MME PLMN UE card check clinic data diameter enb even every exchange forward key long node
      notice operator possible read roaming service since through utility visited`,
    ],
  ]),
  C: weighed([
    [
      1,
      `
      key`,
    ],
    [
      0.5,
      `
      DTLS able application attacker authenticate back bear bearer clinic command data exchanged
      exposure false give he host image impostor internet later look made name nobody obtain once
      open operator order password place platform protection send sensor server sign since
      somebody tell use valve vendor verify way written`,
    ],
    [
      -0.5,
      `
      HSS IMSI NAS SCS answer anyone asked base broadcast carrier change come company connection
      context contract copy core customer database delivery equipment event external first hand
      held identifier interval interworking invented keep kept leave left load log long memory
      meter night position provider query radio reading record registered report request second
      staff tariff terminal value woken year`,
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
