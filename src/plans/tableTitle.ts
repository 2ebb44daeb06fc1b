/** The title and the explanation of the sheet of a table. Apart from its layout: who only looks for a table does not wait for these words. */
import texts from "../text/nl/tableTitles.json";
import type { TableLayout } from "./tableLayout";

const titles: Readonly<Record<string, readonly string[]>> = texts;

/** @returns The title and the explanation: its own, or those of the catalogue by the name of the table. */
export function titleLines({
  name,
  title = titles[name]?.[0] ?? "",
  explanation = titles[name]?.[1] ?? "",
}: Pick<TableLayout, "name" | "title" | "explanation">): readonly [title: string, explanation: string] {
  return [title, explanation];
}
