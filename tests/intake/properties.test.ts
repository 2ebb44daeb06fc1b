import * as fc from "fast-check";
import { writeXlsx } from "hucre/xlsx";
import { dutchMonths } from "../../src/text/dutchDate";
import { dutchInteger } from "../../src/text/dutchNumber";
import { textOf } from "../../src/intake/cells/cell";
import { periodOfText } from "../../src/intake/cells/period";
import { numberNotation } from "../../src/intake/cells/numberNotation";
import { readFigure } from "../../src/intake/cells/readFigure";
import { figureHeader } from "../../src/intake/headers/figureHeader";
import { listRegion } from "../../src/intake/regions/listRegion";
import { preflight } from "../../src/intake/source/preflight";
import { municipalities, regionOfCode } from "../../src/reference/regions";
import { inhabitantsOf } from "../../src/reference/inhabitants";
import { bytesInput, encoded, plainOds, read, textInput } from "./corpus";

/** Random inputs in all, printed at the end; LRT_RUNS multiplies nothing here, so that the number is the same everywhere. */
let inputs = 0;
const counted = (runs: number): { readonly numRuns: number; readonly seed: number } => {
  inputs += runs;
  return { numRuns: runs, seed: 20_261_128 };
};
afterAll(() => {
  process.stdout.write(`src/intake: ${inputs} random inputs\n`);
  expect(inputs).toBeGreaterThanOrEqual(100_000);
});

jest.setTimeout(60_000);

const DUTCH = { notation: "dutch", mayBeNegative: false, factor: 1 } as const;
const countIn = (text: string): number | string => {
  const figure = readFigure(text, DUTCH);
  return figure.kind === "count" ? figure.count : figure.kind;
};

