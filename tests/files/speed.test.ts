/** A workbook of 5 MB is opened, and saved, within 3 seconds of a processor: what else runs on the computer does not count. */
import { strToU8, zipSync } from "fflate";
import { blankPage, type FileCell, type FileWorkbook, plainFormat } from "../../workbench/files/fileWorkbook";
import { readWorkbookFile } from "../../workbench/files/readWorkbookFile";
import { writeWorkbookFile } from "../../workbench/files/writeWorkbookFile";

const LONGEST_IN_MILLISECONDS = 3000;
/** A file of this size, packed, is the largest that may be opened. */
const [SMALLEST, LARGEST] = [4_000_000, 5_000_000];
const ROWS = 8_000;
const COLUMNS = 60;

/** Numbers without any order do not pack well. */
function* digits(): Generator<number, never> {
  for (let state = 12_345; ;) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    yield state / 1000;
  }
}

function large(): FileWorkbook {
  const next = digits();
  const cell = (column: number): FileCell => {
    const formula = column % 20 === 0 ? "=SUM([@Gebied],1)+MAXIFS(A1:A9,B1:B9,1)" : null;
    return { column, kind: "number", value: next.next().value, formula, array: null, format: 0, rich: null };
  };
  const rows = Array.from({ length: ROWS }, (_none, row) => ({
    row,
    isHidden: false,
    height: null,
    format: null,
    cells: Array.from({ length: COLUMNS }, (_cell, column) => cell(column)),
  }));
  const sheet = {
    name: "Groot",
    visibility: "visible" as const,
    rows,
    columns: [],
    merged: [],
    tables: [],
    validations: [],
    conditionals: [],
    frozen: { rows: 0, columns: 0 },
    tabColor: null,
    showGridlines: true,
    isProtected: false,
    page: blankPage,
    origin: null,
  };
  return { sheets: [sheet], names: [], formats: [plainFormat], activeSheet: 0, origin: null };
}

function processorTime(): number {
  return process.cpuUsage().user / 1000;
}

test("opening and saving a workbook of nearly 5 MB takes less than 3 seconds each", () => {
  const workbook = large();
  // The first time a computer translates the program as well.
  zipSync({ klein: strToU8("klein") });
  const started = processorTime();
  const bytes = writeWorkbookFile(workbook, null);
  const saved = processorTime();
  const opened = readWorkbookFile(bytes);
  const read = processorTime();
  expect(opened.ok).toBe(true);
  expect(bytes.length).toBeGreaterThan(SMALLEST);
  expect(bytes.length).toBeLessThan(LARGEST);
  expect(saved - started).toBeLessThan(LONGEST_IN_MILLISECONDS);
  expect(read - saved).toBeLessThan(LONGEST_IN_MILLISECONDS);
  process.stdout.write(
    `Bestand van ${(bytes.length / 1e6).toFixed(1)} MB: opslaan ${Math.round(saved - started)} ms, openen ${Math.round(read - saved)} ms\n`,
  );
});
