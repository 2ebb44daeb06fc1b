import provenance from "../text/nl/provenance.json";
import start from "../text/nl/start.json";

/** The Dutch texts of the sheet Start. */
export const startTexts = start;

/** The Dutch texts beside a result. */
export const provenanceTexts = provenance;
