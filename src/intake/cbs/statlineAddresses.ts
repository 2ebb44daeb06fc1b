/**
 * Where CBS StatLine answers with inhabitants on 1 January: table 03759ned, all ages, sexes and marital states together. The codes
 * of those totals are the ones that the table itself uses.
 */
export const STATLINE_ORIGINS = ["https://datasets.cbs.nl", "https://opendata.cbs.nl"] as const;

const TABLE = "03759ned";
const TOTALS = "Geslacht eq 'T001038' and Leeftijd eq '10000' and BurgerlijkeStaat eq 'T001019'";

/** Version 4 of the interface first, version 3 when that does not answer. */
export function statlineAddresses(
  year: number,
  [newest, older]: readonly [string, string] = STATLINE_ORIGINS,
): readonly [string, string] {
  const ofYear = `${TOTALS} and Perioden eq '${year}JJ00'`;
  const observations = encodeURIComponent(`Measure eq 'M000352' and ${ofYear}`);
  const typed = encodeURIComponent(ofYear);
  return [
    `${newest}/odata/v1/CBS/${TABLE}/Observations?$filter=${observations}`,
    `${older}/ODataApi/odata/${TABLE}/TypedDataSet?$filter=${typed}&$select=RegioS,Perioden,BevolkingOp1Januari_1`,
  ];
}
