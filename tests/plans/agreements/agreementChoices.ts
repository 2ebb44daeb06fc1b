import type { AgreementLine } from "../../../src/plans/agreements/agreementsChoice";

/** An order for the sheet of agreements that begins with these lines. */
export function agreementsOf(lines: readonly Partial<AgreementLine>[] = [], referenceDate: string | null = null) {
  return {
    kind: "agreements",
    agreements: { lines: lines.map((line) => ({ ...plain, ...line })), referenceDate },
  } as const;
}

const plain: AgreementLine = {
  date: "2023-10-27",
  municipality: "",
  agreement: "Brief versturen",
  places: null,
  owner: "JenV",
  due: null,
  status: "open",
  remark: "",
};
