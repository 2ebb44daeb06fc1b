/**
 * The files in tests/intake/files, each with the whole JSON that `npm run lees` prints about it. A file beside them says with which options it
 * is read; an answer to a question is an option as well.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { halfYearIn } from "../../src/housing/halfYear";
import type { ReadingAnswers, ReadingKind, ReadingOrder } from "../../src/intake/reading";
import { bytesInput, read } from "./corpus";

interface Case {
  readonly bestand: string;
  readonly soort: "inwoners" | "taakstelling" | "besluit";
  readonly jaar?: number;
  readonly halfjaar?: string;
  readonly kolom?: string;
  readonly waarde?: Readonly<Record<string, string>>;
  readonly json: unknown;
}

const folder = join(__dirname, "files");
const cases = readdirSync(folder)
  .filter((name) => name.endsWith(".json"))
  .map((name) => [name, JSON.parse(readFileSync(join(folder, name), "utf8")) as Case] as const);
const KINDS: Readonly<Record<Case["soort"], ReadingKind>> = {
  inwoners: "inhabitants",
  taakstelling: "quota",
  besluit: "decision",
};

function orderOf({ soort, jaar, halfjaar }: Case): ReadingOrder {
  const half = halfjaar === undefined ? null : halfYearIn(halfjaar);
  return { kind: KINDS[soort], year: jaar ?? null, halfYear: half, province: null };
}

function answersOf({ kolom, waarde }: Case): ReadingAnswers {
  return {
    ...(kolom !== undefined && { column: kolom }),
    ...(waarde !== undefined && { values: new Map(Object.entries(waarde)) }),
  };
}

test.each(cases)("%s", async (_name, one) => {
  const bytes = new Uint8Array(readFileSync(join(folder, one.bestand)));
  expect(await read(bytesInput(one.bestand, bytes), orderOf(one), answersOf(one))).toEqual(one.json);
});

test("no file is left without what must come out", () => {
  const read = new Set(cases.map(([, { bestand }]) => bestand));
  const files = readdirSync(folder).filter((name) => !name.endsWith(".json"));
  expect(files.filter((name) => !read.has(name))).toEqual([]);
  expect(cases.length).toBeGreaterThanOrEqual(60);
});
