import { askForLess } from "../plans/readParts";
import { codeOf } from "../text/caughtDetail";

/** What Excel on the web says of an answer over 5 MB. */
const TOO_LARGE = /^ResponsePayload/u;
/** Longer than Excel takes for anything of ours; a planner who is typing in a cell holds a batch up for so long. Tests wait less. */
export const patience = { milliseconds: 90_000 };

/** Excel said nothing for a long time: it is not known whether the batch was carried out. */
export class NoAnswer extends Error {
  constructor() {
    super("geen antwoord");
  }
}

/**
 * One piece of work in Excel. While a planner types in a cell Excel refuses a batch; this one waits until the cell is left.
 * Throws what Excel throws, or `NoAnswer`.
 */
export async function inExcel<Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const tooLong = new Promise<never>((_resolve, reject) => {
    timer = setTimeout(() => reject(new NoAnswer()), patience.milliseconds);
  });
  try {
    return await Promise.race([Excel.run({ delayForCellEdit: true }, work), tooLong]);
  } finally {
    clearTimeout(timer);
  }
}

/** The same for work that only reads: what fails is tried once more, for nothing can have been written. */
export async function readingExcel<Value>(work: (context: Excel.RequestContext) => Promise<Value>): Promise<Value> {
  try {
    return await inExcel(work);
  } catch (caught) {
    if (caught instanceof NoAnswer) throw caught;
    // Cells with long texts: in smaller parts, as small as it takes.
    return TOO_LARGE.test(codeOf(caught)) && askForLess() ? readingExcel(work) : inExcel(work);
  }
}
