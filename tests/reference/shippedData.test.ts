import aliases from "../../src/reference/data/aliases.json";
import changes from "../../src/reference/data/changes.json";
import distribution2026 from "../../src/reference/data/municipalDistribution2026.json";
import municipalities from "../../src/reference/data/municipalities.json";
import distributions from "../../src/reference/data/provinceDistributions.json";
import history from "../../src/reference/data/municipalityHistory.json";
import provinces from "../../src/reference/data/provinces.json";
import safetyRegions from "../../src/reference/data/safetyRegions.json";
import register from "../../assets/decisions/register.json";

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
const codes = municipalities.rows.map((row) => String(row[0]));
const provinceCodes = provinces.rows.map((row) => String(row[0]));
const YEARS = ["2022", "2023", "2024", "2025"] as const;

describe("every shipped file", () => {
  test.each([
    ["municipalities", municipalities],
    ["provinces", provinces],
    ["aliases", aliases],
    ["changes", changes],
    ["province distributions", distributions],
    ["municipal distribution 2026", distribution2026],
    ["municipality history", history],
    ["safety regions", safetyRegions],
  ])("%s names its source, date, licence and evidence", (_name, file) => {
    expect([file.source, file.date, file.licence, file.evidence].filter((text) => text.trim() === "")).toEqual([]);
  });

  test("CBS is named as source with its licence beside the inhabitants", () => {
    expect(municipalities.source).toContain("CBS");
    expect([municipalities.licence, provinces.licence]).toEqual(["CC BY 4.0", "CC BY 4.0"]);
  });
});

describe("the municipalities", () => {
  test("are 342, each with its own code and name", () => {
    expect(codes).toHaveLength(342);
    expect(new Set(codes).size).toBe(342);
    expect(new Set(municipalities.rows.map((row) => row[1])).size).toBe(342);
    expect(codes.filter((code) => !/^GM\d{4}$/u.test(code))).toEqual([]);
  });

  test("add up to the national totals that CBS published", () => {
    const totals = YEARS.map((_year, index) => sum(municipalities.rows.map((row) => Number(row[3 + index]))));
    expect(totals).toEqual([17590672, 17811291, 17942942, 18044027]);
    expect(YEARS.map((year) => municipalities.nationalTotals[year])).toEqual(totals);
  });

  test("add up to their provinces in every year", () => {
    for (const province of provinces.rows) {
      const own = municipalities.rows.filter((row) => row[2] === province[0]);
      const totals = YEARS.map((_year, index) => sum(own.map((row) => Number(row[3 + index]))));
      expect([own.length, ...totals]).toEqual(province.slice(2));
    }
  });
});

describe("the provinces", () => {
  test("are the twelve codes of CBS in order, with the known numbers of municipalities", () => {
    expect(provinceCodes).toEqual(Array.from({ length: 12 }, (_none, index) => `PV${20 + index}`));
    expect(provinces.rows.map((row) => row[2])).toEqual([10, 18, 12, 25, 6, 51, 26, 44, 50, 13, 56, 31]);
  });
});

describe("the aliases", () => {
  test("point at codes that exist", () => {
    const known = new Set([...codes, ...provinceCodes, "NL"]);
    expect(aliases.rows.filter((row) => !known.has(String(row[1])))).toEqual([]);
    expect(aliases.ambiguous.flatMap(({ candidates }) => candidates).filter((code) => !known.has(code))).toEqual([]);
  });

  test("are ambiguous only with two candidates or more", () => {
    expect(aliases.ambiguous.map(({ name }) => name)).toEqual(["Alphen", "Bergen", "Krimpen"]);
    expect(aliases.ambiguous.filter(({ candidates }) => new Set(candidates).size < 2)).toEqual([]);
  });
});

describe("the municipal changes", () => {
  test("lead to municipalities that exist, from codes that no longer do unless the change is planned", () => {
    expect(changes.rows).toHaveLength(22);
    expect(changes.rows.filter((row) => !codes.includes(row[4] ?? ""))).toEqual([]);
    const stillThere = changes.rows.filter((row) => codes.includes(row[2] ?? "")).map((row) => [row[1], row[3]]);
    expect(stillThere).toEqual([["absorption_planned", "Wijdemeren"]]);
  });

  test("carry the name of the new municipality as CBS writes it", () => {
    const names = new Map(municipalities.rows.map((row) => [row[0], row[1]]));
    expect(changes.rows.filter((row) => names.get(row[4] ?? "") !== row[5])).toEqual([]);
  });

  test("name their evidence and source on every row", () => {
    expect(changes.proofs).toHaveLength(changes.rows.length);
    expect(changes.proofs.filter(([evidence, source]) => evidence === "" || source === "")).toEqual([]);
  });
});

