/** Words without which nobody can tell how places were rounded and who went first (rule W18). */
export const roundingTerms = ["Afronden: sluitend", "Afronden: officieel", "Gelijke stand"] as const;
