/** Pictures of the documents are there, can be told to people who do not see them, and are made anew by `npm run beelden -- --handleiding`. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, dirname, join, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const folder = join(root, "docs/beeld");
const documents = ["README.md", ...readdirSync(join(root, "docs")).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith(".md"),
);
const shown = documents.flatMap((document) =>
  [...readFileSync(join(root, document), "utf8").matchAll(/!\[([^\]]*)\]\(([^)]+)\)/gu)].map(
    ([, alt = "", path = ""]) => ({ document, alt, path: resolve(root, dirname(document), path) }),
  ),
);
const files = readdirSync(folder);
const SIGNATURE = "89504e470d0a1a0a";
const MOST_BYTES = 60 * 1024;

test("the manual shows its main steps, in at most eight pictures", () => {
  expect(shown.length).toBeGreaterThan(8);
  expect(files.length).toBeLessThanOrEqual(8);
});

test.each(shown)("$document: a picture that is a png, with words for who does not see it", ({ alt, path }) => {
  expect(readFileSync(path).subarray(0, 8).toString("hex")).toBe(SIGNATURE);
  // "Schermafbeelding" says nothing: at least what it shows and what stands on it.
  expect(alt.split(" ").length).toBeGreaterThan(5);
});

test.each(files)("%s is shown in a document, and small", (name) => {
  expect(shown.map(({ path }) => path)).toContain(join(folder, name));
  expect(readFileSync(join(folder, name)).length).toBeLessThanOrEqual(MOST_BYTES);
});

test("each is made by the tool", () => {
  const tool = readFileSync(join(root, "tests/e2e/pictures/manualPictures.ts"), "utf8");
  const made = [...tool.matchAll(/name: "([a-z-]+)"/gu)].map(([, name = ""]) => `${name}.png`);
  expect([...made].sort()).toEqual(files.map((name) => basename(name)).sort());
});
