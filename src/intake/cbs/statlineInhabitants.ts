/**
 * Inhabitants on 1 January from CBS StatLine, only when a planner asks for them. All pages are read, and only those of the place
 * that was asked; what comes out is one source for the same pipeline as a file.
 */
import { fail, problem, type Result, succeed } from "../../text/result";
import { boundedBody } from "../boundedBody";
import type { SourceInput } from "../source/sourceTables";
import { parseJson } from "../source/parseJson";
import * as z from "../schema";
import { STATLINE_ORIGINS, statlineAddresses } from "./statlineAddresses";

/** The pane gives `fetch`, tests give their own. */
export type FetchPage = (address: string, signal: AbortSignal) => Promise<Response>;

export interface StatlineOptions {
  readonly get?: FetchPage;
  readonly origins?: readonly [string, string];
  readonly signal?: AbortSignal;
  readonly longestWaitInMilliseconds?: number;
}

const MOST_PAGES = 20;
const MOST_BYTES = 5_000_000;
const LONGEST_WAIT_IN_MILLISECONDS = 20_000;

const page = z.object({
  "@odata.context": z.string().max(500).optional(),
  "odata.metadata": z.string().max(500).optional(),
  "@odata.nextLink": z.string().max(2_000).optional(),
  "odata.nextLink": z.string().max(2_000).optional(),
  value: z.array(z.unknown()).max(200_000),
});
type Page = z.infer<typeof page>;

/** Never sends a cookie and never follows a redirect to another place. */
export const fetchPage: FetchPage = (address, signal) =>
  fetch(address, { signal, credentials: "omit", redirect: "error", headers: { accept: "application/json" } });

export async function statlineInhabitants(year: number, options: StatlineOptions = {}): Promise<Result<SourceInput>> {
  const [newest, older] = statlineAddresses(year, options.origins ?? STATLINE_ORIGINS);
  const first = await allPages(newest, options);
  const read = first.ok || options.signal?.aborted === true ? first : await allPages(older, options);
  if (!read.ok) return read;
  const [start] = read.value;
  const context = start?.["odata.metadata"] === undefined ? { "@odata.context": "CBS" } : { "odata.metadata": "CBS" };
  const text = JSON.stringify({ ...context, value: read.value.flatMap(({ value }) => value) });
  return succeed({ kind: "paste", name: `CBS StatLine 03759ned, 1 januari ${year}`, text });
}

async function allPages(address: string, options: StatlineOptions): Promise<Result<readonly Page[]>> {
  const seen = new Set<string>();
  const pages: Page[] = [];
  let next: string | undefined = address;
  while (next !== undefined) {
    // A page that was read already, or that lies elsewhere, never leads to the end
    if (seen.has(next) || seen.size === MOST_PAGES || !isBeside(next, address)) return fail(problem("source.cbsPages"));
    seen.add(next);
    const read = await onePage(next, options);
    if (!read.ok) return read;
    pages.push(read.value);
    next = read.value["@odata.nextLink"] ?? read.value["odata.nextLink"];
  }
  return pages.every(({ value }) => value.length === 0) ? fail(problem("source.cbsEmpty")) : succeed(pages);
}

async function onePage(
  address: string,
  { get = fetchPage, signal, longestWaitInMilliseconds }: StatlineOptions,
): Promise<Result<Page>> {
  const timeout = AbortSignal.timeout(longestWaitInMilliseconds ?? LONGEST_WAIT_IN_MILLISECONDS);
  const notReached = problem("source.cbsNotReached");
  try {
    const response = await get(address, signal === undefined ? timeout : AbortSignal.any([signal, timeout]));
    if (!response.ok) return fail(notReached);
    if (!/\bjson\b/iu.test(response.headers.get("content-type") ?? "")) return fail(problem("source.cbsNoJson"));
    const body = await boundedBody(response, {
      mostBytes: MOST_BYTES,
      notReached,
      tooLarge: problem("source.tooLarge"),
    });
    if (!body.ok) return body;
    const content = parseJson(new TextDecoder().decode(body.value));
    if (!content.ok) return content;
    const read = page.safeParse(content.value);
    return read.success ? succeed(read.data) : fail(problem("source.cbsNoJson"));
  } catch {
    return fail(notReached);
  }
}

function isBeside(next: string, address: string): boolean {
  try {
    const [one, other] = [new URL(next), new URL(address)];
    return one.origin === other.origin && one.pathname === other.pathname;
  } catch {
    return false;
  }
}
