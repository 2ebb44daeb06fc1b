/** The command as somebody uses it who has the folder and nothing else. */
import { execFile } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { promisify } from "node:util";
import { writeWorkbookFile } from "../../workbench/files/writeWorkbookFile";
import { inTable } from "./changedFile";
import { fileOf } from "./sampleState";

const root = resolve(__dirname, "../..");
const LONGEST_IN_MILLISECONDS = 120_000;
const run = promisify(execFile);

interface Ended {
  readonly code: number;
  readonly said: string;
  readonly complained: string;
}

async function werkmap(...parameters: readonly string[]): Promise<Ended> {
  try {
    const { stdout, stderr } = await run(process.execPath, [
      "--no-warnings",
      join(root, "tools/werkmap.mjs"),
      ...parameters,
    ]);
    return { code: 0, said: stdout, complained: stderr };
  } catch (caught) {
    const { code, stdout, stderr } = caught as { code: number; stdout: string; stderr: string };
    return { code, said: stdout, complained: stderr };
  }
}

describe("npm run werkmap", () => {
  const folder = mkdtempSync(join(tmpdir(), "lrt-werkmap-"));
  afterAll(() => rmSync(folder, { recursive: true, force: true }));
  const path = (name: string): string => join(folder, name);

  test(
    "makes a sample without findings, finds a mistake in it, and says nothing but JSON",
    async () => {
      const made = await werkmap("maak", path("voorbeeld.xlsx"), "--provincie", "zeeland", "--halfjaar", "2023-II");
      expect(made).toMatchObject({ code: 0, complained: "" });
      const good = await werkmap("controleer", path("voorbeeld.xlsx"));
      expect(good).toMatchObject({ code: 0, complained: "" });
      expect(JSON.parse(good.said)).toMatchObject({ bevindingen: [], genegeerd: [{ code: "VEROUDERD" }] });
      const file = fileOf(new Uint8Array(readFileSync(path("voorbeeld.xlsx"))));
      expect(file.sheets.map(({ name }) => name)).toEqual(
        expect.arrayContaining(["Start", "Besluit", "Sleutel", "Taakstelling"]),
      );
      const wrong = inTable(file, "Taakstelling", 2, "Maand 4 (invoer)", "14");
      writeFileSync(path("fout.xlsx"), writeWorkbookFile(wrong, null));
      const bad = await werkmap("controleer", path("fout.xlsx"));
      expect(bad).toMatchObject({ code: 1, complained: "" });
      const { bevindingen } = JSON.parse(bad.said) as { bevindingen: readonly { code: string; waar: object }[] };
      // The file was changed by a program that computes nothing, so its other cells are behind.
      expect([...new Set(bevindingen.map(({ code }) => code))]).toEqual(["NAREKENEN", "TEKSTGETAL"]);
      expect(bevindingen.filter(({ code }) => code === "TEKSTGETAL")).toMatchObject([
        { waar: { blad: "Taakstelling", tabel: "LRT_Taakstelling" } },
      ]);
    },
    LONGEST_IN_MILLISECONDS,
  );

  test("checks a file that is no workbook, and finds that", async () => {
    writeFileSync(path("tekst.xlsx"), "geen werkmap");
    const ended = await werkmap("controleer", path("tekst.xlsx"));
    expect(ended.code).toBe(1);
    expect(JSON.parse(ended.said)).toMatchObject({ bevindingen: [{ code: "BESTAND", ernst: "FOUT" }] });
  });

  test("says what is missing where nothing is published, and writes nothing", async () => {
    const ended = await werkmap("maak", path("later.xlsx"), "--halfjaar", "2024-II");
    expect(ended.code).toBe(1);
    expect(ended.complained).not.toBe("");
    expect(() => readFileSync(path("later.xlsx"))).toThrow();
  });

  test.each([
    ["no command", []],
    ["an unknown command", ["lees", "a.xlsx"]],
    ["no file", ["controleer"]],
    ["a file that is not there", ["controleer", "/er/is/niets.xlsx"]],
    ["a folder", ["controleer", tmpdir()]],
    ["a target that is no xlsx", ["maak", "/tmp/voorbeeld.ods"]],
    ["a folder that is not there", ["maak", "/er/is/niets/voorbeeld.xlsx"]],
    ["a province that does not exist", ["maak", join(folder, "a.xlsx"), "--provincie", "Mordor"]],
    ["a half-year that is none", ["maak", join(folder, "a.xlsx"), "--halfjaar", "voorjaar"]],
    ["an option that does not exist", ["controleer", "a.xlsx", "--snel"]],
  ])("wrong use, %s: ends with 2 and says how", async (_what, parameters) => {
    const ended = await werkmap(...parameters);
    expect(ended.code).toBe(2);
    expect(ended.complained).toContain("Gebruik: npm run --silent werkmap");
    expect(ended.said).toBe("");
  });
});
