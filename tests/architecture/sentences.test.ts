/** Every page and thread knows the sentences of what it may have to say: sentences come in parts, so that none waits for those of another. */
import { readdirSync, readFileSync } from "node:fs";
import { basename, join, relative, resolve } from "node:path";

const root = resolve(__dirname, "../..");
const sentenceFiles = join(root, "src/text/nl");
/** What is loaded by name, by people or by a page. */
const ENTRIES = [
  "src/functions/index.ts",
  "src/taskpane/index.ts",
  "src/taskpane/source/readingThread.ts",
  "workbench/page/index.ts",
  "workbench/node/checkFile.ts",
];

interface Module {
  readonly path: string;
  readonly atOnce: readonly string[];
  readonly later: readonly string[];
  /** Codes of sentences that stand in it. */
  readonly codes: readonly string[];
}

const codeFile = new Map(
  readdirSync(sentenceFiles).flatMap((name) =>
    Object.keys(JSON.parse(readFileSync(join(sentenceFiles, name), "utf8")) as object).map(
      (code) => [code, name] as const,
    ),
  ),
);

const modules = new Map<string, Module>();

/** The module at a path with all it imports; types alone bring no sentence along. */
function moduleAt(path: string): Module {
  const known = modules.get(path);
  if (known !== undefined) return known;
  const text = path.endsWith(".json") ? "" : readFileSync(path, "utf8").replaceAll(/\/\*.*?\*\//gsu, "");
  const at = (target: string): string[] => {
    const place = resolve(path, "..", target);
    const found = [place, `${place}.ts`, join(place, "index.ts")].filter(
      (name) => /\.(?:ts|json)$/u.test(name) && isFile(name),
    );
    return found.slice(0, 1);
  };
  const values = text.replaceAll(/^(?:import|export) type [^;]*;/gmu, "");
  const later = [...values.matchAll(/(?<!typeof )\bimport\(\s*(?:\/\*.*?\*\/\s*)?"(\.[^"]+)"/gsu)].flatMap(([, name]) =>
    at(name ?? ""),
  );
  const atOnce = [...values.matchAll(/(?:\bfrom\s+|^import\s+)"(\.[^"]+)"/gmu)].flatMap(([, name]) => at(name ?? ""));
  const codes = [...values.matchAll(/"([a-z]\w*\.\w+)"/gu)]
    .map(([, code]) => code ?? "")
    .filter((code) => codeFile.has(code));
  const made = { path, atOnce, later, codes };
  modules.set(path, made);
  return made;
}

const paths = new Set(
  ["src", "workbench"].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: "utf8" }).map((name) => join(root, folder, name)),
  ),
);
const isFile = (path: string): boolean => paths.has(path);

function loadedAtOnce(from: string, before: ReadonlySet<string>): Set<string> {
  const loaded = new Set(before);
  const visit = (path: string): void => {
    if (loaded.has(path)) return;
    loaded.add(path);
    for (const next of moduleAt(path).atOnce) visit(next);
  };
  visit(from);
  return loaded;
}

/** Codes in what is loaded whose sentences are not, at an entry and at whatever it loads later. */
function missing(from: string, before: ReadonlySet<string> = new Set(), seen = new Set<string>()): string[] {
  if (seen.has(from)) return [];
  seen.add(from);
  const loaded = loadedAtOnce(from, before);
  const sentences = new Set([...loaded].filter((path) => path.startsWith(sentenceFiles)).map((path) => basename(path)));
  const here = [...loaded].flatMap((path) =>
    moduleAt(path)
      .codes.filter((code) => !sentences.has(codeFile.get(code) ?? ""))
      .map((code) => `${relative(root, from)}: ${code} of ${relative(root, path)}`),
  );
  return [
    ...here,
    ...[...loaded].flatMap((path) => moduleAt(path).later.flatMap((next) => missing(next, loaded, seen))),
  ];
}

test.each(ENTRIES)("%s knows every sentence that stands in what it loads", (entry) => {
  expect(loadedAtOnce(join(root, entry), new Set()).size).toBeGreaterThan(5);
  expect([...new Set(missing(join(root, entry)))]).toEqual([]);
});
