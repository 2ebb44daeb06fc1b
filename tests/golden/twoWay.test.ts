import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { allocateBiproportional } from "../../src/allocation/biproportional/allocateBiproportional";
import type { BiproportionalMethod, BiproportionalRequest } from "../../src/allocation/biproportional/request";
import { hasCheaperCycle } from "../allocation/hasCheaperCycle";

interface GoldenTable {
  readonly id: string;
  readonly method?: BiproportionalMethod;
  readonly rowTotals: readonly number[];
  readonly columnTotals: readonly number[];
  readonly weights: readonly (readonly number[])[];
  readonly expected: readonly (readonly number[])[] | null;
  readonly unique?: boolean;
  readonly error?: string;
  readonly negativeControl?: boolean;
}

const tables = JSON.parse(
  readFileSync(resolve(__dirname, "data/two-way-tables.json"), "utf8"),
) as readonly GoldenTable[];

const requestOf = ({ rowTotals, columnTotals, weights, method = "webster" }: GoldenTable): BiproportionalRequest => ({
  rowTotals,
  columnTotals,
  weights,
  method,
});

const named = (choose: (table: GoldenTable) => boolean): (readonly [string, GoldenTable])[] =>
  tables.filter(choose).map((table) => [table.id, table] as const);

describe("published and constructed tables with two margins", () => {
  test("are all there", () => {
    expect(tables).toHaveLength(11);
  });

  test.each(named(({ unique }) => unique === true))("%s is the only right table", (_id, table) => {
    const result = allocateBiproportional(requestOf(table));
    expect(result).toMatchObject({ ok: true, value: { places: table.expected, unique: true } });
  });

  test.each(named(({ unique, negativeControl }) => unique === false && negativeControl !== true))(
    "%s is one of several right tables",
    (_id, table) => {
      const request = requestOf(table);
      const result = allocateBiproportional(request);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      expect(result.value.unique).toBe(false);
      expect(hasCheaperCycle(request, result.value.places)).toBe(false);
      expect(hasCheaperCycle(request, table.expected ?? [])).toBe(false);
    },
  );

  test.each(named(({ negativeControl }) => negativeControl === true))(
    "%s follows another rule, and ours differs from it",
    (_id, table) => {
      const request = requestOf(table);
      expect(hasCheaperCycle(request, table.expected ?? [])).toBe(true);
      const result = allocateBiproportional(request);
      if (!result.ok) throw new Error(JSON.stringify(result.problems));
      expect(hasCheaperCycle(request, result.value.places)).toBe(false);
      expect(result.value.places).not.toEqual(table.expected);
    },
  );

  test.each(named(({ error }) => error === "infeasible"))("%s says how many places cannot be put", (_id, table) => {
    // Rows 1 and 3 ask for 1 + 6 = 7; row 1 has no column, row 3 only columns 2 and 3, with 1 + 3 = 4 places.
    expect(allocateBiproportional(requestOf(table))).toEqual({
      ok: false,
      problems: [
        {
          code: "allocation.tableInfeasible",
          parameters: { missing: 3, demand: 7, rows: "1, 3", room: 4, columns: "2, 3" },
        },
      ],
    });
  });
});
