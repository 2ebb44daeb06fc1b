/** Reads a source into a form, on a thread beside the page; where there is none in slices, so that the page stays responsive. */
import "../../text/readingSentences";
import type { ReadingAnswers, SourceReading } from "../../intake/reading";
import { MOST_BYTES, MOST_PASTED_CHARACTERS } from "../../intake/source/limits";
import type { SourceInput } from "../../intake/source/sourceTables";
import { problem } from "../../text/result";
import { failure } from "../failure";
import type { PaneStore, SectionWork } from "../section";
import { readOnThread } from "./readOnThread";
import { rememberAnswers, rememberedAnswers } from "./rememberedAnswers";
import { noSource, type SourceForm, type SourcePlace } from "./sourceForm";
import { tellSource } from "./sourceTexts";
import { type StoppablePace, toldWhenStopped, withProgress } from "./stoppable";
import type { ReadingTask } from "./threadMessages";

const LONGEST_SLICE_IN_MILLISECONDS = 40;

/** Says that a text is more than the field can hold, and what to do instead. */
export function refusePaste(count: number): SectionWork {
  return () => Promise.resolve(failure([problem("source.pasteTooLarge", { count, most: MOST_PASTED_CHARACTERS })]));
}

/** Reads what was pasted. */
export function readText(place: SourcePlace): SectionWork {
  return (store, workbook, memory) => {
    const { text } = place.of(store.read());
    if (text.length > MOST_PASTED_CHARACTERS) return refusePaste(text.length)(store, workbook, memory);
    return readInput(place, { kind: "paste", name: tellSource("pasteName"), text })(store, workbook, memory);
  };
}

/** Reads a file; one that is too large is refused before it is opened. */
export function readFile(place: SourcePlace, file: File): SectionWork {
  return async (store, workbook, memory) => {
    if (file.size > MOST_BYTES) return failure([problem("source.tooLarge")]);
    const bytes = new Uint8Array(await file.arrayBuffer());
    return readInput(place, { kind: "bytes", name: file.name, bytes })(store, workbook, memory);
  };
}

/** Reads the cells that are selected in the sheet. */
export function readSelectedCells(place: SourcePlace): SectionWork {
  return async (store, workbook, memory) => {
    const selected = await workbook.readSelection();
    if (!selected.ok) return failure(selected.problems);
    const { address, values } = selected.value;
    const name = tellSource("selectionName", { address });
    return readInput(place, { kind: "cells", name, cells: values })(store, workbook, memory);
  };
}

/** Reads a source for the first time: answers that were given for its shape before are used, and that is said. */
export function readInput(place: SourcePlace, input: SourceInput): SectionWork {
  return (store, _workbook, memory) =>
    toldWhenStopped(async () => {
      const read = reader(store, place, input);
      const first = await read({});
      const kept = first.questions.length > 0 ? rememberedAnswers(memory, first.shape) : null;
      const reading = kept === null ? first : await read(kept);
      const isUsable = kept !== null && reading.outcome !== "refused";
      take(store, place, {
        ...noSource,
        input,
        answers: isUsable ? kept : {},
        reading: isUsable ? reading : first,
        isRemembered: isUsable,
      });
      return null;
    });
}

/** Reads the same source once more with other answers, and remembers them for sources of its shape. */
export function readAgain(place: SourcePlace, answers: ReadingAnswers): SectionWork {
  return (store, _workbook, memory) =>
    toldWhenStopped(async () => {
      const { input, lineNames } = place.of(store.read());
      if (input === null) return null;
      const reading = await reader(store, place, input)(answers);
      if (reading.outcome !== "refused") rememberAnswers(memory, reading.shape, answers);
      take(store, place, { ...noSource, input, answers, reading, lineNames });
      return null;
    });
}

/** What was pasted stays in its field, whatever came of it. */
function take(store: PaneStore, place: SourcePlace, form: SourceForm): void {
  const { text } = place.of(store.read());
  store.change(place.changed(store.read(), { ...form, text }));
}

function reader(
  store: PaneStore,
  place: SourcePlace,
  input: SourceInput,
): (answers: ReadingAnswers) => Promise<SourceReading> {
  return (answers) => {
    const task = { input, answers, order: place.order(store.read()) };
    return withProgress(store, async (pace) => (await readOnThread(task, pace)) ?? readOnPage(task, pace));
  };
}

/** The pipeline is fetched with the first source. */
async function readOnPage({ input, order, answers }: ReadingTask, pace: StoppablePace): Promise<SourceReading> {
  const { readSource } = await import(/* webpackChunkName: "reading" */ "../../intake/readSource");
  let breathed = performance.now();
  return readSource(input, order, answers, {
    ...pace,
    pause: async () => {
      if (performance.now() - breathed < LONGEST_SLICE_IN_MILLISECONDS) return;
      await new Promise((resolve) => setTimeout(resolve));
      breathed = performance.now();
    },
  });
}
