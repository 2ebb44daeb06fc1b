import type { CellValue } from "./gridModel";

const KINDS = ["number", "string", "boolean"];

/** The rows in the order in which Excel sorts them: numbers, text, truth values; blank cells last. Equals keep their order. */
export function sortOrder(values: readonly CellValue[], direction: "ascending" | "descending"): readonly number[] {
  const sign = direction === "ascending" ? 1 : -1;
  return values
    .map((value, row) => ({ value, row }))
    .sort((left, right) => {
      if (left.value === "" || right.value === "") return Number(left.value === "") - Number(right.value === "");
      return sign * compared(left.value, right.value);
    })
    .map(({ row }) => row);
}

function compared(left: CellValue, right: CellValue): number {
  const kinds = KINDS.indexOf(typeof left) - KINDS.indexOf(typeof right);
  if (kinds !== 0) return kinds;
  if (typeof left === "string" && typeof right === "string")
    return left.localeCompare(right, "nl", { sensitivity: "base" });
  return Number(left) - Number(right);
}
