import { stopsOf } from "../../workbench/faults/stops";
import { type Action, ActionType, type ObjectPath, PathType } from "../../workbench/protocol/wire";

const path = (
  Id: number,
  Name: string,
  ParentObjectPathId: number,
  ObjectPathType: number = PathType.property,
): ObjectPath => ({
  Id,
  Name,
  ParentObjectPathId,
  ObjectPathType,
});

/** A sheet, a range of it, the fill and the rules of that range, and a table that is made. */
const PATHS = [
  path(1, "", 0, PathType.global),
  path(2, "GetRange", 1, PathType.method),
  path(3, "Format", 2),
  path(4, "Fill", 3),
  path(5, "ConditionalFormats", 2),
  path(6, "Add", 5, PathType.method),
  path(7, "Add", 1, PathType.method),
];

const action = (type: number, on: number, Name = ""): Action => ({ Id: on, ActionType: type, ObjectPathId: on, Name });

function stops(...actions: readonly Action[]): ReturnType<typeof stopsOf> {
  const ObjectPaths = Object.fromEntries(PATHS.map((one) => [String(one.Id), one]));
  return stopsOf({ Actions: actions, ObjectPaths });
}

describe("the places at which a batch may stop", () => {
  test("are the first action, and those right after something was written", () => {
    const { actions, places, looks, isReading } = stops(
      action(ActionType.instantiate, 1),
      action(ActionType.setProperty, 2, "Values"),
      action(ActionType.query, 2),
      action(ActionType.instantiate, 7),
      action(ActionType.query, 7),
    );
    expect({ actions, places, looks, isReading }).toEqual({
      actions: 5,
      places: [0, 2, 4],
      looks: [],
      isReading: false,
    });
  });

  test("how cells look is told apart: what stands in the workbook is the same before and after", () => {
    const { places, looks, isReading } = stops(
      action(ActionType.setProperty, 4, "Color"),
      action(ActionType.instantiate, 6),
      action(ActionType.setProperty, 2, "Values"),
      action(ActionType.query, 2),
    );
    expect({ places, looks, isReading }).toEqual({ places: [0, 3], looks: [1, 2], isReading: false });
  });

  test("a batch that writes nothing stops as at its beginning", () => {
    expect(stops(action(ActionType.instantiate, 2), action(ActionType.query, 4))).toEqual({
      actions: 2,
      places: [0],
      looks: [],
      isReading: true,
    });
  });
});
