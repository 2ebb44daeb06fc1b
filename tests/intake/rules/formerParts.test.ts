/** Municipalities that ended: added to their successor while they existed or when they are all of it, and said and not taken otherwise. */
import { regionOfCode } from "../../../src/reference/regions";
import { nameIndex } from "../../../src/intake/regions/nameIndex";
import { type FormerLine, formerParts } from "../../../src/intake/rules/formerParts";
import type { Counted } from "../../../src/intake/table/entry";

const FIRST_FORMER = 11;

/** "GM0457 20": the first on line 11, the next on line 12. */
function formers(lines: readonly string[], short: string | null): readonly FormerLine[] {
  return lines.map((text, index) => {
    const [code = "", count = ""] = text.split(" ");
    const former = nameIndex().formerByCode.get(code);
    if (former === undefined) throw new Error(`${code} never ended.`);
    return { former, short: regionOfCode(short ?? "") ?? null, count: Number(count), line: FIRST_FORMER + index };
  });
}

function rows(lines: readonly string[]): readonly Counted[] {
  return lines.map((text, index) => {
    const [code = "", count = ""] = text.split(" ");
    const name = regionOfCode(code)?.name ?? "";
    return { region: code, name, count: Number(count), lines: [2 + index], category: "totaal" };
  });
}

/** What was taken, and what was said: its severity, its sentence and its lines. */
function outcome(
  present: readonly string[],
  ended: readonly string[],
  date: string | null,
  short: string | null = null,
): readonly string[] {
  const result = formerParts(rows(present), formers(ended, short), date, "totaal");
  return [
    ...result.rows.map(({ region, count, lines }) => `${region} ${count} of ${lines.join(" ")}`),
    ...result.messages.map(({ severity, problem, lines }) => `${severity} ${problem.code} ${lines.join(" ")}`),
  ];
}

describe("beside a successor that went on under its own code", () => {
  const AMSTERDAM_AND_WEESP = [["GM0363 900"], ["GM0457 20"]] as const;

  test("it is added while it existed: 900 + 20 = 920", () => {
    expect(outcome(...AMSTERDAM_AND_WEESP, "2022-03-23")).toEqual([
      "GM0363 920 of 2 11",
      "information reading.formerAdded 11",
    ]);
    const { messages, rows: counted } = formerParts(
      rows(["GM0363 900"]),
      formers(["GM0457 20"], null),
      "2022-01-01",
      "totaal",
    );
    expect(messages[0]?.problem.parameters).toEqual({ names: "Weesp", successor: "Amsterdam", count: 920 });
    expect(counted).toEqual([{ region: "GM0363", name: "Amsterdam", count: 920, lines: [2, 11], category: "totaal" }]);
  });

  test("nobody knows whether it is inside from the day on which it ended, or where no date is known", () => {
    const refused = ["GM0363 900 of 2", "error reading.formerBeside 11"];
    expect(outcome(...AMSTERDAM_AND_WEESP, "2022-03-24")).toEqual(refused);
    expect(outcome(...AMSTERDAM_AND_WEESP, "2025-01-01")).toEqual(refused);
    expect(outcome(...AMSTERDAM_AND_WEESP, null)).toEqual(refused);
    const [said] = formerParts(rows(["GM0363 900"]), formers(["GM0457 20"], null), null, null).messages;
    expect(said?.problem.parameters).toEqual({
      name: "Weesp",
      date: "24 maart 2022",
      line: "11",
      successor: "Amsterdam (GM0363)",
    });
  });

  test("all of them must have existed: Hazerswoude ended in 1991, Boskoop in 2014", () => {
    expect(outcome(["GM0484 70"], ["GM0499 15", "GM0524 5"], "2013-01-01")).toEqual([
      "GM0484 70 of 2",
      "error reading.formerBeside 11",
      "error reading.formerBeside 12",
    ]);
    expect(outcome(["GM0484 70"], ["GM0499 15", "GM0524 5"], "1990-01-01")).toEqual([
      "GM0484 90 of 2 11 12",
      "information reading.formerAdded 11 12",
    ]);
  });

  test("also of long ago: to Utrecht went Vleuten-De Meern in 2001, and its code is older than codes of mergers", () => {
    expect(outcome(["GM0344 200"], ["GM0347 18"], "2000-01-01")[0]).toBe("GM0344 218 of 2 11");
  });

  test("and of one that was new before: to Roerdalen, which was called Melick en Herkenbosch until 1993", () => {
    expect(outcome(["GM1669 10"], ["GM1679 11"], "2006-01-01")[0]).toBe("GM1669 21 of 2 11");
  });
});

