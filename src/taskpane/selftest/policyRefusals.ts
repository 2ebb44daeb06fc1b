/** A refusal as browsers keep it; other kinds of reports have no directive. */
interface RefusalBody {
  readonly effectiveDirective?: string;
}

/**
 * What the policy of the page refused since it opened, by directive and never with an address; null where this browser does not keep it.
 * @see https://w3c.github.io/reporting/ "buffered"
 */
export function policyRefusals(): readonly string[] | null {
  if (typeof ReportingObserver === "undefined") return null;
  const observer = new ReportingObserver(() => undefined, { types: ["csp-violation"], buffered: true });
  observer.observe();
  const directives = observer.takeRecords().map(({ body }) => (body as RefusalBody | null)?.effectiveDirective ?? "?");
  observer.disconnect();
  return [...new Set(directives)].sort();
}
