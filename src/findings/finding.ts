/** A finding: something in a workbook that is wrong or that somebody must look at, as data. */
import { cellsAddress } from "../plans/address";
import { problem, type Problem, type ProblemParameter } from "../text/result";

/** "wrong" is FOUT: a number may be wrong. "attention" is LET OP: a person must look. */
export type Severity = "wrong" | "attention";

/**
 * Every kind of finding. Codes are Dutch: planners see them. Those of the workbook rules carry the number of their rule (W1–W20);
 * what W5, W7, W11 and W12 ask has codes of its own.
 */
export const findingKinds = {
  NAAM: "wrong",
  FOUTWAARDE: "wrong",
  KOPPEN: "wrong",
  TABELTWEE: "wrong",
  TABELBEREIK: "wrong",
  ONDERTABEL: "wrong",
  DUBBEL: "wrong",
  HERHAALD: "attention",
  ZONDERSLEUTEL: "wrong",
  SPATIE: "wrong",
  FORMULE: "wrong",
  FORMULEANDERS: "wrong",
  OUDEREGEL: "wrong",
  TEKSTGETAL: "wrong",
  TEKSTDATUM: "wrong",
  NEGATIEF: "wrong",
  GEHEEL: "wrong",
  KEUZE: "wrong",
  ONBEKEND: "wrong",
  GEBIEDSNAAM: "attention",
  GEMEENTE: "wrong",
  HALFJAAR: "wrong",
  PEILJAAR: "wrong",
  OPVOLGER: "wrong",
  MEEGETELD: "wrong",
  MEEGETELDONBEKEND: "attention",
  BESLUITGEWIJZIGD: "wrong",
  BESLUITLEEG: "wrong",
  BESLUITONBEKEND: "wrong",
  BESLUITDUBBEL: "wrong",
  VEROUDERD: "attention",
  AMV: "wrong",
  TOTAAL: "wrong",
  PEILDATUM: "wrong",
  SLEUTELONBEKEND: "wrong",
  SLEUTELONVOLLEDIG: "wrong",
  SLEUTELGEWIJZIGD: "attention",
  NIVEAU: "wrong",
  OUDERELIJST: "attention",
  MOMENT: "attention",
  LANDELIJKANDERS: "wrong",
  LANDELIJKONBEKEND: "attention",
  AFRONDING: "attention",
  LANDELIJKWEG: "wrong",
  VERDWENEN: "wrong",
  RUIL: "wrong",
  AFSPRAAK: "attention",
  SOM: "wrong",
  CONTROLE: "wrong",
  CONTROLESWEG: "wrong",
  CONTROLEWEG: "wrong",
  CONTROLEANDERS: "wrong",
  CONTROLEOUD: "wrong",
  CONTROLELEEG: "attention",
  NAREKENEN: "wrong",
  ZONDERUITKOMST: "attention",
  HANDMATIG: "attention",
  PRECISIE: "wrong",
  RONDGANG: "attention",
  NAAMBLAD: "wrong",
  ANDERSGELDEND: "attention",
  HERKOMST: "wrong",
  OPDRACHT: "wrong",
  ZEGEL: "attention",
  ZEGELREGEL: "wrong",
  VERSIE: "attention",
  SCHEMA: "attention",
  W1: "attention",
  W2: "wrong",
  W4: "attention",
  W6VERBORGEN: "attention",
  W6SAMENGEVOEGD: "attention",
  W6KOPPELING: "attention",
  W6VLUCHTIG: "attention",
  W8: "attention",
  W10: "attention",
  LOGBOEKWEG: "wrong",
  W13: "attention",
  W17: "attention",
  W17NAAM: "wrong",
  W18: "attention",
  W19: "attention",
} as const satisfies Record<string, Severity>;

export type FindingCode = keyof typeof findingKinds;

/** Where it is; what does not apply is null. */
export interface Where {
  readonly sheet: string | null;
  /** One cell or a few, such as "B7". */
  readonly cell: string | null;
  /** The name that the table has in this workbook. */
  readonly table: string | null;
  /** The key of the row, such as "GM0034 · 2024-I". */
  readonly row: string | null;
}

/** The order that puts it right: one that did not finish, by its id; the update of the workbook; or completing the sheet Controles. */
export type Repair =
  { readonly kind: "finish"; readonly orderId: string } | { readonly kind: "update" } | { readonly kind: "checks" };

export interface Finding {
  readonly code: FindingCode;
  readonly severity: Severity;
  readonly where: Where;
  readonly what: Problem;
  readonly why: Problem;
  readonly repair: Repair | null;
}

export const nowhere: Where = { sheet: null, cell: null, table: null, row: null };

/** A cell of a sheet, from 0. */
export function atCell(sheet: string, row: number, column: number): Where {
  return { ...nowhere, sheet, cell: cellsAddress({ row, column, rows: 1, columns: 1 }) };
}

/** A finding with the two sentences of its code. */
export function found(
  code: FindingCode,
  where: Where,
  parameters: Readonly<Record<string, ProblemParameter>> = {},
  repair: Repair | null = null,
): Finding {
  return {
    code,
    severity: findingKinds[code],
    where,
    what: problem(`finding.${code}.what`, parameters),
    why: problem(`finding.${code}.why`),
    repair,
  };
}
