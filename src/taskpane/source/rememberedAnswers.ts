/**
 * What a planner answered for sources of a shape: the column, and of columns the value. Only on this computer, and only these two:
 * lines and sheets are about one file.
 */
import type { ReadingAnswers } from "../../intake/reading";
import type { PaneMemory } from "../memory";

type KeptAnswers = Pick<ReadingAnswers, "column" | "values">;

const NAME = "antwoorden";
const MOST_SHAPES = 30;
const LONGEST_TEXT = 300;
const MOST_VALUES = 10;

interface Kept {
  readonly shape: string;
  readonly column: string | null;
  readonly values: readonly (readonly [string, string])[];
}

/** Null when nothing was answered for such a source. */
export function rememberedAnswers(memory: PaneMemory, shape: string): KeptAnswers | null {
  const found = keptIn(memory).find((kept) => kept.shape === shape);
  return shape === "" || found === undefined ? null : answersOf(found);
}

/** Answers without a column and a value are forgotten. */
export function rememberAnswers(memory: PaneMemory, shape: string, { column, values }: ReadingAnswers): void {
  if (shape === "") return;
  const others = keptIn(memory).filter((kept) => kept.shape !== shape);
  const pairs = [...(values ?? [])].filter(([header]) => !isAboutFile(header));
  const isEmpty = column === undefined && pairs.length === 0;
  const all = isEmpty ? others : [...others, { shape, column: column ?? null, values: pairs }];
  memory.keep(NAME, JSON.stringify(all.slice(-MOST_SHAPES)));
}

/** Of a sheet, a decision or a total of one letter another file says nothing. */
function isAboutFile(header: string): boolean {
  return ["blad", "id", "totaal"].includes(header);
}

function answersOf({ column, values }: Kept): KeptAnswers {
  return { ...(column !== null && { column }), ...(values.length > 0 && { values: new Map(values) }) };
}

/** What stands in the memory may be of another version or of nobody: what is not exactly an answer is none. */
function keptIn(memory: PaneMemory): readonly Kept[] {
  const text = memory.read(NAME);
  if (text === null) return [];
  try {
    const content: unknown = JSON.parse(text);
    return isList(content) ? content.flatMap(keptOf) : [];
  } catch {
    return [];
  }
}

function keptOf(entry: unknown): readonly Kept[] {
  if (typeof entry !== "object" || entry === null) return [];
  const fields = new Map<string, unknown>(Object.entries(entry));
  const [shape, column, values] = [fields.get("shape"), fields.get("column"), fields.get("values")];
  if (!isText(shape) || !(column === null || isText(column)) || !isList(values)) return [];
  return [{ shape, column, values: values.slice(0, MOST_VALUES).flatMap(pairOf) }];
}

function pairOf(pair: unknown): readonly (readonly [string, string])[] {
  const [header, value, ...more] = isList(pair) ? pair : [];
  return isText(header) && isText(value) && more.length === 0 ? [[header, value]] : [];
}

function isList(value: unknown): value is readonly unknown[] {
  return Array.isArray(value);
}

function isText(value: unknown): value is string {
  return typeof value === "string" && value.length <= LONGEST_TEXT;
}
