/**
 * Formulas as a file stores them and as the Excel API shows them. A file writes functions that came after 2007 with a prefix
 * (MS-XLSX 2.2.2, "future functions"), functions of add-ins as `_xldudf_LRT_VERDEEL`, and rows of a table as `[#This Row]`.
 */
import { copied } from "../formula/places";
import { escapedColumn, structuredOf } from "../formula/structured";
import { FormulaError, tokensOf } from "../formula/tokens";

/** Functions of Excel that a file writes with `_xlfn.` before them. */
const FUTURE = new Set(
  (
    "ACOT ACOTH AGGREGATE ANCHORARRAY ARABIC ARRAYTOTEXT BASE BETA.DIST BETA.INV BINOM.DIST BINOM.DIST.RANGE BINOM.INV BITAND " +
    "BITLSHIFT BITOR BITRSHIFT BITXOR BYCOL BYROW CEILING.MATH CEILING.PRECISE CHISQ.DIST CHISQ.DIST.RT CHISQ.INV CHISQ.INV.RT " +
    "CHISQ.TEST CHOOSECOLS CHOOSEROWS COMBINA CONCAT CONFIDENCE.NORM CONFIDENCE.T COT COTH COVARIANCE.P COVARIANCE.S CSC CSCH DAYS " +
    "DECIMAL DROP ERF.PRECISE ERFC.PRECISE EXPAND EXPON.DIST F.DIST F.DIST.RT F.INV F.INV.RT F.TEST FIELDVALUE FILTERXML " +
    "FLOOR.MATH FLOOR.PRECISE FORECAST.ETS FORECAST.LINEAR FORMULATEXT GAMMA GAMMA.DIST GAMMA.INV GAMMALN.PRECISE GAUSS HSTACK " +
    "HYPGEOM.DIST IFNA IFS IMAGE ISFORMULA ISOMITTED ISOWEEKNUM LAMBDA LET LOGNORM.DIST LOGNORM.INV MAKEARRAY MAP MAXIFS MINIFS " +
    "MODE.MULT MODE.SNGL MUNIT NEGBINOM.DIST NORM.DIST NORM.INV NORM.S.DIST NORM.S.INV NUMBERVALUE PDURATION PERCENTILE.EXC " +
    "PERCENTILE.INC PERCENTRANK.EXC PERCENTRANK.INC PERMUTATIONA PHI POISSON.DIST QUARTILE.EXC QUARTILE.INC RANDARRAY RANK.AVG " +
    "RANK.EQ REDUCE RRI SCAN SEC SECH SEQUENCE SHEET SHEETS SINGLE SKEW.P SORTBY STDEV.P STDEV.S SWITCH T.DIST T.DIST.2T T.DIST.RT " +
    "T.INV T.INV.2T T.TEST TAKE TEXTAFTER TEXTBEFORE TEXTJOIN TEXTSPLIT TOCOL TOROW UNICHAR UNICODE UNIQUE VAR.P VAR.S VSTACK " +
    "WEBSERVICE WEIBULL.DIST WRAPCOLS WRAPROWS XLOOKUP XMATCH XOR Z.TEST"
  ).split(" "),
);
/** Those that have a second prefix. */
const WORKSHEET = new Set(["FILTER", "SORT"]);

/** Text, names of sheets between apostrophes, and columns of tables: no function stands in them. */
const CLOSED = String.raw`"(?:[^"]|"")*"|'(?:[^']|'')*'(?=!)|\[(?:'[\s\S]|[^[\]']|\[(?:'[\s\S]|[^[\]'])*\])*\]`;
const CALL_OR_TABLE = new RegExp(
  String.raw`${CLOSED}|(?<![\p{L}\d_.\]])[\p{L}_][\p{L}\d_.]*(?=\(|\[)|\$?[A-Z]{1,3}\$?\d+#`,
  "giu",
);
const STORED_CALL = new RegExp(
  String.raw`${CLOSED}|(?<![\p{L}\d_.])(?:_xlfn\.|_xlws\.|_xlpm\.|_xldudf_)[\p{L}\d_.]+`,
  "giu",
);
const OURS = /^LRT\.([\p{L}\d_.]+)$/iu;
const STORED_OURS = /^_xldudf_LRT_([\p{L}\d_]+)$/iu;

