/** W5: one formula per column. A figure or another formula in a column that computes itself was put there by somebody. */
import { isFormula } from "../plans/isFormula";
import { actualNames } from "../plans/actualNames";
import { isBrokenFormula } from "../plans/isBrokenFormula";
import { sheetsNamed } from "../plans/namedCellProblems";
import { isSameFormula } from "../plans/schema/sameFormula";
import { schemaOf } from "../plans/schema/schemaOf";
import { SCHEMA_VERSION } from "../plans/reception/pointers";
import { withActualNames } from "../plans/structured";
import { type Finding, found } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { olderRows } from "./olderRowFindings";
import { atRow, filledLines, formulaUnder, type OwnTable, ownTables } from "./ownTables";
import { shownContent } from "./shownContent";

/** A workbook of another schema has other formulas, and so have rows of one: that is one finding, not one per cell. */
export function formulaColumnFindings({ content }: InspectedWorkbook): readonly Finding[] {
  if (schemaOf(content) !== SCHEMA_VERSION) return [];
  const names = actualNames(content);
  const nameOf = (name: string): string => names.get(name) ?? name;
  return ownTables(content).flatMap((own) => overwritten(own, nameOf, content));
}

function overwritten(
  own: OwnTable,
  nameOf: (name: string) => string,
  workbook: InspectedWorkbook["content"],
): readonly Finding[] {
  const { layout, table } = own;
  if (table.formulas === null) return [];
  const older = olderRows(own, workbook);
  const lines = filledLines(own).filter((line) => !older.includes(line));
  return lines.flatMap((line) =>
    Object.entries(layout.formulas ?? {}).flatMap(([header, wanted]) => {
      if (wanted === undefined || !table.headers.includes(header)) return [];
      const content = formulaUnder(table, line, header);
      const where = atRow(own, line, header);
      if (!isFormula(content)) {
        return [found("FORMULE", where, { header, content: shownContent(content) })];
      }
      const template = withActualNames(wanted.template, nameOf);
      if (isSameFormula(content, template, table.name)) return [];
      // One that names cells of our tables is put right by an update; so is one that looks at nothing.
      const others = sheetsNamed({ layout, table, header, line, present: content, template }, workbook);
      const isPutRight = others?.length === 0 || isBrokenFormula(content);
      return [found("FORMULEANDERS", where, { header }, isPutRight ? { kind: "update" } : null)];
    }),
  );
}
