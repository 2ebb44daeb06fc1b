import { fingerprint } from "../../text/fingerprint";

/** A fingerprint of what selected cells show: names, weights and bounds alike. */
export function selectionPrint(values: readonly (readonly unknown[])[]): string {
  return fingerprint(values.map((row) => row.map(String)));
}
