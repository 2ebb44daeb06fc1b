/** TRUE and FALSE as LibreOffice writes them: as functions without arguments, which they are as well. Outside texts and names. */
export const TRUTH_WITH_BRACKETS = String.raw`(?<![\p{L}\d_.])(?:TRUE|FALSE)\(\)`;
