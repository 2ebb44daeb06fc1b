/** @jest-environment jsdom */
import { decisionFileText } from "../../src/intake/decision/canonicalDecision";
import { draftOfDecision } from "../../src/intake/decision/draftOfDecision";
import type { CapacityDecision } from "../../src/reference/capacityDecision";
import { capacityDecisions } from "../../src/reference/decisions";
import { type OpenPane, openPane, orders, settle, workbook } from "./openPane";
import type { WorkbookPort } from "../../src/taskpane/workbookPort";

/** The two tables of COA for 1 January 2024, as they are copied from the page (coa.nl): 77.070 in rows, 77.100 printed. */
const LETTER = `Provinciale opgaven per 1 januari 2024 totaal

Provincie\tOpgave (inclusief amv)
Drenthe\t3.553
Flevoland\t3.449
Friesland\t3.744
Gelderland\t7.590
Groningen\t3.851
Limburg\t4.355
Noord-Brabant\t9.658
Noord-Holland\t11.430
Overijssel\t4.081
Utrecht\t4.793
Zeeland\t1.469
Zuid-Holland\t19.097
Totaal\t77.100

Provinciale opgaven per 1 januari 2024 voor amv

Provincie\tOpgave
Drenthe\t104
Flevoland\t90
Friesland\t136
Gelderland\t439
Groningen\t123
Limburg\t233
Noord-Brabant\t539
Noord-Holland\t605
Overijssel\t244
Utrecht\t285
Zeeland\t80
Zuid-Holland\t781
Totaal\t3.660
`;

let pane: OpenPane;
let port: WorkbookPort;

const open = async (): Promise<void> => {
  port = workbook();
  pane = await openPane(port);
  await unfold();
};
const unfold = async (): Promise<void> => {
  const details = pane.find("#own-decision");
  details.setAttribute("open", "");
  details.dispatchEvent(new Event("toggle"));
  await settle();
};
const paste = async (text: string): Promise<void> => {
  await pane.fill("#decision-source-text", text);
  await pane.click("#read-decision-source");
};
const chosen = (): CapacityDecision | undefined => {
  const choice = orders(port).at(-1)?.choice;
  return choice?.kind === "decision" ? choice.decision : undefined;
};
const chooseFile = async (name: string, text: string): Promise<void> => {
  const bytes = new TextEncoder().encode(text);
  const file = { name, size: bytes.length, arrayBuffer: () => Promise.resolve(bytes) };
  const field = pane.find("#decision-source-file");
  Object.defineProperty(field, "files", { value: [file], configurable: true });
  field.dispatchEvent(new Event("change"));
  await settle();
};

describe("a decision that is not in the register, by hand", () => {
  beforeEach(open);

  test("lands in the list, is previewed, and goes to the workbook by the order of every decision", async () => {
    await pane.fill("#own-title", "Brief van 3 maart 2027");
    await pane.fill("#own-total", "90.000");
    await pane.fill("#own-minors", "6.000");
    await pane.fill("#own-referenceDate", "1 januari 2028");
    await pane.fill("#own-status", "vastgesteld");
    await pane.fill("#own-decidedOn", "3-3-2027");
    await pane.fill("#own-decidedBy", "COA");
    await pane.click("#use-own-decision");
    expect(pane.words("#status")).toContain("Het besluit 'Brief van 3 maart 2027' staat nu in de lijst.");
    expect(pane.words(".choice.selected")).toContain("Brief van 3 maart 2027 90.000 plekken · 3 maart 2027");
    expect(pane.words(".choice.selected")).toContain("eigen invoer");
    expect(pane.lines("tbody tr")).toHaveLength(12);
    expect(orders(port)).toEqual([]);
    await pane.click("#put-in-workbook");
    expect(chosen()).toMatchObject({
      id: "capaciteitsbesluit-2028-01-01-90000",
      total: 90_000,
      unaccompaniedMinors: 6_000,
      status: "vastgesteld",
      // Newest shipped inhabitants: two years before 2028 is not there yet.
      adviceKey: "inwoners-2025",
    });
  });

  test("says everything that is wrong at once, and keeps what was typed", async () => {
    await pane.fill("#own-total", "veel");
    await pane.fill("#own-referenceDate", "31-2-2027");
    await pane.click("#use-own-decision");
    expect(pane.lines("#own-errors p")).toEqual([
      "De status is niet gekozen. Kies of het besluit een concept is of vaststaat.",
      "Het totaal is geen heel getal van 0 of hoger. Vul het aantal opvangplekken in.",
      "Het besluit heeft geen titel. Vul een titel in.",
      "Een datum bestaat niet. Schrijf een dag zoals 1-1-2027, of laat het veld leeg.",
    ]);
    expect([pane.valueOf("#own-total"), pane.valueOf("#own-referenceDate")]).toEqual(["veel", "31-2-2027"]);
  });

  test("twice the same is one decision; other figures under its id make a correction", async () => {
    const enter = async (minors: string): Promise<void> => {
      if (!pane.isShown("#own-title")) await unfold();
      await pane.fill("#own-title", "Brief");
      await pane.fill("#own-total", "90000");
      await pane.fill("#own-minors", minors);
      await pane.fill("#own-status", "vastgesteld");
      await pane.click("#use-own-decision");
    };
    await enter("6000");
    await enter("6000");
    expect(pane.words("#status")).toContain("Dit besluit stond al in de lijst: 'Brief'.");
    await enter("6100");
    await pane.click("#put-in-workbook");
    expect([chosen()?.id, chosen()?.supersedes]).toEqual([
      "capaciteitsbesluit-zonder-datum-90000-correctie-1",
      "capaciteitsbesluit-zonder-datum-90000",
    ]);
  });
});

