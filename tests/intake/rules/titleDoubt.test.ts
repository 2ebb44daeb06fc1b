import { answerAbout, titleDoubt } from "../../../src/intake/rules/titleDoubt";
import { DECISION, INHABITANTS_2025, outcome, read, textInput } from "../corpus";

const none = {};

describe("a title that says that figures are not what is wanted", () => {
  test.each<[string, "inhabitants" | "quota" | "places", string | null]>([
    ["Bevolking van 20 jaar en ouder", "inhabitants", "Bevolking van 20 jaar en ouder"],
    ["Vrouwen op 1 januari 2025", "inhabitants", "Vrouwen op 1 januari 2025"],
    ["Taakstelling gezinnen met kinderen", "quota", "Taakstelling gezinnen met kinderen"],
    ["Opvangplekken per 1.000 inwoners", "places", "Opvangplekken per 1.000 inwoners"],
    ["Verdeling in %", "places", "Verdeling in %"],
    ["Opgave in duizendtallen", "places", "Opgave"],
    ["Inwoners (x 1.000)", "inhabitants", "Opgave"],
    ["Taakstelling x10", "quota", "Opgave"],
    ["Taakstelling (max 10 gemeenten)", "quota", null],
    ["Taakstelling, max 100", "quota", null],
    ["Mannen en vrouwen op 1 januari 2025", "inhabitants", null],
    ["Provinciale opgaven per 1 januari 2024 voor amv", "places", null],
    ["Inwoners per gemeente op 1 januari 2025", "inhabitants", null],
    ["Inwoners in miljoenen", "inhabitants", "Opgave"],
    ["Noodopvang voor Oekraïners", "places", "Noodopvang voor Oekraïners"],
    ["Noodopvang", "quota", null],
    ["Ingetrokken", "quota", "Ingetrokken"],
    ["VERVALLEN - zie nieuwe opgave", "places", "VERVALLEN - zie nieuwe opgave"],
    ["Concept", "places", "Concept"],
    ["Conceptverdeling", "places", "Conceptverdeling"],
    ["Scenario hoog", "places", "Scenario hoog"],
    ["Voorstel van de regietafel", "places", "Voorstel van de regietafel"],
    ["Niet meer geldig", "quota", "Niet meer geldig"],
    ["Concept", "inhabitants", null],
    ["Statushouders per provincie", "places", "Statushouders per provincie"],
    ["Vergunninghouders", "quota", null],
    ["Asielzoekers en statushouders", "places", null],
    [`Bevolking zonder ${"x".repeat(103)}`, "inhabitants", `Bevolking zonder ${"x".repeat(103)}`],
    [`Bevolking zonder ${"x".repeat(104)}`, "inhabitants", null],
  ])("%s", (title, wanted, asked) => {
    expect(titleDoubt([title], wanted, "Opgave", none)?.column ?? null).toBe(asked);
  });

  test("is asked about one after the other: an answer about thousands says nothing about the next title", () => {
    const titles = ["In duizendtallen", "Vrouwen op 1 januari 2025"];
    const values = new Map([["Aantal", "de aantallen zelf"]]);
    expect(titleDoubt(titles, "inhabitants", "Aantal", { values })?.column).toBe("Vrouwen op 1 januari 2025");
  });

  test("is answered by its name, however that is written", () => {
    const values = new Map([
      ["Opgave", "a"],
      ["Vrouwen  op 1 januari", "b"],
    ]);
    expect(answerAbout("vrouwen op 1 Januari", values)).toBe("b");
    expect(answerAbout("Mannen", values)).toBeNull();
  });

  test("of figures that were withdrawn is answered as the task itself", () => {
    const values = new Map([["Ingetrokken", "de opgave zelf"]]);
    expect(titleDoubt(["Ingetrokken"], "quota", "Taakstelling", { values })).toBeNull();
    expect(titleDoubt(["Ingetrokken"], "quota", "Taakstelling", none)?.choices).toEqual(["de opgave zelf"]);
  });

  test("is asked once: the answer leads on, and another answer does not", () => {
    const title = "Vrouwen op 1 januari 2025";
    expect(titleDoubt([title], "inhabitants", "Aantal", { values: new Map([[title, "het geheel"]]) })).toBeNull();
    expect(titleDoubt([title], "inhabitants", "Aantal", { values: new Map([[title, "iets"]]) })?.choices).toEqual([
      "het geheel",
    ]);
    for (const [answer, isAsked] of [
      ["duizendtallen", false],
      ["de aantallen zelf", false],
      ["iets", true],
    ] as const) {
      const question = titleDoubt(["In duizendtallen"], "places", "Opgave", { values: new Map([["opgave", answer]]) });
      expect(question !== null).toBe(isAsked);
    }
  });
});

