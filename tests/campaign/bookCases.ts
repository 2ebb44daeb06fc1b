import { agreementsOf } from "../plans/agreements/agreementChoices";
import type { OrderCase } from "./campaignWorkbook";

/** Agreements: one line, and the rest waits for a planner. */
export const agreements: OrderCase = {
  name: "afspraken",
  before: [],
  choice: () => agreementsOf([{ due: "2023-10-26" }], "2023-10-27"),
};

/** Words, of which a person gave one another meaning and took another one out. */
export const glossary: OrderCase = { name: "begrippen", before: [], choice: () => ({ kind: "glossary" }) };

const glossaryAgain: OrderCase = {
  name: "begrippen aanvullen",
  before: [glossary],
  people: ({ person }) => {
    person.type("Begrippen!B7", "zo zeggen wij het");
    person.type("Begrippen!A9", "ons eigen woord");
  },
  choice: glossary.choice,
};

export const bookCases: readonly OrderCase[] = [agreements, glossary, glossaryAgain];
