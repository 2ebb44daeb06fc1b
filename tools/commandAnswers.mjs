/** Answers to what a reading asks, as every command that reads takes them. */
import { WrongUse } from "./commandFile.mjs";

export const ANSWERS = "[--blad NAAM] [--kolom KOP] [--waarde KOP=WAARDE]";

export const answerOptions = {
  blad: { type: "string" },
  kolom: { type: "string" },
  waarde: { type: "string", multiple: true },
};

export function answersOf({ blad, kolom, waarde = [] }) {
  const pairs = waarde.map((pair) => {
    const at = pair.lastIndexOf("=");
    if (at < 1) throw new WrongUse("Geef bij --waarde een kop en een waarde, zoals Geslacht=Totaal.");
    return [pair.slice(0, at), pair.slice(at + 1)];
  });
  return {
    ...(blad !== undefined && { sheet: blad }),
    ...(kolom !== undefined && { column: kolom }),
    ...(pairs.length > 0 && { values: new Map(pairs) }),
  };
}
