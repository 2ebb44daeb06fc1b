import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { floors, roomsBelow } from "../../tools/floors.mjs";

const source = resolve(__dirname, "../../src");
const files = readdirSync(source, { recursive: true, encoding: "utf8" })
  .filter((name) => name.endsWith(".ts"))
  .map((name) => join(source, name));

/** Every relative import of a file, as absolute path without extension. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, "utf8").replaceAll(/\/\*.*?\*\//gsu, "");
  return [...text.matchAll(/(?:from|import)\s*(?:\(\s*)?"(\.{1,2}\/[^"]+)"/gu)].map((match) =>
    resolve(file, "..", match[1] ?? ""),
  );
}

const roomOf = (path: string): string => relative(source, path).split("/")[0] ?? "";
const lines = (file: string): number => readFileSync(file, "utf8").split("\n").length;

describe("the house", () => {
  test("has a source to look at", () => {
    expect(files.length).toBeGreaterThan(50);
  });

  test("every file lies in a room that has a floor", () => {
    const rooms = new Set(files.map(roomOf));
    expect([...rooms].filter((room) => !floors.flat().includes(room))).toEqual([]);
  });

  test("imports go down the floors only", () => {
    const climbing = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => target.startsWith(source))
        .filter((target) => !roomsBelow(roomOf(file)).includes(roomOf(target)))
        .map((target) => `${relative(source, file)} → ${relative(source, target)}`),
    );
    expect(climbing).toEqual([]);
  });

  test("the add-in imports nothing of the workbench, the tests or the tools", () => {
    const outside = files.flatMap((file) =>
      importsOf(file)
        .filter((target) => !target.startsWith(source))
        // The shipped register, and the version that the project says it has.
        .filter((target) => !/^(?:assets\/|package\.json$)/u.test(relative(resolve(source, ".."), target)))
        .map((target) => `${relative(source, file)} → ${relative(source, target)}`),
    );
    expect(outside).toEqual([]);
  });

  test("no file comes back to itself through what it imports, types included", () => {
    const nodes = new Map(
      files.map((file) => [
        file,
        importsOf(file).flatMap((target) =>
          [`${target}.ts`, join(target, "index.ts")].filter((name) => files.includes(name)),
        ),
      ]),
    );
    const circles: string[] = [];
    const done = new Set<string>();
    const visit = (file: string, way: readonly string[]): void => {
      if (way.includes(file))
        circles.push([...way.slice(way.indexOf(file)), file].map((name) => relative(source, name)).join(" → "));
      if (done.has(file) || way.includes(file)) return;
      for (const next of nodes.get(file) ?? []) visit(next, [...way, file]);
      done.add(file);
    };
    for (const file of files) visit(file, []);
    expect(circles).toEqual([]);
  });

  test("the room that talks to Excel stays small", () => {
    const inWorkbook = files.filter((file) => roomOf(file) === "workbook");
    expect(inWorkbook.reduce((sum, file) => sum + lines(file), 0)).toBeLessThanOrEqual(2000);
  });

  test("no file grows past 300 lines", () => {
    expect(files.filter((file) => lines(file) > 300).map((file) => relative(source, file))).toEqual([]);
  });

  test("only the workbook floor runs batches in Excel", () => {
    const talking = files
      .filter((file) => roomOf(file) !== "workbook")
      .filter((file) => /\bExcel\.run\b/u.test(readFileSync(file, "utf8")));
    expect(talking.map((file) => relative(source, file))).toEqual([]);
  });
});