describe("a decision out of a letter", () => {
  beforeEach(open);

  test("both tables of COA in one paste: the rows, the printed totals beside the sums, and the twelve provinces", async () => {
    await paste(LETTER);
    // 3.553 + 3.449 + … + 19.097 = 77.070; 104 + 90 + … + 781 = 3.659
    expect(pane.lines("#decision-source-understanding tbody tr").slice(0, 2)).toEqual([
      expect.stringContaining("77.100 77.070"),
      expect.stringContaining("3.660 3.659"),
    ]);
    expect([pane.valueOf("#own-total"), pane.valueOf("#own-minors"), pane.valueOf("#own-referenceDate")]).toEqual([
      "77.100",
      "3.660",
      "1 januari 2024",
    ]);
    expect(pane.words("#own-rows")).toContain(
      "De regels tellen op tot 77.070. Het totaal is 77.100, een verschil van +30.",
    );
    await pane.fill("#own-title", "Brief van het COA");
    await pane.fill("#own-status", "vastgesteld");
    await pane.click("#use-own-decision");
    expect(pane.words("#key-hint")).toContain("De plekken per provincie in het besluit zijn de gewichten.");
    await pane.click("#put-in-workbook");
    const decision = chosen();
    expect([decision?.total, decision?.unaccompaniedMinors, decision?.rows?.length]).toEqual([77_100, 3_660, 12]);
    expect(decision?.rows?.find(({ region }) => region === "PV21")).toEqual({
      region: "PV21",
      total: 3_744,
      unaccompaniedMinors: 136,
    });
    expect(decision?.adviceKey).toBe(`regels-${decision?.id ?? ""}`);
  });

  test("what was typed stays, and what the source has instead is said", async () => {
    await pane.fill("#own-total", "77.070");
    await paste(LETTER);
    expect(pane.valueOf("#own-total")).toBe("77.070");
    expect(pane.words("#own-total-hint")).toBe("In de bron staat: 77.100.");
  });

  test("in sentences fills in only what is certain", async () => {
    await paste("Er zijn 96.000 opvangplekken nodig per 1 januari 2025.");
    expect(["#own-total", "#own-referenceDate", "#own-title", "#own-status"].map(pane.valueOf)).toEqual([
      "96.000",
      "1 januari 2025",
      "",
      "",
    ]);
    expect(pane.words("#decision-source-understanding")).toContain("Dit is uit zinnen gelezen: 96.000 plekken.");
  });

  test("about a part of the country leaves the total open", async () => {
    await paste("Gemeente\tOpgave\nZeist\t200\nAmersfoort\t500\nTotaal\t700");
    expect(pane.valueOf("#own-total")).toBe("");
    expect(pane.words("#own-rows")).toContain("De regels gaan niet over alle provincies.");
    await pane.fill("#own-title", "Deel");
    await pane.fill("#own-status", "concept");
    await pane.click("#use-own-decision");
    expect(pane.words("#own-errors")).toContain("Het totaal is geen heel getal van 0 of hoger.");
  });

  test("of another day than the one that is typed is refused", async () => {
    await paste(LETTER);
    await pane.fill("#own-title", "Brief");
    await pane.fill("#own-status", "vastgesteld");
    await pane.fill("#own-referenceDate", "1-1-2025");
    await pane.click("#use-own-decision");
    expect(pane.words("#own-errors")).toBe(
      "De regels zijn van 1 januari 2024. De peildatum van het besluit is 1 januari 2025. Maak die gelijk of haal de regels weg.",
    );
    await pane.click("#rows-away");
    await pane.click("#use-own-decision");
    expect(pane.words("#status")).toContain("staat nu in de lijst");
  });
});

