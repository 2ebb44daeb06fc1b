import { knownHalfYears, nationalNumbers } from "../../src/reference/nationalHousingQuota";
import { publishedNumbers } from "../../src/reference/publishedNumbers";

describe("where a national number was published", () => {
  test("stands beside every number that counts, in the same order", () => {
    for (const halfYear of knownHalfYears) {
      const published = publishedNumbers(halfYear);
      expect(published.map(({ version, persons }) => [version, persons])).toEqual(
        nationalNumbers(halfYear).map(({ version, persons }) => [version, persons]),
      );
      for (const { source } of published) expect(source).toMatch(/\w{2}\.\w|verslag/u);
    }
  });

  test("has the date where one is known: 2023-II became 17.600 in November 2023, of the 27.300 before no date was found", () => {
    expect(publishedNumbers("2023-II").map(({ persons, announced }) => [persons, announced])).toEqual([
      [27_300, null],
      [17_600, "2023-11"],
    ]);
  });

  test("is nowhere for a half-year whose number was never found", () => {
    expect(publishedNumbers("2024-II")).toEqual([]);
  });
});
