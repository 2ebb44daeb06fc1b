/**
 * An order that the log of a workbook kept, so that anyone can finish it. Everybody can type in that cell: what is not exactly an
 * order, down to the address in a formula, never becomes one.
 */
import { decisionFingerprint } from "../reference/decisionFingerprint";
import { REGION_CODE } from "../reference/region";
import { fail, problem, type Result, succeed } from "../text/result";
import { agreements } from "./keptAgreements";
import { at, count, fingerprint, place, sheetName, text } from "./keptFields";
import { freeze, thaw } from "./keptFreeze";
import { map } from "./keptMap";
import { meeting } from "./keptMeeting";
import * as z from "./schema";
import { sealedState } from "./sealedState";

const MOST_ROWS = 2_000;

const date = z.string().regex(/^\d{4}(?:-\d{2}(?:-\d{2})?)?$/u);
const region = z.string().regex(REGION_CODE);
const province = z.string().regex(/^PV\d{2}$/u);
const halfYear = z.strictObject({ year: z.number().int().min(1990).max(2200), half: z.literal([1, 2]) });
const persons = z.record(region, count);
/** Cells with their sheet, and nothing that a formula could take for more. */
const address = z
  .string()
  .regex(/^(?:'(?:[^'[\]*?:\\/]|'')+'|[\p{L}_][\p{L}\d_.]*)!\$?[A-Z]{1,3}\$?\d{1,7}(?::\$?[A-Z]{1,3}\$?\d{1,7})?$/u);
const bound = z.union([z.literal("geen"), z.string().regex(/^\d{1,16}$/u), address]).nullable();

const decision = z.strictObject({
  id: text,
  kind: z.enum(["capaciteitsbesluit", "capaciteitsraming"]),
  status: z.enum(["concept", "vastgesteld", "vervangen", "ingetrokken"]),
  title: text,
  decidedOn: date.nullable(),
  decidedBy: text.nullable(),
  referenceDate: date.nullable(),
  total: count.nullable(),
  unaccompaniedMinors: count.nullable(),
  rows: z
    .array(z.strictObject({ region, total: count.nullable(), unaccompaniedMinors: count.nullable() }))
    .max(MOST_ROWS)
    .exactOptional(),
  precision: z.enum(["exact", "circa", "ten minste"]),
  adviceKey: text.nullable(),
  adviceReason: z.string().max(2_000).nullable(),
  supersedes: text.nullable(),
  sources: z.array(z.strictObject({ title: text, url: text.nullable(), reference: text.nullable() })).max(20),
  note: z.string().max(2_000).nullable(),
  fingerprint,
});

const weights = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("selection"),
    address,
    rows: place,
    columns: place,
    seen: text,
    from: z.strictObject({ sheet: sheetName, row: place, column: place, rows: place, columns: place }).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal("key"),
    keyId: text,
    rows: z
      .array(z.strictObject({ name: text, weight: z.number().min(0) }))
      .min(1)
      .max(MOST_ROWS),
  }),
]);

const formula = z.strictObject({
  total: count,
  weights,
  method: z.enum(["sluitend", "officieel", "webster", "dhondt", "adams", "hill", "dean"]),
  minimum: bound,
  maximum: bound,
  agreed: address.exactOptional(),
  inForce: z.strictObject({ decision: text, key: text }).exactOptional(),
  at,
});

/** Only the name of a function: which formula that is, the plan knows. */
const example = z.strictObject({ name: z.string().regex(/^[A-Z]{1,31}$/u), at });

const comparison = z.strictObject({
  total: count,
  first: text,
  second: text,
  rows: z
    .array(z.strictObject({ code: region, name: text, inhabitants: count, first: count, second: count }))
    .min(1)
    .max(MOST_ROWS),
});

const exchange = z.strictObject({
  halfYear,
  parties: z
    .array(z.strictObject({ code: region, before: count, after: count }))
    .min(2)
    .max(MOST_ROWS),
  reason: text,
});

const list = z.strictObject({
  halfYear,
  rows: z
    .array(z.strictObject({ code: region, listedName: text, quota: count, counts: z.boolean() }))
    .min(1)
    .max(MOST_ROWS),
});

