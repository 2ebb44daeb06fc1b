/** At which actions a batch may stop, and which of those leave the same workbook. */
import { type Action, ActionType, type ArgumentInfo, PathType, type Request } from "../protocol/wire";

export interface Stops {
  readonly actions: number;
  /** The first action, and every one right after an action that can write: a batch that stops in between ends as at the one before. */
  readonly places: readonly number[];
  /** No action can write. */
  readonly isReading: boolean;
}

/** Methods that only look, or keep a name for an object between batches. */
const LOOKING = /^(?:Get|_KeepReference$|_RemoveReference$|_ValidateArraySize$)/u;

export function stopsOf(request: Request): Stops {
  const made = new Set<number>();
  // Every action is asked, in turn: an object is made by the first one that needs it.
  const writing = request.Actions.map((action) => [makesAny(request, pathsIn(action), made), isWriting(action)]);
  const places = [...writing.keys()].filter((at) => at === 0 || writing[at - 1]?.includes(true));
  return { actions: writing.length, places, isReading: !writing.flat().includes(true) };
}

/** Asking for an object or its members writes nothing; whatever is not known to look counts as writing. */
function isWriting({ ActionType: type, Name = "" }: Action): boolean {
  switch (type) {
    case ActionType.instantiate:
    case ActionType.query:
    case ActionType.trace:
    case ActionType.ensureUnchanged:
      return false;
    case ActionType.method:
      return !LOOKING.test(Name);
    default:
      return true;
  }
}

/** True when one of these objects, or what it stands below, comes from a method that can write, such as Add, and is made now. */
function makesAny(request: Request, paths: readonly number[], made: Set<number>): boolean {
  let isMaking = false;
  for (const id of paths) {
    const path = request.ObjectPaths[String(id)];
    if (path === undefined || made.has(id)) continue;
    made.add(id);
    const { ObjectPathType: type, Name = "", ParentObjectPathId: parent = 0, ArgumentInfo: info } = path;
    const isMethod = type === PathType.method && !LOOKING.test(Name);
    isMaking = makesAny(request, [parent, ...referredIn(info)], made) || isMethod || isMaking;
  }
  return isMaking;
}

function pathsIn({ ObjectPathId, ArgumentInfo: info }: Action): readonly number[] {
  return [ObjectPathId, ...referredIn(info)];
}

function referredIn(info: ArgumentInfo | undefined): readonly number[] {
  const referred = (info?.ReferencedObjectPathIds ?? []) as unknown[];
  return referred.flat(Infinity).filter((id): id is number => typeof id === "number" && id > 0);
}
