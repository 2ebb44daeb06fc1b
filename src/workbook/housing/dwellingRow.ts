/**
 * One row of the table LRT_Woningen: which part of the dwellings that become free the housing quota needs. Persons / persons
 * per dwelling / dwellings; who lives elsewhere is taken off first. Minister, 5 September 2022, ah-tk-20212022-3888.
 */
import texts from "../../text/nl/taskSheets.json";
import { halfYearName } from "../../housing/halfYear";
import { cellIn, wholeColumn } from "../tablePlace";
import { blank, type CellContent, COUNT_FORMAT, formula, text } from "../writeGateway";
import { dwellingNames } from "./dwellingBlock";
import { ONE_DECIMAL, PERCENT_FORMAT } from "./quotaRow";
import type { QuotaRow } from "./quotaState";
import { inColumns, type TaskPlaces } from "./taskState";
import { type Verdict, verdictOf } from "./verdictOf";

type Own = (header: string) => string;

const VACATED = "Vrijkomende woningen (invoer)";
const HOTEL = "Personen hotel en accommodatie (invoer)";
const ALLOTTED = "Toegewezen woningen (invoer)";

/** @param line The row of the sheet where it will stand, from 1. */
export function dwellingRow(row: QuotaRow, places: TaskPlaces, line: number): readonly CellContent[] {
  const own: Own = (header) => cellIn(places.LRT_Woningen, header, line);
  return inColumns("LRT_Woningen", [
    ["Gebied", text(row.code)],
    ["Naam", text(row.name)],
    ["Halfjaar", text(halfYearName(row.halfYear))],
    ["Provincie", text(row.province)],
    ...personCells(places, own),
    ...needCells(own),
    ...partCells(own),
    [VACATED, blank(COUNT_FORMAT)],
    [HOTEL, blank(COUNT_FORMAT)],
    [ALLOTTED, blank(COUNT_FORMAT)],
    ["Controle", formula(check(places, own))],
  ]);
}

type HeadedCell = readonly [header: string, content: CellContent];

function personCells(places: TaskPlaces, own: Own): readonly HeadedCell[] {
  const { LRT_Taakstelling: quota, LRT_Doorstroomlocaties: locations, LRT_Beleid: policy } = places;
  const here =
    `${wholeColumn(quota, "Gebied")},${own("Gebied")},` + `${wholeColumn(quota, "Halfjaar")},${own("Halfjaar")}`;
  const ofQuota = (header: string): CellContent =>
    formula(`SUMIFS(${wholeColumn(quota, header)},${here})`, COUNT_FORMAT);
  // Once: who came in an earlier half-year is in the balance that came along.
  const linked =
    `${wholeColumn(locations, "Code koppelgemeente")},${own("Gebied")},` +
    `${wholeColumn(locations, "Telt mee in halfjaar (invoer)")},${own("Halfjaar")}`;
  const perDwelling = wholeColumn(policy, "Personen per woning (invoer)");
  return [
    ["Opgave", ofQuota("Opgave")],
    ["Realisatie", ofQuota("Realisatie")],
    [
      "Personen doorstroomlocaties",
      formula(`SUMIFS(${wholeColumn(locations, "Bewoners (invoer)")},${linked})`, COUNT_FORMAT),
    ],
    ["Personen elders", formula(`${own(HOTEL)}+${own("Personen doorstroomlocaties")}`, COUNT_FORMAT)],
    [
      "Personen per woning",
      formula(`SUMIFS(${perDwelling},${wholeColumn(policy, "Gebied")},${own("Provincie")})`, ONE_DECIMAL),
    ],
  ];
}

/** A municipality that did more than its quota needs no dwellings: never fewer than none. */
function needCells(own: Own): readonly HeadedCell[] {
  const [quota, elsewhere, perDwelling] = [own("Opgave"), own("Personen elders"), own("Personen per woning")];
  const share = `LRT.TOEWIJZING(${quota},${own(VACATED)},${perDwelling},${elsewhere})`;
  return [
    ["Woningen nodig", formula(`IF(${perDwelling}=0,"",MAX(0,${quota}-${elsewhere})/${perDwelling})`, ONE_DECIMAL)],
    ["Nodig deel", formula(whenVacated(own, `MAX(0,${share})`), PERCENT_FORMAT)],
    [
      "Tekort aan woningen",
      formula(`IF(${own("Woningen nodig")}="","",MAX(0,${own("Woningen nodig")}-${own(ALLOTTED)}))`, ONE_DECIMAL),
    ],
  ];
}

function partCells(own: Own): readonly HeadedCell[] {
  const dwellings = (name: string): CellContent => formula(whenVacated(own, `${own(VACATED)}*${name}`), ONE_DECIMAL);
  const persons = (header: string): CellContent =>
    formula(whenVacated(own, `${own(header)}*${own("Personen per woning")}`), ONE_DECIMAL);
  return [
    ["Woningen bij laagste deel", dwellings(dwellingNames.lowest)],
    ["Woningen bij hoogste deel", dwellings(dwellingNames.highest)],
    ["Personen bij laagste deel", persons("Woningen bij laagste deel")],
    ["Personen bij hoogste deel", persons("Woningen bij hoogste deel")],
    ["Toegewezen deel", formula(whenVacated(own, `${own(ALLOTTED)}/${own(VACATED)}`), PERCENT_FORMAT)],
  ];
}

/** Without dwellings that become free there is no part to speak of. */
function whenVacated(own: Own, template: string): string {
  return `IF(OR(${own(VACATED)}="",${own(VACATED)}=0),"",${template})`;
}

function check(places: TaskPlaces, own: Own): string {
  const { LRT_Doorstroomlocaties: locations } = places;
  const inputs = [own(VACATED), own(HOTEL), own(ALLOTTED)];
  const faulty =
    `${wholeColumn(locations, "Code koppelgemeente")},${own("Gebied")},` +
    `${wholeColumn(locations, "Controle")},"${texts.wrong}*"`;
  const verdicts: readonly Verdict[] = [
    [`COUNTA(${inputs.join(",")})>COUNT(${inputs.join(",")})`, texts.checkText],
    [`MIN(${inputs.join(",")})<0`, texts.checkNegative],
    [`OR(${inputs.map((cell) => `${cell}<>INT(${cell})`).join(",")})`, texts.checkWhole],
    [`NOT(ISNUMBER(${own("Opgave")}))`, texts.checkQuota],
    [`COUNTIFS(${faulty})>0`, texts.checkLocations],
    [`${own("Personen per woning")}=0`, texts.checkPerDwelling],
    [`OR(${own(VACATED)}="",${own(VACATED)}=0)`, texts.checkVacated],
    [`${own(ALLOTTED)}>${own(VACATED)}`, texts.checkAllotted],
    [`${own("Personen elders")}>MAX(0,${own("Opgave")})`, texts.checkElsewhere],
  ];
  return verdictOf(verdicts);
}
