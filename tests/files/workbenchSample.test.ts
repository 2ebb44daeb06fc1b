/** What the page of the workbench begins with goes into a file with its looks. */
import { saveState } from "../../workbench/files/saveState";
import { fillSampleWorkbook } from "../../workbench/page/sampleWorkbook";
import { addIn, cellsByPlace, fileOf, metadata, openEmpty, sheetOf } from "./sampleState";

const LONGEST_IN_MILLISECONDS = 60_000;

test(
  "a title stays bold and large, a column for input yellow, and widths are those of the screen",
  async () => {
    const excel = await openEmpty();
    fillSampleWorkbook(excel.state);
    await excel.state.grid.settled();
    const file = fileOf(saveState(excel.state, { metadata, opened: null, addIn }).bytes);
    excel.close();
    const formatOf = (place: string) => file.formats[cellsByPlace(file).get(place)?.format ?? 0];
    expect(formatOf("Kladblad!0 0")).toMatchObject({ bold: true, size: 14 });
    expect(formatOf("Kladblad!2 1")).toMatchObject({ fill: "#FFF6D6" });
    // 170 pixels are 170 / 7 characters.
    expect(sheetOf(file, "Kladblad").columns[0]?.width).toBeCloseTo(170 / 7);
  },
  LONGEST_IN_MILLISECONDS,
);
