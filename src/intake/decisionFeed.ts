/**
 * The register of decisions from the add-in's own address: an index with the SHA-256 of every file. The add-in asks no
 * other address. When the feed cannot be read, the register in the bundle is used and the pane says so.
 */
import { sha256 } from "@noble/hashes/sha2.js";
import { bytesToHex } from "@noble/hashes/utils.js";
import type { CapacityDecision } from "../reference/capacityDecision";
import { capacityDecisions } from "../reference/decisions";
import { fail, problem, type Problem, type Result, succeed, then } from "../text/result";
import { readRegisterFile } from "./registerFile";
import * as z from "./schema";

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
    .max(20),
});

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
  const decisions: CapacityDecision[] = [];
  for (const file of files.data.bestanden) {
    const bytes = await bytesOf(await get(`besluiten/${file.naam}`, signal));
    const read = then(bytes, (content) =>
      bytesToHex(sha256(content)) === file.sha256
        ? readRegisterFile(jsonOf(content))
        : fail(problem("intake.feedFingerprintDiffers", { file: file.naam })),
    );
    if (!read.ok) return read;
    decisions.push(...read.value);
  }
  return succeed(decisions);
}

async function bytesOf(response: Response): Promise<Result<Uint8Array>> {
  if (!response.ok) return fail(problem("intake.feedNotReached"));
  const bytes = new Uint8Array(await response.arrayBuffer());
  return bytes.length > LARGEST_FILE_IN_BYTES ? fail(problem("intake.feedTooLarge")) : succeed(bytes);
}

/** The parsed content, or undefined when it is no JSON; the schema refuses that. */
function jsonOf(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes)) as unknown;
  } catch {
    return undefined;
  }
}
