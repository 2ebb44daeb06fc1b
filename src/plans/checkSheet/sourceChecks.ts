/**
 * Rows of other tables on which the quota rests. One that somebody takes out leaves no error: an older number, the computed quota or the
 * inhabitants that are shipped would count, and nothing in the row would say so.
 */
import texts from "../../text/nl/checkSheet.json";
import { fillIn } from "../../text/sentence";
import { listHead, nationalHead, quotaHead, revisionHead } from "../housing/quotaHeads";
import { inhabitantsHead } from "../reception/inhabitantsLayout";
import { column } from "../structured";
import { type Check, named, noneOf } from "./check";
import { isFormerRule } from "./formerRule";
import { datedIn, inYearOf } from "./inYearOf";
import { type PresentTable, sheetOf } from "./presentTables";

const quota = column(quotaHead);
const national = column(nationalHead);
const revision = column(revisionHead);
const list = column(listHead);
const inhabitants = column(inhabitantsHead);

export function sourceChecks(tables: readonly PresentTable[]): readonly Check[] {
  const tableOf = (name: string): PresentTable | undefined => tables.find(({ layout }) => layout.name === name);
  const [municipal, numbers] = [tableOf(quotaHead.name), tableOf(nationalHead.name)];
  const [revised, listed, own] = [revisionHead, listHead, inhabitantsHead].map(({ name }) => tableOf(name));
  return [
    ...(numbers === undefined || revised === undefined ? [] : [versionCheck(numbers)]),
    ...(municipal === undefined || listed === undefined ? [] : [partCheck(listed, "subjectListed", unlisted)]),
    ...(municipal === undefined || own === undefined ? [] : [ownCheck(own)]),
  ];
}

/** Every version that a revision made still stands in the table of national numbers. */
function versionCheck(table: PresentTable): Check {
  const { sheet } = table.layout;
  return noneOf({
    ...named(["idMissing", "subjectVersion"], { sheet }),
    ...place(table),
    actual:
      `SUMPRODUCT((${revision("Halfjaar")}<>"")*(COUNTIFS(${national("Halfjaar")},${revision("Halfjaar")}&"",` +
      `${national("Versie")},${revision("Versie")})=0))`,
  });
}

const sameHalfYear =
  `${quota("Provincie")},${quota("Provincie")}&"",${quota("Halfjaar")},${quota("Halfjaar")}&""` as const;

/** Municipalities without a row in a list that has others of their province and half-year. */
const unlisted =
  `SUMPRODUCT((${quota("Gebied")}<>"")*(COUNTIFS(${sameHalfYear},${quota("Officieel")},">=0")>0)*` +
  `(COUNTIFS(${list("Gebied")},${quota("Gebied")}&"",${list("Halfjaar")},${quota("Halfjaar")}&"",` +
  `${list("Officieel")},">=0")=0))`;

/** Municipalities without inhabitants of their own, on a date for which others have them. A date may be written as its year. */
function withoutOwn(datesOf: typeof inYearOf): string {
  const [date, year] = [inhabitants("Peildatum"), quota("Peiljaar")];
  const known = (regions: string): string =>
    datesOf(date, year)
      .map((dates) => `COUNTIFS(${regions}${dates},${inhabitants("Inwoners")},">=1")`)
      .join("+");
  const [others, itself] = [`${inhabitants("Gebied")},"GM*",`, `${inhabitants("Gebied")},${quota("Gebied")}&"",`];
  return `SUMPRODUCT((${quota("Gebied")}<>"")*(${known(others)}>0)*(${known(itself)}=0))`;
}

/** A list may be of a part on purpose: a person must look. */
function partCheck(table: PresentTable, subject: "subjectListed" | "subjectOwn", actual: string): Check {
  const { sheet } = table.layout;
  return { ...noneOf({ ...named(["idMissing", subject], { sheet }), ...place(table), actual }), severity: "attention" };
}

function ownCheck(table: PresentTable): Check {
  const former = withoutOwn(inYearOf);
  return {
    ...partCheck(
      table,
      "subjectOwn",
      withoutOwn((date, year) => datedIn(date, year, year)),
    ),
    isOlder: (formula) => isFormerRule(formula, former),
  };
}

function place(table: PresentTable): Pick<Check, "where"> {
  return { where: fillIn(texts.sheet, { sheet: sheetOf(table) }) };
}
