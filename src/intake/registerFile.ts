/** A register of capacity decisions as a file: strict, so that a wrong or hostile file never becomes a decision. */
import type { CapacityDecision } from "../reference/capacityDecision";
import { readRegister } from "../reference/decisions";
import { fail, problem, type Result, succeed } from "../text/result";
import * as z from "./schema";

const LONGEST_TEXT = 500;

const text = z.string().min(1).max(LONGEST_TEXT);
const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);
const count = z.number().int().min(0).max(10_000_000);
const category = z.enum(["totaal", "amv"]);
const link = z.url({ protocol: /^https?$/u }).max(LONGEST_TEXT);

const source = z.strictObject({
  titel: text,
  soort: text,
  kenmerk: text.nullable(),
  url: link.nullable(),
  geraadpleegdOp: date.nullable(),
  sha256: text.nullable(),
});

const row = z.strictObject({
  gebied: z.literal("NL"),
  categorie: category,
  peildatum: date.nullable(),
  plekken: count,
});

const decision = z.strictObject({
  schemaVersie: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{2,60}$/u),
  soort: z.enum(["capaciteitsbesluit", "capaciteitsraming"]),
  status: z.enum(["concept", "vastgesteld", "vervangen", "ingetrokken"]),
  titel: text,
  vastgesteldOp: date,
  vastgesteldDoor: text,
  geldigVan: date.nullable(),
  geldigTot: date.nullable(),
  vervangt: text.nullable(),
  bevestigt: text.nullable(),
  sleutelAdvies: text,
  nauwkeurigheid: z.enum(["exact", "circa", "ten minste"]),
  bronnen: z.array(source).min(1).max(20),
  categorieen: z.array(category).min(1).max(2),
  regels: z.array(row).min(1).max(2),
  controle: z.array(z.strictObject({ peildatum: date.nullable(), categorie: category, plekken: count })),
  toelichting: text.nullable(),
});

const register = z.strictObject({
  titel: text,
  bron: text,
  datum: date,
  licentie: text,
  verantwoording: text,
  besluiten: z.array(decision).min(1).max(500),
});

/**
 * Reads a register file.
 *
 * @param content The parsed JSON of the file.
 * @returns Its decisions, newest first; or the first places where the file is wrong, an id that occurs twice, an amv
 *   part above its total, or a control figure that the rows do not meet.
 */
export function readRegisterFile(content: unknown): Result<readonly CapacityDecision[]> {
  const read = register.safeParse(content);
  if (!read.success) {
    const places = read.error.issues.slice(0, 3).map(({ path }) => path.join(" › ") || "begin");
    return fail(problem("intake.registerMalformed", { places: places.join(", ") }));
  }
  const entries = read.data.besluiten;
  const twice = entries.find(({ id }, index) => entries.findIndex((other) => other.id === id) !== index);
  if (twice !== undefined) return fail(problem("intake.decisionTwice", { id: twice.id }));
  const wrong = entries.find((entry) => !addsUp(entry));
  if (wrong !== undefined) return fail(problem("intake.decisionDoesNotAddUp", { id: wrong.id }));
  return succeed(readRegister(entries));
}

function addsUp({ regels, controle }: z.infer<typeof decision>): boolean {
  const total = regels.find(({ categorie }) => categorie === "totaal")?.plekken;
  const minors = regels.find(({ categorie }) => categorie === "amv")?.plekken;
  if (total !== undefined && minors !== undefined && minors > total) return false;
  return controle.every((expected) =>
    regels.some(
      ({ categorie, peildatum, plekken }) =>
        categorie === expected.categorie && peildatum === expected.peildatum && plekken === expected.plekken,
    ),
  );
}
