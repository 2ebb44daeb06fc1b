import { openGrid } from "./openGrid";

describe("what a sheet of the grid in memory uses", () => {
  const open = openGrid();
  const { grid } = open;
  const used = (): string | null => {
    const area = grid.usedArea("1");
    return area === null ? null : `${area.row},${area.column} ${area.rows}x${area.columns}`;
  };

  test("follows what is written, answers that spill, what is cleared, what moves and what is put back", async () => {
    expect(used()).toBeNull();
    open.write("B2", 1);
    expect(used()).toBe("1,1 1x1");
    // A value and its double below it: B2, and D4 with D5.
    open.write("D4", "=LRT.TWEE(B2)");
    await grid.settled();
    expect(used()).toBe("1,1 4x3");
    const restore = grid.snapshot?.();
    open.write("D4", "");
    expect(used()).toBe("1,1 1x1");
    const down = (row: number, column: number): { row: number; column: number } => ({ row: row + 2, column });
    grid.moveCells?.("1", down, (area) => ({ ...area, row: area.row + 2 }));
    expect(used()).toBe("3,1 1x1");
    restore?.();
    expect(used()).toBe("1,1 4x3");
  });
});
