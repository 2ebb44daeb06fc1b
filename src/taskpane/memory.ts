/** What this computer remembers between sessions; where it may not keep anything, only this session does. */
export interface PaneMemory {
  /** Null when it was never kept. */
  readonly read: (name: string) => string | null;
  readonly keep: (name: string, value: string) => void;
}

const PREFIX = "lrt-verdeelhulp.";

/**
 * The storage of the browser. Excel on the web gives every workbook site a part of its own and its name.
 *
 * @param partition The name of that part, or empty.
 */
export function browserMemory(partition: string): PaneMemory {
  const session = new Map<string, string>();
  const nameOf = (name: string): string => `${partition}${PREFIX}${name}`;
  return {
    read: (name) => session.get(name) ?? stored(() => localStorage.getItem(nameOf(name))),
    keep: (name, value) => {
      session.set(name, value);
      stored(() => {
        localStorage.setItem(nameOf(name), value);
        return null;
      });
    },
  };
}

/** A browser may refuse its storage, or have none. */
function stored(access: () => string | null): string | null {
  try {
    return access();
  } catch {
    return null;
  }
}
