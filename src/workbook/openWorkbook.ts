import type { WorkbookContent } from "../plans/workbookContent";
import type { Result } from "../text/result";
import { inExcel } from "./excelRun";
import { tryReading } from "./tryReading";
import { everything } from "../plans/everything";
import { readWorkbook } from "./readWorkbook";
import { type WatchNews, workbookWatch } from "./watch";

const RETRY_IN_MILLISECONDS = 5_000;
const MOST_RETRIES = 60;

/** Reads all tables of ours and starts watching them, in the round trips that reading takes by itself. */
export async function openWorkbook(onNews: (news: WatchNews) => void): Promise<Result<WorkbookContent>> {
  const watch = workbookWatch(onNews);
  const read = await tryReading((context) => readWorkbook(context, everything, watch));
  // What could not be read may not be watched either: that begins as soon as Excel lets it, with news of all that changed.
  if (!read.ok) watchLater(watch, () => onNews({ damaged: [] }), MOST_RETRIES);
  return read;
}

/** All tables of ours as they are now. */
export function readContent(): Promise<Result<WorkbookContent>> {
  return tryReading((context) => readWorkbook(context, everything));
}

function watchLater(watch: (context: Excel.RequestContext) => void, onStart: () => void, retries: number): void {
  const start = async (): Promise<void> => {
    await inExcel(async (context) => {
      watch(context);
      await context.sync();
    });
    onStart();
  };
  setTimeout(() => {
    start().catch(() => {
      if (retries > 0) watchLater(watch, onStart, retries - 1);
    });
  }, RETRY_IN_MILLISECONDS);
}
