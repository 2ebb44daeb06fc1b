import type { WorkbookContent } from "../../../src/plans/workbookContent";
import { typed } from "../housing/orderFor";
import { autumn, occupancy, opening, spring } from "../housing/orders";
import { decision, orderOf } from "../reception/decisions";
import {
  after,
  broughtBy,
  checkedIn,
  checks,
  decided,
  fingerprinted,
  isOf,
  places,
  workbookOf,
} from "./checkedWorkbook";

describe("what asks for attention", () => {
  test("is LET OP and no FOUT, and stands above what is right", async () => {
    const flows = workbookOf(occupancy, checks);
    const waiting = typed(flows, "LRT_Bezetting", () => true, { "Instroom (invoer)": 10, "Capaciteit (invoer)": 5 });
    const { lines, verdict } = await checkedIn(waiting);
    // Four months, each with a shortage.
    expect(lines.get("AANDACHT Bezetting")).toEqual({ expected: 0, actual: 4, verdict: "LET OP" });
    expect(lines.get("OORDEEL Bezetting")).toEqual({ expected: 0, actual: 0, verdict: "OK" });
    expect(verdict).toBe(`LET OP: 1 van ${lines.size}`);
    const wrong = typed(waiting, "LRT_Bezetting", (row) => row["Periode"] === "maand 2", { "Uitstroom (invoer)": "?" });
    const found = await checkedIn(wrong);
    expect(String(found.verdict)).toMatch(/^FOUT: /u);
  });
});

describe("the decisions that are checked", () => {
  const idsOf = async (content: WorkbookContent): Promise<readonly string[]> =>
    (await checkedIn(content)).rest.map(([id]) => String(id)).filter((id) => id.startsWith("SOM "));

  test("are all of the workbook; of figures that were never published there is no check", async () => {
    const second = {
      ...decided,
      decision: fingerprinted({ ...decision, id: "proef-2027", unaccompaniedMinors: null }),
    };
    // A decision without parts has no sum of parts, and one without amv no amv.
    expect(await idsOf(workbookOf(decided, second, checks))).toEqual([
      "SOM NL totaal proef-2026",
      "SOM NL amv proef-2026",
      "SOM DELEN totaal proef-2026",
      "SOM DELEN amv proef-2026",
      "SOM NL totaal proef-2027",
    ]);
  });

  test("come with the order that brings one, in a workbook that has the sheet", () => {
    const second = { ...decided, decision: fingerprinted({ ...places, id: "proef-2027" }) };
    const brought = broughtBy(second, workbookOf(decided, checks)).filter((id) => id.startsWith("SOM "));
    expect(brought).toHaveLength(8);
    expect(brought).toContain("SOM DELEN amv proef-2027");
    // Brought once more it is the same decision.
    const again = broughtBy(decided, workbookOf(decided, checks));
    expect(again.filter((id) => id.startsWith("SOM "))).toHaveLength(4);
    expect(broughtBy(decided, workbookOf(decided))).toEqual([]);
  });

  test("whose figures were changed before the checks were made have nothing to compare with", async () => {
    const changed = typed(workbookOf(decided), "LRT_Besluit", isOf("PV24"), { Plekken: 150 });
    const { lines } = await checkedIn(after(changed, orderOf(checks, { id: "o9" })));
    expect(lines.get("SOM DELEN totaal proef-2026")).toEqual({
      expected: "",
      actual: 250,
      verdict: "niet gecontroleerd",
    });
  });

  test("are none in a workbook without them; a key alone is no decision", async () => {
    expect(await idsOf(workbookOf(opening(autumn), checks))).toEqual([]);
    const { rest } = await checkedIn(workbookOf(opening(autumn), checks));
    expect(rest.map(([id]) => id)).not.toContain("BESLUIT");
  });
});

describe("the half-years that are checked", () => {
  const idsOf = (rest: readonly (readonly unknown[])[]): readonly string[] =>
    rest.map(([id]) => String(id)).filter((id) => id.startsWith("GEMEENTEN "));

  test("are each checked once, by province, and the one that opens comes along", async () => {
    const both = workbookOf(opening(autumn), opening(autumn, { province: "PV26" }), checks);
    const { rest, lines } = await checkedIn(both);
    const present = ["GEMEENTEN 2023-II Flevoland", "GEMEENTEN 2023-II Utrecht"];
    expect(idsOf(rest)).toEqual(present);
    const brought = broughtBy(opening(spring), both).filter((id) => id.startsWith("GEMEENTEN "));
    expect(brought).toEqual([...present, "GEMEENTEN 2024-I Flevoland"]);
    // 26 municipalities in Utrecht.
    expect(lines.get("GEMEENTEN 2023-II Utrecht")).toEqual({ expected: 26, actual: 26, verdict: "OK" });
  });

  test("are those that can be read: what stands there otherwise is wrong in its own row", async () => {
    const content = workbookOf(opening(autumn));
    const odd = typed(
      typed(content, "LRT_Taakstelling", isOf("GM0034"), { Halfjaar: "ooit" }),
      "LRT_Taakstelling",
      isOf("GM0184"),
      {
        Provincie: "GM0034",
      },
    );
    const { rest } = await checkedIn(after(odd, orderOf(checks, { id: "o9" })));
    expect(idsOf(rest)).toEqual(["GEMEENTEN 2023-II Flevoland"]);
  });
});
