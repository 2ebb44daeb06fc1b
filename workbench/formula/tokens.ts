/** A piece of a formula in en-US notation. */
export interface Token {
  readonly kind: "text" | "error" | "number" | "structured" | "reference" | "word" | "sign";
  readonly text: string;
  /** Where it begins in the formula. */
  readonly start: number;
}

export class FormulaError extends Error {}

const KINDS = ["text", "error", "number", "structured", "reference", "word", "sign"] as const;

/** What stands between the brackets of a column: an apostrophe makes the next sign an ordinary one. */
const NAME = String.raw`(?:'[\s\S]|[^[\]'])*`;
const SHEET = String.raw`(?:'(?:[^']|'')+'!|[\p{L}_][\p{L}\d_.]*!)?`;
const CELL = String.raw`\$?[A-Z]{1,3}\$?\d+`;
const NO_MORE = String.raw`(?![\p{L}\d_.(])`;

const PATTERNS = [
  String.raw`"(?:[^"]|"")*"`,
  String.raw`#[A-Z/0]+[!?]?`,
  String.raw`\d+(?:\.\d+)?(?:E[+-]?\d+)?(?![\w:])`,
  String.raw`(?:[\p{L}_][\p{L}\d_.]*)?\[(?:'[\s\S]|[^[\]']|\[${NAME}\])*\]`,
  String.raw`${SHEET}${CELL}(?::${CELL})?${NO_MORE}|${SHEET}\$?[A-Z]{1,3}:\$?[A-Z]{1,3}${NO_MORE}|${SHEET}\$?\d+:\$?\d+`,
  String.raw`[\p{L}_][\p{L}\d_.]*`,
  String.raw`<>|<=|>=|[-+*/^&=<>%(),{};]`,
];

const TOKEN = new RegExp(String.raw`\s*(?:${PATTERNS.map((pattern) => `(${pattern})`).join("|")})`, "iuy");

const MOST_KEPT = 20_000;

const known = new Map<string, readonly Token[]>();

/** The pieces of a formula without the blanks between them. Formulas that were read before are kept. */
export function tokensOf(text: string): readonly Token[] {
  const found = known.get(text);
  if (found !== undefined) return found;
  if (known.size > MOST_KEPT) known.clear();
  const read = piecesOf(text);
  known.set(text, read);
  return read;
}

function piecesOf(text: string): readonly Token[] {
  const tokens: Token[] = [];
  const end = text.trimEnd().length;
  let position = text.startsWith("=") ? 1 : 0;
  while (position < end) {
    TOKEN.lastIndex = position;
    const match = TOKEN.exec(text);
    if (match === null) throw new FormulaError("This is no formula.");
    const index = match.findIndex((group, place) => place > 0 && typeof group === "string") - 1;
    const found = match[index + 1] ?? "";
    position = TOKEN.lastIndex;
    tokens.push({ kind: KINDS[index] ?? "sign", text: found, start: position - found.length });
  }
  return tokens;
}

/** A formula with some of its pieces replaced; what is no formula stays as it is. */
export function withTokens(formula: string, replace: (token: Token, next: Token | undefined) => string): string {
  let changed = "";
  let end = 0;
  try {
    const tokens = tokensOf(formula);
    for (const [index, token] of tokens.entries()) {
      const { text, start } = token;
      changed += formula.slice(end, start) + replace(token, tokens[index + 1]);
      end = start + text.length;
    }
  } catch (caught) {
    if (caught instanceof FormulaError) return formula;
    throw caught;
  }
  return changed + formula.slice(end);
}
