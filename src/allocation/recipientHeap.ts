/** A heap of recipients that may be re-ordered one at a time: the first one is always at the top. */
export interface RecipientHeap {
  /** The recipient that goes first, or -1 when nobody is left. */
  readonly top: () => number;
  /** Puts a recipient in its new position after its order changed. */
  readonly reorder: (recipient: number) => void;
}

/** @param goesBefore An order on recipients 0 … `count` - 1, only asked about those; of equals either may go first. */
export function recipientHeap(count: number, goesBefore: (one: number, other: number) => boolean): RecipientHeap {
  const heap = Int32Array.from({ length: count }, (_none, index) => index);
  const position = Int32Array.from(heap);
  const at = (slot: number): number => heap[slot] ?? -1;

  function place(recipient: number, slot: number): void {
    heap[slot] = recipient;
    position[recipient] = slot;
  }

  function rise(start: number): void {
    const recipient = at(start);
    let slot = start;
    while (slot > 0) {
      const parent = (slot - 1) >> 1;
      // Stryker disable next-line ConditionalExpression: who rises too far sinks again.
      if (!goesBefore(recipient, at(parent))) break;
      place(at(parent), slot);
      slot = parent;
    }
    place(recipient, slot);
  }

  function sink(start: number): void {
    const recipient = at(start);
    let slot = start;
    for (;;) {
      let child = 2 * slot + 1;
      if (child >= count) break;
      if (child + 1 < count && goesBefore(at(child + 1), at(child))) child += 1;
      if (!goesBefore(at(child), recipient)) break;
      place(at(child), slot);
      slot = child;
    }
    place(recipient, slot);
  }

  for (let slot = count >> 1; slot >= 0; slot -= 1) sink(slot);
  return {
    top: () => at(0),
    reorder: (recipient) => {
      rise(position[recipient] ?? 0);
      sink(position[recipient] ?? 0);
    },
  };
}
