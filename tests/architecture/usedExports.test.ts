/** What a file of the add-in gives to others is asked for by another file of the product; what only tests ask for does not ship. */
import { readdirSync, readFileSync } from "node:fs";
import { join, relative, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const EXPORTED = /^export (?:async )?(?:function\*?|const|class|interface|type|enum) (\w+)/gmu;

function textsIn(...folders: readonly string[]): ReadonlyMap<string, string> {
  const names = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(folder, name)),
  );
  const files = names.filter((name) => /\.(?:ts|mjs|js)$/u.test(name));
  return new Map(files.map((name) => [name, readFileSync(join(root, name), "utf8")]));
}

/** How often each word stands in a text. */
function wordsOf(text: string): ReadonlyMap<string, number> {
  const words = new Map<string, number>();
  for (const [word] of text.matchAll(/\b\w+\b/gu)) words.set(word, (words.get(word) ?? 0) + 1);
  return words;
}

/** What stands nowhere but where it is made: neither in another file nor once more in its own. */
function unusedIn(texts: ReadonlyMap<string, string>): readonly string[] {
  const words = new Map([...texts].map(([name, text]) => [name, wordsOf(text)]));
  return [...texts].flatMap(([name, text]) =>
    [...text.matchAll(EXPORTED)].flatMap(([, word = ""]) => {
      const times = [...words].map(([other, found]) => (found.get(word) ?? 0) - (other === name ? 1 : 0));
      return times.some((count) => count > 0) ? [] : [`${relative(".", name)}: ${word}`];
    }),
  );
}

test("finds what nobody asks for, and only that", () => {
  const texts = new Map([
    [
      "one.ts",
      "export const asked = 1;\nexport function forgotten(): void {}\nexport type Own = 1;\nconst mine: Own = 1;",
    ],
    ["other.ts", 'import { asked } from "./one";'],
  ]);
  expect(unusedIn(texts)).toEqual(["one.ts: forgotten"]);
});

test("nothing of the add-in is there for tests alone", () => {
  const texts = textsIn("src", "workbench", "tools", "bench");
  expect(texts.size).toBeGreaterThan(500);
  expect(unusedIn(texts).filter((line) => line.startsWith("src/"))).toEqual([]);
});
