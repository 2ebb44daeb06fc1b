/**
 * How many persons the law asks of a municipality in a half-year: computed, or by the official list, plus or minus what was
 * exchanged. Art. 29 and 30 Huisvestingswet 2014.
 */
import texts from "../../../text/nl/quotaSheet.json";
import { COUNT_FORMAT } from "../../cellContent";
import { column, own } from "../../structured";
import { exchangeHead, listHead, nationalHead, type QuotaColumn, quotaHead } from "../quotaHeads";
import { type ColumnFormulas, computes } from "./columnFormula";
import { agreedCount, knownSum } from "./onceEach";

const row = own(quotaHead);
const national = column(nationalHead);
const list = column(listHead);
const exchange = column(exchangeHead);

const ofHalfYear = `${national("Halfjaar")},${row("Halfjaar")}`;
const newest = `${ofHalfYear},${national("Versie")},MAXIFS(${national("Versie")},${ofHalfYear})`;
const listed = `${list("Gebied")},${row("Gebied")},${list("Halfjaar")},${row("Halfjaar")}`;
const saying = (choice: string): string => `COUNTIFS(${listed},${list("Telt (invoer)")},"${choice}")`;
const counting = saying(texts.counts);
/** A choice that is none of ours is not known, and does not leave the computed number. */
const notCounting = `${saying(texts.computed)}+${saying("")}`;
/** A version that is text would leave an older one in force. */
const versions = `COUNTIFS(${ofHalfYear},${national("Versie")},">=0")`;
const inForce = agreedCount(national("Personen"), newest, `LRT.LANDELIJK(${row("Halfjaar")})`);
const exchanged = `${exchange("Gebied")},${row("Gebied")},${exchange("Halfjaar")},${row("Halfjaar")}`;

/** Art. 30: the inhabitants on the reference date of the parts that were still counted apart. */
const inhabitants =
  `LRT.INWONERS(${row("Gebied")},${row("Peiljaar")})` +
  `+IF(${row("Meegeteld")}="",0,LRT.INWONERS(${row("Meegeteld")},${row("Peiljaar")}))`;

const computed = ["Gebied", "Halfjaar", "Landelijk", "Afronding"] as const;

export const quotaFormulas = {
  Inwoners: computes(inhabitants, COUNT_FORMAT),
  Landelijk: computes(`IF(COUNTIFS(${ofHalfYear})=${versions},${inForce},NA())`, COUNT_FORMAT),
  Berekend: computes(`LRT.TAAKSTELLING(${computed.map(row).join(",")})`, COUNT_FORMAT),
  // Blank or text in the list is no quota of 0.
  Officieel: computes(
    `IF(COUNTIFS(${listed},${list("Officieel")},">=0")=0,"",${agreedCount(list("Officieel"), listed, '""')})`,
    COUNT_FORMAT,
  ),
  Ruil: computes(knownSum(exchange("Personen telt"), exchanged), COUNT_FORMAT),
  Taakstelling: computes(
    `IF(COUNTIFS(${listed})=${notCounting},${row("Berekend")},` +
      `IF(${counting}=COUNTIFS(${listed}),${row("Officieel")},NA()))+${row("Ruil")}`,
    COUNT_FORMAT,
  ),
} as const satisfies ColumnFormulas<QuotaColumn>;
