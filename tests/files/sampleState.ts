/** The sample workbook in an Excel in Node, for the tests of files. */
import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { parseHalfYear, type HalfYear } from "../../src/housing/halfYear";
import type { FileCell, FileSheet, FileWorkbook } from "../../workbench/files/fileWorkbook";
import { readWorkbookFile } from "../../workbench/files/readWorkbookFile";
import { saveState } from "../../workbench/files/saveState";
import { type AddIn, addInOf } from "../../workbench/files/webExtension";
import type { FunctionMetadata } from "../../workbench/functions/directCaller";
import type { WorkbookState } from "../../workbench/model/workbookState";
import { type OpenExcel, openExcel } from "../../workbench/node/openExcel";
import { makeSample } from "../../workbench/node/sampleOrders";

const root = resolve(__dirname, "../..");

export const metadata = JSON.parse(
  readFileSync(resolve(root, "tests/functions/functions.json"), "utf8"),
) as FunctionMetadata;
export const addIn: AddIn = addInOf(readFileSync(resolve(root, "manifest.xml"), "utf8"));

export const FLEVOLAND = "PV24";
export const ZEELAND = "PV29";

export function halfYears(...names: readonly string[]): readonly HalfYear[] {
  return names.map((name) => {
    const read = parseHalfYear(name);
    if (!read.ok) throw new Error(name);
    return read.value;
  });
}

/** Opens an Excel and makes the sample in it; close it when the test is over. */
export async function openSample(
  provinces: readonly string[] = [FLEVOLAND],
  names: readonly string[] = ["2024-I"],
  ownNational: Readonly<Record<string, number>> = {},
): Promise<OpenExcel> {
  const excel = await openEmpty();
  const problems = await makeSample(excel.state, {
    provinces,
    halfYears: halfYears(...names),
    ownNational,
    at: new Date("2026-11-28T08:30:00.000Z"),
  });
  expect(problems).toEqual([]);
  return excel;
}

export function openEmpty(): Promise<OpenExcel> {
  return openExcel(metadata, async () => {
    await jest.isolateModulesAsync(async () => {
      await import("../../src/functions/index");
    });
  });
}

export function bytesOf(state: WorkbookState): Uint8Array {
  const saved = saveState(state, { metadata, opened: null, addIn });
  expect(saved.remarks).toEqual([]);
  return saved.bytes;
}

/** The workbook in a file, which must be readable without a remark. */
export function fileOf(bytes: Uint8Array): FileWorkbook {
  const opened = readWorkbookFile(bytes);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  expect(opened.value.remarks).toEqual([]);
  return opened.value.workbook;
}

export function sheetOf(file: FileWorkbook, name: string): FileSheet {
  const sheet = file.sheets.find((candidate) => candidate.name === name);
  if (sheet === undefined) throw new Error(`There is no sheet ${name}.`);
  return sheet;
}

/** Every cell of a workbook by "Blad!rij kolom", both from 0. */
export function cellsByPlace(file: FileWorkbook): ReadonlyMap<string, FileCell> {
  return new Map(
    file.sheets.flatMap(({ name, rows }) =>
      rows.flatMap(({ row, cells }) => cells.map((cell) => [`${name}!${row} ${cell.column}`, cell] as const)),
    ),
  );
}
