import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { dutchTexts, inDutch, neverShown } from "../../workbench/univer/dutchTexts";
import { dutchFunctions } from "../../workbench/univer/dutchFunctions";

const PACKAGES = [
  "core",
  "design",
  "docs",
  "docs-ui",
  "ui",
  "sheets",
  "sheets-ui",
  "sheets-formula",
  "sheets-formula-ui",
];
const MORE_PACKAGES = ["sheets-numfmt", "sheets-numfmt-ui", "sheets-table", "sheets-table-ui", "sheets-sort"];

/** The English words of the grid; its packages cannot be loaded here, so another process reads them. */
const READ_ENGLISH = `
  import core from "@univerjs/preset-sheets-core/locales/en-US";
  import table from "@univerjs/preset-sheets-table/locales/en-US";
  console.log(JSON.stringify([core, table]));`;

function englishTexts(): readonly object[] {
  const read = execFileSync(process.execPath, ["--input-type=module", "--eval", READ_ENGLISH], {
    cwd: join(__dirname, "../.."),
    encoding: "utf8",
    maxBuffer: 100_000_000,
  });
  return JSON.parse(read) as object[];
}

function textsOf(tree: object): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const walk = (part: object, path: string): void => {
    for (const [key, value] of Object.entries(part) as [string, unknown][]) {
      const name = path === "" ? key : `${path}.${key}`;
      if (typeof value === "object" && value !== null) walk(value, name);
      else if (typeof value === "string" && value !== "") found.set(name, value);
    }
  };
  walk(tree, "");
  return found;
}

/** Keys that the code of the grid asks for by name. */
function askedKeys(): ReadonlySet<string> {
  const sources = [...PACKAGES, ...MORE_PACKAGES].map((name) =>
    readFileSync(join(__dirname, `../../node_modules/@univerjs/${name}/lib/es/index.js`), "utf8"),
  );
  return new Set(sources.flatMap((source) => [...source.matchAll(/\.t\("([^"]+)"/gu)].map(([, key = ""]) => key)));
}

const english = new Map(englishTexts().flatMap((tree) => [...textsOf(tree)]));
const dutch = textsOf(dutchTexts);
const isNeverShown = (key: string): boolean =>
  [...neverShown.keys()].some((group) => key === group || key.startsWith(`${group}.`));

describe("the words of the grid", () => {
  test("every word that can be shown has a Dutch one", () => {
    expect([...english.keys()].filter((key) => key.includes(".") && !dutch.has(key) && !isNeverShown(key))).toEqual([]);
    expect(english.size).toBeGreaterThan(5_000);
  });

  test("every word that the grid asks for and has not itself has a Dutch one, or its key stands on the screen", () => {
    const asked = [...askedKeys()].filter((key) => !english.has(key) && !dutch.has(key) && !isNeverShown(key));
    expect(asked).toEqual([]);
    expect(askedKeys().has("sheets-formula.progress.done")).toBe(true);
  });

  test("no Dutch word stands under a key that the grid does not know, and none is left in English", () => {
    const asked = askedKeys();
    expect([...dutch.keys()].filter((key) => !english.has(key) && !asked.has(key))).toEqual([]);
    const same = [...dutch].filter(([key, text]) => english.get(key) === text).map(([, text]) => text);
    expect([...new Set(same)].sort()).toEqual(
      ["Database", "OK", "Web", "apr", "dec", "feb", "jun", "nov", "sep"].filter((word) => same.includes(word)),
    );
  });

  test("no group of words that is never shown is empty", () => {
    const isUsed = (group: string): boolean =>
      [...english.keys()].some((key) => key === group || key.startsWith(`${group}.`));
    expect([...neverShown.keys()].filter((group) => !isUsed(group))).toEqual([]);
  });

  test("a list stays a list, and what has no Dutch word stays", () => {
    const merged = inDutch(
      { days: ["Sun", "Mon"], deep: { a: "one", b: "two" } },
      { days: ["zo", "ma"], deep: { a: "een" } },
    );
    expect(merged).toEqual({ days: ["zo", "ma"], deep: { a: "een", b: "two" } });
  });
});

describe("the functions that are offered while somebody types", () => {
  test("each has one Dutch and one English name, and an explanation of one or two sentences with its Dutch name", () => {
    expect(new Set(dutchFunctions.map((one) => one.dutch)).size).toBe(dutchFunctions.length);
    expect(new Set(dutchFunctions.map((one) => one.english)).size).toBe(dutchFunctions.length);
    const without = dutchFunctions.filter(
      ({ dutch: name, explanation }) => explanation.includes("=") && !explanation.includes(`=${name}(`),
    );
    expect(without).toEqual([]);
  });
});