describe("a list below such a title", () => {
  const old = "Bevolking van 20 jaar en ouder\nGemeente;Inwoners\nZwolle;106000\nAlmere;180000\nDelft;92000\n";

  test("is asked about, and read when the planner says that it is the whole", async () => {
    expect(outcome(await read(old))).toBe("waarde? het geheel");
    const values = new Map([["Bevolking van 20 jaar en ouder", "het geheel"]]);
    expect(outcome(await read(textInput(old), INHABITANTS_2025, { values }))).toBe(
      "GM0193 106000, GM0034 180000, GM0503 92000",
    );
  });

  test("is not asked about when the figures are those of CBS", async () => {
    const text = "Bevolking naar leeftijd\nGemeente;Inwoners\nZwolle;133810\nAlmere;229574\n";
    expect(outcome(await read(text))).toBe("GM0193 133810, GM0034 229574");
  });

  test("in thousands is multiplied only when the planner says so: 4 becomes 4.000", async () => {
    const text = "Opgave in duizendtallen\nProvincie;Opgave\nDrenthe;4\nZeeland;2\n";
    expect(outcome(await read(text, DECISION))).toBe("waarde? duizendtallen | de aantallen zelf");
    const answered = (value: string) => read(textInput(text), DECISION, { values: new Map([["Opgave", value]]) });
    expect(outcome(await answered("duizendtallen"))).toBe("PV22 4000, PV29 2000");
    expect(outcome(await answered("de aantallen zelf"))).toBe("PV22 4, PV29 2");
  });
});

describe("a decision below a title of other places", () => {
  const below = (title: string, header: string): string =>
    `${title}\nProvincie;${header}\nDrenthe;3553\nZeeland;1469\n`;

  test.each<[string, string, string]>([
    ["Gerealiseerde opvangplekken per 1 januari 2026", "Plekken", "waarde? de opgave zelf"],
    ["Bezetting opvang", "Plekken", "waarde? de opgave zelf"],
    ["Opvangplekken Oekraïense ontheemden", "Plekken", "waarde? de opgave zelf"],
    ["Noodopvang per provincie", "Opgave", "waarde? de opgave zelf"],
    ["Opvangplekken exclusief amv", "Plekken", "waarde? de opgave zelf"],
    ["Opgave en realisatie", "Opgave", "PV22 3553, PV29 1469"],
    ["Provinciale opgaven", "Plekken", "PV22 3553, PV29 1469"],
  ])("%s, %s", async (title, header, expected) => {
    expect(outcome(await read(below(title, header), DECISION))).toBe(expected);
  });

  test("is read when the planner says that it is the task itself, and not on another answer", async () => {
    const title = "Bezetting opvang";
    const input = textInput(below(title, "Plekken"));
    const answered = (answer: string) => read(input, DECISION, { values: new Map([[title, answer]]) });
    expect(outcome(await answered("de opgave zelf"))).toBe("PV22 3553, PV29 1469");
    expect(outcome(await answered("het geheel"))).toBe("waarde? de opgave zelf");
  });
});
