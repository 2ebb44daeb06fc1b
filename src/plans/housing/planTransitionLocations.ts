/**
 * The sheet Doorstroomlocaties: temporary housing of permit holders. Who lives there counts for the linked municipality,
 * wherever the location stands, and stays at most a year; the number of places in the country has a ceiling.
 */
import texts from "../../text/nl/taskSheets.json";
import { planningFigures } from "../../reference/planningFigures";
import { type Result, succeed } from "../../text/result";
import { blank, count, COUNT_FORMAT, DATE_FORMAT, formula, number, text } from "../cellContent";
import { type DesiredBlock, type DesiredState, logEntry, nothingDesired } from "../desiredState";
import { cellText } from "../cellText";
import { columnOf } from "../recogniseTable";
import { column } from "../structured";
import { type DesiredRow, rowOf } from "../tableLayout";
import type { FoundTable } from "../workbookContent";
import { blockBeside } from "./blockBeside";
import { anchors } from "./blockNames";
import type { TaskInput } from "./housingInput";
import { type LocationColumn, locationHead } from "./taskHeads";
import { taskLayouts } from "./taskLayouts";
import { madeOnce } from "./madeOnce";

/** Rows that stand ready for input. */
const PREPARED_ROWS = 10;

export function planTransitionLocations(input: TaskInput): Result<DesiredState> {
  const wanted = locationTable(input.state.tables.LRT_Doorstroomlocaties);
  const sheet = madeOnce(input, "LRT_Doorstroomlocaties", wanted);
  if (!sheet.ok) return sheet;
  return succeed({
    ...nothingDesired,
    ...sheet.value,
    log: logEntry(texts.logLocations, taskLayouts.LRT_Doorstroomlocaties.sheet),
  });
}

/** The table with rows that wait for input: other sheets add up what stands in it. */
export function locationTable(found: FoundTable | null): Pick<DesiredState, "tables" | "blocks"> {
  const rows = Array.from({ length: PREPARED_ROWS }, (_none, index) => locationRow(index + 1));
  return { tables: [{ layout: taskLayouts.LRT_Doorstroomlocaties, rows }], blocks: [locationBlock(found)] };
}

const INPUT_MARK = "(invoer)";

/** True while nobody has entered a location. */
export function isUnfilled(found: FoundTable): boolean {
  const inputs = locationHead.columns.filter((header) => header.endsWith(INPUT_MARK));
  return inputs.every((header) => columnOf(found, locationHead, header).every((cell) => cellText(cell) === ""));
}

function locationRow(position: number): DesiredRow {
  return rowOf(locationHead, {
    Nummer: number(position),
    "Telt mee in halfjaar (invoer)": text(null),
    "Capaciteit (invoer)": blank(COUNT_FORMAT),
    "Bewoners (invoer)": blank(COUNT_FORMAT),
    "Van (invoer)": blank(DATE_FORMAT),
    "Tot (invoer)": blank(DATE_FORMAT),
  });
}

/** A location that stands twice makes the sum unknown: its residents would count double. */
function locationBlock(found: FoundTable | null): DesiredBlock {
  const all = column(locationHead);
  const { value, source } = planningFigures.transitionPlaces;
  const isDoubled = `COUNTIFS(${all("Controle")},"${texts.checkNumberTwice}")>0`;
  const sum = (header: LocationColumn): string => `IF(${isDoubled},NA(),SUM(${all(header)}))`;
  const [places, residents] = [sum("Capaciteit (invoer)"), sum("Bewoners (invoer)")];
  return blockBeside(
    anchors.locations,
    [
      { label: texts.mostPlaces, content: count(value), source },
      { label: texts.places, content: formula(places, COUNT_FORMAT) },
      { label: texts.residents, content: formula(residents, COUNT_FORMAT) },
      { label: texts.freePlaces, content: formula(`${places}-${residents}`, COUNT_FORMAT) },
    ],
    texts.locationRules,
    taskLayouts.LRT_Doorstroomlocaties,
    found,
  );
}
