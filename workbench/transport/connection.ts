import { type ExcelHost, type PushEntry, refusal } from "../model/excelHost";
import { isOfOthers } from "../model/pushEntries";
import type { Request, Response } from "../protocol/wire";

/** How long an event waits for the one that is to come before it, when the order is turned round. */
const LONGEST_HOLD_IN_MILLISECONDS = 1000;

/** How well a member reaches the workbook that is shared. */
export interface Quality {
  /** How much later a member hears what others did. */
  readonly delayInMilliseconds: number;
  /** Two events of others arrive in the other order. */
  readonly isReversed: boolean;
  /** Nothing comes through: requests fail, and what others did is heard when the connection is back. */
  readonly isCut: boolean;
}

export const goodConnection: Quality = { delayInMilliseconds: 0, isReversed: false, isCut: false };

type Deliver = (entries: readonly PushEntry[]) => void;
type Later = (work: () => void, milliseconds: number) => void;

/** What stands between one member and the workbook. What he does himself he hears at once; only the others are far away. */
export class Connection {
  readonly #host: ExcelHost;
  readonly #settled: () => Promise<void>;
  readonly #later: Later;
  #deliver: Deliver = () => undefined;
  #quality = goodConnection;
  /** What was not heard while the connection was cut. */
  #missed: (readonly PushEntry[])[] = [];
  /** What waits for the event that is to come before it. */
  #held: (readonly PushEntry[])[] = [];

  /** @param settled Resolves when the workbook is computed: what others did comes with its outcomes. */
  constructor(
    host: ExcelHost,
    settled: () => Promise<void>,
    later: Later = (work, milliseconds) => void setTimeout(work, milliseconds),
  ) {
    this.#host = host;
    this.#settled = settled;
    this.#later = later;
    host.onPush((entries) => this.#push(entries));
  }

  get quality(): Quality {
    return this.#quality;
  }

  set quality(quality: Quality) {
    this.#quality = quality;
    if (quality.isCut) return;
    const missed = this.#missed;
    this.#missed = [];
    for (const entries of missed) this.#arrive(entries);
  }

  onPush(deliver: Deliver): void {
    this.#deliver = deliver;
  }

  process(request: Request): Response {
    return this.#quality.isCut
      ? refusal("GeneralException", "De verbinding met de werkmap is weg.")
      : this.#host.process(request);
  }

  #push(entries: readonly PushEntry[]): void {
    if (!entries.some(isOfOthers)) {
      this.#deliver(entries);
      return;
    }
    const { delayInMilliseconds } = this.#quality;
    void this.#settled().then(() => {
      if (delayInMilliseconds === 0) this.#arrive(entries);
      else this.#later(() => this.#arrive(entries), delayInMilliseconds);
    });
  }

  #arrive(entries: readonly PushEntry[]): void {
    if (this.#quality.isCut) {
      this.#missed.push(entries);
      return;
    }
    if (!this.#quality.isReversed) {
      this.#deliver(entries);
      return;
    }
    this.#held.push(entries);
    if (this.#held.length > 1) this.#release();
    else this.#later(() => this.#release(), LONGEST_HOLD_IN_MILLISECONDS);
  }

  #release(): void {
    const held = this.#held.reverse();
    this.#held = [];
    for (const entries of held) this.#deliver(entries);
  }
}
