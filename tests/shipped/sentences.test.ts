import { readFileSync } from "node:fs";
import { resolve } from "node:path";

const bundle = readFileSync(resolve(__dirname, "../../dist/functions.js"), "utf8");
/** Codes of sentences as the code names them: `"workbook.tableTwice"`. As keys of the catalogue they stand before a colon. */
const CODE =
  /"((?:allocation|checks|functions|housing|intake|quota|reading|reception|reference|tasks|workbook)\.[A-Za-z][\w.]*)"(:?)/gu;

test("every sentence that a cell can ask for travels with the functions", () => {
  const found = [...bundle.matchAll(CODE)].map(([, code = "", colon]) => ({ code, isKey: colon === ":" }));
  const known = new Set(found.flatMap(({ code, isKey }) => (isKey ? [code] : [])));
  const asked = new Set(found.flatMap(({ code, isKey }) => (isKey ? [] : [code])));
  expect(known.size).toBeGreaterThan(50);
  expect(asked.size).toBeGreaterThan(50);
  // Some codes are put together: "allocation.minimum" begins more than one of them.
  const isKnown = (code: string): boolean => [...known].some((key) => key.startsWith(code));
  expect([...asked].filter((code) => !isKnown(code))).toEqual([]);
});
