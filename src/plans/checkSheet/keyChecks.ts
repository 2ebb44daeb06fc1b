/**
 * Rows that formulas do not find, because a code, number, half-year, date or choice in them is lacking or written in another way. A sum would
 * leave them out, and nothing else would say so.
 */
import texts from "../../text/nl/checkSheet.json";
import { fillIn } from "../../text/sentence";
import { agreementHead } from "../agreements/agreementHead";
import { glossaryHead } from "../glossary/glossaryLayout";
import { isWritten, type KeyKind } from "../housing/formulas/writtenKey";
import {
  exchangeHead,
  listHead,
  monthColumns,
  nationalHead,
  overviewHead,
  policyHead,
  quotaHead,
  revisionHead,
} from "../housing/quotaHeads";
import { dwellingHead, locationHead, occupancyHead, threeTasksHead } from "../housing/taskHeads";
import { keyHead, placesHead, registerHead } from "../reception/decisionLayouts";
import { inhabitantsHead } from "../reception/inhabitantsLayout";
import { regionHead } from "../reception/regionLayout";
import { column } from "../structured";
import { blockHead, suppliedHead } from "../supply/supplyHeads";
import type { TableLayout } from "../tableLayout";
import { type Check, named, noneOf, quoted } from "./check";
import { type PresentTable, sheetOf } from "./presentTables";

type Kinds = Readonly<Record<string, KeyKind | typeof filled>>;

/** Any text will do: it is looked up as it stands. */
const filled = "filled";

const ofMunicipality: Kinds = { Gebied: "municipality", Halfjaar: "halfYear" };

/** How each part of a key is written, by table. */
const kinds: Readonly<Record<string, Kinds>> = {
  [quotaHead.name]: { ...ofMunicipality, Provincie: "province" },
  [nationalHead.name]: { Halfjaar: "halfYear", Versie: "number" },
  [overviewHead.name]: { Halfjaar: "halfYear", Provincie: "province" },
  [listHead.name]: ofMunicipality,
  [exchangeHead.name]: { Nummer: filled, ...ofMunicipality },
  [revisionHead.name]: { ...ofMunicipality, Versie: "number" },
  [policyHead.name]: { Gebied: "province" },
  [dwellingHead.name]: { ...ofMunicipality, Provincie: "province" },
  [threeTasksHead.name]: { Gebied: "municipality" },
  [occupancyHead.name]: { "Begint op": "number" },
  [inhabitantsHead.name]: { Gebied: "region" },
  [regionHead.name]: { Gebied: "municipality", Provincie: "province" },
  [locationHead.name]: { Nummer: filled },
  [agreementHead.name]: { Nr: filled },
  [glossaryHead.name]: { Begrip: filled },
  [blockHead.name]: { Nr: filled },
  [suppliedHead.name]: { Gebied: "municipality", Provincie: "province" },
  [registerHead.name]: { BesluitId: filled },
  // A date of a decision that was never published is no part that somebody forgot.
  [placesHead.name]: { BesluitId: filled, Gebied: filled, Categorie: filled },
  [keyHead.name]: { Sleutel: filled, Gebied: filled },
};

/** A row is about something when any cell of ours holds something that no formula of its column put there. */
export function keyCheck(table: PresentTable): readonly Check[] {
  const { layout, headers } = table;
  const all = column(layout);
  const present = (header: string): boolean => headers.includes(header);
  const written = Object.entries(kinds[layout.name] ?? {}).filter(([header]) => present(header));
  if (written.length === 0) return [];
  const inputs = Object.entries(layout.inputs ?? {}).filter(([header]) => present(header));
  const entered = inFirstOrder(layout).filter((header) => present(header) && layout.formulas?.[header] === undefined);
  const isFilled = `((${entered.map((header) => `(${all(header)}<>"")`).join("+")})>0)`;
  const conditions = [
    ...written.map(([header, kind]) => (kind === filled ? `(${all(header)}<>"")` : isWritten(kind, all(header)))),
    ...inputs.flatMap(([header, rule]) => {
      if (rule === undefined || typeof rule === "string") return rule === "yes" ? [isChosen(all(header), YES)] : [];
      return [isChosen(all(header), rule.choices)];
    }),
  ];
  return [
    noneOf({
      ...named(["idKeys", "subjectKeys"], { sheet: layout.sheet }),
      where: fillIn(texts.sheet, { sheet: sheetOf(table) }),
      actual: `SUMPRODUCT(${isFilled}*(1-${conditions.join("*")}))`,
    }),
  ];
}

/** A line of Controles stays as it was made: its rule names the columns of this table in the order that they had at first. */
const firstOrder: Readonly<Record<string, readonly string[]>> = {
  [quotaHead.name]: [
    "Gebied",
    "Naam",
    "Halfjaar",
    ...monthColumns,
    "Verschoonbaar (invoer)",
    "Reden verschoonbaar (invoer)",
    "Trede provincie (invoer)",
    "Startsaldo (invoer)",
  ],
};

function inFirstOrder({ name, columns }: Pick<TableLayout, "name" | "columns">): readonly string[] {
  const first = firstOrder[name] ?? [];
  return [...first, ...columns.filter((header) => !first.includes(header))];
}

const YES = [texts.yes, texts.no];

/** Blank is no choice yet. */
function isChosen(cells: string, choices: readonly string[]): string {
  return `((${["", ...choices].map((choice) => `(${cells}&""=${quoted(choice)})`).join("+")})>0)`;
}
