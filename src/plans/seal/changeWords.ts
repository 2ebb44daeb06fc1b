import texts from "../../text/nl/seal.json";
import { fillIn } from "../../text/sentence";
import type { RowSpan, SealChange } from "./sealChanges";

/** More than this nobody reads in one sentence. */
const MOST_NAMED = 5;

/** What changed, as a part of a sentence: "regel 6, regel 9 tot en met 12, tabel LRT_Besluit". */
export function changeWords(change: SealChange): string {
  switch (change.kind) {
    case "sheetGone":
      return fillIn(texts.sheetGone, { sheet: change.sheet });
    case "names":
      return listed(change.names.map((name) => fillIn(texts.name, { name })));
    case "sheet": {
      const tables = change.tables.map((table) => fillIn(texts.table, { table }));
      const all = [...change.spans.map(spanWords), ...tables];
      return all.length === 0 ? texts.somewhere : listed(all);
    }
  }
}

function spanWords({ kind, from, count }: RowSpan): string {
  return fillIn(texts[kind], { count, from: String(from), until: String(from + count - 1) });
}

function listed(words: readonly string[]): string {
  const more = words.length - MOST_NAMED;
  return [...words.slice(0, MOST_NAMED), ...(more > 0 ? [fillIn(texts.more, { count: more })] : [])].join(", ");
}
