/**
 * The sheet Doorstroomlocaties: temporary housing of permit holders. Who lives there counts for the linked municipality,
 * wherever the location stands, and stays at most a year; at most 8.500 places in the country (Stcrt. 2025, 11378).
 */
import texts from "../../text/nl/taskSheets.json";
import { fail, type Result, succeed } from "../../text/result";
import { isInput } from "../inputColumns";
import type { BlockWrite, SheetPlan, TableWrite } from "../sheetPlan";
import { HEADER_ROW } from "../tableLayouts";
import { cellIn, wholeColumn } from "../tablePlace";
import { blank, type CellContent, count, COUNT_FORMAT, DATE_FORMAT, formula, text } from "../writeGateway";
import { blockBeside, columnBeside } from "./blockBeside";
import { taskLayouts } from "./taskLayouts";
import { inColumns, sheetThere, type TaskPlaces, taskPlaces, taskRows, type TaskState } from "./taskState";
import { type Verdict, verdictOf } from "./verdictOf";

/** Rows that stand ready for input. */
const PREPARED_ROWS = 10;
const MOST_PLACES_NATIONALLY = 8500;

export function planTransitionLocations(state: TaskState): Result<SheetPlan> {
  const problems = sheetThere(state, "LRT_Doorstroomlocaties");
  if (problems.length > 0) return fail(...problems);
  return succeed({
    ...newLocationTable(state),
    cells: [],
    log: {
      action: texts.logLocations,
      subject: taskLayouts.LRT_Doorstroomlocaties.sheet,
      before: "",
      after: "",
      remark: "",
    },
  });
}

/** The table with rows that wait for input, or nothing when it is there: other sheets add up what stands in it. */
export function newLocationTable(state: TaskState): Pick<SheetPlan, "tables" | "blocks"> {
  if (state.tables.LRT_Doorstroomlocaties !== null) return { tables: [], blocks: [] };
  const places = taskPlaces(state);
  const rows = Array.from({ length: PREPARED_ROWS }, (_none, index) => locationRow(index, places));
  const table: TableWrite = taskRows(state, "LRT_Doorstroomlocaties", rows);
  return { tables: [table], blocks: [locationBlock(places)] };
}

function locationRow(index: number, { LRT_Doorstroomlocaties: place }: TaskPlaces): readonly CellContent[] {
  const own = (header: string): string => cellIn(place, header, HEADER_ROW + 2 + index);
  const region = (header: string, field: string): CellContent =>
    formula(`IF(${own(header)}="","",LRT.GEBIED(${own(header)},"${field}"))`);
  return inColumns("LRT_Doorstroomlocaties", [
    ["Nummer", { kind: "number", value: index + 1 }],
    ["Naam gemeente", region("Gemeente (invoer)", "naam")],
    ["Code koppelgemeente", region("Koppelgemeente (invoer)", "code")],
    ["Naam koppelgemeente", region("Koppelgemeente (invoer)", "naam")],
    ["Telt mee in halfjaar (invoer)", text(null)],
    ["Capaciteit (invoer)", blank(COUNT_FORMAT)],
    ["Bewoners (invoer)", blank(COUNT_FORMAT)],
    ["Van (invoer)", blank(DATE_FORMAT)],
    ["Tot (invoer)", blank(DATE_FORMAT)],
    ["Controle", formula(check(own))],
  ]);
}

function check(own: (header: string) => string): string {
  const halfYear = own("Telt mee in halfjaar (invoer)");
  const [places, residents] = [own("Capaciteit (invoer)"), own("Bewoners (invoer)")];
  const [from, until] = [own("Van (invoer)"), own("Tot (invoer)")];
  const numbers = `${places},${residents}`;
  const dates = `${from},${until}`;
  const inputs = taskLayouts.LRT_Doorstroomlocaties.columns.filter(isInput).map(own);
  const verdicts: readonly Verdict[] = [
    [`COUNTA(${numbers})>COUNT(${numbers})`, texts.checkText],
    [`MIN(${numbers})<0`, texts.checkNegative],
    [`OR(${places}<>INT(${places}),${residents}<>INT(${residents}))`, texts.checkWhole],
    [`COUNTA(${dates})>COUNT(${dates})`, texts.checkDate],
    [`AND(${from}<>"",${until}<>"",${until}<${from})`, texts.checkEnd],
    [`ISERROR(${own("Naam gemeente")})`, texts.checkMunicipality],
    // What stands here may be a province too: its residents would count for nobody.
    [
      `AND(${own("Koppelgemeente (invoer)")}<>"",COUNTIFS(${own("Code koppelgemeente")},"GM*")=0)`,
      texts.checkLinkedMunicipality,
    ],
    [`AND(${own("Koppelgemeente (invoer)")}="",${residents}>0)`, texts.checkNoLinkedMunicipality],
    [
      `AND(${residents}>0,COUNTIFS(${halfYear},"????-I")+COUNTIFS(${halfYear},"????-II")=0)`,
      texts.checkLocationHalfYear,
    ],
    [`${residents}>${places}`, texts.checkFull],
  ];
  return `IF(COUNTA(${inputs.join(",")})=0,"",${verdictOf(verdicts)})`;
}

function locationBlock({ LRT_Doorstroomlocaties: place }: TaskPlaces): BlockWrite {
  const { sheet, columns } = taskLayouts.LRT_Doorstroomlocaties;
  const block = blockBeside(sheet, columnBeside(columns));
  const sum = (header: string): CellContent => formula(`SUM(${wholeColumn(place, header)})`, COUNT_FORMAT);
  block.add({ label: texts.mostPlaces, content: count(MOST_PLACES_NATIONALLY), source: texts.mostPlacesSource });
  const places = block.add({ label: texts.places, content: sum("Capaciteit (invoer)") });
  const residents = block.add({ label: texts.residents, content: sum("Bewoners (invoer)") });
  block.add({ label: texts.freePlaces, content: formula(`${places}-${residents}`, COUNT_FORMAT) });
  for (const sentence of texts.locationRules) block.explain(sentence);
  return block.finish();
}
