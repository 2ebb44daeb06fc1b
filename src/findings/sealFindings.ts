/** What changed after the newest seal, and seals that were changed or taken away themselves. */
import { cellsAddress } from "../plans/address";
import { logLayout } from "../plans/log";
import { overlaps } from "../plans/overlaps";
import { changeWords } from "../plans/seal/changeWords";
import { keptSeals, lostSeals } from "../plans/seal/keptSeals";
import type { SealChange } from "../plans/seal/sealChanges";
import { sealLayout } from "../plans/seal/sealLayout";
import { checkSeal } from "./checkSeal";
import { type Finding, found, nowhere, type Where } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { atRow, ownTable } from "./ownTables";

export function sealFindings(workbook: InspectedWorkbook): readonly Finding[] {
  return [...damaged(workbook), ...lost(workbook), ...broken(workbook)];
}

function damaged({ content }: InspectedWorkbook): readonly Finding[] {
  const table = ownTable(sealLayout, content);
  if (table === null) return [];
  return keptSeals(content)
    .filter(({ state }) => state === null)
    .map(({ line, name, time }) =>
      found("ZEGELREGEL", atRow({ layout: sealLayout, table }, line), { seal: name === "" ? time : name }),
    );
}

function lost({ content }: InspectedWorkbook): readonly Finding[] {
  const log = ownTable(logLayout, content);
  if (log === null) return [];
  return lostSeals(content).map(({ line, subject }) =>
    found("ZEGELREGEL", atRow({ layout: logLayout, table: log }, line), { seal: subject }),
  );
}

function broken(workbook: InspectedWorkbook): readonly Finding[] {
  const check = checkSeal(workbook);
  if (check === null) return [];
  const { time } = check.seal;
  return check.changes.map((change) =>
    found("ZEGEL", placeOf(change, workbook), { time, change: changeWords(change) }),
  );
}

/** Where a change is, as far as the seal can tell: the first rows of it. */
export function placeOf(change: SealChange, { sheets, content }: InspectedWorkbook): Where {
  if (change.kind === "names") return nowhere;
  const sheet = sheets.find(({ name }) => name === change.sheet);
  if (sheet === undefined) return nowhere;
  const [span] = change.kind === "sheet" ? change.spans : [];
  if (span === undefined || span.kind === "removed") return { ...nowhere, sheet: sheet.name };
  const columns = Math.max(1, sheet.values[0]?.length ?? 0);
  const area = { row: span.from - 1, column: sheet.column, rows: span.count, columns };
  const table = content.places.find((place) => place.sheet === sheet.name && overlaps(place, area));
  return { ...nowhere, sheet: sheet.name, cell: cellsAddress(area), table: table?.name ?? null };
}
