/**
 * Which part of the dwellings that become free the housing quota needs. Persons / persons per dwelling / dwellings; who lives
 * elsewhere is taken off first. The same rule as `allocationPercentage`. Minister, 5 September 2022, ah-tk-20212022-3888.
 */
import texts from "../../../text/nl/taskSheets.json";
import { COUNT_FORMAT, ONE_DECIMAL, PERCENT_FORMAT } from "../../cellContent";
import { column, own } from "../../structured";
import { dwellingNames } from "../blockNames";
import { policyHead, quotaHead } from "../quotaHeads";
import { type DwellingColumn, dwellingHead, locationHead } from "../taskHeads";
import { type ColumnFormulas, computes } from "./columnFormula";
import { agreedNumber, agreedSetting, rowsDiffer } from "./onceEach";
import { countVerdicts, type Verdict, verdictOf } from "./verdictOf";
import { isWritten } from "./writtenKey";

const row = own(dwellingHead);
const all = column(dwellingHead);
const quota = column(quotaHead);
const policy = column(policyHead);
const locations = column(locationHead);

const VACATED = "Vrijkomende woningen (invoer)";
const HOTEL = "Personen hotel en accommodatie (invoer)";
const ALLOTTED = "Toegewezen woningen (invoer)";
const INPUTS = [VACATED, HOTEL, ALLOTTED] as const;

const inQuota = `${quota("Gebied")},${row("Gebied")},${quota("Halfjaar")},${row("Halfjaar")}`;
// Once: who came in an earlier half-year is in the balance that came along.
const linked =
  `${locations("Code koppelgemeente")},${row("Gebied")},` +
  `${locations("Telt mee in halfjaar (invoer)")},${row("Halfjaar")}`;
const ofProvince = `${policy("Gebied")},${row("Provincie")}`;
const sameRow = `${all("Gebied")},${row("Gebied")},${all("Halfjaar")},${row("Halfjaar")}`;

const [vacated, needed, perDwelling] = [row(VACATED), row("Woningen nodig"), row("Personen per woning")];
const toHouse = `MAX(0,${row("Opgave")}-${row("Personen elders")})`;

/** Residents of a location that stands twice would count double. */
const residents =
  `IF(COUNTIFS(${linked},${locations("Controle")},"${texts.checkNumberTwice}")>0,NA(),` +
  `SUMIFS(${locations("Bewoners (invoer)")},${linked}))`;

/** Without dwellings that become free there is no part to speak of; of text in their place none is known. */
function whenVacated(template: string): string {
  return `IF(COUNTA(${vacated})>COUNT(${vacated}),NA(),IF(N(${vacated})=0,"",${template}))`;
}

/** Locations of which nobody knows for whom their residents count: that may be any municipality of their half-year. */
const inHalfYear = `COUNTIFS(${locations("Telt mee in halfjaar (invoer)")},${row("Halfjaar")}`;
const lost =
  `${inHalfYear})-${inHalfYear},${locations("Code koppelgemeente")},"GM*")` +
  `-${inHalfYear},${locations("Code koppelgemeente")},"")`;

const { lowest, highest } = dwellingNames;
const areParts = `IF(COUNT(${lowest},${highest})=2,AND(${lowest}>=0,${lowest}<=${highest},${highest}<=1),FALSE)`;

const neededPart = whenVacated(
  `IF(OR(${vacated}<0,${row("Personen elders")}<0,${perDwelling}<=0),NA(),${toHouse}/${perDwelling}/${vacated})`,
);

function check(): string {
  const inputs = INPUTS.map(row);
  const faulty = `${locations("Code koppelgemeente")},${row("Gebied")},` + `${locations("Controle")},"${texts.wrong}*"`;
  const verdicts: readonly Verdict[] = [
    [`NOT(${isWritten("municipality", row("Gebied"))})`, texts.checkCode],
    [`NOT(${isWritten("halfYear", row("Halfjaar"))})`, texts.checkHalfYear],
    [`NOT(${isWritten("province", row("Provincie"))})`, texts.checkProvince],
    ...countVerdicts(inputs, { text: texts.checkText, negative: texts.checkNegative, whole: texts.checkWhole }),
    [
      rowsDiffer(
        sameRow,
        INPUTS.map((header) => [all(header), row(header)] as const),
      ),
      texts.checkDoubles,
    ],
    [`COUNT(${row("Opgave")},${row("Realisatie")})<2`, texts.checkQuota],
    [`COUNTIFS(${faulty})+${lost}>0`, texts.checkLocations],
    [`COUNT(${row("Personen elders")})=0`, texts.checkLocations],
    [`IF(ISNUMBER(${perDwelling}),${perDwelling}<=0,TRUE)`, texts.checkPerDwelling],
    [`COUNT(${needed})=0`, texts.checkComputed],
    [`NOT(${areParts})`, texts.checkParts],
    [`N(${vacated})=0`, texts.checkVacated],
    [`${row(ALLOTTED)}>${vacated}`, texts.checkAllotted],
    [`${row("Personen elders")}>MAX(0,${row("Opgave")})`, texts.checkElsewhere],
  ];
  return verdictOf(verdicts);
}

const dwellingsAt = (name: string): string => whenVacated(`${vacated}*${name}`);
const personsAt = (header: DwellingColumn): string => whenVacated(`${row(header)}*${perDwelling}`);

export const dwellingFormulas = {
  Opgave: computes(agreedNumber(quota("Opgave"), inQuota), COUNT_FORMAT),
  Realisatie: computes(agreedNumber(quota("Realisatie"), inQuota), COUNT_FORMAT),
  "Personen doorstroomlocaties": computes(residents, COUNT_FORMAT),
  "Personen elders": computes(`${row(HOTEL)}+${row("Personen doorstroomlocaties")}`, COUNT_FORMAT),
  "Personen per woning": computes(agreedSetting(policy("Personen per woning (invoer)"), ofProvince), ONE_DECIMAL),
  // A municipality that did more than its quota needs no dwellings: never fewer than none.
  "Woningen nodig": computes(`IF(${perDwelling}=0,"",${toHouse}/${perDwelling})`, ONE_DECIMAL),
  "Nodig deel": computes(neededPart, PERCENT_FORMAT),
  "Woningen bij laagste deel": computes(dwellingsAt(dwellingNames.lowest), ONE_DECIMAL),
  "Woningen bij hoogste deel": computes(dwellingsAt(dwellingNames.highest), ONE_DECIMAL),
  "Personen bij laagste deel": computes(personsAt("Woningen bij laagste deel"), ONE_DECIMAL),
  "Personen bij hoogste deel": computes(personsAt("Woningen bij hoogste deel"), ONE_DECIMAL),
  "Toegewezen deel": computes(whenVacated(`${row(ALLOTTED)}/${vacated}`), PERCENT_FORMAT),
  "Tekort aan woningen": computes(`IF(${needed}="","",MAX(0,${needed}-${row(ALLOTTED)}))`, ONE_DECIMAL),
  Controle: computes(check()),
} as const satisfies ColumnFormulas<DwellingColumn>;
