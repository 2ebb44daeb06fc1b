/**
 * Findings of a workbook that is open in Excel: the same ones as of its file, found without saving it. What somebody ignored with a
 * reason is ignored in both, and counts again when its cell changes.
 */
import { findingsOf } from "../../src/findings/findingsOf";
import { findingPrint, judgeFindings } from "../../src/findings/ignoredFindings";
import type { Inspection } from "../../src/findings/inspectedExcel";
import type { Finding } from "../../src/findings/finding";
import { newOrder } from "../../src/plans/newOrder";
import { emptyWorkbook } from "../../src/plans/workbookContent";
import { sentence } from "../../src/text/sentence";
import { carryOut } from "../../src/workbook/carryOut";
import { inspectWorkbook } from "../../src/workbook/inspectWorkbook";
import { showSheet } from "../../src/workbook/showSheet";
import type { FileWorkbook } from "../../workbench/files/fileWorkbook";
import { fileToState } from "../../workbench/files/fileToState";
import { writeWorkbookFile } from "../../workbench/files/writeWorkbookFile";
import { checkFile } from "../../workbench/node/checkFile";
import type { OpenExcel } from "../../workbench/node/openExcel";
import { inTable, typed, withCopiedRow } from "./changedFile";
import { bytesOf, fileOf, openEmpty, openSample } from "./sampleState";

const BUILD_TIME = 120_000;
const REASON = "Zo besproken met de gemeente.";

async function inspected(): Promise<Inspection> {
  const read = await inspectWorkbook();
  if (!read.ok) throw new Error(read.problems.map(sentence).join(" "));
  return read.value;
}

const places = (findings: readonly Finding[]): readonly string[] =>
  findings.map(({ code, where }) => [code, where.sheet, where.cell, where.row].join(" ")).sort();

describe("the findings of an open workbook", () => {
  let sample: FileWorkbook;
  let excel: OpenExcel;
  beforeAll(async () => {
    const made = await openSample();
    sample = fileOf(bytesOf(made.state));
    made.close();
  }, BUILD_TIME);
  beforeEach(async () => {
    excel = await openEmpty();
  });
  afterEach(() => excel.close());

  test(
    "are none in the sample, and what Excel does not tell is said",
    async () => {
      fileToState(sample, excel.state);
      await excel.state.grid.settled();
      const { workbook, unseen } = await inspected();
      expect(judgeFindings(findingsOf(workbook), workbook)).toMatchObject({
        counted: [],
        ignored: [{ finding: { code: "VEROUDERD" } }],
      });
      expect(workbook.sheets.flatMap(({ spills }) => spills).length).toBeGreaterThan(0);
      expect(unseen.map(sentence)).toEqual([
        "Niet bekeken: verborgen rijen en kolommen, samengevoegde cellen, namen die bij één blad horen, en hoe de werkmap rekent. Let daar zelf op.",
      ]);
    },
    BUILD_TIME,
  );

  test(
    "are those of its file: text for a number, a formula typed over, a row twice, an error",
    async () => {
      const text = inTable(sample, "Taakstelling", 2, "Maand 4 (invoer)", "14");
      const overwritten = typed(text, "Taakstelling", "O6", 218);
      const twice = withCopiedRow(overwritten, "Sleutel", 3);
      const file = typed(twice, "Verdeling provincies", "A40", "=A39/0", "#DIV/0!");
      fileToState(file, excel.state);
      await excel.state.grid.settled();
      const { workbook } = await inspected();
      const ofFile = checkFile(bytesOf(excel.state)).bevindingen;
      const found = judgeFindings(findingsOf(workbook), workbook).counted;
      expect(new Set(found.map(({ code }) => code))).toEqual(
        new Set(["TEKSTGETAL", "FORMULE", "HERHAALD", "FOUTWAARDE", "CONTROLE"]),
      );
      // Each check that fails is told by its own line; the verdicts that count those lines repeat nothing.
      const checks = found.filter(({ code }) => code === "CONTROLE").map(({ where }) => `${where.sheet} ${where.cell}`);
      expect(checks.filter((place) => /^Controles F\d+$/u.test(place)).length).toBeGreaterThan(1);
      expect(checks).not.toContain("Controles B3");
      expect(checks).not.toContain("Start B10");
      expect(places(found)).toEqual(
        ofFile.map(({ code, waar }) => [code, waar.blad, waar.cel, waar.rij].join(" ")).sort(),
      );
    },
    BUILD_TIME,
  );

  test(
    "are ignored with a reason, in Excel and in its file, until the cell changes",
    async () => {
      fileToState(typed(sample, "Taakstelling", "O6", 218), excel.state);
      await excel.state.grid.settled();
      const before = await inspected();
      const finding = findingsOf(before.workbook).find(({ code }) => code === "FORMULE");
      if (finding === undefined) throw new Error("The figure in place of a formula was not found.");
      const choice = {
        kind: "ignore",
        ignored: {
          code: finding.code,
          sheet: finding.where.sheet ?? "",
          cell: finding.where.cell ?? "",
          what: sentence(finding.what),
          reason: REASON,
          print: findingPrint(finding, before.workbook),
        },
      } as const;
      const stamp = {
        id: "genegee1",
        at: "2026-11-28T09:00:00.000Z",
        localTime: "2026-11-28 10:00 (UTC+1)",
        who: "Regietafel",
      };
      const outcome = await carryOut(newOrder(stamp, choice, emptyWorkbook));
      expect(outcome.kind).toBe("done");
      const { workbook } = await inspected();
      const judged = judgeFindings(findingsOf(workbook), workbook);
      expect(judged.counted.map(({ code }) => code)).not.toContain("FORMULE");
      expect(judged.ignored.filter(({ finding: { code } }) => code !== "VEROUDERD")).toMatchObject([
        { finding: { code: "FORMULE" }, reason: REASON, who: "Regietafel", time: "2026-11-28 10:00 (UTC+1)" },
      ]);
      const checked = checkFile(bytesOf(excel.state));
      expect(checked.genegeerd.filter(({ code }) => code !== "VEROUDERD")).toMatchObject([
        { code: "FORMULE", reden: REASON, wie: "Regietafel" },
      ]);
      expect(checked.bevindingen.map(({ code }) => code)).not.toContain("FORMULE");
      expect(checked.opmerkingen).toEqual(["2 bevindingen zijn genegeerd met een reden en tellen niet mee."]);
      // 219 is not what the reason was given for.
      const changed = typed(fileOf(bytesOf(excel.state)), "Taakstelling", "O6", 219);
      const again = checkFile(writeWorkbookFile(changed, null));
      expect(again.genegeerd.map(({ code }) => code)).toEqual(["VEROUDERD"]);
      expect(again.bevindingen.map(({ code }) => code)).toContain("FORMULE");
    },
    BUILD_TIME,
  );

  test("a planner goes to its cell, also on a sheet whose name has blanks", async () => {
    const id = excel.state.addSheet("Mijn blad");
    expect(await showSheet({ by: "sheet", key: "Mijn blad" }, "C7")).toEqual({ ok: true, value: undefined });
    expect(excel.state.activeSheet).toBe(id);
    const gone = await showSheet({ by: "sheet", key: "Weg" }, "A1");
    expect(gone.ok ? [] : gone.problems.map(({ code }) => code)).toEqual(["workbook.itemGone"]);
  });
});
