/**
 * A list of records in JSON as a table: that of CBS StatLine, version 3 (`TypedDataSet`) and 4 (`Observations`), and any plain
 * list of flat records. Names of fields become the header; a field that is null or missing is a blank cell.
 */
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import type { Cell, SourceLine } from "../cells/cell";
import { MOST_COLUMNS, MOST_LINES } from "./limits";

export interface JsonTable {
  readonly format: "cbs" | "json";
  readonly lines: readonly SourceLine[];
  readonly warnings: readonly Problem[];
}

type Fields = readonly (readonly [string, unknown])[];

/** Technical fields that say nothing about a region. */
const NUMBERING = new Set(["ID", "Id", "StringValue"]);

export function jsonTable(content: unknown): Result<JsonTable> {
  const list = listOf(content);
  if (list === null) return fail(problem("source.jsonNoList"));
  if (list.records.length > MOST_LINES) return fail(problem("source.tooManyLines", { most: MOST_LINES }));
  const records: Fields[] = [];
  for (const record of list.records) {
    const fields = fieldsOf(record);
    if (fields === null) return fail(problem("source.jsonNoList"));
    records.push(fields);
  }
  const columns = [...new Set(records.flatMap((fields) => fields.map(([name]) => name)))].filter(
    (name) => !(list.format === "cbs" && NUMBERING.has(name)),
  );
  if (columns.length > MOST_COLUMNS) {
    return fail(problem("source.tooManyColumns", { columns: columns.length, most: MOST_COLUMNS }));
  }
  const rows = records.map((fields, index) => ({ line: index + 2, cells: cellsOf(fields, columns) }));
  const warnings = list.hasMore ? [problem("source.cbsHasMore")] : [];
  return succeed({ format: list.format, lines: [{ line: 1, cells: columns }, ...rows], warnings });
}

interface RecordList {
  readonly records: readonly unknown[];
  readonly format: "cbs" | "json";
  readonly hasMore: boolean;
}

function listOf(content: unknown): RecordList | null {
  if (Array.isArray(content)) return content.length === 0 ? null : { records: content, format: "json", hasMore: false };
  const fields = new Map(fieldsOfObject(content) ?? []);
  const records: unknown = fields.get("value");
  if (!Array.isArray(records) || records.length === 0) return null;
  const isCbs = fields.has("@odata.context") || fields.has("odata.metadata");
  const hasMore = fields.has("@odata.nextLink") || fields.has("odata.nextLink");
  return { records, format: isCbs ? "cbs" : "json", hasMore };
}

/** The own fields of a record whose values are plain; null for anything else. */
function fieldsOf(record: unknown): Fields | null {
  const fields = fieldsOfObject(record);
  if (fields === null || fields.some(([, value]) => typeof value === "object" && value !== null)) return null;
  return fields;
}

function fieldsOfObject(value: unknown): Fields | null {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? Object.entries(value) : null;
}

function cellsOf(fields: Fields, columns: readonly string[]): readonly Cell[] {
  const byName = new Map(fields);
  return columns.map((name) => {
    const value = byName.get(name);
    return typeof value === "string" || typeof value === "number" || typeof value === "boolean" ? value : null;
  });
}
