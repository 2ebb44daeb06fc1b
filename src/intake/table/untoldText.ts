/**
 * What a source holds beside the figures that were read and that changes nothing: columns, lines between the rows and below them. Nobody knows
 * all that may stand there, such as "vervallen", "na ruil" or an erratum; so it is said, and whoever reads it decides.
 */
import { type SourceLine, textOf } from "../cells/cell";
import { periodsIn } from "../cells/namedPeriods";
import { columnName } from "../headers/columnName";
import { columnRole } from "../headers/columnRole";
import type { ReadingKind, Message } from "../reading";
import { problem } from "../../text/result";
import { isPlainTitle } from "../decision/plainSentence";
import { listRegion } from "../regions/listRegion";
import type { Memory } from "../regions/memory";
import { isNamedPage } from "../source/pageLine";
import { type Block, lineText } from "./blocks";
import type { ColumnHeader } from "./blockHeaders";
import { message } from "./entry";
import { isAboutRegion, lineSubject } from "./lineSubject";
import { withoutSource } from "./sourceTitle";
import { quoted, quotedTexts } from "./quotedTexts";
import { remarksBeside } from "./remarks";
import { isSubject, type SubjectColumns } from "./subjectColumns";

interface ReadBlock {
  readonly block: Block;
  readonly reading: {
    readonly headers: readonly ColumnHeader[];
    readonly taken: ReadonlySet<number>;
    readonly lines: readonly SourceLine[];
  };
}

interface ReadContext {
  readonly subjects: SubjectColumns;
  readonly memory: Memory;
}

interface TitledContext {
  /** The name of the sheet. */
  readonly titles: readonly string[];
}

const GREETING = /^(?:hoogachtend|met (?:vriendelijke |hartelijke )?groet(?:en)?)\P{L}*$/iu;
/** Columns that somebody left empty for later. */
const FOR_REMARKS = /^(?:opmerking|toelichting|bijzonderhe|notitie|akkoord|paraaf|status|contact|telefoon|e-?mail)/iu;

/** Of inhabitants nothing is said: there the figures are compared with those that are known. */
export function untoldText(
  readings: readonly ReadBlock[],
  kind: ReadingKind,
  context: ReadContext & TitledContext,
): readonly Message[] {
  if (kind === "inhabitants") return [];
  const blocks = [...new Set(readings.map(({ block }) => block))];
  return [
    ...columnsLeft(readings, blocks, context.subjects),
    ...blocks.flatMap((block) =>
      remarksBeside(
        readings.filter((one) => one.block === block),
        context.subjects,
      ),
    ),
    ...titlesOf([...context.titles, ...blocks.flatMap(({ titles }) => titles), ...emptyColumns(readings)], kind),
    ...blocks.flatMap((block) => sectionsOf(block, context)),
    ...blocks.flatMap((block) => totalsNamed(block, kind, context)),
    ...notesBelow(blocks),
  ];
}

function columnsLeft(
  readings: readonly ReadBlock[],
  blocks: readonly Block[],
  subjects: SubjectColumns,
): readonly Message[] {
  const names = blocks.flatMap((block) => {
    const own = readings.filter((one) => one.block === block);
    const used = new Set(own.flatMap(({ reading }) => [...reading.taken]));
    if (used.size === 0) return [];
    return (own[0]?.reading.headers ?? [])
      .filter(({ column }) => !used.has(column) && !isSubject(column, subjects))
      .flatMap(({ text, column }) => nameOfColumn(text, column, textsBelow(block, column)));
  });
  const left = [...new Set(names)];
  return left.length === 0
    ? []
    : [message(problem("reading.columnsLeft", { columns: quotedTexts(left) }), "information")];
}

/** Of a column without a header what stands in it: a remark beside the table has no name. */
function nameOfColumn(text: string, column: number, below: readonly string[]): readonly string[] {
  if (below.length === 0) return [];
  const remarks = below.filter((one) => /\p{L}{2}/u.test(one));
  if (text !== "" || remarks.length === 0) return [columnName(text, column)];
  return [`${columnName(text, column)} (${quoted([...new Set(remarks)].join("; "))})`];
}

