/**
 * Occupancy of reception over time, in native formulas that may be sorted: the same rule as `occupancy`. COA plans with 91 % of the
 * places in use: places = persons / 0,91, rounded up.
 */
import texts from "../../../text/nl/taskSheets.json";
import { COUNT_FORMAT, PERCENT_FORMAT } from "../../cellContent";
import { column, own } from "../../structured";
import { occupancyNames } from "../blockNames";
import { type OccupancyColumn, occupancyHead } from "../taskHeads";
import { type ColumnFormulas, computes } from "./columnFormula";
import { rowsDiffer, textsAmong, withoutDust } from "./onceEach";
import { countVerdicts, verdictOf } from "./verdictOf";

const row = own(occupancyHead);
const all = column(occupancyHead);

const FLOWS = ["Instroom (invoer)", "Uitstroom (invoer)"] as const satisfies readonly OccupancyColumn[];
const INPUTS = [...FLOWS, "Capaciteit (invoer)"] as const;
const { begin, norm, doubled, start, periods, days, missing } = occupancyNames;

const starts = all("Begint op");
const untilNow = `${starts},"<="&${row("Begint op")}`;
const capacity = row("Capaciteit (invoer)");

/** Everybody who came or went in the periods up to this one; a period that stands twice counts once. */
function total(flow: (typeof FLOWS)[number]): string {
  const once = `(${starts}>0)*(${starts}<=${row("Begint op")})/COUNTIF(${starts},${starts}&"")`;
  return `IF(${doubled}=0,SUMIFS(${all(flow)},${untilNow}),${withoutDust(`SUMPRODUCT(${once},${all(flow)})`)})`;
}

/** Text, parts of persons and negative numbers in an earlier period make every later one unknown. */
const faults = FLOWS.flatMap((flow) => [
  textsAmong(untilNow, all(flow)),
  `COUNTIFS(${untilNow},${all(flow)},"<0")`,
  `SUMPRODUCT((${starts}<=${row("Begint op")})*(IFERROR(${all(flow)}-INT(${all(flow)}),0)<>0))`,
]).join("+");

/** Who comes or goes in a period without a date belongs to nobody knows which periods: all are unknown. */
const undated = `SUMPRODUCT((1-ISNUMBER(${starts}))*(${FLOWS.map((flow) => `(${all(flow)}<>"")`).join("+")}))`;

const persons = `N(${begin})+${total("Instroom (invoer)")}-${total("Uitstroom (invoer)")}`;
const isUnknown = `OR(${missing}>0,NOT(ISNUMBER(${row("Begint op")})),${undated}>0,COUNTA(${begin})>COUNT(${begin}),N(${begin})<0,${faults}>0)`;

const digits = 9;
const needed = `ROUNDUP(ROUND(${row("Bezetting")}/${norm},${digits}),0)`;

function check(): string {
  const sameRow = `${starts},${row("Begint op")}`;
  return verdictOf([
    [`NOT(ISNUMBER(${row("Begint op")}))`, texts.checkStart],
    ...countVerdicts(INPUTS.map(row), {
      text: texts.checkText,
      negative: texts.checkNegative,
      whole: texts.checkWhole,
    }),
    [
      rowsDiffer(
        sameRow,
        INPUTS.map((header) => [all(header), row(header)] as const),
      ),
      texts.checkDoubles,
    ],
    [`${undated}>0`, texts.checkUndated],
    [`ISERROR(${missing})`, texts.checkPeriods],
    [`${missing}>0`, texts.checkMissing],
    [`NOT(ISNUMBER(${row("Bezetting")}))`, texts.checkOccupancy],
    [`OR(N(${norm})<=0,N(${norm})>1)`, texts.checkNorm],
    [`COUNT(${row("Benodigd")},${row("Tekort")})<2`, texts.checkComputed],
    [`${capacity}=""`, texts.checkCapacity],
    [`${row("Tekort")}>0`, texts.checkShortage],
  ]);
}

export const occupancyFormulas = {
  // Fewer people than nobody cannot be.
  Bezetting: computes(`IF(${isUnknown},NA(),IF(${persons}<0,NA(),${persons}))`, COUNT_FORMAT),
  Benodigd: computes(`IF(OR(N(${norm})<=0,N(${norm})>1),NA(),${needed})`, COUNT_FORMAT),
  Tekort: computes(
    `IF(COUNTA(${capacity})>COUNT(${capacity}),NA(),MAX(0,${row("Benodigd")}-N(${capacity})))`,
    COUNT_FORMAT,
  ),
  Bezettingsgraad: computes(`IF(N(${capacity})>0,${row("Bezetting")}/${capacity},"")`, PERCENT_FORMAT),
  Controle: computes(check()),
} as const satisfies ColumnFormulas<OccupancyColumn>;

/**
 * 0 when every period stands once, 1 when some stand twice and say the same, unknown when they differ: then no sum over periods is
 * right.
 */
export function doubledPeriods(): string {
  const times = `COUNTIF(${starts},${starts}&"")`;
  const differences = INPUTS.map((header) => `(SUMIFS(${all(header)},${starts},${starts})<>${times}*${all(header)})`);
  return (
    `IF(SUMPRODUCT((${times}>1)*(${starts}<>""))=0,0,` +
    `IF(SUMPRODUCT((${starts}<>"")*(${differences.join("+")}))=0,1,NA()))`
  );
}

/**
 * How many periods were taken out: fewer than there must be, the first one gone, or more days to the next one than a period has. Periods
 * that people add are none too many. Unknown when nobody can tell which periods there must be.
 */
export function missingPeriods(): string {
  const once = `SUMPRODUCT(ISNUMBER(${starts})*(${starts}>=${start})/COUNTIF(${starts},${starts}&""))`;
  const until = `IFERROR(${starts}+${days},0)`;
  const next = `COUNTIFS(${starts},">"&${starts},${starts},"<="&${until})`;
  const gaps = `SUMPRODUCT(ISNUMBER(${starts})*(${starts}<MAX(${starts}))*(${next}=0))`;
  return (
    `IF(COUNT(${start},${periods},${days})<3,NA(),` +
    `MAX(${periods}-${withoutDust(once)},IF(COUNTIF(${starts},${start})=0,1,0),${gaps}))`
  );
}