describe("a decision out of a file", () => {
  beforeEach(open);
  const [newest] = capacityDecisions;
  if (newest === undefined) throw new Error("The register is empty.");

  test("of the register is the same decision, with the same fingerprint", async () => {
    await chooseFile("besluit.json", decisionFileText({ ...draftOfDecision(newest), id: "uit-een-bestand" }));
    await pane.click("#use-own-decision");
    await pane.click("#put-in-workbook");
    expect(chosen()).toMatchObject({ id: "uit-een-bestand", total: newest.total, sources: newest.sources });
  });

  test("that holds a decision of the list leads to that decision", async () => {
    await chooseFile("besluit.json", decisionFileText(draftOfDecision(newest)));
    await pane.click("#use-own-decision");
    expect(pane.words("#status")).toContain(`Dit besluit stond al in de lijst: '${newest.title}'.`);
  });

  test("with several decisions asks which one", async () => {
    const besluiten = capacityDecisions.slice(0, 3).map((decision) => draftOfDecision(decision));
    const register = { titel: "R", bron: "B", datum: "2027-01-01", licentie: "L", verantwoording: "V", besluiten };
    await chooseFile("register.json", JSON.stringify(register));
    expect(pane.words("#decision-source-question-0 legend")).toBe("Welk besluit bedoelt u?");
    await pane.click("#decision-source-question-0-1");
    await pane.submit("#decision-source-questions");
    expect(pane.valueOf("#own-title")).toBe(besluiten[1]?.titel);
  });

  test("csv with the name of its file as source", async () => {
    await chooseFile("brief-2027.csv", "Provincie;Opgave\nDrenthe;10\nTotaal;10\n");
    expect(pane.valueOf("#own-source")).toBe("brief-2027.csv");
  });
});

describe("the correction of an earlier decision", () => {
  test("starts from its figures, names what it replaces, and can be saved", async () => {
    await open();
    await pane.click("#correct-decision");
    const { title, id } = capacityDecisions.find(({ total }) => total !== null) ?? {};
    expect(pane.words("#own-correction")).toContain(`Verbetering van: ${title ?? ""}`);
    await pane.fill("#own-total", "88.100");
    await pane.click("#use-own-decision");
    expect(pane.words("dl")).toContain(`Vervangt ${id ?? ""}`);
    expect(pane.valueOf("#save-file-text")).toContain(`"vervangt":"${id ?? ""}"`);
    await pane.click("#put-in-workbook");
    expect([chosen()?.id, chosen()?.supersedes, chosen()?.total]).toEqual([`${id ?? ""}-correctie-1`, id, 88_100]);
  });
});

describe("a decision as a file", () => {
  test("is offered by its id, as a Data Package, and with its distribution", async () => {
    const saved: { name: string; text: Promise<string> }[] = [];
    const contents = new Map<string, Blob>();
    Object.assign(URL, {
      createObjectURL: (blob: Blob) => {
        contents.set(`blob:${contents.size}`, blob);
        return `blob:${contents.size - 1}`;
      },
      revokeObjectURL: () => undefined,
    });
    jest.spyOn(HTMLAnchorElement.prototype, "click").mockImplementation(function (this: HTMLAnchorElement) {
      saved.push({ name: this.download, text: Promise.resolve(String(contents.get(this.href)?.size)) });
    });
    await open();
    for (const id of ["save-file", "save-package-table", "save-package-description", "save-distribution-table"]) {
      await pane.click(`#${id}`);
    }
    const { id = "" } = capacityDecisions.find(({ total }) => total !== null) ?? {};
    expect(saved.map(({ name }) => name)).toEqual([
      `${id}.json`,
      `${id}.csv`,
      "datapackage.json",
      expect.stringMatching(new RegExp(`^${id}-.+\\.csv$`, "u")),
    ]);
    // Twelve provinces below the header.
    expect(pane.valueOf("#save-distribution-table-text").trim().split("\n")).toHaveLength(13);
  });
});
