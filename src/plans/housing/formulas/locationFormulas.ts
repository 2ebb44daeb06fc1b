/** What the table of transition locations computes: names, codes, and whether what was entered can be right. */
import texts from "../../../text/nl/taskSheets.json";
import { column, own } from "../../structured";
import { type LocationColumn, locationHead } from "../taskHeads";
import { type ColumnFormulas, computes } from "./columnFormula";
import { countVerdicts, type Verdict, verdictOf } from "./verdictOf";
import { isWritten } from "./writtenKey";

const row = own(locationHead);
const all = column(locationHead);

const INPUT_MARK = "(invoer)";

function region(header: LocationColumn, field: string): string {
  return `IF(${row(header)}="","",LRT.GEBIED(${row(header)},"${field}"))`;
}

function check(): string {
  const halfYear = row("Telt mee in halfjaar (invoer)");
  const [places, residents] = [row("Capaciteit (invoer)"), row("Bewoners (invoer)")];
  const [from, until] = [row("Van (invoer)"), row("Tot (invoer)")];
  const dates = `${from},${until}`;
  const inputs = locationHead.columns.filter((header) => header.endsWith(INPUT_MARK)).map(row);
  const verdicts: readonly Verdict[] = [
    // People add lines here: two with the same number would count twice, whether they are equal or not.
    [`${row("Nummer")}=""`, texts.checkNumberMissing],
    [`COUNTIF(${all("Nummer")},${row("Nummer")})>1`, texts.checkNumberTwice],
    ...countVerdicts([places, residents], {
      text: texts.checkText,
      negative: texts.checkNegative,
      whole: texts.checkWhole,
    }),
    [`COUNTA(${dates})>COUNT(${dates})`, texts.checkDate],
    [`AND(${from}<>"",${until}<>"",${until}<${from})`, texts.checkEnd],
    [`ISERROR(${row("Naam gemeente")})`, texts.checkMunicipality],
    // What stands here may be a province too: its residents would count for nobody.
    [
      `AND(${row("Koppelgemeente (invoer)")}<>"",COUNTIFS(${row("Code koppelgemeente")},"GM*")=0)`,
      texts.checkLinkedMunicipality,
    ],
    [`AND(${row("Koppelgemeente (invoer)")}="",${residents}>0)`, texts.checkNoLinkedMunicipality],
    [`AND(${residents}>0,NOT(${isWritten("halfYear", halfYear)}))`, texts.checkLocationHalfYear],
    [`${residents}>${places}`, texts.checkFull],
  ];
  return `IF(COUNTA(${inputs.join(",")})=0,"",${verdictOf(verdicts)})`;
}

export const locationFormulas = {
  "Naam gemeente": computes(region("Gemeente (invoer)", "naam")),
  "Code koppelgemeente": computes(region("Koppelgemeente (invoer)", "code")),
  "Naam koppelgemeente": computes(region("Koppelgemeente (invoer)", "naam")),
  Controle: computes(check()),
} as const satisfies ColumnFormulas<LocationColumn>;
