/** Lines of Controles that are left when what they check is gone: they keep counting, and the verdict says what they say. */
import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { checksOf } from "../../../src/plans/checkSheet/checkState";
import { numberOf } from "../../../src/plans/checkSheet/checkLines";
import { checkNames } from "../../../src/plans/checkSheet/checkNames";
import { idleIds, isLineOfOurs } from "../../../src/plans/checkSheet/standingLines";
import { nothingDesired } from "../../../src/plans/desiredState";
import { areaOf } from "../../../src/plans/workbookContent";
import { without } from "../housing/orderFor";
import { autumn, opening, spring } from "../housing/orders";
import { orderOf } from "../reception/decisions";
import { after, checkedIn, checks, faultsIn, workbookOf } from "./checkedWorkbook";

const idleIn = (content: WorkbookContent): readonly string[] =>
  idleIds(checksOf(nothingDesired, content, null), content);
const asked = (content: WorkbookContent, id: string): WorkbookContent => after(content, orderOf(checks, { id }));
const spoken = async (content: WorkbookContent): Promise<readonly unknown[]> => {
  const { verdict, onStart, lines } = await checkedIn(content);
  return [verdict, onStart, faultsIn(lines)];
};
/** 2023-II and 2024-I of Flevoland, of which somebody took all rows of 2023-II out of Taakstelling. */
const lost = (): WorkbookContent =>
  without(
    workbookOf(opening(autumn), opening(spring), checks),
    "LRT_Taakstelling",
    (row) => row["Halfjaar"] === "2023-II",
  );
const LINE = "GEMEENTEN 2023-II Flevoland";
/** The other line of that half-year. */
const COUNTED = "MEEGETELD 2023-II Flevoland";

/** The workbook without the line of an id, as when a person takes the row out. */
function withoutLine(content: WorkbookContent, id: string): WorkbookContent {
  const name = areaOf.block(checkNames.lines);
  const area = content.areas.get(name);
  if (area === undefined) throw new Error("There is no sheet Controles.");
  const cells = area.cells.filter(([first]) => first !== id);
  expect(cells).toHaveLength(area.cells.length - 1);
  return { ...content, areas: new Map(content.areas).set(name, { ...area, cells }) };
}

test("a line of a half-year that is gone is FOUT by itself (0 of 6), and no line is called too many", async () => {
  const content = asked(lost(), "o8");
  const [verdict, onStart, faults] = await spoken(content);
  expect(faults).toContain(`${LINE}: 0 ≠ 6, FOUT`);
  expect(verdict).toMatch(/^FOUT: \d+ van \d+$/u);
  expect(onStart).toBe(verdict);
  expect(idleIn(content)).toEqual([LINE, COUNTED]);
  // The same order again writes nothing else.
  expect(await spoken(asked(content, "o9"))).toEqual([verdict, onStart, faults]);
});

test("when a person takes the line out, the sheet asked for again is right without it", async () => {
  const before = withoutLine(asked(lost(), "o8"), LINE);
  expect((await spoken(before))[0]).toMatch(/^FOUT: er is een controle te weinig/u);
  const content = asked(withoutLine(before, COUNTED), "o9");
  const [verdict, , faults] = await spoken(content);
  expect(faults).not.toContain(`${LINE}: 0 ≠ 6, FOUT`);
  expect(verdict).not.toMatch(/te weinig/u);
  expect(idleIn(content)).toEqual([]);
});

test("a line of a planner counts as none of ours, whatever number stands in it", () => {
  const content = asked(lost(), "o8");
  const name = areaOf.block(checkNames.lines);
  const area = content.areas.get(name);
  const own = ["EIGEN", "Eigen controle", 1, 1, 0, "OK", "", 12_345];
  const cells = [...(area?.cells ?? []), own];
  const areas = new Map(content.areas).set(name, { row: 5, column: 0, ...area, cells });
  expect(idleIn({ ...content, areas })).toEqual([LINE, COUNTED]);
  expect(idleIn({ ...content, areas: new Map() })).toEqual([]);
});

test("a line is one of ours when its number follows from its id, which is a text that is not blank", () => {
  expect(isLineOfOurs(LINE, numberOf(LINE))).toBe(true);
  expect([isLineOfOurs(LINE, numberOf(COUNTED)), isLineOfOurs(LINE, String(numberOf(LINE)))]).toEqual([false, false]);
  expect(isLineOfOurs("", numberOf(""))).toBe(false);
});
