/** An array as automation on Windows hands it over: the client asks it for its items, also of arrays inside. */
export interface SafeArray {
  readonly toArray: () => readonly unknown[];
  readonly getItem: (...indices: readonly number[]) => unknown;
  readonly ubound: (dimension?: number) => number;
  readonly lbound: (dimension?: number) => number;
  readonly dimensions: () => number;
}

export function safeArray(items: readonly unknown[]): SafeArray {
  const wrapped = items.map((item): unknown => (Array.isArray(item) ? safeArray(item) : item));
  return {
    toArray: () => wrapped,
    getItem: (index = 0) => wrapped[index],
    ubound: () => wrapped.length - 1,
    lbound: () => 0,
    dimensions: () => 1,
  };
}
