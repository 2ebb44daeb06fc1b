/** Makes the sentences known about supply: only who makes those sheets needs these. */
import { addSentences } from "./catalogue";
import supply from "./nl/supply.json";

addSentences(supply);
