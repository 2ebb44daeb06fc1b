/**
 * What the table of place blocks computes: for which municipality a block counts, how many of its places count on the reference date, and
 * whether a line can be right. A line that cannot be read has no places at all, so that no sum takes it for 0.
 */
import texts from "../../text/nl/supplySheet.json";
import { COUNT_FORMAT } from "../cellContent";
import { type ColumnFormulas, computes } from "../housing/formulas/columnFormula";
import { type Verdict, verdictOf } from "../housing/formulas/verdictOf";
import { column, own } from "../structured";
import { type BlockColumn, blockHead, categories, certainties, suppliedHead } from "./supplyHeads";
import { supplyNames } from "./supplyNames";

const row = own(blockHead);
const all = column(blockHead);
const supplied = column(suppliedHead);

const INPUT_MARK = "(invoer)";
const inputs = blockHead.columns.filter((header) => header.endsWith(INPUT_MARK)).map(row);
const isBlank = `COUNTA(${inputs.join(",")})=0`;

const place = row("Gemeente (invoer)");
const other = row("Telt mee voor (invoer)");
const places = row("Plekken (invoer)");
const [from, until] = [row("Van (invoer)"), row("Tot (invoer)")];
const { date } = supplyNames;

/** A name as the other sheet has it, its code, or a name of which Excel took the apostrophe in front for its mark of text. */
function countsFor(): string {
  const name = `IF(${other}<>"",${other},${place})`;
  const lineOf = (text: string, header: "Naam" | "Gebied"): string => `MATCH(${text},${supplied(header)},0)`;
  const line = `IFERROR(${lineOf(name, "Naam")},IFERROR(${lineOf(`"'"&${name}`, "Naam")},${lineOf(name, "Gebied")}))`;
  // Looking up takes a star for any name; comparing does not.
  const [names, codes] = [supplied("Naam"), supplied("Gebied")];
  const times = `SUMPRODUCT((${names}=${name})+(${names}="'"&${name})+(${codes}=${name}))`;
  const found = `IF(${times}=0,"${texts.unassigned}",INDEX(${codes},${line}))`;
  return `IF(${isBlank},"",IFERROR(${found},"${texts.unassigned}"))`;
}

function isNoneOf(header: BlockColumn, words: readonly string[]): string {
  return `AND(${words.map((word) => `${row(header)}&""<>"${word}"`).join(",")})`;
}

const textDates = `COUNTA(${from},${until})>COUNT(${from},${until})`;
const isReversed = `AND(COUNT(${from},${until})=2,INT(${until})<=INT(${from}))`;

/** Why a line counts nowhere; each is asked only where those before it do not hold. */
const unreadable: readonly Verdict[] = [
  [`${row("Nr")}=""`, texts.checkNumber],
  [`COUNTIF(${all("Nr")},${row("Nr")})>1`, texts.checkNumberTwice],
  [`COUNT(${places})=0`, texts.checkPlaces],
  [`${places}<0`, texts.checkNegative],
  [`${places}<>INT(${places})`, texts.checkWhole],
  [isNoneOf("Categorie (invoer)", Object.values(categories)), texts.checkCategory],
  [isNoneOf("Zekerheid (invoer)", Object.values(certainties)), texts.checkCertainty],
  [isNoneOf("Duurzaam (invoer)", ["", texts.yes, texts.no]), texts.checkDurable],
  [textDates, texts.checkDate],
  [isReversed, texts.checkEnd],
  [`COUNT(${date})=0`, texts.checkNoReferenceDate],
];

/** From the first day on, and no longer on the day until which it stands: start ≤ date < end (what the sources call a place block). A blank is no bound. */
function countedPlaces(): string {
  const hasBegun = `INT(N(${from}))<=${date}`;
  const lasts = `OR(${until}="",INT(N(${until}))>${date})`;
  const counted = `IF(AND(${hasBegun},${lasts}),${places},0)`;
  return `IF(${isBlank},"",${unreadable.reduceRight((otherwise, [when]) => `IF(${when},"",${otherwise})`, counted)})`;
}

function check(): string {
  const verdicts: readonly Verdict[] = [
    ...unreadable,
    [`COUNT(${row("Telt op peildatum")})=0`, texts.checkComputed],
    [`${row("Telt bij")}="${texts.unassigned}"`, texts.checkUnassigned],
    [`COUNTIF(${supplied("Gebied")},${row("Telt bij")})=0`, texts.checkComputed],
    [`${place}=""`, texts.checkNoMunicipality],
    [`${row("Duurzaam (invoer)")}=""`, texts.checkNoDurable],
  ];
  return `IF(${isBlank},"",${verdictOf(verdicts)})`;
}

export const blockFormulas = {
  "Telt op peildatum": computes(countedPlaces(), COUNT_FORMAT),
  Controle: computes(check()),
  "Telt bij": computes(countsFor()),
} as const satisfies ColumnFormulas<BlockColumn>;
