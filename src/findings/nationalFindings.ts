/**
 * National numbers that are gone: one of the planner's own of which the log or the table of changes still tells, or a published number.
 * Formulas use the newest version that is there, so an older one would count in silence.
 */
import { cellText } from "../plans/cellText";
import { quotaLayouts } from "../plans/housing/quotaLayouts";
import { logLayout, logSteps } from "../plans/log";
import { isWritten, TELLING } from "../plans/logCells";
import type { FoundTable } from "../plans/workbookContent";
import { nationalNumbers } from "../reference/nationalHousingQuota";
import { dutchNumber } from "../text/dutchNumber";
import checkTexts from "../text/nl/checkSheet.json";
import texts from "../text/nl/quotaSheet.json";
import { fillIn } from "../text/sentence";
import { type Finding, found, nowhere } from "./finding";
import type { InspectedWorkbook } from "./inspectedWorkbook";
import { cellUnder, filledLines, ownTable } from "./ownTables";

/** A version that stands in the table. */
interface Version {
  readonly halfYear: string;
  readonly version: number;
  readonly persons: unknown;
  /** A number that nobody published is of the planner's own, whatever somebody typed as where it came from. */
  readonly isOwn: boolean;
}

export function nationalFindings({ content }: InspectedWorkbook): readonly Finding[] {
  const layout = quotaLayouts.LRT_Landelijk;
  const table = ownTable(layout, content);
  if (table === null) return [];
  const versions = filledLines({ layout, table }).map((line): Version => {
    const [halfYear, persons] = [textUnder(table, line, "Halfjaar"), cellUnder(table, line, "Personen")];
    const isPublished = nationalNumbers(halfYear).some((number) => number.persons === persons);
    const isOwn = !isPublished || textUnder(table, line, "Herkomst") === texts.own;
    return { halfYear, version: Number(cellUnder(table, line, "Versie")), persons, isOwn };
  });
  const [log, revisions] = [ownTable(logLayout, content), ownTable(quotaLayouts.LRT_Bijstelling, content)];
  const gone = [
    ...goneByLog(log, versions),
    ...goneByOpening(log, versions),
    ...gonePublished(versions),
    ...goneByRevision(revisions, versions),
  ];
  const once = new Map([...gone].reverse());
  return [...once].map(([halfYear, number]) =>
    found("LANDELIJKWEG", { ...nowhere, sheet: table.sheet, table: table.name }, { halfYear, number }),
  );
}

/** The half-year, and what its number is called. */
type Gone = readonly [halfYear: string, number: string];

/** Each revision that is done in the log, from one number to another, made a version of its own. */
function goneByLog(log: FoundTable | null, versions: readonly Version[]): readonly Gone[] {
  const revised = new Map<string, Map<string, string>>();
  for (const text of doneLines(log, texts.logRevision)) {
    const halfYear = text("Onderwerp");
    const [before = "", after = ""] = ["Oud", "Nieuw"].map(text);
    const numbers = revised.get(halfYear) ?? new Map<string, string>();
    // A revision that was given again is the last one.
    numbers.delete(`${before} ${after}`);
    revised.set(halfYear, numbers.set(`${before} ${after}`, after));
  }
  return [...revised].flatMap(([halfYear, numbers]): readonly Gone[] => {
    // A number that was given counts, whatever somebody typed as where it came from.
    const given = new Set(numbers.values());
    const own = versions.filter(
      (version) => version.halfYear === halfYear && (version.isOwn || given.has(shown(version.persons))),
    );
    const there = new Set(own.map(({ persons }) => shown(persons)));
    const missing = [...numbers.values()].filter((number) => !there.has(number)).at(-1);
    const newest = own.find(({ version }) => version === Math.max(...own.map((one) => one.version)));
    const isLastThere = newest !== undefined && shown(newest.persons) === [...numbers.values()].at(-1);
    return !isLastThere && own.length < numbers.size && missing !== undefined ? [[halfYear, missing]] : [];
  });
}

/** A half-year that was opened with a number of the planner's own, of which no version of anybody's own is left: what was corrected still stands. */
function goneByOpening(log: FoundTable | null, versions: readonly Version[]): readonly Gone[] {
  return doneLines(log, texts.logHalfYear).flatMap((text): readonly Gone[] => {
    const [halfYear = ""] = text("Onderwerp").split(" ");
    const number = OPENED.exec(text("Toelichting"))?.groups?.["persons"];
    const isPublished = nationalNumbers(halfYear).some(({ persons }) => dutchNumber(persons) === number);
    const isThere = versions.some(
      (version) => version.halfYear === halfYear && (version.isOwn || shown(version.persons) === number),
    );
    return number === undefined || isPublished || isThere ? [] : [[halfYear, number]];
  });
}

/** What stands under the headers of each line that says that an action is done. */
function doneLines(log: FoundTable | null, action: string): readonly ((header: string) => string)[] {
  if (log === null) return [];
  return filledLines({ layout: logLayout, table: log }).flatMap((line) => {
    const text = (header: string): string => textUnder(log, line, header);
    const isDone = isWritten(log, line, ...TELLING) && text("Actie") === action && text("Stap") === logSteps.done;
    return isDone ? [text] : [];
  });
}

/** The remark of a half-year that was opened. */
const OPENED = new RegExp(
  `^${fillIn(texts.logHalfYearRemark, { municipalities: String.raw`[0-9.]+`, persons: String.raw`(?<persons>[0-9.]+)` })}$`,
  "u",
);

/** A published number that is newer than all that stand there. */
function gonePublished(versions: readonly Version[]): readonly Gone[] {
  return [...new Set(versions.map(({ halfYear }) => halfYear))].flatMap((halfYear): readonly Gone[] => {
    const newest = nationalNumbers(halfYear).at(-1);
    const there = versions.filter((version) => version.halfYear === halfYear);
    const isThere = there.some(
      ({ version, persons }) => version >= (newest?.version ?? 0) || persons === newest?.persons,
    );
    return newest === undefined || isThere ? [] : [[halfYear, dutchNumber(newest.persons)]];
  });
}

/** What a revision changed for whom stands beside it, under its version. */
function goneByRevision(revisions: FoundTable | null, versions: readonly Version[]): readonly Gone[] {
  if (revisions === null) return [];
  const there = new Set(versions.map(({ halfYear, version }) => `${halfYear} ${version}`));
  return filledLines({ layout: quotaLayouts.LRT_Bijstelling, table: revisions }).flatMap((line): readonly Gone[] => {
    const [halfYear, version] = [
      textUnder(revisions, line, "Halfjaar"),
      cellText(cellUnder(revisions, line, "Versie")),
    ];
    return there.has(`${halfYear} ${version}`) ? [] : [[halfYear, fillIn(checkTexts.version, { version })]];
  });
}

function textUnder(table: FoundTable, line: number, header: string): string {
  return cellText(cellUnder(table, line, header));
}

function shown(persons: unknown): string {
  return typeof persons === "number" ? dutchNumber(persons) : cellText(persons);
}
