import { isError, type Matrix } from "../formula/values";
import type { CellValue, FunctionAnswer, FunctionCaller } from "../model/gridModel";

/** The part of functions.json that a call needs. */
export interface FunctionMetadata {
  readonly functions: readonly {
    readonly id: string;
    readonly parameters: readonly { readonly name: string; readonly dimensionality?: string }[];
    readonly options?: { readonly requiresAddress?: boolean };
    readonly result?: { readonly dimensionality?: string };
  }[];
}

export type CustomFunction = (...parameters: readonly unknown[]) => unknown;

/**
 * Calls the functions that the add-in associated, the way Excel does: ranges as matrices, single values unwrapped,
 * omitted parameters as null, a blank cell as empty text. With an error among the arguments Excel does not call a function:
 * that error is the answer.
 */
export function directCaller(
  metadata: FunctionMetadata,
  implementation: (id: string) => CustomFunction | undefined,
): FunctionCaller {
  const known = new Map(metadata.functions.map((entry) => [entry.id.toUpperCase(), entry]));
  return {
    has: (id) => known.has(id),
    call: async (id, parameters, address) => {
      const body = implementation(id);
      const entry = known.get(id);
      // Excel shows #N/A for a function that the add-in forgot to associate.
      if (body === undefined || entry === undefined) return failure("#N/A", `${id} is not associated.`);
      const tooMany = parameters.length - entry.parameters.length;
      if (tooMany > 0) return failure("#VALUE!", tooManyArguments(id, entry.parameters.length, tooMany));
      const problem = parameters.flat(2).find(isError);
      if (problem !== undefined) return failure(problem, null);
      const ready = entry.parameters.map(({ dimensionality }, index) => shaped(parameters[index], dimensionality));
      try {
        return answerOf(await body(...ready, { address, functionName: id }));
      } catch (caught) {
        return failure(errorText(caught), messageOf(caught));
      }
    },
  };
}

/** Excel does not take such a formula; a grid that does says what is wrong. */
function tooManyArguments(id: string, most: number, tooMany: number): string {
  return `De functie ${id} neemt hoogstens ${String(most)} argumenten. Haal er ${String(tooMany)} weg.`;
}

function shaped(parameter: unknown, dimensionality: string | undefined): unknown {
  if (!Array.isArray(parameter)) return null;
  const matrix = parameter as Matrix;
  return dimensionality === "matrix" ? matrix.map((row) => [...row]) : (matrix[0]?.[0] ?? null);
}

function answerOf(value: unknown): FunctionAnswer {
  const rows: readonly unknown[] = Array.isArray(value) ? value : [[value]];
  let message: string | null = null;
  const values = rows.map((row) =>
    (Array.isArray(row) ? row : [row]).map((cell): CellValue => {
      message ??= messageOf(cell);
      return cellOf(cell);
    }),
  );
  return { values: values.length === 0 ? [["#CALC!"]] : values, message };
}

/** A null shows as 0, as in Excel. */
function cellOf(value: unknown): CellValue {
  if (value === null || value === undefined) return 0;
  if (typeof value === "number") return Number.isFinite(value) ? value : "#NUM!";
  if (typeof value === "string" || typeof value === "boolean") return value;
  return errorText(value);
}

function errorText(caught: unknown): string {
  const code = typeof caught === "object" && caught !== null && "code" in caught ? String(caught.code) : "#VALUE!";
  return isError(code) ? code : "#VALUE!";
}

function messageOf(caught: unknown): string | null {
  return typeof caught === "object" && caught !== null && "message" in caught ? String(caught.message) : null;
}

function failure(text: string, message: string | null): FunctionAnswer {
  return { values: [[text]], message };
}
