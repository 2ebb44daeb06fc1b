/** Values that travel over the wire. */
export type WireValue =
  null | string | number | boolean | readonly WireValue[] | { readonly [name: string]: WireValue };

export interface Scalar {
  readonly read: () => WireValue;
  readonly write?: (value: WireValue) => void;
}

/** What a member may answer: a value, another object, or null for an object that does not exist. */
export type MemberAnswer = WireValue | HostObject | undefined;

/**
 * One object of the Excel API, as tables of its members. Names are as on the wire: PascalCase. A member that is in no
 * table does not exist here, and asking for it is an error that everybody sees.
 */
export interface HostObject {
  readonly type: string;
  /** How the client finds it again: the id or the name of an item, or a reference id for ranges. */
  readonly identity?: () => { readonly Id?: string; readonly Name?: string };
  readonly scalars: Readonly<Record<string, Scalar>>;
  /** Objects below this one. */
  readonly objects: Readonly<Record<string, () => HostObject | null>>;
  readonly methods: Readonly<Record<string, (...parameters: readonly (WireValue | HostObject)[]) => MemberAnswer>>;
  /** The items of a collection. */
  readonly items?: () => readonly HostObject[];
}

export function isHostObject(value: unknown): value is HostObject {
  return typeof value === "object" && value !== null && "scalars" in value && "methods" in value;
}

/** Builds an object from the members it has. */
export function hostObject(type: string, members: Partial<Omit<HostObject, "type">>): HostObject {
  return { type, scalars: {}, objects: {}, methods: {}, ...members };
}

type Tables = Pick<HostObject, "scalars" | "objects" | "methods">;

/** The same for an object of which a request asks little: each table is built when it is asked for. */
export function lazyHostObject(
  type: string,
  tables: { readonly [Name in keyof Tables]: () => Tables[Name] },
): HostObject {
  const built: Partial<{ -readonly [Name in keyof Tables]: Tables[Name] }> = {};
  return {
    type,
    get scalars() {
      return (built.scalars ??= tables.scalars());
    },
    get objects() {
      return (built.objects ??= tables.objects());
    },
    get methods() {
      return (built.methods ??= tables.methods());
    },
  };
}
