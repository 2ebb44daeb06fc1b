/** What the header above the names of the regions says about them. Beside written codes it says nothing: the codes do. */
import { otherRegionHeader } from "../headers/otherRegionHeader";
import { problem, type Problem } from "../../text/result";
import type { Message } from "../reading";
import type { ColumnHeader } from "./blockHeaders";
import { message } from "./entry";
import type { SubjectColumns } from "./subjectColumns";

/** Regions of another kind with the names of municipalities or provinces: nothing of such a list is taken. */
export function regionsOfOtherKind(headers: readonly ColumnHeader[], subjects: SubjectColumns): Problem | null {
  const column = headerOf(headers, subjects);
  return otherRegionHeader(column) === "other" ? problem("reading.regionsOfOtherKind", { column }) : null;
}

/** Towns may be meant as municipalities: that is said. */
export function townMessages(headers: readonly ColumnHeader[], subjects: SubjectColumns): readonly Message[] {
  const column = headerOf(headers, subjects);
  return otherRegionHeader(column) === "town" ? [message(problem("reading.townNames", { column }), "warning")] : [];
}

function headerOf(headers: readonly ColumnHeader[], { code, name }: SubjectColumns): string {
  const above = code === null ? headers.find(({ column }) => column === name) : undefined;
  return above?.own ?? "";
}
