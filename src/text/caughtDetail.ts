/** What was thrown, in few words. */
const LONGEST_DETAIL = 120;

/** In few words what went wrong, for a sentence. */
export function detailOf(caught: unknown): string {
  const code = codeOf(caught);
  const message = caught instanceof Error ? caught.message.slice(0, LONGEST_DETAIL) : "";
  return message !== "" ? message : code !== "" ? code : "?";
}

/** The code that Office gives an error, or nothing. */
export function codeOf(caught: unknown): string {
  return typeof caught === "object" && caught !== null && "code" in caught ? String(caught.code) : "";
}