describe("beside a successor that was new afterwards", () => {
  const PARTS = ["GM0501 17", "GM0530 40", "GM0614 15"];

  test.each(["2022-01-01", "2025-01-01", null])(
    "the parts that add up to it on %s count once: 17 + 40 + 15 = 72",
    (date) => {
      expect(outcome(["GM1992 72"], PARTS, date)).toEqual([
        "GM1992 72 of 2",
        "information reading.formerSame 11 12 13",
      ]);
    },
  );

  test("other parts are refused, and never added to it", () => {
    expect(outcome(["GM1992 73"], PARTS, "2022-01-01")).toEqual([
      "GM1992 73 of 2",
      "error reading.formerBeside 11",
      "error reading.formerBeside 12",
      "error reading.formerBeside 13",
    ]);
    expect(outcome(["GM1992 73"], ["GM0501 17"], "2022-12-31")).toContain("error reading.formerBeside 11");
  });

  test("the same holds for a new name: De Friese Meren is De Fryske Marren, and counts once", () => {
    expect(outcome(["GM1940 51"], ["GM1921 51"], "2015-01-01")).toEqual([
      "GM1940 51 of 2",
      "information reading.formerSame 11",
    ]);
    expect(outcome(["GM1940 52"], ["GM1921 51"], "2015-01-01")).toEqual([
      "GM1940 52 of 2",
      "error reading.formerBeside 11",
    ]);
  });

  test("the name is that of the successor in what is said", () => {
    const { messages } = formerParts(rows(["GM1992 72"]), formers(PARTS, null), null, null);
    expect(messages[0]?.problem.parameters).toEqual({ successor: "Voorne aan Zee" });
  });
});

describe("without the successor in the list", () => {
  test.each(["2022-01-01", "2025-01-01", null])(
    "all parts of the merger are its figure on %s: 17 + 40 + 15 = 72",
    (date) => {
      expect(outcome(["GM0363 900"], ["GM0501 17", "GM0530 40", "GM0614 15"], date)).toEqual([
        "GM0363 900 of 2",
        "GM1992 72 of 11 12 13",
        "information reading.formerAdded 11 12 13",
      ]);
    },
  );

  test("the parts are named", () => {
    const { messages } = formerParts([], formers(["GM0501 17", "GM0530 40", "GM0614 15"], null), null, null);
    expect(messages[0]?.problem.parameters).toEqual({
      names: "Brielle, Hellevoetsluis, Westvoorne",
      successor: "Voorne aan Zee",
      count: 72,
    });
  });

  const alone = (count: number): readonly string[] =>
    Array.from({ length: count }, (_none, index) => `error reading.formerAlone ${FIRST_FORMER + index}`);

  test.each<[string, readonly string[]]>([
    ["one of three is not all of it", ["GM0501 17"]],
    ["two of three are not", ["GM0501 17", "GM0530 40"]],
    ["the same number three times may be that of the whole", ["GM0501 72", "GM0530 72", "GM0614 72"]],
    ["what went on under a code that was there is never all of it", ["GM0347 18"]],
    ["nor are two that went there", ["GM0499 15", "GM0524 5"]],
    [
      "a part that lies in another part is counted there: IJlst went into Wymbritseradiel",
      ["GM0064 9", "GM0091 33", "GM0104 11", "GM0683 16", "GM0710 12", "GM0102 3"],
    ],
    ["nor does it stand for another part", ["GM0064 9", "GM0091 33", "GM0104 11", "GM0710 12", "GM0102 3"]],
    [
      "to Het Hogeland went a piece of Winsum as well, and nobody knows how many live there",
      ["GM0005 10", "GM1651 15", "GM1663 10"],
    ],
  ])("%s: all of it is refused", (_name, parts) => {
    expect(outcome([], parts, "2010-06-01")).toEqual(alone(parts.length));
  });

  test("what went in later is no part of the merger: Súdwest-Fryslân began with five, 9 + 33 + 11 + 16 + 12 = 81", () => {
    const parts = ["GM0064 9", "GM0091 33", "GM0104 11", "GM0683 16", "GM0710 12"];
    expect(outcome([], parts, null)[0]).toBe("GM1900 81 of 11 12 13 14 15");
  });

  describe("a name by which people call the successor", () => {
    test.each(["2025-01-01", "2002-01-01", null])("is read as that on %s, and said", (date) => {
      expect(outcome([], ["GM0594 55"], date, "GM1926")).toEqual(["GM1926 55 of 11", "warning reading.shortName 11"]);
    });

    test("is that of the old municipality while it existed", () => {
      expect(outcome([], ["GM0594 22"], "2001-12-31", "GM1926")).toEqual(alone(1));
    });

    test("is no name of another municipality", () => {
      expect(outcome([], ["GM0594 22"], null, "GM0363")).toEqual(alone(1));
    });

    test("is that of the old municipality beside another part", () => {
      expect(outcome([], ["GM0594 22", "GM0577 22"], null, "GM1926")).toEqual(alone(2));
    });

    test("names both", () => {
      const { messages } = formerParts([], formers(["GM0594 55"], "GM1926"), null, null);
      expect(messages[0]?.problem.parameters).toEqual({
        name: "Pijnacker",
        date: "1 januari 2002",
        line: "11",
        successor: "Pijnacker-Nootdorp",
      });
    });
  });
});

describe("one that was divided over several", () => {
  test("is never taken: who lives where, a list does not say", () => {
    expect(outcome(["GM0757 32"], ["GM0788 14", "GM0140 10"], "2020-01-01")).toEqual([
      "GM0757 32 of 2",
      "error reading.formerDivided 11",
      "error reading.formerDivided 12",
    ]);
    const { messages } = formerParts([], formers(["GM0788 14"], null), null, null);
    expect(messages[0]?.problem.parameters).toEqual({
      name: "Haaren",
      date: "1 januari 2021",
      line: "11",
      successors: "Boxtel (GM0757), Oisterwijk (GM0824), Tilburg (GM0855) en Vught (GM0865)",
    });
  });
});
