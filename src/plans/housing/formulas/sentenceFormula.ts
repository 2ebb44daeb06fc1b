import type { CatalogueEntry } from "../../../text/catalogue";

/**
 * A sentence of the catalogue as a template: the same words that a function of ours would answer, put together by Excel itself.
 *
 * @param parameters What stands in the place of each parameter, in the notation of a formula.
 */
export function sentenceFormula(entry: CatalogueEntry, parameters: Readonly<Record<string, string>>): string {
  if (typeof entry === "string") return joined(entry, parameters);
  const count = parameters[entry.per] ?? "";
  return `IF(${count}=1,${joined(entry.one, parameters)},${joined(entry.other, parameters)})`;
}

function joined(sentence: string, parameters: Readonly<Record<string, string>>): string {
  return sentence
    .split(/(\{\w+\})/u)
    .filter((piece) => piece !== "")
    .map((piece) => parameters[piece.slice(1, -1)] ?? `"${piece.replaceAll('"', '""')}"`)
    .join("&");
}

const THOUSAND = 1000;

/** A count below a million the Dutch way, with a point: 1234 becomes "1.234". Excel's own formats differ by language. */
export function dutchCountFormula(count: string): string {
  const thousands = `INT(${count}/${THOUSAND})`;
  const rest = `(${count}-${THOUSAND}*${thousands})`;
  const padded = `IF(${rest}<100,"0","")&IF(${rest}<10,"0","")&${rest}`;
  return `IF(${count}<${THOUSAND},${count},${thousands}&"."&${padded})`;
}
