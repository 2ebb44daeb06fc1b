/**
 * The functions of the add-in as its own generated metadata describes them (functions.json, beside the page): the same text that Excel
 * shows while somebody types. The add-in asks no other address.
 */
import { fail, problem, type Result, succeed, then } from "../text/result";
import { boundedBody } from "./boundedBody";
import { type FetchFile, fetchFile } from "./decisionFeed";
import * as z from "./schema";
import { parseJson } from "./source/parseJson";

export interface ListedFunction {
  /** As it is typed, without LRT in front of it. */
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly {
    readonly name: string;
    readonly description: string;
    /** Whether it may be left out. */
    readonly isOptional: boolean;
  }[];
}

const LONGEST_WAIT_IN_MILLISECONDS = 10_000;
const LARGEST_FILE_IN_BYTES = 1_000_000;

const metadata = z.object({
  functions: z
    .array(
      z.object({
        name: z.string(),
        description: z.string(),
        parameters: z.array(z.object({ name: z.string(), description: z.string(), optional: z.boolean().optional() })),
      }),
    )
    .min(1),
});

/** @returns The functions in the order of their names; or that they could not be fetched. */
export async function readFunctionList(get: FetchFile = fetchFile): Promise<Result<readonly ListedFunction[]>> {
  const notReached = problem("intake.functionsNotReached");
  const limits = { mostBytes: LARGEST_FILE_IN_BYTES, notReached, tooLarge: notReached };
  try {
    const answer = await get("functions.json", AbortSignal.timeout(LONGEST_WAIT_IN_MILLISECONDS));
    const parsed = then(await boundedBody(answer, limits), (bytes) => parseJson(new TextDecoder().decode(bytes)));
    const read = metadata.safeParse(parsed.ok ? parsed.value : null);
    if (!read.success) return fail(notReached);
    return succeed(read.data.functions.map(listed).sort((one, other) => one.name.localeCompare(other.name, "nl")));
  } catch {
    return fail(notReached);
  }
}

type Described = z.infer<typeof metadata>["functions"][number];

function listed({ name, description, parameters }: Described): ListedFunction {
  return {
    name,
    description,
    parameters: parameters.map(({ optional, ...parameter }) => ({ ...parameter, isOptional: optional === true })),
  };
}
