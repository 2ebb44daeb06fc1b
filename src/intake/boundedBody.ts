/** The body of an answer, never more of it than fits: its size is checked before it is read, and again while it comes in. */
import { fail, problem, type Problem, type Result, succeed } from "../text/result";

export interface BodyLimits {
  readonly mostBytes: number;
  /** What is said when it does not answer well, and when it is too large. */
  readonly notReached: Problem;
  readonly tooLarge: Problem;
}

export async function boundedBody(response: Response, limits: BodyLimits): Promise<Result<Uint8Array>> {
  const { mostBytes, notReached, tooLarge } = limits;
  if (!response.ok || response.redirected) return fail(notReached);
  const announced = Number(response.headers.get("content-length") ?? "0");
  if (announced > mostBytes) return fail(tooLarge);
  if (response.body === null) return succeed(new Uint8Array());
  const reader = response.body.getReader();
  const parts: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return succeed(joined(parts, size));
    size += value.length;
    if (size > mostBytes) {
      await reader.cancel();
      return fail(problem(tooLarge.code, tooLarge.parameters));
    }
    parts.push(value);
  }
}

function joined(parts: readonly Uint8Array[], size: number): Uint8Array {
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const part of parts) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
