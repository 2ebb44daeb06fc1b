/** The tables in a source of any kind: bytes of a file, a pasted text, or cells that stand in the workbook. */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex, utf8ToBytes } from "@noble/hashes/utils.js";
import { fail, type Problem, problem, type Result, succeed } from "../../text/result";
import { type Cell, type SourceLine, textOf } from "../cells/cell";
import { decodeBytes, type Encoding } from "./decodeBytes";
import { jsonTable } from "./jsonTable";
import { withNamesFirst, withoutListTabs } from "./listItem";
import { MOST_CHARACTERS, MOST_COLUMNS, MOST_LINES } from "./limits";
import { isNamedPage } from "./pageLine";
import { looksLikeJson, parseJson } from "./parseJson";
import { preflight } from "./preflight";
import { type Separator, separatorOf } from "./separatorOf";
import { splitText } from "./splitText";
import { type Pace, run, type Steps } from "./steps";
import { unwrapLines } from "./unwrapLines";
import { type SourceTable, workbookTables } from "./workbookTables";

export type SourceInput =
  | { readonly kind: "bytes"; readonly name: string; readonly bytes: Uint8Array }
  | { readonly kind: "paste"; readonly name: string; readonly text: string }
  | { readonly kind: "cells"; readonly name: string; readonly cells: readonly (readonly unknown[])[] };

export interface SourceFacts {
  readonly name: string;
  readonly format: "csv" | "xlsx" | "ods" | "json" | "cbs" | "cells" | null;
  readonly encoding: Encoding | null;
  readonly separator: Separator | null;
  /** SHA-256 of the bytes in hexadecimal; of a paste those of its UTF-8 form. */
  readonly sha256: string;
}

export interface SourceTables {
  readonly facts: SourceFacts;
  readonly tables: readonly SourceTable[];
  /** The parsed content of a JSON file: a register is no table. */
  readonly json: unknown;
  readonly warnings: readonly Problem[];
}

export interface SourceChoices {
  readonly encoding?: Encoding;
  readonly separator?: Separator;
}

const BYTES_PER_STEP = 524_288;

export async function sourceTables(
  input: SourceInput,
  choices: SourceChoices,
  pace: Pace,
): Promise<{ readonly facts: SourceFacts; readonly read: Result<SourceTables> }> {
  const bytes = bytesOf(input);
  const isHashed = bytes.length <= 4 * MOST_CHARACTERS;
  const digest = isHashed ? await run(hashOf(bytes), pace) : "";
  const facts: SourceFacts = { name: input.name, format: null, encoding: null, separator: null, sha256: digest };
  if (input.kind === "cells") return { facts: { ...facts, format: "cells" }, read: cellTables(input.cells, facts) };
  if (input.kind === "paste") {
    const isLarge = input.text.length > MOST_CHARACTERS;
    const read = isLarge ? fail(problem("source.tooLarge")) : await textTables(input.text, facts, choices, pace);
    return { facts: read.ok ? read.value.facts : facts, read };
  }
  const read = await fileTables(bytes, facts, choices, pace);
  return { facts: read.ok ? read.value.facts : facts, read };
}

async function fileTables(
  bytes: Uint8Array,
  facts: SourceFacts,
  choices: SourceChoices,
  pace: Pace,
): Promise<Result<SourceTables>> {
  const checked = preflight(bytes);
  if (!checked.ok) return checked;
  const { format, warnings } = checked.value;
  if (format === "text") {
    const { text, encoding } = await run(decodeBytes(bytes, choices.encoding ?? null), pace);
    return textTables(text, { ...facts, encoding }, choices, pace);
  }
  const tables = await workbookTables(bytes, format);
  return tables.ok ? succeed({ facts: { ...facts, format }, tables: tables.value, json: undefined, warnings }) : tables;
}

async function textTables(
  text: string,
  facts: SourceFacts,
  choices: SourceChoices,
  pace: Pace,
): Promise<Result<SourceTables>> {
  if (text.trim() === "") return fail(problem("source.empty"));
  if (isBinary(text)) return fail(problem("source.noText"));
  if (looksLikeJson(text)) return jsonTables(text, facts);
  const lines = withNamesFirst(withoutListTabs(unwrapLines(text)));
  const separator = choices.separator ?? separatorOf(lines);
  const read = await run(splitText(lines, separator), pace);
  if (!read.ok) return read;
  const written = read.value.filter((line) => !isBetweenPages(line));
  const tables = [{ name: null, lines: written, hasCommas: separator === "," }];
  return succeed({ facts: { ...facts, format: "csv", separator }, tables, json: undefined, warnings: [] });
}

/** "Pagina 2 van 3" holds four words at most, however they were divided. */
function isBetweenPages({ cells }: SourceLine): boolean {
  return cells.length <= 4 && isNamedPage(cells.map(textOf).join(" ").trim());
}

function jsonTables(text: string, facts: SourceFacts): Result<SourceTables> {
  const content = parseJson(text);
  if (!content.ok) return content;
  const table = jsonTable(content.value);
  const tables = table.ok ? [{ name: null, lines: table.value.lines }] : [];
  const format = table.ok ? table.value.format : "json";
  const warnings = table.ok ? table.value.warnings : [];
  return succeed({ facts: { ...facts, format }, tables, json: content.value, warnings });
}

function cellTables(cells: readonly (readonly unknown[])[], facts: SourceFacts): Result<SourceTables> {
  if (cells.length > MOST_LINES) return fail(problem("source.tooManyLines", { most: MOST_LINES }));
  const columns = cells.reduce((width, { length }) => Math.max(width, length), 0);
  if (columns > MOST_COLUMNS) return fail(problem("source.tooManyColumns", { columns, most: MOST_COLUMNS }));
  const lines = cells.flatMap((row, index) => {
    const plain = row.map(plainCell);
    return plain.some((cell) => cell !== null && cell !== "") ? [{ line: index + 1, cells: plain }] : [];
  });
  if (lines.length === 0) return fail(problem("source.empty"));
  const tables = [{ name: null, lines }];
  return succeed({ facts: { ...facts, format: "cells" }, tables, json: undefined, warnings: [] });
}

function plainCell(cell: unknown): Cell {
  if (typeof cell === "string" || typeof cell === "number" || typeof cell === "boolean") return cell;
  return cell instanceof Date ? cell : null;
}

function bytesOf(input: SourceInput): Uint8Array {
  if (input.kind === "bytes") return input.bytes;
  if (input.kind === "paste") return utf8ToBytes(input.text);
  return utf8ToBytes(input.cells.map((row) => row.map(textOf).join("\t")).join("\n"));
}

function* hashOf(bytes: Uint8Array): Steps<string> {
  const hash = sha256.create();
  for (let at = 0; at < bytes.length; at += BYTES_PER_STEP) {
    hash.update(bytes.subarray(at, at + BYTES_PER_STEP));
    yield;
  }
  return bytesToHex(hash.digest());
}

/** A text of words and numbers holds no control signs but those of lines and tabs. */
function isBinary(text: string): boolean {
  const sample = text.slice(0, 20_000);
  // Stryker disable next-line Regex: it turns this "\v" into a pattern that does not load
  const odd = (sample.match(/(?![\t\n\r\f\v])[\p{Cc}\uFFFD]/gu) ?? []).length;
  return odd > 0 && 50 * odd > sample.length;
}
