/** Rows that stand twice, and rows of which nobody can tell what they are about. */
import { cellText } from "../plans/cellText";
import { blanksAround } from "../plans/blanksAround";
import { logLayout } from "../plans/log";
import { areEqual, linesByKey } from "../plans/tableDifference";
import { keysOfFound } from "../plans/rowKey";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, cellUnder, filledLines, type OwnTable, ownTables } from "./ownTables";

export function rowFindings({ content }: InspectedWorkbook): readonly Finding[] {
  return ownTables(content).flatMap((own) => [...doubles(own), ...withoutKey(own), ...withBlanks(own)]);
}

function doubles(own: OwnTable): readonly Finding[] {
  const { layout, table } = own;
  return [...linesByKey(layout, table).values()].flatMap((lines) => {
    const [first = 0, ...others] = lines;
    return others.map((line) =>
      found(areEqual(layout, table, [first, line]) ? "HERHAALD" : "DUBBEL", atRow(own, line), {
        first: String(table.row + 2 + first),
        second: String(table.row + 2 + line),
      }),
    );
  });
}

/** A row without any part of its key counts nowhere; one with half a key counts for nothing that exists. */
function withoutKey(own: OwnTable): readonly Finding[] {
  const { layout, table } = own;
  const keys = keysOfFound(layout, table);
  return filledLines(own).flatMap((line) => {
    const missing = layout.key.filter((header) => cellText(cellUnder(table, line, header)) === "");
    // A date of a decision that was never published is no part that somebody forgot.
    const isIncomplete = keys[line] === null || missing.some((header) => header !== "Peildatum");
    return isIncomplete && !isOlder(own, line)
      ? [found("ZONDERSLEUTEL", atRow(own, line), { headers: missing.join(", ") })]
      : [];
  });
}

/** A line in the log of a version that gave its lines no key: nothing of what came later stands in it, and nobody has to fill that in. */
function isOlder({ layout, table }: OwnTable, line: number): boolean {
  const { added = [], key } = layout;
  const isLater = key.every((header) => added.includes(header));
  return isLater && added.every((header) => cellText(cellUnder(table, line, header)) === "");
}

/** Formulas do not find a key with a blank around it. Nothing is looked up in the log. */
function withBlanks(own: OwnTable): readonly Finding[] {
  if (own.layout.name === logLayout.name) return [];
  return blanksAround(own.layout, own.table).map(({ line, header }) =>
    found("SPATIE", atRow(own, line, header), { header, text: cellText(cellUnder(own.table, line, header)) }),
  );
}
