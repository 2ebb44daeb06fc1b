/**
 * Entry of the thread beside the page on which sources are read: a workbook is unpacked in one piece, and that takes longer than a page may
 * stand still. It knows neither the page nor the workbook, and listens to nobody but the page that started it.
 */
import "../../text/readingSentences";
import "../../text/moreSentences";
import { readSource } from "../../intake/readSource";
import type { ReadingTask, ThreadNews } from "./threadMessages";

function tell(news: ThreadNews): void {
  globalThis.postMessage(news);
}

async function read({ input, order, answers }: ReadingTask): Promise<void> {
  try {
    const reading = await readSource(input, order, answers, {
      progress: (share) => tell({ kind: "progress", share }),
    });
    tell({ kind: "done", reading });
  } catch (caught) {
    tell({ kind: "failed", detail: caught instanceof Error ? caught.message : "?" });
  }
}

globalThis.addEventListener("message", ({ data }: MessageEvent<ReadingTask>) => void read(data));
tell({ kind: "ready" });
