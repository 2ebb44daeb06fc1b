import { fingerprint } from "../../text/fingerprint";
import { withPlainLines } from "../freeze/keptFormulas";
import type { sealHead } from "./sealLayout";

/** What the row of a seal says, but for its own fingerprint. */
export type SealWords = Readonly<Record<Exclude<(typeof sealHead.columns)[number], "Kenmerk">, string>>;

/** Tells whether somebody changed the row of a seal. */
export function rowPrint(words: SealWords): string {
  return fingerprint(
    Object.fromEntries(Object.entries(words).map(([header, said]: [string, string]) => [header, withPlainLines(said)])),
  );
}
