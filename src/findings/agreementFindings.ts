/** What people agreed: each agreement with its reason (W12), and each exchange with a sum of 0 (art. 29 lid 2 Huisvestingswet 2014). */
import { cellText } from "../plans/cellText";
import { quotaLayouts } from "../plans/housing/quotaLayouts";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, ownTable, type OwnTable } from "./ownTables";

interface Agreement {
  readonly layout: keyof typeof quotaLayouts;
  readonly header: string;
  readonly reasons: readonly string[];
  readonly isAgreed: (cell: unknown, own: OwnTable, line: number) => boolean;
}

const isGiven = (cell: unknown): boolean => cellText(cell) !== "";

const agreements: readonly Agreement[] = [
  {
    layout: "LRT_Taakstelling",
    header: "Verschoonbaar (invoer)",
    reasons: ["Reden verschoonbaar (invoer)"],
    isAgreed: (cell) => cellText(cell).toLowerCase() === "ja",
  },
  {
    layout: "LRT_Taakruil",
    header: "Personen",
    reasons: ["Reden"],
    isAgreed: (cell) => isGiven(cell) && cell !== 0,
  },
  ...[
    "Drempel in personen (invoer)",
    "Peilmomenten voor indeplaatsstelling (invoer)",
    "Verschoonbaar mogelijk (invoer)",
  ].map((header): Agreement => ({
    layout: "LRT_Beleid",
    header,
    reasons: ["Reden (invoer)", "Bron (invoer)"],
    isAgreed: (cell) => isGiven(cell) && cell !== 0,
  })),
];

export function agreementFindings({ content }: InspectedWorkbook): readonly Finding[] {
  return [
    ...agreements.flatMap(({ layout, header, reasons, isAgreed }) => {
      const table = ownTable(quotaLayouts[layout], content);
      if (table === null) return [];
      const own: OwnTable = { layout: quotaLayouts[layout], table };
      return filledLines(own).flatMap((line) => {
        const hasReason = reasons.some((reason) => isGiven(cellUnder(table, line, reason)));
        if (hasReason || !isAgreed(cellUnder(table, line, header), own, line)) return [];
        return [found("AFSPRAAK", atRow(own, line, header), { header, reason: reasons[0] ?? "" })];
      });
    }),
    ...exchangeFindings(content),
  ];
}

function exchangeFindings(content: InspectedWorkbook["content"]): readonly Finding[] {
  const table = ownTable(quotaLayouts.LRT_Taakruil, content);
  if (table === null) return [];
  const own: OwnTable = { layout: quotaLayouts.LRT_Taakruil, table };
  const exchanges = new Map<string, { sum: number; line: number; seen: Set<string> }>();
  for (const line of filledLines(own)) {
    const number = cellText(cellUnder(table, line, "Nummer"));
    const persons = cellUnder(table, line, "Personen");
    const code = cellText(cellUnder(table, line, "Gebied"));
    const exchange = exchanges.get(number) ?? { sum: 0, line, seen: new Set<string>() };
    exchanges.set(number, exchange);
    if (typeof persons !== "number" || exchange.seen.has(code)) continue;
    exchange.seen.add(code);
    exchange.sum += persons;
  }
  return [...exchanges].flatMap(([number, { sum, line }]) =>
    sum === 0 ? [] : [found("RUIL", atRow(own, line, "Personen"), { number, sum })],
  );
}
