/** What the rounds of an order that is carried out know, and what is told and asked meanwhile. */
import type { DesiredTable, LogEntry } from "./desiredState";
import type { Difference } from "./difference";
import type { OrderProgress } from "./endings";
import type { BegunOrder, Order } from "./order";

export interface CarryOutOptions {
  /** Told before the first part and after each: how many of the parts are written. */
  readonly onProgress?: (done: number, parts: number) => void;
  /** Asked between the parts of a large order; what stands then is a valid state. */
  readonly isStopped?: () => boolean;
}

export interface Run extends OrderProgress {
  readonly order: Order;
  readonly options: CarryOutOptions;
  first: Difference | null;
  /** What was to be written by a batch of which the answer did not come. */
  lost: Difference | null;
  hasWritten: boolean;
  /** Parts of a large order that were written, and of how many at first. */
  written: number;
  parts: number;
  /** Rounds that did not come to an end. */
  failed: number;
  detail: string;
  /** What the log says, as the first of the parts that came through wrote it. */
  log: LogEntry | null;
  /** That it began, once it did: a colleague's line may come over its own. */
  begun: BegunOrder | null;
  /** Rows that earlier rounds wrote: a colleague may have written the same ones. */
  readonly brought: DesiredTable[];
}

export function beginRun(order: Order, options: CarryOutOptions): Run {
  return {
    order,
    options,
    first: null,
    lost: null,
    hasWritten: false,
    written: 0,
    parts: 1,
    failed: 0,
    detail: "",
    log: null,
    begun: order.begun ?? null,
    brought: [],
  };
}
