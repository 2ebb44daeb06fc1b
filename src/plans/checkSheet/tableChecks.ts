/** What every table of ours must be: no row twice, numbers where numbers belong, formulas where formulas belong, its own checks OK. */
import texts from "../../text/nl/checkSheet.json";
import { fillIn } from "../../text/sentence";
import { count } from "../cellContent";
import { figureColumns } from "../figureColumns";
import { ladderHead, quotaHead } from "../housing/quotaHeads";
import { logLayout } from "../log";
import { sealHead } from "../seal/sealLayout";
import { column } from "../structured";
import type { InputRule, TableLayout } from "../tableLayout";
import { type Check, named, noneOf } from "./check";
import { keyCheck } from "./keyChecks";
import { type PresentTable, sheetOf } from "./presentTables";

/** Columns in which a table says itself what is wrong with a row. */
const VERDICT_COLUMNS = ["Controle", "Oordeel"] as const;
/** The log only grows, and the ladder is text: neither is computed with. A line about seals would change a sheet that is sealed. */
const UNCHECKED: ReadonlySet<string> = new Set([logLayout.name, ladderHead.name, sealHead.name]);

export function tableChecks(tables: readonly PresentTable[]): readonly Check[] {
  return tables
    .filter(({ layout }) => !UNCHECKED.has(layout.name))
    .flatMap((table) => [
      ...doubles(table),
      ...keyCheck(table),
      ...figures(table),
      ...overwritten(table),
      ...verdicts(table, "wrong"),
      ...verdicts(table, "attention"),
    ]);
}

const kindTexts = {
  double: ["idDouble", "subjectDouble"],
  figures: ["idFigures", "subjectFigures"],
  formulas: ["idFormulas", "subjectFormulas"],
  wrong: ["idWrong", "subjectWrong"],
  attention: ["idAttention", "subjectAttention"],
} as const;

type Kind = keyof typeof kindTexts;

function parts(table: PresentTable, kind: Kind): Pick<Check, "id" | "subject" | "where"> {
  const sheet = table.layout.sheet;
  return {
    ...named(kindTexts[kind], { sheet }),
    where: fillIn(texts.sheet, { sheet: sheetOf(table) }),
  };
}

/** Which columns of it formulas may name: one that is lacking makes no check. */
function columnsIn({ layout, headers }: PresentTable): (header: string) => string | null {
  const all = column(layout);
  return (header) => (headers.includes(header) ? all(header) : null);
}

/** Rows whose whole key stands once more. A municipality and half-year that stands twice is counted in its own column already. */
function doubles(table: PresentTable): readonly Check[] {
  const { layout } = table;
  const cells = columnsIn(table);
  const times = layout.name === quotaHead.name ? cells("Keer") : null;
  if (times !== null) {
    const differing = `SUMPRODUCT(1*ISERROR(${times}))`;
    return [noneOf({ ...parts(table, "double"), actual: `COUNTIFS(${times},">1")+${differing}` })];
  }
  const keys = layout.key.map((header) => cells(header) ?? "");
  const filled = keys.map((key) => `(${key}<>"")`).join("+");
  const same = keys.map((key) => `${key},${key}&""`).join(",");
  return [noneOf({ ...parts(table, "double"), actual: `SUMPRODUCT((${filled}>0)*(COUNTIFS(${same})>1))` })];
}

/** Text and errors where numbers belong, numbers below 0, parts of persons: a sum would leave them out, or believe them. */
function figures(table: PresentTable): readonly Check[] {
  const cells = columnsIn(table);
  const rules = Object.entries({ ...figureColumns[table.layout.name], ...table.layout.inputs });
  const faults = rules.flatMap(([header, rule]) => {
    const all = cells(header);
    return all === null || rule === undefined ? [] : faultsIn(all, rule);
  });
  return faults.length === 0 ? [] : [noneOf({ ...parts(table, "figures"), actual: faults.join("+") })];
}

function faultsIn(cells: string, rule: InputRule | "weight"): readonly string[] {
  if (typeof rule !== "string" || rule === "date" || rule === "yes") return [];
  const isCounted = rule === "count" || rule === "persons";
  return [
    `COUNTA(${cells})-COUNT(${cells})`,
    ...(rule === "persons" ? [] : [`COUNTIFS(${cells},"<0")`]),
    ...(isCounted ? [`SUMPRODUCT(ISNUMBER(${cells})*(IFERROR(${cells}-INT(${cells}),0)<>0))`] : []),
  ];
}

/** Cells of a column that computes itself in which no formula stands any more. */
function overwritten(table: PresentTable): readonly Check[] {
  const { layout } = table;
  const cells = columnsIn(table);
  const filled = filledRows(layout, cells);
  const typed = Object.keys(layout.formulas ?? {}).flatMap((header) => {
    const all = cells(header);
    return all === null ? [] : [`SUMPRODUCT(${filled}*(1-ISFORMULA(${all})))`];
  });
  return typed.length === 0 ? [] : [noneOf({ ...parts(table, "formulas"), actual: typed.join("+") })];
}

/** A row without a key is blank, or a finding of its own. */
function filledRows({ key }: TableLayout, cells: (header: string) => string | null): string {
  const [first = ""] = key;
  return `(${cells(first) ?? ""}<>"")`;
}

/**
 * Rows of which the table itself does not say OK. What says neither OK nor LET OP is wrong: FOUT, an error, and what somebody typed
 * in its place.
 */
function verdicts(table: PresentTable, severity: Check["severity"]): readonly Check[] {
  const { layout } = table;
  const cells = columnsIn(table);
  const header = VERDICT_COLUMNS.find((name) => layout.formulas?.[name] !== undefined);
  const [verdict, key] = [cells(header ?? ""), cells(layout.key[0] ?? "")];
  if (header === undefined || verdict === null || key === null) return [];
  const saying = (words: string): string => `COUNTIFS(${key},"<>",${verdict},"${words}")`;
  const mayAsk = layout.formulas?.[header]?.template.includes(texts.attention) === true;
  const attention = saying(`${texts.attention}*`);
  if (severity === "attention")
    return mayAsk ? [{ ...parts(table, severity), expected: count(0), actual: attention, severity }] : [];
  // A row that waits for input says nothing yet.
  const right = [saying(texts.right), saying(""), ...(mayAsk ? [attention] : [])];
  return [
    { ...parts(table, severity), expected: count(0), actual: `COUNTIFS(${key},"<>")-${right.join("-")}`, severity },
  ];
}
