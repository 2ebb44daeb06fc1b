/** Keys of one member in the storage of the browser: two members in one page have two computers. */
export function memberStorage(storage: Storage, prefix: string): Storage {
  const own = (): readonly string[] =>
    Array.from({ length: storage.length }, (_unused, index) => storage.key(index) ?? "").filter((key) =>
      key.startsWith(prefix),
    );
  return {
    get length() {
      return own().length;
    },
    key: (index) => own()[index]?.slice(prefix.length) ?? null,
    getItem: (key) => storage.getItem(prefix + key),
    setItem: (key, value) => storage.setItem(prefix + key, value),
    removeItem: (key) => storage.removeItem(prefix + key),
    clear: () => {
      for (const key of own()) storage.removeItem(key);
    },
  };
}
