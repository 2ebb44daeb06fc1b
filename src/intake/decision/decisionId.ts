/** The id of a decision that is not in the register: kind, date and total, so that the same decision gets the same id. */
export function decisionId(kind: string, date: string | null, total: number | null): string {
  return [kind, date ?? "zonder-datum", total === null ? "zonder-totaal" : String(total)].join("-");
}
