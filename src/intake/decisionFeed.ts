/**
 * The register of decisions from the add-in's own address: an index with the SHA-256 of every file. The add-in asks no
 * other address. When the feed cannot be read, the register in the bundle is used and the pane says so.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { CapacityDecision } from "../reference/capacityDecision";
import { capacityDecisions, readRegister, registerDate } from "../reference/decisions";
import "../text/readingSentences";
import { fail, problem, type Problem, type Result, succeed, then } from "../text/result";
import { boundedBody } from "./boundedBody";
import type { DecisionDraft } from "./decision/draft";
import { parseDecisionFile } from "./decision/parseDecisionFile";
import * as z from "./schema";
import { parseJson } from "./source/parseJson";

export interface DecisionFeed {
  readonly decisions: readonly CapacityDecision[];
  /** Why the shipped register is shown instead of the feed, or null. */
  readonly problem: Problem | null;
}

/** Fetches a file of the feed; the pane gives `fetch`, tests give their own. */
export type FetchFile = (address: string, signal: AbortSignal) => Promise<Response>;

const LONGEST_WAIT_IN_MILLISECONDS = 10_000;
const LARGEST_FILE_IN_BYTES = 1_000_000;

const index = z.strictObject({
  schemaVersie: z.literal(1),
  bestanden: z
    .array(z.strictObject({ naam: z.string().regex(/^[\w-]+\.json$/u), sha256: z.string().regex(/^[0-9a-f]{64}$/u) }))
    .min(1)
    .max(100),
});

type ListedFile = z.infer<typeof index>["bestanden"][number];

/** Never sends a cookie and never follows a redirect to another place. */
export const fetchFile: FetchFile = (address, signal) =>
  fetch(address, { signal, credentials: "omit", redirect: "error", cache: "no-cache" });

export async function readDecisionFeed(get: FetchFile = fetchFile): Promise<DecisionFeed> {
  const read = await readFeed(get).catch(() => fail(problem("intake.feedNotReached")));
  if (read.ok) return { decisions: read.value, problem: null };
  return { decisions: capacityDecisions, problem: read.problems[0] ?? null };
}

async function readFeed(get: FetchFile): Promise<Result<readonly CapacityDecision[]>> {
  const signal = AbortSignal.timeout(LONGEST_WAIT_IN_MILLISECONDS);
  const listing = await bytesOf(await get("besluiten/index.json", signal));
  if (!listing.ok) return listing;
  const files = index.safeParse(jsonOf(listing.value));
  if (!files.success) return fail(problem("intake.feedMalformed", { file: "index.json" }));
  const decisions: DecisionDraft[] = [];
  for (const file of files.data.bestanden) {
    const bytes = await bytesOf(await get(`besluiten/${file.naam}`, signal));
    const read = then(bytes, (content) => decisionsOf(content, file));
    if (!read.ok) return read;
    decisions.push(...read.value);
  }
  const twice = decisions.find(({ id }, place) => decisions.findIndex((other) => other.id === id) !== place);
  return twice === undefined
    ? succeed(readRegister(decisions))
    : fail(problem("intake.decisionTwice", { id: twice.id }));
}

/** A file that was changed on the way, or a register that is older than the shipped one, is refused. */
function decisionsOf(content: Uint8Array, file: ListedFile): Result<readonly DecisionDraft[]> {
  if (bytesToHex(sha256(content)) !== file.sha256) {
    return fail(problem("intake.feedFingerprintDiffers", { file: file.naam }));
  }
  const json = jsonOf(content);
  const dated = z.object({ datum: z.string() }).safeParse(json);
  if (dated.success && dated.data.datum < registerDate) return fail(problem("intake.feedOlder"));
  return parseDecisionFile(json);
}

function bytesOf(response: Response): Promise<Result<Uint8Array>> {
  return boundedBody(response, {
    mostBytes: LARGEST_FILE_IN_BYTES,
    notReached: problem("intake.feedNotReached"),
    tooLarge: problem("intake.feedTooLarge"),
  });
}

/** The parsed content, or undefined when it is no JSON; the schema refuses that. */
function jsonOf(bytes: Uint8Array): unknown {
  const content = parseJson(new TextDecoder().decode(bytes));
  return content.ok ? content.value : undefined;
}
