import { number, text } from "../../src/plans/cellContent";
import { runsOf } from "../../src/plans/cellRuns";

const [one, two, three, four] = [1, 2, 3, 4].map((value) => number(value));

describe("cells that must be written", () => {
  test("are one run as far as they stand below each other: rows 3, 4 and 5, then row 7", () => {
    const cells = [
      { row: 4, header: "Plekken", content: two ?? text("") },
      { row: 7, header: "Plekken", content: four ?? text("") },
      { row: 3, header: "Plekken", content: one ?? text("") },
      { row: 5, header: "Plekken", content: three ?? text("") },
    ];
    expect(runsOf({ cells })).toEqual([
      { header: "Plekken", first: 3, contents: [one, two, three] },
      { header: "Plekken", first: 7, contents: [four] },
    ]);
  });

  test("are runs of their own in each column, in the order in which the columns came", () => {
    const cells = [
      { row: 1, header: "Plekken", content: number(10) },
      { row: 1, header: "Naam", content: text("Almere") },
      { row: 2, header: "Plekken", content: number(2) },
    ];
    expect(runsOf({ cells })).toEqual([
      { header: "Plekken", first: 1, contents: [number(10), number(2)] },
      { header: "Naam", first: 1, contents: [text("Almere")] },
    ]);
  });

  test("hold what came last when one cell is named twice", () => {
    const cells = [1, 2].map((value) => ({ row: 0, header: "Plekken", content: number(value) }));
    expect(runsOf({ cells })).toEqual([{ header: "Plekken", first: 0, contents: [number(2)] }]);
  });

  test("are no runs when there are none", () => {
    expect(runsOf({ cells: [] })).toEqual([]);
  });
});