function textsBelow({ lines }: Block, column: number): readonly string[] {
  return lines.map(({ cells }) => textOf(cells[column] ?? null).trim()).filter((text) => text !== "");
}

/** What stands in the header row above nothing: a remark beside the table. */
function emptyColumns(readings: readonly ReadBlock[]): readonly string[] {
  return readings.flatMap(({ block, reading: { headers, taken } }) =>
    headers
      .filter(({ column }) => !taken.has(column) && textsBelow(block, column).length === 0)
      .filter(({ own }) => columnRole(own) === null && !FOR_REMARKS.test(own))
      .map(({ own }) => own),
  );
}

/** Titles with a word that may change what the figures are: "ingetrokken", "in procenten". A name of a region is none. */
function titlesOf(all: readonly string[], kind: ReadingKind): readonly Message[] {
  const titles = [...new Set(all)].filter(
    (title) => !isPlainTitle(withoutSource(title), kind) && ["unknown", "total"].includes(listRegion(title).kind),
  );
  return titles.length === 0
    ? []
    : [message(problem("reading.titlesLeft", { titles: quotedTexts(titles) }), "warning")];
}

/** Lines of text between the rows: what stands below one may be something else than what stands above it. */
function sectionsOf(block: Block, context: ReadContext): readonly Message[] {
  return sections(block, context).map(({ line, text }) =>
    message(problem("reading.sectionLine", { line: String(line), text: quoted(text) }), "warning"),
  );
}

/** The lines of text between the rows of a table that are neither headers nor marks of a page, nor name a region. */
export function sections(
  block: Block,
  { subjects, memory }: ReadContext,
): readonly { readonly line: number; readonly text: string }[] {
  const last = block.lines.at(-1)?.line ?? 0;
  const notes = block.notes.filter((line) => line.line < last && !isAboutRegion(line, subjects, memory));
  return textLines({ ...block, notes }).filter(({ text }) => !namesProvince(text));
}

/** Of the municipalities below it, in a column of its own. */
function namesProvince(text: string): boolean {
  const found = listRegion(text);
  return found.kind === "shared" || (found.kind === "region" && found.region.kind === "province");
}

/** "Totaal incl. achterstand": what is added up may be more than the figures. */
function totalsNamed({ lines }: Block, kind: ReadingKind, { subjects, memory }: ReadContext): readonly Message[] {
  return lines.flatMap((line) => {
    const { found, text } = lineSubject(line, subjects, memory);
    // With a capital it is the name of an area: "Totaal IJsselland"
    const words = text.match(/(?<!\p{L})\p{Ll}+/gu) ?? [];
    if (found.kind !== "total" || found.region !== null || isPlainTitle(words.join(" "), kind)) return [];
    const parameters = { line: String(line.line), text: quoted(text) };
    return [message(problem("reading.totalNamed", parameters), "warning", [line.line])];
  });
}

function notesBelow(blocks: readonly Block[]): readonly Message[] {
  const notes = blocks.flatMap((block) => {
    const last = block.lines.at(-1)?.line ?? 0;
    return textLines(block).filter(({ line }) => line > last);
  });
  if (notes.length === 0) return [];
  return [message(problem("reading.notesLeft", { notes: quotedTexts(notes.map(({ text }) => text)) }), "warning")];
}

function textLines({ headers, notes }: Block): readonly { readonly line: number; readonly text: string }[] {
  const known = new Set(headers.map(lineText));
  return notes
    .map((line) => ({ line: line.line, text: lineText(line) }))
    .filter(
      ({ text }) =>
        /\p{L}/u.test(text) &&
        !known.has(text) &&
        !isNamedPage(text) &&
        !GREETING.test(text) &&
        (withoutSource(text) !== "" || periodsIn(text).some(({ half }) => half !== null)),
    );
}
