/** Functions that a Dutch Excel calls by another name. Names that are the same in both languages are left out. */
const englishName = new Map([
  ["SOM", "SUM"],
  ["SOM.ALS", "SUMIF"],
  ["SOMMEN.ALS", "SUMIFS"],
  ["SOMPRODUCT", "SUMPRODUCT"],
  ["ALS", "IF"],
  ["ALS.FOUT", "IFERROR"],
  ["ALS.NB", "IFNA"],
  ["EN", "AND"],
  ["OF", "OR"],
  ["NIET", "NOT"],
  ["AFRONDEN", "ROUND"],
  ["AFRONDEN.NAAR.BOVEN", "ROUNDUP"],
  ["AFRONDEN.NAAR.BENEDEN", "ROUNDDOWN"],
  ["GEHEEL", "TRUNC"],
  ["INTEGER", "INT"],
  ["REST", "MOD"],
  ["GEMIDDELDE", "AVERAGE"],
  ["MEDIAAN", "MEDIAN"],
  ["AANTAL", "COUNT"],
  ["AANTALARG", "COUNTA"],
  ["AANTAL.ALS", "COUNTIF"],
  ["AANTALLEN.ALS", "COUNTIFS"],
  ["RIJ", "ROW"],
  ["RIJEN", "ROWS"],
  ["KOLOM", "COLUMN"],
  ["KOLOMMEN", "COLUMNS"],
  ["VERGELIJKEN", "MATCH"],
  ["VERT.ZOEKEN", "VLOOKUP"],
  ["HORIZ.ZOEKEN", "HLOOKUP"],
  ["X.ZOEKEN", "XLOOKUP"],
  ["TEKST", "TEXT"],
  ["TEKST.SAMENVOEGEN", "CONCATENATE"],
  ["LENGTE", "LEN"],
  ["LINKS", "LEFT"],
  ["RECHTS", "RIGHT"],
  ["DATUM", "DATE"],
  ["JAAR", "YEAR"],
  ["MAAND", "MONTH"],
  ["DAG", "DAY"],
  ["VANDAAG", "TODAY"],
  ["REEKS", "SEQUENCE"],
  ["SORTEREN", "SORT"],
  ["UNIEK", "UNIQUE"],
  ["TRANSPONEREN", "TRANSPOSE"],
]);

const englishConstant = new Map([
  ["WAAR", "TRUE"],
  ["ONWAAR", "FALSE"],
]);

/** Strings, quoted sheet names and column names between brackets stay as they are. */
const PIECES =
  /"(?:[^"]|"")*"?|'(?:[^']|'')*'?|\{(?:"(?:[^"]|"")*"?|[^"}])*\}?|\[[^\]]*\]?|\d+(?:,\d+)?|[\p{L}_][\p{L}\d_.]*|[^"'{[\d\p{L}_]+/gu;

/**
 * Turns a formula as a Dutch Excel writes it into the English one that the grid computes: `;` becomes `,`, function names
 * become English and, where `;` stands between the arguments or a name is Dutch, a comma between digits is a decimal comma, also in an
 * array constant. There `;` is below and `\` beside. A formula that is English already stays the same.
 */
export function fromDutchFormula(formula: string): string {
  if (!formula.startsWith("=")) return formula;
  const pieces = formula.match(PIECES) ?? [];
  const dutch = pieces.some((piece, index) => {
    const isCall = /^\s*\(/u.test(pieces[index + 1] ?? "");
    if (piece.startsWith("{")) return piece.split(TEXTS).some((part) => !part.startsWith('"') && part.includes("\\"));
    return (isPlain(piece) && piece.includes(";")) || (isCall && englishName.has(piece.toUpperCase()));
  });
  return pieces.map((piece, index) => translate(piece, pieces.slice(index + 1).join(""), dutch)).join("");
}

/** A number as a Dutch planner types it: "88.000", "12,5". Null when it is no such number. */
export function fromDutchNumber(text: string): number | null {
  const trimmed = text.trim();
  if (!/^[+-]?(?:\d{1,3}(?:\.\d{3})+|\d+)(?:,\d+)?$/u.test(trimmed)) return null;
  if (/^[+-]?0\d/u.test(trimmed)) return null;
  return Number(trimmed.replaceAll(".", "").replace(",", "."));
}

/** Texts in an array constant, each a part of its own. */
const TEXTS = /("(?:[^"]|"")*"?)/u;

/** "{0;0,5\1}" is "{0;0.5,1}"; texts in it stay. */
function englishArray(piece: string): string {
  return piece
    .split(TEXTS)
    .map((part) => (part.startsWith('"') ? part : part.replace(/(?<=\d),(?=\d)/gu, ".").replaceAll("\\", ",")))
    .join("");
}

function translate(piece: string, rest: string, dutch: boolean): string {
  if (piece.startsWith("{")) return dutch ? englishArray(piece) : piece;
  if (/^\d/u.test(piece)) return dutch ? piece.replace(",", ".") : piece;
  if (isPlain(piece)) return piece.replaceAll(";", ",");
  if (!/^[\p{L}_]/u.test(piece)) return piece;
  if (/^\s*\(/u.test(rest)) return englishName.get(piece.toUpperCase()) ?? piece;
  return /^[![:]/u.test(rest) ? piece : (englishConstant.get(piece.toUpperCase()) ?? piece);
}

function isPlain(piece: string): boolean {
  return !/^["'{[\d\p{L}_]/u.test(piece);
}
