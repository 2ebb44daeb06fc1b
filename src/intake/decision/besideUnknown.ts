/** The minors of a table whose total was named wrongly: without that total they are not what was asked for. */
import type { Problem } from "../../text/result";
import type { Category } from "../reading";
import type { Block } from "../table/blocks";

interface ReadTable {
  readonly category: Category | null;
  readonly block: Block;
  readonly reading: { readonly problems: readonly Problem[] };
}

export function isBesideUnknown({ block, category }: ReadTable, all: readonly ReadTable[]): boolean {
  return all.some(
    (other) =>
      other.block === block &&
      other.category !== category &&
      other.reading.problems.some(({ code }) => code === "reading.unknownColumn"),
  );
}
