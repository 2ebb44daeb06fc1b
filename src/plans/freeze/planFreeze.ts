/**
 * Keeps a result as values on a dated sheet of its own. The cells that it comes from stay as they are; their formulas are kept as text,
 * so that they can be brought back.
 */
import texts from "../../text/nl/freeze.json";
import { type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { cellsAddress } from "../address";
import { text } from "../cellContent";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import type { Order } from "../order";
import type { PlanInput } from "../planInput";
import { type DesiredRow, rowOf } from "../tableLayout";
import type { FreezeChoice } from "./freezeChoices";
import { areaAddress, frozenBlock, frozenSheetName } from "./frozenSheet";
import { frozenHead, frozenLayout } from "./frozenLayout";
import { keptPrint, withPlainLines } from "./keptFormulas";
import { valuesPrint } from "./valuesPrint";

export function planFreeze({ content, order }: PlanInput, choice: FreezeChoice): Result<DesiredState> {
  const sheet = frozenSheetName(order, choice, content);
  const values = valuesPrint(choice.values);
  const rows = frozenRows(order, choice, sheet, values);
  const cells = `${choice.source.sheet}!${areaAddress(choice)}`;
  return succeed({
    ...nothingDesired,
    // Where every formula stands in a table of its own, there is nothing to bring back.
    tables: rows.length === 0 ? [] : [{ layout: frozenLayout, rows }],
    blocks: [frozenBlock(order, choice, sheet, values)],
    log: logEntry(texts.logAction, cells, {
      remark: fillIn(texts.logRemark, { cells, sheet }),
      fingerprintAfter: values,
    }),
  });
}

function frozenRows(order: Order, choice: FreezeChoice, sheet: string, values: string): readonly DesiredRow[] {
  return choice.formulas.map(({ row, column, rows, columns, formula, format }) => {
    const kept = {
      Cel: cellsAddress({ row, column, rows: 1, columns: 1 }),
      Blad: choice.source.sheet,
      Cellen: cellsAddress({ row, column, rows, columns }),
      "Formule (zonder =)": withPlainLines(formula),
      Opmaak: format,
      Bereik: areaAddress(choice),
      "Vingerafdruk waarden": values,
    };
    const { Cel, Blad, Cellen, Opmaak, Bereik } = kept;
    return rowOf(
      frozenHead,
      {
        Opdracht: text(order.id),
        Cel: text(Cel),
        Blad: text(Blad),
        Cellen: text(Cellen),
        "Formule (zonder =)": text(kept["Formule (zonder =)"]),
        Opmaak: text(Opmaak),
        Bereik: text(Bereik),
        Waarden: text(sheet),
        "Vingerafdruk waarden": text(values),
        Wie: text(order.who),
        Tijdstip: text(order.localTime),
        Kenmerk: text(keptPrint(kept)),
      },
      // When a colleague took the name of the sheet in between, it has another one.
      ["Waarden"],
    );
  });
}
