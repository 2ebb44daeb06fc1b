import { readFileSync } from "node:fs";
import { resolve } from "node:path";
import { gzipSync } from "node:zlib";

/** Kilobytes that travel over the wire. */
const kilobytes = (...names: readonly string[]): number =>
  names.reduce((sum, name) => sum + gzipSync(readFileSync(resolve(__dirname, "../../dist", name))).length, 0) / 1000;

describe("what a planner downloads", () => {
  test("the functions with all reference data stay under 72 kB", () => {
    expect(kilobytes("functions.js")).toBeLessThan(72);
  });

  test("the first load of the pane, functions included, stays under 130 kB", () => {
    expect(kilobytes("taskpane.html", "taskpane.css", "taskpane.js", "functions.js")).toBeLessThan(130);
  });
});