const ignored = z.strictObject({
  code: z.string().regex(/^[A-Z][A-Z\d]{0,29}$/u),
  sheet: z.string().max(31),
  cell: z.string().max(30),
  what: z.string().max(2_000),
  reason: text.min(1),
  print: fingerprint,
});

const supply = z.strictObject({ province, date: date.nullable(), isExample: z.boolean() });

const choice = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("decision"), decision, keyId: text }),
  z.strictObject({ kind: z.literal("formula"), formula }),
  z.strictObject({ kind: z.literal("example"), example }),
  z.strictObject({ kind: z.literal("comparison"), comparison }),
  z.strictObject({
    kind: z.literal("halfYear"),
    halfYear: z.strictObject({
      province,
      halfYear,
      rounding: z.enum(["published", "statutory"]),
      ownNational: count.nullable(),
      newest: count.exactOptional(),
    }),
  }),
  z.strictObject({
    kind: z.literal("revision"),
    revision: z.strictObject({
      halfYear,
      persons: count,
      announced: date.nullable(),
      source: text,
      before: persons,
      after: persons.exactOptional(),
      newest: count.exactOptional(),
    }),
  }),
  z.strictObject({ kind: z.literal("exchange"), exchange }),
  z.strictObject({ kind: z.literal("officialList"), list }),
  z.strictObject({
    kind: z.literal("inhabitants"),
    inhabitants: z.strictObject({
      province: province.nullable(),
      year: z.number().int().min(1990).max(2200),
      counts: persons,
      source: text,
    }),
  }),
  z.strictObject({ kind: z.literal("dwellings"), dwellings: z.strictObject({ province, halfYear }) }),
  z.strictObject({ kind: z.literal("transitionLocations") }),
  z.strictObject({ kind: z.literal("threeTasks"), threeTasks: z.strictObject({ province, halfYear }) }),
  z.strictObject({
    kind: z.literal("occupancy"),
    occupancy: z.strictObject({ period: z.enum(["week", "month"]), periods: count, start: date }),
  }),
  z.strictObject({ kind: z.literal("checks") }),
  z.strictObject({ kind: z.literal("ignore"), ignored }),
  z.strictObject({ kind: z.literal("freeze"), freeze }),
  z.strictObject({ kind: z.literal("thaw"), thaw }),
  z.strictObject({ kind: z.literal("meeting"), meeting }),
  z.strictObject({ kind: z.literal("map"), map }),
  z.strictObject({ kind: z.literal("regions"), regions: z.strictObject({ province }) }),
  z.strictObject({ kind: z.literal("agreements"), agreements }),
  z.strictObject({ kind: z.literal("glossary") }),
  z.strictObject({
    kind: z.literal("seal"),
    seal: z.strictObject({ name: text, decision: text, key: text, state: sealedState }),
  }),
  z.strictObject({ kind: z.literal("supply"), supply }),
  z.strictObject({ kind: z.literal("update") }),
]);

const order = z.strictObject({
  id: z.string().regex(/^[a-z0-9]{8}$/u),
  at: z.iso.datetime(),
  localTime: z.string().max(60),
  who: z.string().max(120),
  base: z.record(z.string().max(60), text),
  seen: z.record(z.string().max(60), z.string().max(30_000)).exactOptional(),
  choice,
});

export type KeptOrder = z.infer<typeof order>;

/**
 * @param kept What stands in the log.
 * @param id The order that its line is about: the text of another order is refused.
 */
export function readKeptOrder(kept: string, id: string): Result<KeptOrder> {
  const read = order.safeParse(jsonOf(kept));
  if (!read.success || read.data.id !== id || !isWhole(read.data)) return fail(problem("intake.keptOrderMalformed"));
  return succeed(read.data);
}

/** A decision whose figures were changed no longer has its own fingerprint. */
function isWhole({ choice: chosen }: KeptOrder): boolean {
  return chosen.kind !== "decision" || decisionFingerprint(chosen.decision) === chosen.decision.fingerprint;
}

/** Undefined when it is no JSON; the schema refuses that. */
function jsonOf(kept: string): unknown {
  try {
    return JSON.parse(kept) as unknown;
  } catch {
    return undefined;
  }
}
