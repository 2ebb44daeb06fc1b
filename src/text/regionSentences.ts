/** Makes the sentences known about regions between a province and its municipalities: only who divides by way of them needs these. */
import { addSentences } from "./catalogue";
import regions from "./nl/regions.json";

addSentences(regions);
