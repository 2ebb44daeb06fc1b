/** At which actions a batch may stop, and which of those leave the same workbook. */
import { type Action, ActionType, type ArgumentInfo, PathType, type Request } from "../protocol/wire";

export interface Stops {
  readonly actions: number;
  /** The first action, and every one right after an action that can write: a batch that stops in between ends as at the one before. */
  readonly places: readonly number[];
  /** Right after an action that changes how cells look, and nothing else: no order reads that, so that all goes on as from the place before. */
  readonly looks: readonly number[];
  /** No action can write. */
  readonly isReading: boolean;
}

/** Methods that only look, or keep a name for an object between batches. */
const LOOKING = /^(?:Get|_KeepReference$|_RemoveReference$|_ValidateArraySize$)/u;

const LOOKS = new Set(["Format", "ConditionalFormats", "DataValidation", "PageLayout", "FreezePanes"]);

export function stopsOf(request: Request): Stops {
  const made = new Set<number>();
  // Every action is asked, in turn: an object is made by the first one that needs it.
  const writing = request.Actions.map((action) => {
    const isMaking = makesAny(request, pathsIn(action), made);
    return isMaking || isWriting(action);
  });
  const after = [...writing.keys()].filter((at) => writing[at - 1] === true);
  const isAfterLook = (at: number): boolean => isOfLook(request, request.Actions[at - 1]?.ObjectPathId ?? 0);
  return {
    actions: writing.length,
    places: [0, ...after.filter((at) => !isAfterLook(at))].slice(0, writing.length),
    looks: after.filter(isAfterLook),
    isReading: !writing.includes(true),
  };
}

/** Whether an object is, or stands below, what says how cells look, what may be typed in them, or how they are printed. */
function isOfLook(request: Request, id: number): boolean {
  const path = request.ObjectPaths[String(id)];
  if (path === undefined) return false;
  return LOOKS.has(path.Name ?? "") || isOfLook(request, path.ParentObjectPathId ?? 0);
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
