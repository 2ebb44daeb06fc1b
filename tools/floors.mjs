/**
 * The floors of the house, ground floor first. Imports go down only; rooms on one floor do not know each other.
 * Read by the linter and by the architecture test.
 */
export const floors = [
  ["numbers", "text"],
  ["allocation", "reference"],
  ["reception", "housing", "checks"],
  ["intake"],
  ["plans"],
  ["findings"],
  ["workbook"],
  ["functions", "selftest"],
  ["commands"],
  ["taskpane"],
];

/** Rooms that know nothing of Office: numbers, law, files, what must stand in a workbook and what is wrong in one. */
export const officeFree = floors.slice(0, 6).flat();

/** Rooms that may be imported from `room`: itself and every room on a lower floor. */
export function roomsBelow(room) {
  const level = floors.findIndex((rooms) => rooms.includes(room));
  return [room, ...floors.slice(0, level).flat()];
}
