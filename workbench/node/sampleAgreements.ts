/**
 * The agreements and actions of the real case: what the record of the national table of 27 October 2023 says, and nothing more. Where it
 * names no owner or no day, the cell says so or stays blank; how each of them ended is not known, so they stand as on that day.
 */
import type { AgreementLine, AgreementsChoice } from "../../src/plans/agreements/agreementsChoice";

const MEETING = "2023-10-27";
/** The Sunday of the week of 30 October. */
const END_OF_WEEK = "2023-11-05";
const NOT_NAMED = "niet genoemd";
const SOURCE = "Voorbeeld. Verslag LRT van 27 oktober 2023";

function line(agreement: string, owner: string, remark: string, rest: Partial<AgreementLine> = {}): AgreementLine {
  const plain = { date: MEETING, municipality: "", places: null, due: null, status: "open" } as const;
  return { ...plain, agreement, owner, remark: `${SOURCE}, ${remark}`, ...rest };
}

export const sampleAgreements: AgreementsChoice = {
  lines: [
    line("Opmerkingen bij de concept Tweede Kamerbrief sturen aan JenV.", "VNG", "punt 2. Een dag staat er niet bij."),
    line(
      "Voorstel voor een bod: hoger toewijzingspercentage in de laatste maanden van 2023.",
      "Aedes",
      "punt 4. Aedes maakt het concreet met BZK, JenV, VNG en IPO.",
      { status: "loopt" },
    ),
    line(
      "Brief versturen: taakstelling bijgesteld tot 17.600, en 18.750 voor 2024-I.",
      "JenV",
      "punt 4: begin volgende week. Het verslag schrijft 2022-II; bedoeld is 2023-II.",
    ),
    line(
      "Aandachtspunten bij doorstroomlocaties meenemen in de uitwerking.",
      NOT_NAMED,
      "punt 3. Een dag staat er niet bij.",
    ),
    line(
      "Ronde langs de bestuurders over de afspraken en acties van de LRT.",
      NOT_NAMED,
      "punt 5: in de week van 30 oktober. Gereed op is de zondag van die week.",
      { due: END_OF_WEEK },
    ),
    line(
      "Samenkomst van de LRT na de ronde langs de bestuurders.",
      NOT_NAMED,
      "punt 5: ook in de week van 30 oktober. Gereed op is de zondag van die week.",
      { due: END_OF_WEEK },
    ),
  ],
  referenceDate: MEETING,
};