describe("what was written the Dutch way is read back", () => {
  test("whole numbers", () => {
    fc.assert(
      fc.property(fc.nat(100_000_000), (count) => {
        const forms = [
          dutchInteger(count),
          String(count),
          `  ${count}`,
          dutchInteger(count).replaceAll(".", "\u00a0"),
          `${count},00`,
        ];
        return forms.every((form) => countIn(form) === count);
      }),
      counted(24_000),
    );
  });

  test("days", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1900, max: 2100 }),
        fc.integer({ min: 1, max: 12 }),
        fc.integer({ min: 1, max: 28 }),
        (year, month, day) => {
          const iso = `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
          return [iso, `${day}-${month}-${year}`, `${day} ${dutchMonths[month - 1] ?? ""} ${year}`].every(
            (form) => periodOfText(form)?.day === iso,
          );
        },
      ),
      counted(10_000),
    );
  });
});

describe("no text whatever", () => {
  const text = fc.string({ unit: "binary", maxLength: 60 });

  test("is a count unless it holds digits of our script", () => {
    fc.assert(
      fc.property(text, (written) => {
        const found = countIn(written);
        return typeof found === "string" || /\d/u.test(textOf(written));
      }),
      counted(25_000),
    );
  });

  test("that looks like a number is a count other than its digits say", () => {
    const numberLike = fc.string({ unit: fc.constantFrom(...Array.from("0123456789.,- *()e¹")), maxLength: 12 });
    fc.assert(
      fc.property(numberLike, (written) => {
        const found = countIn(written);
        if (typeof found === "string") return true;
        const digits = textOf(written)
          .replace(/,0*[ *¹]*$/u, "")
          .replace(/\.0{1,2}[ *¹]*$|\.0{4,}[ *¹]*$/u, "")
          .replace(/\D/gu, "");
        return Number(digits) === found;
      }),
      counted(25_000),
    );
  });

  test("is a region that does not exist", () => {
    fc.assert(
      fc.property(text, (written) => {
        const found = listRegion(textOf(written));
        return found.kind !== "region" || regionOfCode(found.region.code) !== undefined;
      }),
      counted(10_000),
    );
  });

  test("breaks a header, a period or the notation of a column", () => {
    fc.assert(
      fc.property(text, (written) => {
        figureHeader(written, "inhabitants");
        const period = periodOfText(written);
        numberNotation([written]);
        return period === null || (period.year >= 1900 && period.year <= 2100);
      }),
      counted(10_000),
    );
  });
});

describe("random bytes", () => {
  test("never pass as a workbook, and never break the look at their beginning", () => {
    const start = fc.constantFrom(
      [],
      [0x50, 0x4b, 0x03, 0x04],
      [0xd0, 0xcf, 0x11, 0xe0],
      [0xff, 0xfe],
      [0xef, 0xbb, 0xbf],
    );
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (first, rest) => {
        const checked = preflight(Uint8Array.from([...first, ...rest]));
        return !checked.ok || checked.value.format === "text";
      }),
      counted(3_000),
    );
  });

  test("become no rows", async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), async (bytes) => {
        const result = await read(bytesInput("x", bytes));
        expect(result.rijen).toEqual([]);
      }),
      counted(500),
    );
  });

  test("in the middle of a list leave what is around them", async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: "binary", maxLength: 30 }), async (noise) => {
        const cell = noise.replace(/[;"\r\n\t|,]/gu, "");
        const result = await read(`Gemeente;Inwoners\nZwolle;133810\nx${cell};x${cell}\nAlmere;229574\n`);
        if (result.uitkomst === "gelezen")
          expect(result.rijen.map(({ gebied }) => gebied)).toEqual(["GM0193", "GM0034"]);
      }),
      counted(500),
    );
  });
});

describe("the same table gives the same rows", () => {
  const known = municipalities().flatMap(({ code, name }) => {
    const count = inhabitantsOf(code, 2025);
    return count.ok && !["Utrecht", "Groningen"].includes(name) ? [{ code, name, count: count.value }] : [];
  });
  const some = fc
    .uniqueArray(fc.nat(known.length - 1), { minLength: 2, maxLength: 6 })
    .map((places) => places.flatMap((place) => known[place] ?? []));
  const rowsOf = (result: Awaited<ReturnType<typeof read>>): string =>
    [...result.rijen]
      .map(({ gebied, aantal }) => `${gebied} ${aantal}`)
      .sort()
      .join();
  const expected = (table: readonly { readonly code: string; readonly count: number }[]): string =>
    table
      .map(({ code, count }) => `${code} ${count}`)
      .sort()
      .join();

  test("with its columns shuffled and others added, in any separator and encoding", async () => {
    const order = fc.shuffledSubarray(["Gemeente", "Inwoners", "Oppervlakte", "Gemeentecode", "Opmerking"], {
      minLength: 5,
      maxLength: 5,
    });
    const separator = fc.constantFrom(";", "\t", ",", "|");
    const encoding = fc.constantFrom("windows-1252", "macintosh", "cp850", "utf-16le", "utf-16be", "utf-8");
    await fc.assert(
      fc.asyncProperty(some, order, separator, encoding, async (table, headers, sign, coding) => {
        const quoted = (cell: string): string => (cell.includes(sign) ? `"${cell}"` : cell);
        const lines = table.map(({ code, name, count }) =>
          headers
            .map((header) =>
              quoted(
                new Map([
                  ["Gemeente", name],
                  ["Inwoners", String(count)],
                  ["Oppervlakte", "12.5"],
                  ["Gemeentecode", code],
                ]).get(header) ?? "één",
              ),
            )
            .join(sign),
        );
        const content = [headers.join(sign), ...lines].join("\r\n");
        const input = coding === "utf-8" ? textInput(content) : bytesInput("x.csv", encoded(content, coding));
        expect(rowsOf(await read(input))).toBe(expected(table));
      }),
      counted(400),
    );
  });

  test("as a workbook of either kind", async () => {
    await fc.assert(
      fc.asyncProperty(some, fc.boolean(), async (table, isOds) => {
        const rows = [["Gemeente", "Inwoners"], ...table.map(({ name, count }) => [name, count])];
        const bytes = isOds ? plainOds(rows) : await writeXlsx({ sheets: [{ name: "Blad1", rows }] });
        expect(rowsOf(await read(bytesInput("x", bytes)))).toBe(expected(table));
      }),
      counted(60),
    );
  });
});
