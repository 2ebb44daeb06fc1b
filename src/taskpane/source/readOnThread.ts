/**
 * Reading on a thread of its own. The page never stands still, and who stops ends the thread at once, in the middle of whatever it does.
 */
import { Stopped } from "../../intake/source/steps";
import type { SourceReading } from "../../intake/reading";
import type { ReadingTask, ThreadNews } from "./threadMessages";

/** Stands beside the page by this name (webpack.config.js). */
const SCRIPT = "readingThread.js";

export interface ThreadPace {
  readonly signal: AbortSignal;
  /** From 0 to 1. */
  readonly progress: (share: number) => void;
}

/** Kept between two sources: an answer to a question is then a matter of milliseconds. */
let kept: Worker | null = null;

/**
 * Reads a source on the thread.
 *
 * @returns The reading, or null when this browser gives no thread or its script could not be loaded: read on the page then.
 * @throws Stopped when the planner stopped; an Error when reading failed by a defect of ours.
 */
export function readOnThread(task: ReadingTask, { signal, progress }: ThreadPace): Promise<SourceReading | null> {
  const isNew = kept === null;
  const thread = kept ?? startThread();
  if (thread === null) return Promise.resolve(null);
  kept = thread;
  return new Promise((resolve, reject) => {
    let isReady = !isNew;
    const rest = new AbortController();
    const end = (): void => {
      rest.abort();
      thread.terminate();
      kept = null;
    };
    const stop = (): void => {
      end();
      reject(new Stopped("The reading was stopped."));
    };
    const hear = ({ data: news }: MessageEvent<ThreadNews>): void => {
      switch (news.kind) {
        case "ready":
          isReady = true;
          break;
        case "progress":
          progress(news.share);
          break;
        case "done":
          rest.abort();
          resolve(news.reading);
          break;
        case "failed":
          end();
          reject(new Error(news.detail));
      }
    };
    const fail = (event: Event): void => {
      end();
      if (isReady) reject(new Error(event instanceof ErrorEvent ? event.message : "?"));
      else resolve(null);
    };
    signal.addEventListener("abort", stop, { signal: rest.signal });
    thread.addEventListener("message", hear, { signal: rest.signal });
    thread.addEventListener("error", fail, { signal: rest.signal });
    if (signal.aborted) stop();
    else thread.postMessage(task);
  });
}

function startThread(): Worker | null {
  if (typeof Worker === "undefined") return null;
  try {
    return new Worker(SCRIPT);
  } catch {
    // The policy of the page, or of the program around it, may forbid threads.
    return null;
  }
}
