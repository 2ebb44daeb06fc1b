import { successionFindings } from "../../src/findings/successionFindings";
import { workbookOf } from "../plans/checkSheet/checkedWorkbook";
import { type Cells, typed } from "../plans/housing/orderFor";
import { autumn, opening } from "../plans/housing/orders";

const ALMERE = "GM0034";
/** Wijdemeren goes into Hilversum on 1 January 2027: 2027-I is 2027 × 2. */
const [WIJDEMEREN, HILVERSUM, LELYSTAD] = ["GM1696", "GM0402", "GM0995"];
const FROM_2027 = 4054;

describe("the municipality that goes on with a balance", () => {
  const opened = workbookOf(opening(autumn));
  const told = (change: Cells): readonly unknown[] =>
    successionFindings({
      content: typed(opened, "LRT_Taakstelling", (row) => row["Gebied"] === ALMERE, change),
      sheets: [],
      names: new Map(),
      links: [],
    }).map(({ what }) => what.parameters);

  test("is nobody while it exists: any other is told, and so is half of what must stand there", () => {
    expect(told({})).toEqual([]);
    expect(told({ Opvolger: LELYSTAD, "Opvolger vanaf": 4040 })).toEqual([
      { name: "Almere", successor: "Lelystad", wanted: "niemand" },
    ]);
    expect(told({ Opvolger: LELYSTAD })).toHaveLength(1);
    expect(told({ "Opvolger vanaf": 4040 })).toHaveLength(1);
    expect(told({ Opvolger: ALMERE, "Opvolger vanaf": 4040 })).toHaveLength(1);
  });

  test("is the one into which it went, from then on", () => {
    const ended = { Gebied: WIJDEMEREN };
    expect(told({ ...ended, Opvolger: HILVERSUM, "Opvolger vanaf": FROM_2027 })).toEqual([]);
    expect(told({ ...ended, Opvolger: LELYSTAD, "Opvolger vanaf": FROM_2027 })).toMatchObject([
      { successor: "Lelystad", wanted: "Hilversum" },
    ]);
    expect(told({ ...ended, Opvolger: HILVERSUM, "Opvolger vanaf": FROM_2027 - 1 })).toMatchObject([
      { successor: "Hilversum", wanted: "niemand" },
    ]);
    expect(told({ ...ended, Opvolger: HILVERSUM, "Opvolger vanaf": String(FROM_2027) })).toHaveLength(1);
  });
});
