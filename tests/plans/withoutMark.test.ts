import { text } from "../../src/plans/cellContent";
import { isWrittenAs, withoutMark } from "../../src/plans/withoutMark";

/** Excel takes a leading apostrophe for its own mark of text, so two are written: one Excel shows one, another both or none. */
test("a text that begins with an apostrophe is written anew where an Excel shows both or none", () => {
  const name = text("'s-Gravenhage");
  expect(withoutMark(name, "'s-Gravenhage")).toBeNull();
  expect(withoutMark(name, "''s-Gravenhage")).toEqual({ ...name, isUnmarked: true });
  expect(withoutMark(name, "s-Gravenhage")).toEqual(name);
  expect(withoutMark(name, "Den Haag")).toBeNull();
  expect(withoutMark(text("Almere"), "lmere")).toBeNull();
});

test("such a text is known again in each of them; another text never is", () => {
  const shown = ["'t Rijk", "''t Rijk", "t Rijk", "Rijk", ""];
  expect(shown.map((cell) => isWrittenAs(" 't Rijk ", cell))).toEqual([true, true, true, false, false]);
  expect(["Rijk", "'Rijk", "ijk"].map((cell) => isWrittenAs("Rijk", cell))).toEqual([true, false, false]);
  // One letter as two signs is the same letter.
  expect(isWrittenAs("cafe\u0301", "café")).toBe(true);
});