/** The formula of a cell as a file stores it, without the equals sign. */
export function storedFormula(formula: string, ownTable: string | null): string {
  const pieces = formula.replace(/^=/u, "").matchAll(CALL_OR_TABLE);
  const source = formula.replace(/^=/u, "");
  let outcome = "";
  let end = 0;
  let table: string | null = null;
  for (const piece of pieces) {
    const [text] = piece;
    const isColumn = text.startsWith("[");
    const between = source.slice(end, piece.index);
    // A word right before a bracket is the name of its table.
    const name: string | null = isColumn && between === "" ? table : null;
    outcome += between + storedPiece(text, source.charAt(piece.index + text.length), name, ownTable);
    table = /^[\p{L}_]/u.test(text) && source.charAt(piece.index + text.length) === "[" ? text : null;
    end = piece.index + text.length;
  }
  return outcome + source.slice(end);
}

function storedPiece(text: string, next: string, table: string | null, ownTable: string | null): string {
  if (text.startsWith('"') || text.startsWith("'")) return text;
  // "[1]Blad!A1" is another workbook and no column.
  if (text.startsWith("[")) return /[\p{L}_']/u.test(next) ? text : storedColumns(text, table, ownTable);
  if (text.endsWith("#")) return `_xlfn.ANCHORARRAY(${text.slice(0, -1)})`;
  return next === "(" ? storedName(text) : text;
}

function storedName(name: string): string {
  const own = OURS.exec(name)?.[1];
  if (own !== undefined) return `_xldudf_LRT_${own.toUpperCase().replaceAll(".", "_")}`;
  const capitals = name.toUpperCase();
  if (WORKSHEET.has(capitals)) return `_xlfn._xlws.${capitals}`;
  return FUTURE.has(capitals) ? `_xlfn.${capitals}` : name;
}

/** `[@Opgave]` is `LRT_Taakstelling[[#This Row],[Opgave]]` in a file. */
function storedColumns(text: string, table: string | null, ownTable: string | null): string {
  const reference = structuredOf(`${table ?? ownTable ?? ""}${text}`);
  if (reference === null) return text;
  const prefix = table === null ? (ownTable ?? "") : "";
  if (reference.rows !== "thisRow") return prefix + text;
  const { columns } = reference;
  if (columns === null) return `${prefix}[#This Row]`;
  const [first, last] = [columns.first, columns.last].map((name) => `[${escapedColumn(name)}]`);
  return `${prefix}[[#This Row],${first === last ? (first ?? "") : `${first ?? ""}:${last ?? ""}`}]`;
}

/** A formula of a file as the Excel API shows it, with the equals sign. */
export function shownFormula(stored: string, ownTable: string | null): string {
  const plain = stored.replaceAll(STORED_CALL, (text) => (text.startsWith("_") ? shownName(text) : text));
  const anchored = plain.replaceAll(/\bANCHORARRAY\((\$?[A-Z]{1,3}\$?\d+)\)/giu, "$1#");
  return `=${withShownRows(anchored, ownTable)}`;
}

function shownName(text: string): string {
  const own = STORED_OURS.exec(text)?.[1];
  if (own !== undefined) return `LRT.${own.toUpperCase()}`;
  return text.replace(/^(?:_xlfn\.|_xlws\.|_xlpm\.)+/iu, "");
}

const THIS_ROW = /([\p{L}_][\p{L}\d_.]*)\[(\[#This Row\](?:,\s*((?:\[(?:'[\s\S]|[^[\]'])*\]:?){1,2}))?|#This Row)\]/giu;
const TEXT = /("(?:[^"]|"")*")/u;

function withShownRows(formula: string, ownTable: string | null): string {
  return formula
    .split(TEXT)
    .map((piece, index) =>
      index % 2 === 1
        ? piece
        : piece.replaceAll(THIS_ROW, (_whole, table: string, _inside, columns: string | undefined) => {
            const prefix = table.toLowerCase() === ownTable?.toLowerCase() ? "" : table;
            if (columns === undefined) return `${prefix}[@]`;
            const simple = /^\[([\p{L}\d]+)\]$/u.exec(columns)?.[1];
            return simple === undefined ? `${prefix}[@${columns}]` : `${prefix}[@${simple}]`;
          }),
    )
    .join("");
}

/** The formula of a cell that shares the one of another cell so many rows and columns away; null when it cannot be told. */
export function sharedFormula(formula: string, rows: number, columns: number): string | null {
  try {
    tokensOf(formula);
  } catch (caught) {
    if (caught instanceof FormulaError) return null;
    throw caught;
  }
  return copied(formula, rows, columns);
}

/** Names of functions of ours that a formula calls. */
export function ownFunctionsIn(formula: string): readonly string[] {
  return [...formula.matchAll(/(?<![\p{L}\d_.])LRT\.([A-Z]+)(?=\()/giu)].map(([, name = ""]) => name.toUpperCase());
}
