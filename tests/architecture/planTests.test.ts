import { readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";

const folder = resolve(__dirname, "../plans");
const files = readdirSync(folder, { recursive: true, encoding: "utf8" }).filter((name) => name.endsWith(".ts"));
const HOOK = /\b(?:(?:before|after)(?:All|Each)|jest\s*\.\s*(?!setTimeout)\w+)\s*\(/u;

test("the tests of plans have no hooks and no mocks, or changes in the plans cannot be measured (tools/plansRunner.mjs)", () => {
  expect(files.length).toBeGreaterThan(50);
  const hooked = files.filter((name) => HOOK.test(readFileSync(join(folder, name), "utf8")));
  expect(hooked).toEqual([]);
});
