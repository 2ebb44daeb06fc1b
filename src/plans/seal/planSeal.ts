/** Seals a workbook: one row with fingerprints of what a planner saw. Nothing that is sealed is written. */
import texts from "../../text/nl/seal.json";
import { shortFingerprint } from "../../text/fingerprint";
import { type Result, succeed } from "../../text/result";
import { fillIn } from "../../text/sentence";
import { text } from "../cellContent";
import { type DesiredState, logEntry, nothingDesired } from "../desiredState";
import type { PlanInput } from "../planInput";
import { rowOf } from "../tableLayout";
import { addInVersion } from "../version";
import type { SealChoice } from "./sealChoice";
import { sealPrint } from "./sealedState";
import { sealHead, sealLayout } from "./sealLayout";
import { rowPrint, type SealWords } from "./sealRow";

export function planSeal({ order }: PlanInput, { name, decision, key, state }: SealChoice): Result<DesiredState> {
  const print = sealPrint(state);
  const words: SealWords = {
    Naam: name.normalize("NFC"),
    Tijdstip: order.localTime,
    Wie: order.who.normalize("NFC"),
    Vingerafdruk: shortFingerprint(print),
    Besluit: decision.normalize("NFC"),
    Sleutel: key.normalize("NFC"),
    Bladen: state.sheets.map((sheet) => sheet.name).join(", "),
    Versie: addInVersion,
    Opdracht: order.id,
    "Tijdstip (UTC)": order.at,
    "Volledige vingerafdruk": print,
    "Zegel (voor de invoegtoepassing)": JSON.stringify(state),
  };
  const contents = Object.entries({ ...words, Kenmerk: rowPrint(words) }).map(
    ([header, said]) => [header, text(said)] as const,
  );
  return succeed({
    ...nothingDesired,
    tables: [{ layout: sealLayout, rows: [rowOf(sealHead, Object.fromEntries(contents))] }],
    log: logEntry(texts.logAction, name === "" ? texts.noName : name, {
      remark: fillIn(texts.logRemark, { count: state.sheets.length, print: shortFingerprint(print) }),
      fingerprintAfter: print,
    }),
  });
}
