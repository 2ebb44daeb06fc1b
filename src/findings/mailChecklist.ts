/** What a planner goes through before a workbook is mailed: each point with the findings that stand in its way. */
import type { Finding, FindingCode } from "./finding";

/** In the order in which they are shown. */
export const mailPoints = [
  "errors",
  "orders",
  "stale",
  "texts",
  "overwritten",
  "sums",
  "versions",
  "outside",
  "seal",
  "rest",
] as const;

export type MailPoint = (typeof mailPoints)[number];

/** What is not named here is a point of the rest: no finding is left out. */
const pointOf: Partial<Record<FindingCode, MailPoint>> = {
  NAAM: "errors",
  FOUTWAARDE: "errors",
  OPDRACHT: "orders",
  VERDWENEN: "orders",
  W10: "orders",
  LOGBOEKWEG: "orders",
  BESLUITGEWIJZIGD: "stale",
  VEROUDERD: "stale",
  OUDERELIJST: "stale",
  LANDELIJKWEG: "stale",
  LANDELIJKANDERS: "stale",
  NAREKENEN: "stale",
  HANDMATIG: "stale",
  PRECISIE: "stale",
  RONDGANG: "stale",
  ZONDERUITKOMST: "stale",
  HERKOMST: "stale",
  ANDERSGELDEND: "stale",
  CONTROLEOUD: "stale",
  TEKSTGETAL: "texts",
  TEKSTDATUM: "texts",
  FORMULE: "overwritten",
  FORMULEANDERS: "overwritten",
  OUDEREGEL: "overwritten",
  CONTROLEANDERS: "overwritten",
  AFRONDING: "overwritten",
  SOM: "sums",
  TOTAAL: "sums",
  NIVEAU: "sums",
  RUIL: "sums",
  CONTROLE: "sums",
  VERSIE: "versions",
  SCHEMA: "versions",
  W6KOPPELING: "outside",
  W6VERBORGEN: "outside",
  ZEGEL: "seal",
  ZEGELREGEL: "seal",
};

export interface CheckedPoint {
  readonly point: MailPoint;
  readonly wrong: number;
  readonly attention: number;
  /** The kinds that were found, each once. */
  readonly codes: readonly FindingCode[];
}

/** Every point, also one against which nothing was found. */
export function mailChecklist(findings: readonly Finding[]): readonly CheckedPoint[] {
  return mailPoints.map((point) => {
    const found = findings.filter(({ code }) => (pointOf[code] ?? "rest") === point);
    const wrong = found.filter(({ severity }) => severity === "wrong").length;
    return { point, wrong, attention: found.length - wrong, codes: [...new Set(found.map(({ code }) => code))] };
  });
}
