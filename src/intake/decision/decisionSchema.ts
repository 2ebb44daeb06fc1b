/** The strict form of a decision file: one decision, or a register of them. */
import { REGION_CODE } from "../../reference/region";
import { parseDutchDate } from "../../text/parseDutchDate";
import { LONGEST_TEXT } from "../../text/longestText";
import * as z from "../schema";

const MOST_ROWS = 5_000;

/** Signs that nobody sees, or that turn round what stands behind them. A text may have lines. */
const UNSEEN = /[^\P{Cc}\n\t]|[\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const shown = z
  .string()
  .max(LONGEST_TEXT)
  .refine((given) => !UNSEEN.test(given));
const text = shown.min(1);
const date = z
  .string()
  .regex(/^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/u)
  .refine(isOfCalendar);

/** A year or a month as it is; a day only where the month has it: 30 February would become another day in a cell. */
function isOfCalendar(text: string): boolean {
  return text.length < "2027-01-01".length || parseDutchDate(text) !== null;
}

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

export const decisionSchema = z.strictObject({
  schemaVersie: z.literal(1),
  id: z.string().regex(/^[a-z0-9][a-z0-9-]{2,60}$/u),
  soort: z.enum(["capaciteitsbesluit", "capaciteitsraming"]),
  status: z.enum(["concept", "vastgesteld", "vervangen", "ingetrokken"]),
  titel: shown,
  vastgesteldOp: date.nullable(),
  vastgesteldDoor: text.nullable(),
  geldigVan: date.nullable(),
  geldigTot: date.nullable(),
  vervangt: text.nullable(),
  bevestigt: text.nullable(),
  sleutelAdvies: text.nullable(),
  nauwkeurigheid: z.enum(["exact", "circa", "ten minste"]),
  bronnen: z.array(source).max(20),
  categorieen: z.array(category).min(1).max(2),
  regels: z
    .array(
      z.strictObject({
        gebied: z.string().regex(REGION_CODE),
        categorie: category,
        peildatum: date.nullable(),
        plekken: count,
      }),
    )
    .min(1)
    .max(MOST_ROWS),
  controle: z.array(z.strictObject({ peildatum: date.nullable(), categorie: category, plekken: count })).max(10),
  toelichting: text.nullable(),
});

export const registerSchema = z.strictObject({
  titel: text,
  bron: text,
  datum: date,
  licentie: text,
  verantwoording: text,
  besluiten: z.array(decisionSchema).min(1).max(500),
});
