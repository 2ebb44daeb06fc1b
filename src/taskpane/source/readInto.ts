/**
 * Reads a source into a form. The work goes in slices, so that the page stays responsive; what takes longer than half a second shows
 * how far it is and can be stopped. Nothing is written.
 */
import type { ReadingAnswers, SourceReading } from "../../intake/reading";
import type { ReadingPace } from "../../intake/readSource";
import { MOST_BYTES } from "../../intake/source/limits";
import type { SourceInput } from "../../intake/source/sourceTables";
import { Stopped } from "../../intake/source/steps";
import { problem } from "../../text/result";
import { failure } from "../failure";
import type { Notice, PaneStore, SectionWork } from "../section";
import { rememberAnswers, rememberedAnswers } from "./rememberedAnswers";
import { noSource, type SourceForm, type SourcePlace } from "./sourceForm";
import { tellSource } from "./sourceTexts";

const LONGEST_SLICE_IN_MILLISECONDS = 40;
const SHOWN_AFTER_IN_MILLISECONDS = 500;

/** Reads what was pasted. */
export function readText(place: SourcePlace): SectionWork {
  return (store, workbook, memory) => {
    const { text } = place.of(store.read());
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
    stoppable(async () => {
      const read = await reader(store, place, input);
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
    stoppable(async () => {
      const { input, lineNames } = place.of(store.read());
      if (input === null) return null;
      const reading = await (await reader(store, place, input))(answers);
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

async function stoppable(work: () => Promise<Notice | null>): Promise<Notice | null> {
  try {
    return await work();
  } catch (caught) {
    if (caught instanceof Stopped) return { kind: "status", lines: [tellSource("stopped")] };
    throw caught;
  }
}

/** The pipeline is fetched with the first source. */
async function reader(
  store: PaneStore,
  place: SourcePlace,
  input: SourceInput,
): Promise<(answers: ReadingAnswers) => Promise<SourceReading>> {
  const { readSource } = await import(/* webpackChunkName: "reading" */ "../../intake/readSource");
  const pace = paceOf(store);
  return (answers) => readSource(input, place.order(store.read()), answers, pace);
}

function paceOf(store: PaneStore): ReadingPace {
  const stop = new AbortController();
  const started = performance.now();
  let breathed = started;
  let share = 0;
  return {
    signal: stop.signal,
    progress: (part) => {
      share = part;
    },
    pause: async () => {
      if (performance.now() - breathed < LONGEST_SLICE_IN_MILLISECONDS) return;
      const isStopping = store.read().progress?.isStopping === true;
      if (isStopping) stop.abort();
      if (performance.now() - started > SHOWN_AFTER_IN_MILLISECONDS) {
        store.change({ progress: { done: Math.round(100 * share), parts: 100, isStopping, isReading: true } });
      }
      await new Promise((resolve) => setTimeout(resolve));
      breathed = performance.now();
    },
  };
}
