/** Items in parts of at most a number of them, in their order. */
export function inParts<Item>(items: readonly Item[], most: number): readonly (readonly Item[])[] {
  const parts: (readonly Item[])[] = [];
  for (let from = 0; from < items.length; from += most) parts.push(items.slice(from, from + most));
  return parts;
}

/** Items that go together, in their order, as long as they weigh no more than `most`; one that weighs more goes alone. */
export function packed<Item>(
  items: readonly Item[],
  weightOf: (item: Item) => number,
  most: number,
): readonly (readonly Item[])[] {
  const packs: Item[][] = [];
  let weight = 0;
  for (const item of items) {
    const size = weightOf(item);
    if (packs.length === 0 || (weight > 0 && weight + size > most)) {
      packs.push([]);
      weight = 0;
    }
    packs.at(-1)?.push(item);
    weight += size;
  }
  return packs;
}