describe("the published distributions over provinces", () => {
  const remarksOf = (id: string, category: string) =>
    distributions.proofs.find((proof) => proof.id === id && proof.category === category)?.remarks ?? [];

  test("each have their evidence", () => {
    const named = (table: { id: string; category: string }): string => `${table.id} ${table.category}`;
    expect(distributions.proofs.map(named)).toEqual(distributions.distributions.map(named));
    expect(distributions.proofs.filter(({ evidence }) => evidence === "")).toEqual([]);
  });

  const summary = distributions.distributions.map((table) => [
    table.id,
    table.category,
    table.publishedTotal,
    sum(table.places),
  ]);

  test("are kept as published, also where the rows do not add up to the published total", () => {
    expect(summary).toEqual([
      ["lrt-75500", "total", 75500, 75499],
      ["lrt-75500", "amv", 5088, 5088],
      ["lrt-77100", "total", 77100, 77070],
      ["lrt-77100", "amv", 3660, 3659],
      ["oproep-2023-10-05", "total", 8400, 8400],
      ["spreidingswet-2024", "total", 96000, 96000],
      ["spreidingswet-2026", "total", 88000, 88000],
    ]);
  });

  test("record the sum of their rows and the difference with the published total", () => {
    for (const table of distributions.distributions) {
      expect(table.places).toHaveLength(12);
      expect(table.sumOfRows).toBe(sum(table.places));
      expect(table.difference).toBe(table.sumOfRows - table.publishedTotal);
    }
  });

  test("keep the row of Fryslân that is likely a misprint: with 3.774 the sum of 77.100 would be exact", () => {
    const table = distributions.distributions.find(({ id, category }) => id === "lrt-77100" && category === "total");
    expect(table?.places[1]).toBe(3744);
    expect(sum(table?.places ?? []) - 3744 + 3774).toBe(77100);
    expect(remarksOf("lrt-77100", "total").map((remark) => remark[0])).toEqual(["PV21"]);
  });

  test("mark the two published figures for Groningen in 2024 as a conflict", () => {
    const table = distributions.distributions.find(({ id }) => id === "spreidingswet-2024");
    expect(table?.places[0]).toBe(2715);
    const remark = remarksOf("spreidingswet-2024", "total").find((candidate) => candidate[0] === "PV20");
    expect(remark?.[1]).toBe("SOURCED_CONFLICT");
    expect(remark?.[2]).toContain("2.717");
    expect(sum(table?.places ?? []) - 2715 + 2717).toBe(96002);
  });

  test("keep amv within the total of every province", () => {
    for (const minors of distributions.distributions.filter(({ category }) => category === "amv")) {
      const totals = distributions.distributions.find(({ id, category }) => id === minors.id && category === "total");
      expect(minors.places.filter((places, index) => places > (totals?.places[index] ?? 0))).toEqual([]);
    }
  });
});

describe("the municipal distribution of 2026", () => {
  test("covers the 342 municipalities and adds up to 88.000", () => {
    expect(distribution2026.rows.map((row) => row[0])).toEqual(codes);
    expect(sum(distribution2026.rows.map((row) => Number(row[1])))).toBe(88000);
    expect(distribution2026.publishedTotal).toBe(88000);
  });

  test("adds up to the provincial figures of 2026", () => {
    const table = distributions.distributions.find(({ id }) => id === "spreidingswet-2026");
    const provinceOf = new Map(municipalities.rows.map((row) => [row[0], row[2]]));
    const sums = provinceCodes.map((province) =>
      sum(distribution2026.rows.filter((row) => provinceOf.get(row[0]) === province).map((row) => Number(row[1]))),
    );
    expect(sums).toEqual(table?.places);
  });
});

describe("the register of capacity decisions", () => {
  test("has unique ids, and names in `vervangt` only decisions that it holds", () => {
    const ids = register.besluiten.map(({ id }) => id);
    expect(new Set(ids).size).toBe(13);
    expect(register.besluiten.flatMap(({ vervangt }) => vervangt ?? []).filter((id) => !ids.includes(id))).toEqual([]);
  });

  test("repeats its own rows in the control totals, with amv within the total", () => {
    for (const { regels, controle, categorieen } of register.besluiten) {
      const rows = regels.map(({ peildatum, categorie, plekken }) => ({ peildatum, categorie, plekken }));
      expect(rows).toEqual(controle);
      expect(regels.map(({ categorie }) => categorie)).toEqual(categorieen);
      const total = regels.find(({ categorie }) => categorie === "totaal")?.plekken ?? Infinity;
      expect(regels.filter(({ plekken }) => plekken > total)).toEqual([]);
    }
  });

  test("gives every decision a source on the web", () => {
    expect(register.besluiten.filter(({ bronnen }) => !bronnen.every(({ url }) => url.startsWith("https://")))).toEqual(
      [],
    );
  });
});
