/** Whether a file may be read at all, before any reader sees it. */
import { fail, problem, type Problem, type Result, succeed } from "../../text/result";
import { checkZip } from "./checkZip";
import { fileKind, type FileKind } from "./fileKind";
import { MOST_BYTES } from "./limits";

export interface Preflight {
  readonly format: "xlsx" | "ods" | "text";
  readonly warnings: readonly Problem[];
}

const REFUSED: Readonly<Record<Exclude<FileKind, "zip" | "text">, Problem["code"]>> = {
  compound: "source.oldWorkbook",
  pdf: "source.pdf",
  image: "source.image",
  html: "source.webPage",
  rtf: "source.document",
  archive: "source.archive",
};

export function preflight(bytes: Uint8Array): Result<Preflight> {
  if (bytes.length === 0) return fail(problem("source.empty"));
  if (bytes.length > MOST_BYTES) return fail(problem("source.tooLarge"));
  const kind = fileKind(bytes);
  if (kind === "zip") return checkZip(bytes);
  return kind === "text" ? succeed({ format: "text", warnings: [] }) : fail(problem(REFUSED[kind]));
}
